import Advice
import Hummingbird
import Logbook
import Workflow

/// `GET /ask` answers whether to run with a load; all of the question stands in the address.
struct AskPage: Sendable {
  typealias Context = BasicRequestContext

  let desk: Desk

  func addRoutes(to router: Router<Context>) {
    router.get("ask", use: show)
  }

  @Sendable func show(_ request: Request, context: Context) async throws -> Response {
    let reader = try await desk.reader()
    let today = reader.today(desk.workbench.now())
    let runner = try await desk.workbench.asker(on: today)
    let query = AskQuery(
      FormFields(queryOf: request), runner: runner,
      checkIns: try await desk.workbench.checkIns(since: today + -1), today: today,
      formats: reader.formats)
    var heavy: HeavyRun?
    if let asked = query.heavyLegs { heavy = try await desk.workbench.heavyRun(asked.run) }
    let view = AskView(query, heavy: heavy, today: today, formats: reader.formats)
    var head = PageHead(template: "ask", title: reader.texts[ShellText.ask], place: .ask)
    head.styles = ["lab.css", "ask.css"]
    guard query.fields["print"] != nil, let answer = view.answer else {
      return try desk.page(head, view, for: reader)
    }
    head.template = "ask-sheet"
    return try desk.page(head, try await sheet(query, answer, reader), for: reader)
  }

  private func sheet(
    _ query: AskQuery, _ shown: AskView.Answer, _ reader: Reader
  ) async throws -> AskSheet {
    let log = try await desk.workbench.today(weeks: AskSheet.most.weeks)
    let screening = ScreeningView(
      try await desk.workbench.screening(), draft: ScreeningDraft(FormFields()), isSaved: false,
      today: log.today, formats: reader.formats)
    return AskSheet(
      shown, screening: screening, ledgers: try await desk.workbench.tissueLedgers(), log: log,
      formats: reader.formats)
  }
}
