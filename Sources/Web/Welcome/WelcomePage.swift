import FoundationEssentials
import Hummingbird
import Logbook
import Workflow

/// `GET /welcome` leads from an empty log to a first answer: units, who runs, runs, one question.
/// What is said is stored where it belongs at once, so that one can leave and go on anywhere.
struct WelcomePage: Sendable {
  typealias Context = BasicRequestContext

  let desk: Desk

  static let address = "/welcome"

  /// What is asked of the body: few things, each with its reason.
  static let traits: [Athlete.Trait] = [.massKilograms, .heightMeters]

  func addRoutes(to router: Router<Context>) {
    router.get("welcome", use: resume)
    router.post("welcome", use: dismiss)
    router.get("welcome/answer", use: answer)
    router.get("welcome/:step", use: show)
    router.post("welcome/:step", use: take)
  }

  /// Leads to the first step that is open.
  @Sendable func resume(_ request: Request, context: Context) async throws -> Response {
    let steps = FirstSteps(try await desk.workbench.preferences())
    return redirect(to: (steps.next ?? .units).address)
  }

  /// Wants none of the steps.
  @Sendable func dismiss(_ request: Request, context: Context) async throws -> Response {
    try await change { $0.isDismissed = true }
    return redirect(to: "/")
  }

  @Sendable func show(_ request: Request, context: Context) async throws -> Response {
    try await page(step(context), SettingsDraft(FormFields()))
  }

  /// Takes what was said in a step and goes on; `skip` takes nothing.
  @Sendable func take(_ request: Request, context: Context) async throws -> Response {
    let step = try step(context)
    let fields = try await FormFields(bodyOf: request)
    var draft = SettingsDraft(fields)
    if fields["skip"] == nil { try await store(step, &draft) }
    guard draft.isSound else { return try await page(step, draft) }
    try await change { $0.pass(step) }
    if step == .question, fields["skip"] == nil, let asked = fields["q"] {
      return redirect(to: Self.address + "/answer" + FormFields([("q", asked)]).query)
    }
    return redirect(to: step.following?.address ?? "/")
  }

  /// The answer to the question that was asked, or the question again where it was not understood.
  @Sendable func answer(_ request: Request, context: Context) async throws -> Response {
    let reader = try await desk.reader()
    let today = reader.today(desk.workbench.now())
    let query = AskQuery(
      FormFields(queryOf: request), runner: try await desk.workbench.asker(on: today),
      checkIns: try await desk.workbench.checkIns(since: today + -1), today: today,
      formats: reader.formats)
    let asked = AskView(query, heavy: nil, today: today, formats: reader.formats)
    guard let answer = asked.answer else {
      var draft = SettingsDraft(query.fields)
      draft.complain("q", query.problems["q"] ?? asked.mend ?? "")
      return try await page(.question, draft)
    }
    var view = WelcomeView(.question, texts: reader.texts)
    view.title = reader.texts[WelcomeText.answerTitle]
    view.answer = answer
    return try print(view, reader)
  }

  private func step(_ context: Context) throws -> FirstStep {
    guard let step = context.parameters.get("step").flatMap(FirstStep.init(rawValue:)) else {
      throw HTTPError(.notFound)
    }
    return step
  }

  private func change(_ body: (inout FirstSteps) -> Void) async throws {
    var preferences = try await desk.workbench.preferences()
    var steps = FirstSteps(preferences)
    body(&steps)
    preferences.firstSteps = steps.stored
    try await desk.workbench.setPreferences(preferences)
  }

  private func store(_ step: FirstStep, _ draft: inout SettingsDraft) async throws {
    let reader = try await desk.reader()
    switch step {
    case .units:
      var preferences = reader.preferences
      draft.put(on: &preferences, texts: reader.texts)
      if draft.isSound { try await desk.workbench.setPreferences(preferences) }
    case .you:
      var athlete = try await desk.workbench.athlete()
      let today = reader.today(desk.workbench.now())
      draft.putSexAndAge(on: &athlete, today: today, texts: reader.texts)
      draft.put(Self.traits, on: &athlete, day: today, formats: reader.formats)
      guard draft.isSound else { return }
      try await desk.workbench.setAthlete(athlete)
      desk.workbench.startRefresh()
    case .runs, .question: break
    }
  }

  private func page(_ step: FirstStep, _ draft: SettingsDraft) async throws -> Response {
    let reader = try await desk.reader()
    var view = WelcomeView(step, texts: reader.texts)
    switch step {
    case .units: view.units = WelcomeView.Units(reader, draft: draft)
    case .you:
      let today = reader.today(desk.workbench.now())
      view.you = WelcomeView.You(reader, today: today, draft: draft)
    case .runs:
      var form = ImportView(
        nil, fields: FormFields(), kit: try await desk.workbench.kitList(),
        formats: reader.formats)
      form.live = LiveView(desk.workbench.progress.now, isExpected: true, texts: reader.texts)
      form.goOn = step.following?.address
      let total = try await desk.workbench.today(weeks: 1).total
      view.runs = WelcomeView.Runs(form, total: total, texts: reader.texts)
    case .question: view.question = try await question(reader, draft: draft)
    }
    return try print(view, reader, status: draft.isSound ? .ok : .unprocessableContent)
  }

  private func question(
    _ reader: Reader, draft: SettingsDraft
  ) async throws -> WelcomeView.Asking {
    let report = try await desk.workbench.today(weeks: 1)
    let athlete = try await desk.workbench.athlete().state(on: report.today)
    let usual = UsualQuestion(
      bodyKilograms: athlete[.massKilograms], latest: report.latest,
      kit: try await desk.workbench.kitList(), on: report.today, formats: reader.formats)
    return WelcomeView.Asking(usual, draft: draft, texts: reader.texts)
  }

  private func print(
    _ view: WelcomeView, _ reader: Reader, status: HTTPResponse.Status = .ok
  ) throws -> Response {
    var head = PageHead(
      template: "welcome", title: reader.texts[WelcomeText.title], place: .today)
    head.styles = ["ask.css"]
    if view.runs != nil { head.scripts = ["import.js", "live.js"] }
    return try desk.page(head, view, for: reader, status: status)
  }
}
