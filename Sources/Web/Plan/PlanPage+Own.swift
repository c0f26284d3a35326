import Hummingbird
import Logbook
import Planning
import Workflow

extension PlanPage {
  @Sendable func own(_ request: Request, context: Context) async throws -> Response {
    let reader = try await desk.reader()
    let fields = FormFields(queryOf: request)
    return try ownPage(PlanOwnView(fields, today: today(reader), formats: reader.formats), reader)
  }

  @Sendable func addOwn(_ request: Request, context: Context) async throws -> Response {
    let fields = try await FormFields(bodyOf: request)
    let reader = try await desk.reader()
    let today = today(reader)
    var view = PlanOwnView(fields, today: today, formats: reader.formats)
    guard view.isSound, let own = view.session else { return try ownPage(view, reader) }
    do {
      let (id, broken) = try await desk.workbench.addOwnSession(
        own, anyway: fields["anyway"] != nil)
      guard broken.isEmpty else {
        view.question = PlanQuestion(
          reader.texts(PlanEditText.asks, count: broken.count), broken, action: "/plan/own",
          fields: [("day", own.day.iso), ("text", own.text), ("note", own.note)],
          button: reader.texts[PlanEditText.addAnyway])
        return try ownPage(view, reader, status: .conflict)
      }
      return redirect(to: calendar(at: own.day, "added", id))
    } catch WorkflowError.session(let error, let text) {
      view.complain(error, text: text, reader.texts)
      return try ownPage(view, reader)
    }
  }

  func today(_ reader: Reader) -> Day { reader.today(desk.workbench.now()) }

  private func ownPage(
    _ view: PlanOwnView, _ reader: Reader, status: HTTPResponse.Status? = nil
  ) throws -> Response {
    try desk.page(
      head("plan-own", reader.texts[PlanEditText.addTitle]), view, for: reader,
      status: status ?? (view.isSound ? .ok : .unprocessableContent))
  }
}

/// The form for a session that the runner writes.
struct PlanOwnView: Sendable {
  var day: Field
  /// What was typed.
  var typed: String
  /// What is wrong with the text, and the line with carets below that points there.
  var error: String?
  var pointer: String?
  var note: Field
  var question: PlanQuestion?
  var back: String

  init(_ fields: FormFields, today: Day, formats: Formats) {
    let texts = formats.texts
    let typedDay = fields["day"]
    day = Field(
      name: "day", label: texts[PlanEditText.day], value: typedDay ?? today.iso,
      error: typedDay.flatMap { text in
        Day(iso: text) == nil ? texts(SettingsText.badDay, ["typed": text]) : nil
      }
    ).asking("date")
    typed = fields["text"] ?? ""
    note = Field(name: "note", label: texts[PlanEditText.note], value: fields["note"] ?? "")
      .with(hint: texts[PlanEditText.noteHint])
    back = "/plan"
  }

  /// What was typed, where the day is one.
  var session: OwnSession? {
    Day(iso: day.value).map {
      OwnSession(day: $0, text: typed.replacing("\r\n", with: "\n"), note: note.value)
    }
  }

  var isSound: Bool { day.error == nil && error == nil }

  mutating func complain(_ error: WorkoutTextError, text: String, _ texts: Texts) {
    self.error = texts(PlanEditText.badSession, ["reason": error.message])
    pointer = error.pointer(in: text)
  }
}
