import Advice
import Hummingbird
import Logbook
import Planning
import Workflow

extension PlanPage {
  @Sendable func form(_ request: Request, context: Context) async throws -> Response {
    let reader = try await desk.reader()
    let fields = FormFields(queryOf: request)
    let form = try await typed(fields, reader)
    let isCompared = fields["compare"] != nil && form.isTyped && form.errors.isEmpty
    return try await page(
      form, reader, variants: isCompared ? await variants(of: form, reader) : nil)
  }

  @Sendable func propose(_ request: Request, context: Context) async throws -> Response {
    let reader = try await desk.reader()
    let form = try await typed(try await FormFields(bodyOf: request), reader)
    guard form.isTyped else { throw HTTPError(.badRequest) }
    guard form.errors.isEmpty else { return try await page(form, reader) }
    do {
      _ = try await desk.workbench.proposePlan(form.order)
    } catch .noPlan(let what, let place, let remedy) {
      let reason = [what, place, remedy].joined(separator: ", ")
      return try await page(
        form, reader, failure: reader.texts(PlanFormText.failed, ["reason": reason]))
    }
    return redirect(to: "/plan/proposal")
  }

  private func typed(_ fields: FormFields, _ reader: Reader) async throws -> PlanForm {
    let today = reader.today(desk.workbench.now())
    let known = fields["goal"] == nil ? try await desk.workbench.plan()?.order : nil
    return PlanForm(
      known.map { PlanForm.fields(of: $0, formats: reader.formats) } ?? fields, today: today,
      formats: reader.formats)
  }

  private func page(
    _ form: PlanForm, _ reader: Reader, failure: String? = nil, variants: PlanVariants? = nil
  ) async throws -> Response {
    let runner = try await desk.workbench.asker(on: form.today)
    var view = PlanNewView(form, runner: runner, failure: failure)
    view.variants = variants
    let isSound = form.errors.isEmpty && failure == nil
    return try desk.page(
      head("plan-new", reader.texts[PlanFormText.title]), view, for: reader,
      status: isSound ? .ok : .unprocessableContent)
  }
}

extension PlanForm {
  /// What the form asks for.
  var order: PlanOrder {
    var order = PlanOrder(goal: goal, weeks: weeks, race: race, weekdays: minutes)
    order.wishes = wishes
    return order
  }

  /// The fields of a plan that is followed, to begin from; a race that is over is left out.
  static func fields(of order: PlanOrder, formats: Formats) -> FormFields {
    let wishes = order.wishes
    var pairs = [("goal", order.goal.rawValue), ("weeks", String(max(order.weeks, 4)))]
    pairs += order.weekdays.enumerated().map { (dayField($0.offset), String($0.element)) }
    pairs += [
      ("hills", wishes.hasHills ? "yes" : "no"), ("loads", wishes.wantsLoads ? "yes" : "no"),
      ("doubles", wishes.wantsDoubles ? "yes" : "no"),
      ("longDay", wishes.longWeekday.map(String.init) ?? ""),
      ("hillWeeks", wishes.hillWeeks.map(String.init) ?? ""),
    ]
    if let race = order.race {
      pairs.append(("raceDay", race.day.iso))
      let distance = race.kilometers * 1000 / formats.metersPerUnit
      pairs.append(("raceDistance", formats.typed(distance, decimals: 2)))
    }
    return FormFields(pairs)
  }
}
