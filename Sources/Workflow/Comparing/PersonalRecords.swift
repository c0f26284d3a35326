import Logbook
import Store
public import TrainingLoad

/// The best efforts of the whole log, those with a carried load apart from those without.
public struct PersonalRecords: Sendable {
  /// One entry for each distance and time that some run was long enough for, as the catalogue has
  /// them: distances first, shortest first.
  public var entries: [Entry]

  /// A distance, or a time, and who was best at it.
  public struct Entry: Sendable {
    /// The metric of the best effort.
    public var metric: Metric
    /// The best without a load.
    public var plain: Mark?
    /// The best with one.
    public var loaded: Mark?
  }

  /// The best effort of a run.
  public struct Mark: Sendable {
    /// Seconds or meters, as the metric has it.
    public var value: Double
    /// The run it was part of.
    public var run: RunSummary
    /// The best of the runs before it, of the same kind; nil where it was the first.
    public var before: Double?
  }
}

extension Workbench {
  /// The best efforts over every run of the log. Walks and hikes do not count.
  public func personalRecords() async throws(WorkflowError) -> PersonalRecords {
    let metrics = Metric.all.filter { $0.key.hasPrefix(KeyFigures.bestEfforts) }
    return try await read { log in
      let runs = try log.datedRuns(
        in: .through(Day.typed.upperBound), keys: metrics.map(\.key)
      ).filter { $0.sport == .running }
      let plain = runs.filter { !$0.carriesLoad }
      let loaded = runs.filter(\.carriesLoad)
      let best = metrics.map { metric in
        (metric: metric, plain: BestRun(plain, metric), loaded: BestRun(loaded, metric))
      }
      let numbers = Set(best.flatMap { [$0.plain?.run, $0.loaded?.run].compactMap(\.self) })
      let records = try numbers.sorted().compactMap { try log.run($0) }
      let summaries = Dictionary(
        try log.summaries(of: records).map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
      func mark(_ best: BestRun?) -> PersonalRecords.Mark? {
        best.flatMap { best in
          summaries[best.run].map { .init(value: best.value, run: $0, before: best.before) }
        }
      }
      return PersonalRecords(
        entries: best.compactMap { best in
          guard best.plain != nil || best.loaded != nil else { return nil }
          return .init(metric: best.metric, plain: mark(best.plain), loaded: mark(best.loaded))
        })
    }
  }
}

/// The run that was best at something, the first one of equals.
private struct BestRun {
  var run: Int64
  var value: Double
  /// The best before it.
  var before: Double?

  /// The best of runs in order of time; nil where none of them has the figure.
  init?(_ runs: [DatedRun], _ metric: Metric) {
    var best: BestRun?
    for run in runs {
      guard let value = run.value(metric.key) else { continue }
      if let known = best {
        let isBetter = metric.daily == .minimum ? value < known.value : value > known.value
        if isBetter { best = BestRun(run: run.id, value: value, before: known.value) }
      } else {
        best = BestRun(run: run.id, value: value, before: nil)
      }
    }
    guard let best else { return nil }
    self = best
  }

  private init(run: Int64, value: Double, before: Double?) {
    (self.run, self.value, self.before) = (run, value, before)
  }
}
