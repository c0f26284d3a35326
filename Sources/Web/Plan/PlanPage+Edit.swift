import Hummingbird
import Logbook
import Planning
import Workflow

extension PlanPage {
  @Sendable func undo(_ request: Request, context: Context) async throws -> Response {
    try await desk.workbench.undoPlanChange()
    return redirect(to: "/plan?notice=undone")
  }

  @Sendable func skip(_ request: Request, context: Context) async throws -> Response {
    let (session, _) = try await found(context, try await desk.reader())
    try await desk.workbench.skipPlannedSession(session.id)
    return redirect(to: calendar(at: session.day, "skipped", session.id))
  }

  @Sendable func note(_ request: Request, context: Context) async throws -> Response {
    let fields = try await FormFields(bodyOf: request)
    let (session, _) = try await found(context, try await desk.reader())
    try await desk.workbench.notePlannedSession(session.id, fields["note"] ?? "")
    return redirect(to: "/plan/\(session.id)?notice=noted")
  }

  @Sendable func copy(_ request: Request, context: Context) async throws -> Response {
    let fields = try await FormFields(bodyOf: request)
    let reader = try await desk.reader()
    let (session, sheet) = try await found(context, reader)
    guard let day = fields["day"].flatMap({ Day(iso: $0) }) else { throw HTTPError(.badRequest) }
    let (id, broken) = try await desk.workbench.copyPlannedSession(
      session.id, to: day, anyway: fields["anyway"] != nil)
    guard broken.isEmpty else {
      let question = PlanQuestion(
        asks(broken, on: day, sheet, reader), broken, action: "/plan/\(session.id)/copy",
        fields: [("day", day.iso)], button: reader.texts[PlanEditText.copyAnyway])
      return try await page(of: session, sheet, reader, asking: question)
    }
    return redirect(to: calendar(at: day, "copied", id))
  }

  @Sendable func repeatWeekly(_ request: Request, context: Context) async throws -> Response {
    let fields = try await FormFields(bodyOf: request)
    let reader = try await desk.reader()
    let (session, sheet) = try await found(context, reader)
    guard let weeks = fields["weeks"].flatMap({ Int($0) }) else { throw HTTPError(.badRequest) }
    let broken = try await desk.workbench.repeatPlannedSession(
      session.id, weeks: weeks, anyway: fields["anyway"] != nil)
    guard broken.isEmpty else {
      let question = PlanQuestion(
        reader.texts(PlanEditText.asks, count: broken.count), broken,
        action: "/plan/\(session.id)/repeat", fields: [("weeks", "\(weeks)")],
        button: reader.texts[PlanEditText.copyAnyway])
      return try await page(of: session, sheet, reader, asking: question)
    }
    return redirect(to: calendar(at: session.day, "repeated", session.id))
  }

  /// The calendar at a day, with what was just done.
  func calendar(at day: Day, _ notice: String, _ id: String) -> String {
    "/plan?span=month&day=\(day.iso)&notice=\(notice)&id=\(id)#\(id)"
  }

  /// What a move of a session to each day around it would break, in words: what the calendar says
  /// while a session is picked up.
  @Sendable func moves(_ request: Request, context: Context) async throws -> Response {
    let reader = try await desk.reader()
    let (session, sheet) = try await found(context, reader)
    let moves = try await desk.workbench.movesOfPlannedSession(session.id)
    let texts = reader.texts
    let title = SessionWords(formats: reader.formats).title(session.choice)
    var days: [String: MovesDocument.Move] = [:]
    for (day, rules) in moves {
      let isFirm = rules.contains { $0.firmness == .absolute }
      let words = [
        "day": reader.formats.shortDay(day, today: sheet.today),
        "rules": rules.map(\.statement).joined(separator: " "),
      ]
      let text: PlanEditText = rules.isEmpty ? .free : isFirm ? .firm : .breach
      days[day.iso] = MovesDocument.Move(
        state: rules.isEmpty ? "free" : isFirm ? "firm" : "asks", words: texts(text, words))
    }
    return try json(
      MovesDocument(
        picked: texts(PlanEditText.picked, ["session": title]),
        dropped: texts[PlanEditText.dropped], days: days))
  }
}

/// What the script of the calendar asks about a session that is picked up.
struct MovesDocument: Sendable, Encodable {
  /// What is said when it is picked up.
  var picked: String
  /// What is said when it is put back.
  var dropped: String
  /// Days by date; those that are not there cannot be.
  var days: [String: Move]

  /// What a move to a day would do.
  struct Move: Sendable, Encodable {
    /// `free`, `asks` where the runner decides, `firm` where a rule of health stands.
    var state: String
    var words: String
  }
}
