import Hummingbird
import Workflow

/// `GET /` shows the week so far against the last ones, and the latest runs.
struct TodayPage: Sendable {
  let desk: Desk

  func addRoutes(to router: Router<BasicRequestContext>) {
    router.get("", use: show)
  }

  @Sendable func show(_ request: Request, context: BasicRequestContext) async throws -> Response {
    let reader = try await desk.reader()
    let report = try await desk.workbench.today(weeks: 13)
    let head = PageHead(
      template: "today", title: reader.texts[ShellText.today], place: .today)
    return try desk.page(head, Page(report.total), for: reader)
  }

  struct Page: Sendable {
    var total: Int
    init(_ total: Int) { self.total = total }
  }
}
