import Biomechanics
import Evidence
import Logbook
import Quantities
import TrainingLoad

@testable import Advice

/// Logs made for the tests, day by day from day 0 on.
struct Diary {
  var runs: [WatchedRun] = []
  var checkIns: [Day: CheckIn] = [:]
  var statements: [PainStatement] = []
  var strengthWork: [StrengthWork] = []
  /// Training load by day.
  var amounts: [Int: Double] = [:]
  /// Doses of the Achilles tendon by day, in easy kilometers.
  var doses: [Int: Double] = [:]
  var runner = Runner()

  /// The first day: a Monday.
  static let start = Day(number: 20_000 - 20_000 % 7 + 4)

  static func day(_ number: Int) -> Day { start + number }

  /// A run of so many kilometers, 6 min each.
  @discardableResult
  mutating func run(
    _ number: Int, _ kilometers: Double, change: (inout WatchedRun) -> Void = { _ in }
  ) -> WatchedRun {
    var run = WatchedRun(
      id: Int64(runs.count + 1), day: Self.day(number), meters: kilometers * 1000)
    run.movingSeconds = kilometers * 360
    run.climbMeters = kilometers * 5
    change(&run)
    runs.append(run)
    return run
  }

  /// Runs of 10 km on Tuesdays, Thursdays, Saturdays and Sundays of so many weeks.
  mutating func weeks(_ count: Int, kilometers: Double = 10) {
    for week in 0..<count {
      for weekday in [1, 3, 5, 6] { run(7 * week + weekday, kilometers) }
    }
  }

  mutating func say(_ number: Int, _ change: (inout CheckIn) -> Void) {
    change(&checkIns[Self.day(number), default: CheckIn(day: Self.day(number))])
  }

  mutating func hurt(
    _ number: Int, _ place: PainPlace, _ score: Double, _ moment: Pain.Moment = .during,
    isBone: Bool? = nil
  ) {
    say(number) { $0.add(Pain(place, score, moment: moment, isBone: isBone)) }
  }

  var log: WatchedLog {
    let last = max(runs.map(\.day.number).max() ?? 0, checkIns.keys.map(\.number).max() ?? 0)
    let counted = max(doses.keys.max() ?? 0, amounts.keys.max() ?? 0)
    let today = Day(number: max(last, Self.start.number + counted))
    let series = DailySeries(
      done: amounts.map { (day: Self.day($0.key), amount: $0.value) }, today: today)
    return WatchedLog(
      runs: runs, checkIns: Array(checkIns.values), statements: statements,
      strengthWork: strengthWork,
      points: amounts.isEmpty ? [] : TrainingLoadCourse(of: series).points, ledgers: ledgers(today),
      runner: runner)
  }

  private func ledgers(_ today: Day) -> [WatchedLedger] {
    guard !doses.isEmpty else { return [] }
    let byDay = doses.map { (Self.day($0.key), Estimate($0.value, low: $0.value, high: $0.value)) }
    return [
      WatchedLedger(
        TissueLedger(
          .achilles, from: Self.start, through: today,
          doses: Dictionary(byDay) { $1 }))
    ]
  }

  /// What a watcher finds on a day.
  func found(_ watcher: Watcher, on number: Int) -> [Finding] {
    guard case .found(let findings) = watcher.findings(in: log, on: Self.day(number)) else {
      return []
    }
    return findings
  }

  /// Why a watcher cannot tell on a day; nil where it can.
  func reason(_ watcher: Watcher, on number: Int) -> String? {
    guard case .unknown(let reason) = watcher.findings(in: log, on: Self.day(number)) else {
      return nil
    }
    return reason
  }
}
