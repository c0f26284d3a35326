import Biomechanics
import FoundationEssentials
import Hummingbird
import Logbook
import Quantities
import TrainingLoad
import Workflow

/// The log for programs, below `/api/v1`. Values are in SI units, named in the keys.
struct RunAPI: Sendable {
  let desk: Desk

  func addRoutes(to router: Router<BasicRequestContext>) {
    let group = router.group("api/v1")
    group.get("runs", use: list)
    group.get("runs/:run", use: show)
    group.post("import", use: take)
    group.get("openapi.json") { request, _ in
      try desk.press.assets.respond(to: request, name: "openapi.json")
    }
  }

  @Sendable func list(_ request: Request, context: BasicRequestContext) async throws -> Response {
    var fields = FormFields(queryOf: request)
    fields.set("min", fields["minMeters"])
    fields.set("max", fields["maxMeters"])
    let query = RunsQuery(fields)
    let runs = try await desk.workbench.runs(query.runQuery(metersPerUnit: 1))
    return try json(RunListDocument(runs))
  }

  @Sendable func show(_ request: Request, context: BasicRequestContext) async throws -> Response {
    guard let run = context.parameters.get("run").flatMap({ Int64($0) }) else {
      throw HTTPError(.notFound)
    }
    let report = try await desk.workbench.report(of: run)
    return try json(RunDocument(report.summary, figures: report.figures))
  }

  /// A file as the body; its name and what to do with duplicates stand in the query.
  @Sendable func take(_ request: Request, context: BasicRequestContext) async throws -> Response {
    let fields = FormFields(queryOf: request)
    guard let name = fields["name"] else { throw HTTPError(.badRequest) }
    let rule = fields["duplicates"].flatMap { DuplicateRule(rawValue: $0) } ?? .skip
    let lines = try await ImportPage.take(
      request.body, name: name, duplicates: rule, carrying: try await desk.worn(fields),
      workbench: desk.workbench)
    return try json(ImportDocument(lines: lines.map { ImportDocument.Line($0) }))
  }
}

/// A page of runs.
struct RunListDocument: Sendable, Encodable {
  var runs: [RunDocument]
  /// How many match, and how many the log holds.
  var matching: Int
  var total: Int

  init(_ list: RunList) {
    runs = list.runs.map { run in
      RunDocument(run, figures: run.figures.values.sorted { $0.key < $1.key })
    }
    matching = list.matching
    total = list.total
  }
}

/// A run with its figures.
struct RunDocument: Sendable, Encodable {
  var id: Int64
  var start: Date
  var utcOffsetSeconds: Int
  var sport: String
  var sportDetail: String?
  var name: String?
  var notes: String?
  var effort: Double?
  var format: String?
  var fileName: String?
  var deviceName: String?
  var damage: String?
  var bodyKilograms: Double?
  var carriedKilograms: Double?
  var carried: [CarriedDocument]
  var shoes: [String]
  var figures: [FigureDocument]

  init(_ run: RunSummary, figures: [Figure]) {
    id = run.id
    start = run.start
    utcOffsetSeconds = run.utcOffsetSeconds
    sport = run.sport.rawValue
    sportDetail = run.sportDetail
    name = run.name
    notes = run.notes
    effort = run.effort
    format = run.format
    fileName = run.fileName
    deviceName = run.deviceName
    damage = run.damage
    bodyKilograms = run.wardrobe.bodyMass?.kilograms
    carriedKilograms = run.wardrobe.carriedMass?.kilograms
    carried = run.wardrobe.parts.flatMap { part in
      part.masses.map { CarriedDocument($0, on: part.stretch) }
    }
    shoes = run.wardrobe.shoes
    self.figures = figures.map { FigureDocument($0) }
  }
}

/// One mass that was carried, on the whole run unless a lap or a span is named.
struct CarriedDocument: Sendable, Encodable {
  var site: String
  var kilograms: Double?
  var typed: String
  var kit: String?
  var origin: String
  var lap: Int?
  var start: Date?
  var end: Date?

  init(_ mass: Wardrobe.CarriedMass, on stretch: Worn.Stretch) {
    site = mass.kind.key
    kilograms = mass.mass?.kilograms
    typed = mass.typed
    kit = mass.kit
    origin = mass.origin.rawValue
    switch stretch {
    case .whole: break
    case .lap(let number): lap = number
    case .seconds(let from, let to):
      start = from.isFinite ? Date(timeIntervalSince1970: from) : nil
      end = to.isFinite ? Date(timeIntervalSince1970: to) : nil
    }
  }
}

/// A figure with its unit. Without a value, `reason` says why.
struct FigureDocument: Sendable, Encodable {
  var key: String
  var value: Double?
  var low: Double?
  var high: Double?
  var unit: String?
  var modelVersion: Int
  var reason: String?

  private static let units = Dictionary(
    Metric.all.map { ($0.key, $0.unit) }, uniquingKeysWith: { first, _ in first })

  init(_ figure: Figure) {
    key = figure.key
    value = figure.value
    low = figure.low
    high = figure.high
    unit = Self.units[figure.key]
    modelVersion = figure.modelVersion
    reason = figure.reason
  }
}

/// What became of a file.
struct ImportDocument: Sendable, Encodable {
  var lines: [Line]

  /// One activity of it.
  struct Line: Sendable, Encodable {
    var file: String
    var result: String
    var run: Int64?
    var reason: String?
    var samples: Int

    init(_ line: ImportLine) {
      file = line.file
      result = line.result.rawValue
      run = line.run
      reason = line.reason
      samples = line.samples
    }
  }
}
