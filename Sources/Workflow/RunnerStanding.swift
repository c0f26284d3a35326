public import Advice
public import Logbook
import Quantities
import Store

extension Workbench {
  /// What the log says of a runner's running up to a day: how long, how often, how far, how fast.
  ///
  /// Weeks are means of the last 28 days. Months count back to the first run after which no break
  /// was longer than 30 days; the longest run is that of the last 30 days. A log without runs says
  /// nothing. The windows are product choices, but for the 30 days of RUN-01.
  public func standing(on day: Day) async throws(WorkflowError) -> RunnerStanding {
    try await read { log in
      let runs = try log.datedRuns(in: .through(day), keys: []).filter { $0.sport == .running }
      return RunnerStanding(runs.reversed(), on: day)
    }
  }
}

extension RunnerStanding {
  /// What runs up to a day say, the latest first.
  init(_ runs: [DatedRun], on day: Day) {
    self.init()
    guard !runs.isEmpty else { return }
    func since(_ days: Int) -> [DatedRun] { runs.filter { day.number - $0.day.number < days } }
    let recent = since(28)
    runsPerWeek = Double(recent.count) / 4
    let meters = recent.compactMap(\.distanceMeters).reduce(0, +)
    weeklyKilometers = meters / 4000
    longestKilometers = (since(30).compactMap(\.distanceMeters).max() ?? 0) / 1000
    runningMonths = Double(Self.streakDays(runs, on: day)) / 30.4
    let timed = recent.filter { $0.distanceMeters != nil && ($0.movingSeconds ?? 0) > 0 }
    let seconds = timed.compactMap(\.movingSeconds).reduce(0, +)
    if seconds > 0 {
      easySpeed = .metersPerSecond(timed.compactMap(\.distanceMeters).reduce(0, +) / seconds)
    }
  }

  /// Days since the first run after which no break was longer than 30 days; 0 in such a break.
  private static func streakDays(_ runs: [DatedRun], on day: Day) -> Int {
    var first = day
    for run in runs {
      guard first.number - run.day.number <= 30 else { break }
      first = run.day
    }
    return day.number - first.number
  }
}
