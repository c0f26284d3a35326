import FoundationEssentials
import Hummingbird
import Logbook
import TrainingLoad
import Workflow

/// `GET /runs/compare?a=ID&b=ID` shows two runs side by side; all of its state is in the address.
struct ComparePage: Sendable {
  typealias Context = BasicRequestContext

  let desk: Desk

  func addRoutes(to router: Router<Context>) {
    router.get("runs/compare", use: show)
    router.get("runs/compare.csv", use: table)
    router.get("api/v1/compare", use: document)
  }

  @Sendable func show(_ request: Request, context: Context) async throws -> Response {
    let fields = FormFields(queryOf: request)
    // The list of runs sends what was chosen there under one name.
    let chosen = RunsPage.runs(fields, "run")
    if chosen.count == 2 { return redirect(to: Self.address(chosen[0], chosen[1])) }
    let reader = try await desk.reader()
    let today = reader.today(desk.workbench.now())
    let pair = Self.pair(fields)
    let first = pair.first ?? chosen.first
    let comparison = try await comparison(pair)
    var query = RunQuery()
    query.limit = 60
    let latest = try await desk.workbench.runs(query).runs
    let alike = try await sameWay(first)
    let form = CompareForm(
      first: comparison?.first, second: comparison?.second, asked: first, alike: alike,
      latest: latest, today: today, formats: reader.formats)
    let view = CompareView(comparison, form: form, today: today, formats: reader.formats)
    let head = PageHead(
      template: "compare", title: reader.texts[CompareText.title], place: .runs,
      styles: ["maps.css"])
    return try desk.page(head, view, for: reader)
  }

  private func comparison(_ pair: [Int64]) async throws(WorkflowError) -> RunComparison? {
    guard pair.count == 2 else { return nil }
    return try await desk.workbench.compare(pair[0], pair[1])
  }

  private func sameWay(_ run: Int64?) async throws(WorkflowError) -> [RunSummary] {
    guard let run else { return [] }
    return try await desk.workbench.sameWay(as: run).runs.reversed()
  }

  @Sendable func table(_ request: Request, context: Context) async throws -> Response {
    guard let comparison = try await comparison(Self.pair(FormFields(queryOf: request))) else {
      throw HTTPError(.badRequest)
    }
    let names = ["meters", "seconds", "speed.mps", "heartRate", "altitude.meters"]
    var file = CommaSeparated(
      names.map { "a." + $0 } + names.map { "b." + $0 } + ["gap.seconds"])
    for step in comparison.alignment?.steps ?? [] {
      let cells = Self.cells(step.first) + Self.cells(step.second)
      file.add(cells + [CommaSeparated.cell(step.gapSeconds)])
    }
    return file.download(
      name: "compare-\(comparison.first.id)-\(comparison.second.id).csv")
  }

  @Sendable func document(_ request: Request, context: Context) async throws -> Response {
    guard let comparison = try await comparison(Self.pair(FormFields(queryOf: request))) else {
      throw HTTPError(.badRequest)
    }
    return try json(CompareDocument(comparison))
  }

  private static func cells(_ moment: RunAlignment.Moment) -> [String] {
    let values: [Double?] = [
      moment.meters, moment.seconds, moment.speed, moment.heartRate, moment.altitude,
    ]
    return values.map { CommaSeparated.cell($0) }
  }

  /// The runs that the address names, both or one.
  static func pair(_ fields: FormFields) -> [Int64] {
    ["a", "b"].compactMap { fields[$0].flatMap { Int64($0) } }
  }

  static func address(_ first: Int64, _ second: Int64) -> String {
    "/runs/compare?a=\(first)&b=\(second)"
  }
}

/// Two runs side by side, for programs.
struct CompareDocument: Sendable, Encodable {
  var first: Int64
  var second: Int64
  /// `place` or `distance`; null where one of the runs has no distance.
  @OrNull var basis: String?
  var figures: [Pair]
  var steps: [Step]

  /// A figure of both.
  struct Pair: Sendable, Encodable {
    var key: String
    var unit: String
    @OrNull var first: Double?
    @OrNull var second: Double?
    @OrNull var difference: Double?
    @OrNull var low: Double?
    @OrNull var high: Double?

    init(_ pair: RunComparison.Pair) {
      key = pair.metric.key
      unit = pair.metric.unit
      let difference = pair.difference
      _first = OrNull(wrappedValue: pair.first.value)
      _second = OrNull(wrappedValue: pair.second.value)
      _difference = OrNull(wrappedValue: difference?.value)
      _low = OrNull(wrappedValue: difference?.low)
      _high = OrNull(wrappedValue: difference?.high)
    }
  }

  /// A place, or a distance, and what both had there.
  struct Step: Sendable, Encodable {
    var firstMeters: Double
    var secondMeters: Double
    var gapSeconds: Double
    @OrNull var firstSpeed: Double?
    @OrNull var secondSpeed: Double?
    @OrNull var firstHeartRate: Double?
    @OrNull var secondHeartRate: Double?

    init(_ step: RunAlignment.Step) {
      firstMeters = step.first.meters
      secondMeters = step.second.meters
      gapSeconds = step.gapSeconds
      _firstSpeed = OrNull(wrappedValue: step.first.speed)
      _secondSpeed = OrNull(wrappedValue: step.second.speed)
      _firstHeartRate = OrNull(wrappedValue: step.first.heartRate)
      _secondHeartRate = OrNull(wrappedValue: step.second.heartRate)
    }
  }

  init(_ comparison: RunComparison) {
    first = comparison.first.id
    second = comparison.second.id
    _basis = OrNull(wrappedValue: comparison.alignment?.basis.rawValue)
    figures = comparison.figures.map(Pair.init)
    steps = (comparison.alignment?.steps ?? []).map(Step.init)
  }
}
