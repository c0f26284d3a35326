import Evidence
import Hummingbird
import Logbook
import TrainingLoad
import Workflow

/// `GET /load` shows both ledgers side by side: what training asked of heart and lungs, and what it
/// asked of the tissues. They are never added.
struct LoadPage: Sendable {
  typealias Context = BasicRequestContext

  let desk: Desk

  /// The spans that can be shown, in days: six weeks, half a year, a year and a half.
  static let spans = [42, 182, 548]

  func addRoutes(to router: Router<Context>) {
    router.get("load", use: show)
    router.get("load/days.csv", use: table)
    router.post("load/measure", use: choose)
  }

  @Sendable func show(_ request: Request, context: Context) async throws -> Response {
    let reader = try await desk.reader()
    let today = reader.today(desk.workbench.now())
    let span = span(request)
    let first = today + (1 - span)
    let shown = LoadView.Shown(
      report: try await desk.workbench.forecastTrainingLoad(since: first),
      ledgers: try await desk.workbench.tissueLedgers(),
      events: try await desk.workbench.events(in: first...today), span: span, today: today,
      plane: try await desk.workbench.dosePlane())
    var head = PageHead(
      template: "load", title: reader.texts[ShellText.load], place: .load)
    head.styles = ["training.css"]
    return try desk.page(head, LoadView(shown, reader: reader), for: reader)
  }

  @Sendable func table(_ request: Request, context: Context) async throws -> Response {
    let reader = try await desk.reader()
    let first = reader.today(desk.workbench.now()) + (1 - span(request))
    let report = try await desk.workbench.trainingLoad(since: first)
    let measures = TrainingLoadMeasure.all
    var file = CommaSeparated(
      ["date"] + DailyFigure.all.flatMap { [$0.key, $0.key + ".low", $0.key + ".high"] }
        + measures.map(\.key))
    for entry in report.days {
      let figures = DailyFigure.all.flatMap { figure -> [String] in
        let known =
          figure.key == DailyFigure.dayKey && entry.amount == nil
          ? nil : figure.reading(entry.point).value
        return [known?.value, known?.low, known?.high].map { CommaSeparated.cell($0) }
      }
      let amounts = measures.map {
        CommaSeparated.cell(entry.amount(by: $0))
      }
      file.add([entry.day.iso] + figures + amounts)
    }
    return file.download(name: "load.csv")
  }

  @Sendable func choose(_ request: Request, context: Context) async throws -> Response {
    let fields = try await FormFields(bodyOf: request)
    var preferences = try await desk.workbench.preferences()
    preferences.trainingLoadMeasure = fields["measure"] ?? ""
    try await desk.workbench.setPreferences(preferences)
    return redirect(to: "/load#measures")
  }

  private func span(_ request: Request) -> Int {
    let asked = FormFields(queryOf: request)["days"].flatMap { Int($0) }
    return asked.flatMap { Self.spans.contains($0) ? $0 : nil } ?? Self.spans[1]
  }
}
