import Hummingbird
import Logbook
import TrainingLoad
import Workflow

/// `GET /fitness` shows what the best efforts say of the runner: the curve of speed against
/// duration, race times as ranges, and how performance followed training.
struct FitnessPage: Sendable {
  typealias Context = BasicRequestContext

  let desk: Desk

  func addRoutes(to router: Router<Context>) {
    router.get("fitness", use: show)
    router.get("fitness/efforts.csv", use: table)
  }

  @Sendable func show(_ request: Request, context: Context) async throws -> Response {
    let reader = try await desk.reader()
    let report = try await desk.workbench.performance()
    var head = PageHead(
      template: "fitness", title: reader.texts[ShellText.fitness], place: .fitness)
    head.styles = ["lab.css", "training.css"]
    let view = FitnessView(
      report, muscles: try await desk.workbench.muscles(), formats: reader.formats)
    return try desk.page(head, view, for: reader)
  }

  @Sendable func table(_ request: Request, context: Context) async throws -> Response {
    let report = try await desk.workbench.performance()
    var file = CommaSeparated(["date", "run", "distance [m]", "time [s]", "speed [m/s]"])
    for effort in report.efforts {
      let performance = effort.performance
      file.add([
        performance.day.iso, String(effort.run), CommaSeparated.cell(performance.meters),
        CommaSeparated.cell(performance.seconds),
        CommaSeparated.cell(performance.metersPerSecond),
      ])
    }
    return file.download(name: "efforts.csv")
  }
}
