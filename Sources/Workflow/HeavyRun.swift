public import Advice
import Evidence
import Logbook
import Quantities
import Store
import TrainingLoad

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

  /// Why legs could have been heavy on a run; nil where the log has none that was asked about.
  ///
  /// - Throws: `WorkflowError.noSuchRun` for a number that no run has.
  public func heavyRun(
    _ choice: HeavyLegsQuestion.Choice
  ) async throws(WorkflowError) -> HeavyRun? {
    try await read { log in
      guard let record = try log.foundRun(choice),
        let summary = try log.summaries(of: [record]).first
      else { return nil }
      return HeavyRun(run: summary, legs: HeavyLegs(try log.looked(at: record, summary)))
    }
  }
}

extension LogTransaction {
  /// The run that a question is about: of a day the longest.
  fileprivate func foundRun(_ choice: HeavyLegsQuestion.Choice) throws -> RunRecord? {
    var search = RunSearch()
    search.sports = [.running]
    switch choice {
    case .number(let number):
      guard let record = try run(number), record.deletedAtSeconds == nil else {
        throw StoreError.noSuchRun(number)
      }
      return record
    case .latest: search.limit = 1
    case .on(let day):
      (search.since, search.until) = (day, day)
      (search.order, search.limit) = (.movingTime, 1)
    }
    return try runs(matching: search).first
  }

  /// What the log knows of a run that has to do with heavy legs.
  fileprivate func looked(at record: RunRecord, _ summary: RunSummary) throws -> HeavyLegs.Run {
    var run = HeavyLegs.Run()
    run.minutes = record.movingSeconds.map { $0 / 60 }
    if let level = summary.value(KeyFigures.gradeAdjustedSpeed) {
      run.speed = .metersPerSecond(level)
    } else if let meters = record.distanceMeters, let seconds = record.movingSeconds, seconds > 0 {
      run.speed = .metersPerSecond(meters / seconds)
    }
    run.carriedMass = summary.wardrobe.carriedMass.flatMap { $0 > .zero ? $0 : nil }
    run.heldSpeed = try heldSpeed(on: record.day)
    let checkIn = try checkIn(on: record.day)
    run.sleptHours = checkIn?.sleepHours
    run.sleepQuality = checkIn?.sleepQuality
    run.soreness = checkIn?.soreness
    run.daysSinceHard = try daysSinceHard(before: record)
    return run
  }

  /// The speed that could be held on a day: by the best efforts of the months before, else as the
  /// runner typed it.
  private func heldSpeed(on day: Day) throws -> HeavyLegs.HeldSpeed? {
    if let critical = try performanceProfile(on: day).criticalSpeed.value {
      return HeavyLegs.HeldSpeed(critical.speed, basis: .bestEfforts)
    }
    // What was typed is taken as it is: nobody knows how it was found.
    return try knownAthlete().state(on: day)[.thresholdSpeed].map {
      HeavyLegs.HeldSpeed(Estimate($0, low: $0, high: $0), basis: .thresholdSpeed)
    }
  }

  /// What the best efforts of the months up to a day say, loaded runs left out.
  private func performanceProfile(on day: Day) throws -> PerformanceProfile {
    let runs = try datedRuns(in: day + -90...day, keys: Performance.figureKeys)
    return PerformanceProfile(of: PerformanceReport.efforts(runs).map(\.performance), on: day)
  }

  /// Days since the last hard run or strength work of the legs; nil where no effort was noted in
  /// the two weeks before.
  private func daysSinceHard(before record: RunRecord) throws -> Double? {
    var search = RunSearch()
    search.since = record.day + -14
    search.until = record.day
    search.limit = .max
    let earlier = try runs(matching: search).filter {
      $0.startSeconds < record.startSeconds && $0.effort != nil
    }
    // Of strength work of the same day nobody knows whether it came before.
    let strength = try strengthWork(in: record.day + -14...record.day + -1).filter {
      !$0.exercise.isLight && $0.exercise != .balance
    }
    guard !earlier.isEmpty || !strength.isEmpty else { return nil }
    let hard = earlier.filter { ($0.effort ?? 0) >= Workbench.hardEffort }.map(\.day)
    return (hard + strength.map(\.day)).map { Double(record.day - $0) }.min() ?? .infinity
  }
}
