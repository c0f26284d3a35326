public import Advice
import Logbook
import Quantities
import Store

/// A run of the log with what could have made its legs heavy.
public struct HeavyRun: Sendable {
  /// The run.
  public var run: RunSummary
  /// What could explain it.
  public var legs: HeavyLegs
}

extension Workbench {
  /// From which perceived effort a session counts as hard. A product choice, that of the catalogue
  /// of sessions.
  static let hardEffort = 6.0

  /// Why legs could have been heavy on a run, the latest unless one is named; nil on an empty log.
  public func heavyRun(_ run: Int64?) async throws(WorkflowError) -> HeavyRun? {
    try await read { log in
      guard let record = try log.foundRun(run) else { return nil }
      var asked = HeavyLegs.Run()
      asked.minutes = record.movingSeconds.map { $0 / 60 }
      if let meters = record.distanceMeters, let seconds = record.movingSeconds, seconds > 0 {
        asked.speed = .metersPerSecond(meters / seconds)
      }
      let athlete = try log.knownAthlete().state(on: record.day)
      asked.criticalSpeed = athlete[.thresholdSpeed].map { .metersPerSecond($0) }
      asked.sleptHours = try log.checkIn(on: record.day)?.sleepHours
      asked.daysSinceHard = try log.daysSinceHard(before: record)
      guard let summary = try log.summaries(of: [record]).first else { return nil }
      return HeavyRun(run: summary, legs: HeavyLegs(asked))
    }
  }
}

extension LogTransaction {
  /// A run that was named, or the latest.
  fileprivate func foundRun(_ run: Int64?) throws -> RunRecord? {
    guard let run else {
      var search = RunSearch()
      search.sports = [.running]
      search.limit = 1
      return try runs(matching: search).first
    }
    guard let record = try self.run(run), record.deletedAtSeconds == nil else {
      throw StoreError.noSuchRun(run)
    }
    return record
  }

  /// Days since the last hard session; nil where no effort was noted in the two weeks before.
  fileprivate func daysSinceHard(before record: RunRecord) throws -> Double? {
    var search = RunSearch()
    search.since = record.day + -14
    search.until = record.day
    search.limit = .max
    let earlier = try runs(matching: search).filter {
      $0.startSeconds < record.startSeconds && $0.effort != nil
    }
    guard !earlier.isEmpty else { return nil }
    let hard = earlier.filter { ($0.effort ?? 0) >= Workbench.hardEffort }
    let days = hard.map { Double(record.day - $0.day) }
    return days.min() ?? .infinity
  }
}
