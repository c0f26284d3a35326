import Advice
import Evidence
import Logbook
import TrainingLoad

@testable import Web
@testable import Workflow

extension SamplePages {
  /// The first page of a log in which much stands out, and of one in which nothing does.
  static func watchPages() -> [SamplePage] {
    [true, false].map { isFull in
      let seen = watch(isFull: isFull)
      var day = report(weeks: Array(repeating: 5000, count: 13), total: 80)
      if !isFull { day.latest = [] }
      return page(
        "today",
        furnished(
          TodayView(day, watch: seen, formats: reader.formats), watch: seen, isBegun: true))
    }
  }

  static func watch(isFull: Bool) -> DayWatch {
    let log = isFull ? fullLog : WatchedLog(runs: [])
    return DayWatch(
      report: log.report(on: today, watchers: isFull ? Watcher.all : []),
      budget: log.budget(on: today))
  }

  private static var fullLog: WatchedLog {
    let runs = (1...20).map {
      WatchedRun(id: Int64($0), day: today + -2 * $0, meters: 12_000)
    }
    var checkIn = CheckIn(day: today)
    checkIn.add(Pain(.tibia, 2, side: .left))
    checkIn.soreness = 5
    let series = DailySeries(
      done: (0..<100).map { (today + -$0, Double(50 + $0 % 9)) }, today: today)
    let doses = (0..<60).map { (today + -$0, Estimate(10, low: 8, high: 12)) }
    let ledger = TissueLedger(
      .achilles, from: today + -59, through: today, doses: Dictionary(doses) { $1 })
    return WatchedLog(
      runs: runs + [WatchedRun(id: 99, day: today, meters: 14_000)], checkIns: [checkIn],
      points: TrainingLoadCourse(of: series).points, ledgers: [WatchedLedger(ledger)])
  }
}
