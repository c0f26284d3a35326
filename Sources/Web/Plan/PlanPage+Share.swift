import Hummingbird
import Logbook
import Planning
import Workflow

extension PlanPage {
  /// More than any plan that is shared has.
  private static let bundleLimit = 2 << 20

  @Sendable func share(_ request: Request, context: Context) async throws -> Response {
    try await sharePage(failure: nil)
  }

  @Sendable func bundle(_ request: Request, context: Context) async throws -> Response {
    guard let text = try await desk.workbench.planBundle() else { throw HTTPError(.notFound) }
    return Response(
      status: .ok,
      headers: [
        .contentType: "application/json", .cacheControl: "private, no-cache",
        .contentDisposition: "attachment; filename=\"plan.plimsoll.json\"",
      ],
      body: ResponseBody(byteBuffer: ByteBuffer(string: text)))
  }

  /// A plan from somebody else, as a form with one file.
  @Sendable func bring(_ request: Request, context: Context) async throws -> Response {
    let body = try await request.body.collect(upTo: Self.bundleLimit)
    let type = request.headers[.contentType] ?? ""
    let shared = try Self.shared([UInt8](body.readableBytesView), contentType: type)
    if let reason = try await refusal(of: shared.bytes, from: shared.day) {
      return try await sharePage(failure: reason)
    }
    return redirect(to: "/plan/proposal")
  }

  /// The file of a form, and the day that stands beside it.
  private static func shared(
    _ body: [UInt8], contentType: String
  ) throws -> (bytes: [UInt8], day: Day?) {
    let form: Multipart
    do {
      form = try Multipart(body, contentType: contentType)
    } catch {
      throw HTTPError(.badRequest)
    }
    let file = form.parts.first { $0.name == "file" }
    return (file?.bytes ?? [], Day(iso: form.field("from") ?? ""))
  }

  /// Lets a plan that somebody shared wait for a yes; why not, where it cannot be read.
  private func refusal(of bytes: [UInt8], from day: Day?) async throws -> String? {
    do {
      _ = try await desk.workbench.proposePlan(bundle: bytes, from: day)
      return nil
    } catch {
      guard case .noPlanFile(let reason) = error else { throw error }
      let reader = try await desk.reader()
      return reader.texts(PlanEditText.bringFailed, ["reason": reason])
    }
  }

  private func sharePage(failure: String?) async throws -> Response {
    let reader = try await desk.reader()
    let view = PlanShareView(
      failure: failure, hasPlan: try await desk.workbench.plan() != nil, formats: reader.formats)
    return try desk.page(
      head("plan-share", reader.texts[PlanEditText.shareTitle]), view, for: reader,
      status: failure == nil ? .ok : .unprocessableContent)
  }

  /// A week or the whole plan for paper.
  @Sendable func printout(_ request: Request, context: Context) async throws -> Response {
    let reader = try await desk.reader()
    guard let kept = try await desk.workbench.plan() else { return redirect(to: "/plan") }
    let sheet = try await sheet(kept, reader)
    let fields = FormFields(queryOf: request)
    let view = PlanPrintView(
      sheet, week: fields["week"].flatMap { Day(iso: $0) }, formats: reader.formats)
    return try desk.page(head("plan-print", view.title), view, for: reader)
  }
}

/// The ways out of the program, and in.
struct PlanShareView: Sendable {
  var failure: String?
  var hasPlan: Bool
  var from: Field

  init(failure: String?, hasPlan: Bool, formats: Formats) {
    let texts = formats.texts
    self.failure = failure
    self.hasPlan = hasPlan
    from = Field(name: "from", label: texts[PlanEditText.bringFrom], value: "")
      .with(hint: texts[PlanEditText.bringFromWords]).asking("date")
  }
}

/// Weeks of a plan as they go on paper: a box to tick, the day, what is done.
struct PlanPrintView: Sendable {
  var title: String
  var weeks: [Week]
  /// The page of one week alone, and of all.
  var thisWeek: String

  /// A week.
  struct Week: Sendable {
    var title: String
    var total: String
    var lines: [Line]
  }

  /// A session.
  struct Line: Sendable {
    var day: String
    var title: String
    var size: String
    var typed: String?
    var note: String?
  }

  init(_ sheet: PlanSheet, week: Day?, formats: Formats) {
    let texts = formats.texts
    let words = SessionWords(formats: formats)
    title = texts(PlanEditText.printTitle, ["goal": texts[sheet.goal.label]])
    thisWeek = "/plan/print?week=" + sheet.today.iso
    let monday = week?.startOfWeek(firstWeekday: 0)
    weeks = sheet.weeks.filter { monday == nil || $0.monday == monday }.map { week in
      let here = sheet.sessions.filter { $0.day >= week.monday && $0.day < week.monday + 7 }
      let sum = WeekSum(here, sheet)
      return Week(
        title: texts(
          PlanEditText.printWeekOf,
          [
            "number": String(week.index + 1),
            "from": formats.shortDay(week.monday, today: sheet.today),
            "to": formats.shortDay(week.monday + 6, today: sheet.today),
          ]),
        total: texts(
          PlanEditText.printTotal,
          [
            "time": formats.duration(sum.seconds), "distance": formats.distance(sum.meters).joined,
          ]),
        lines: here.map { session in
          Line(
            day: formats.shortDay(session.day, today: sheet.today),
            title: words.title(session.choice), size: words.size(session.choice),
            typed: sheet.workout(of: session)?.text, note: sheet.notes[session.id])
        })
    }
  }
}
