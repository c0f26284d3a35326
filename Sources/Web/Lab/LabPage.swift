import Biomechanics
import Evidence
import Hummingbird
import Logbook
import Workflow

/// `GET /lab` answers what a load does to a moment; all of its state stands in the address.
struct LabPage: Sendable {
  typealias Context = BasicRequestContext

  let desk: Desk

  func addRoutes(to router: Router<Context>) {
    router.get("lab", use: show)
    router.get("lab/figures.csv", use: figures)
    router.get("lab/stride.csv", use: stride)
  }

  @Sendable func show(_ request: Request, context: Context) async throws -> Response {
    let reader = try await desk.reader()
    let view = LabView(query(request, reader), formats: reader.formats)
    var head = PageHead(template: "lab", title: view.title, place: .lab)
    head.styles = ["lab.css"]
    head.modules = ["lab.js"]
    return try desk.page(head, view, for: reader)
  }

  @Sendable func figures(_ request: Request, context: Context) async throws -> Response {
    let answer = try await answered(request)
    return RunPage.download(
      Array(LabTable.figures(answer).csv.utf8), name: "load-lab-figures.csv",
      mediaType: "text/csv; charset=utf-8")
  }

  @Sendable func stride(_ request: Request, context: Context) async throws -> Response {
    let answer = try await answered(request)
    guard let courses = answer.courses else { throw HTTPError(.notFound) }
    return RunPage.download(
      Array(LabTable.stride(courses).csv.utf8), name: "load-lab-stride.csv",
      mediaType: "text/csv; charset=utf-8")
  }

  private func query(_ request: Request, _ reader: Reader) -> LabQuery {
    let known = reader.athlete?.state(on: reader.today(desk.workbench.now()))
    return LabQuery(
      FormFields(queryOf: request), known: known ?? AthleteState(), formats: reader.formats)
  }

  private func answered(_ request: Request) async throws -> LabCase {
    let reader = try await desk.reader()
    guard let first = query(request, reader).cases.first else {
      throw HTTPError(.unprocessableContent)
    }
    return first
  }
}

/// Numbers as a table for other programs: SI units, named in the heads.
struct LabTable: Sendable {
  var head: [String]
  var rows: [[String]]

  /// The table as comma-separated values.
  var csv: String {
    ([head] + rows).map { $0.joined(separator: ",") + "\r\n" }.joined()
  }

  /// Every figure of an answer with its bands.
  static func figures(_ answer: LabCase) -> LabTable {
    let comparison = answer.comparison
    let sides = [
      ("unloaded", comparison.unloaded), ("loaded", comparison.loaded),
      ("changePercent", comparison.change),
    ]
    let head = sides.flatMap { name, _ in [name, name + "Low", name + "High"] }
    let rows = MomentFigure.allCases.map { figure in
      [figure.name]
        + sides.flatMap { _, figures in
          [figures[figure]?.value, figures[figure]?.low, figures[figure]?.high].map(number)
        }
    }
    return LabTable(head: ["figure"] + head, rows: rows)
  }

  /// The courses over a stride, from touch-down to touch-down.
  static func stride(_ courses: (unloaded: StrideCourse, loaded: StrideCourse)) -> LabTable {
    var columns: [(name: String, values: [Double])] = []
    for (side, course) in [("Unloaded", courses.unloaded), ("Loaded", courses.loaded)] {
      columns.append(("normalForceNewtons" + side, course.normalForceNewtons))
      columns.append(("forwardForceNewtons" + side, course.forwardForceNewtons))
      columns.append(("hipFlexionNewtonMeters" + side, course.hipNewtonMeters))
      columns.append(("kneeExtensionNewtonMeters" + side, course.kneeNewtonMeters))
      columns.append(("ankleDorsiflexionNewtonMeters" + side, course.ankleNewtonMeters))
    }
    let count = courses.unloaded.hipNewtonMeters.count
    return LabTable(
      head: ["shareOfStride"] + columns.map { $0.name },
      rows: (0..<count).map { step in
        [number(Double(step) / Double(count))] + columns.map { number($0.values[step]) }
      })
  }

  private static func number(_ value: Double?) -> String {
    value.map { Numerals.plain($0, decimals: 6) } ?? ""
  }
}
