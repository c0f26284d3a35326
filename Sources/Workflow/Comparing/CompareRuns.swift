import Logbook
import Store
public import TrainingLoad

/// Two runs side by side.
public struct RunComparison: Sendable {
  /// The first run.
  public var first: RunSummary
  /// The second run.
  public var second: RunSummary
  /// Whether both follow the same way.
  public var sharesWay: Bool
  /// Both along their ways; nil where one of them has no distance.
  public var alignment: RunAlignment?
  /// The figures of both, in the order of the catalogue, but for those that neither knows.
  public var figures: [Pair]

  /// A figure of both.
  public struct Pair: Sendable {
    /// What it is.
    public var metric: Metric
    /// Of the first run.
    public var first: Figure
    /// Of the second run.
    public var second: Figure
    /// The second less the first; nil where one is not known.
    public var difference: FigureDifference? { FigureDifference(first, second) }
  }
}

extension Workbench {
  /// Lays two runs side by side: by place where they follow the same way, else by distance.
  public func compare(
    _ first: Int64, _ second: Int64
  ) async throws(WorkflowError) -> RunComparison {
    var kept: [KeptRun] = []
    for run in [first, second] {
      let one = try await keptRun(run)
      guard one.record.deletedAtSeconds == nil else { throw .noSuchRun(run) }
      kept.append(one)
    }
    let sharesWay = kept[0].route.isSameWay(as: kept[1].route)
    return try await comparison(
      wholeReport(kept[0]), wholeReport(kept[1]), sharesWay: sharesWay)
  }

  @concurrent
  private func comparison(
    _ first: RunReport, _ second: RunReport, sharesWay: Bool
  ) async -> RunComparison {
    let profiles = [first, second].compactMap { WayProfile($0.signals) }
    let pairs = Metric.all.compactMap { metric -> RunComparison.Pair? in
      let figures = [first, second].compactMap { report in
        report.figures.first { $0.key == metric.key }
      }
      guard figures.count == 2, figures.contains(where: { $0.value != nil }) else { return nil }
      return RunComparison.Pair(metric: metric, first: figures[0], second: figures[1])
    }
    return RunComparison(
      first: first.summary, second: second.summary, sharesWay: sharesWay,
      alignment: profiles.count == 2
        ? RunAlignment(profiles[0], profiles[1], sharesWay: sharesWay) : nil,
      figures: pairs)
  }
}

extension KeptRun {
  /// Its way, hidden places included: for telling ways apart, never for showing.
  fileprivate var route: Route { Route(outline?.points ?? []) }
}

/// The runs that follow the same way as one of them.
public struct SameWay: Sendable {
  /// The run that was asked about.
  public var run: Int64
  /// Every run along the way, that one included, oldest first.
  public var runs: [RunSummary]

  /// Runs along a way.
  public init(run: Int64, runs: [RunSummary]) {
    self.run = run
    self.runs = runs
  }

  /// How many are shown at most, the latest. Chosen.
  static let most = 100
}

extension Workbench {
  /// The runs of the same sport that follow the same way as a run, the way of that run among them.
  public func sameWay(as run: Int64) async throws(WorkflowError) -> SameWay {
    let candidates = try await read { log -> [(RunRecord, Outline)] in
      guard let record = try log.run(run) else { return [] }
      let outline = try log.outlines(of: [run])[run] ?? Outline(points: [])
      guard let meters = record.distanceMeters, outline.points.count > 1 else {
        return [(record, outline)]
      }
      var search = RunSearch()
      search.sports = [record.sport]
      // The counters of two watches differ by more than the ways; the outlines decide.
      search.minimalMeters = meters * 0.8
      search.maximalMeters = meters * 1.25
      search.isDescending = false
      search.limit = .max
      let records = try log.runs(matching: search)
      let outlines = try log.outlines(of: records.map(\.id))
      return records.compactMap { record in outlines[record.id].map { (record, $0) } }
    }
    guard let own = candidates.first(where: { $0.0.id == run }) else {
      return SameWay(run: run, runs: [])
    }
    let alike = await Self.alike(candidates, as: own.0.id, Route(own.1.points))
    let records = Array(alike.suffix(SameWay.most))
    return SameWay(run: run, runs: try await read { try $0.summaries(of: records) })
  }

  @concurrent
  private static func alike(
    _ candidates: [(RunRecord, Outline)], as run: Int64, _ route: Route
  ) async -> [RunRecord] {
    candidates.filter { $0.0.id == run || route.isSameWay(as: Route($0.1.points)) }.map(\.0)
  }
}
