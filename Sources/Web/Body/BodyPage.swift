import Hummingbird
import Logbook
import TrainingLoad
import Workflow

/// `GET /body` shows the body by what is left of each tissue's line, and one ledger closely:
/// `/body?tissue=achilles&side=left`; `day` looks at one of the seven days to come.
struct BodyPage: Sendable {
  let desk: Desk

  func addRoutes(to router: Router<BasicRequestContext>) {
    router.get("body", use: show)
  }

  @Sendable func show(_ request: Request, context: BasicRequestContext) async throws -> Response {
    let reader = try await desk.reader()
    let query = FormFields(queryOf: request)
    // What is not known shows the fullest, as without a wish.
    let tissue = query["tissue"].flatMap(LedgerTissue.named)
    let side = Pain.Side.allCases.first { $0.word == query["side"] }
    let day = query["day"].flatMap { Day(iso: $0) }
    let report = try await desk.workbench.body(on: day, tissue: tissue, side: side)
    var head = PageHead(template: "body", title: reader.texts[ShellText.body], place: .body)
    head.styles = ["body.css"]
    return try desk.page(head, BodyView(report, reader: reader), for: reader)
  }
}
