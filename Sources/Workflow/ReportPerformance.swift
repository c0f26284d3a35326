import Evidence
public import Logbook
import Store
import TrainingLoad

extension Workbench {
  /// What the best efforts up to a day say of the runner: critical speed, score, race times as
  /// ranges, and how performance followed training.
  ///
  /// Runs with a carried load are left out. Windows are choices of this project: eighteen months
  /// of scores and of training for the answer to it, half a year of long runs.
  ///
  /// - Parameter day: today without one.
  public func performance(on day: Day? = nil) async throws(WorkflowError) -> PerformanceReport {
    let today = try await today()
    let day = day ?? today
    return try await read { log in
      let window = day.firstOfMonth(PerformanceReport.monthsOfScores - 1)...day
      let runs = try log.datedRuns(
        in: window, keys: Performance.figureKeys + PerformanceReport.longRunKeys)
      var report = PerformanceReport(runs, on: day)
      let trainingLoad = try log.trainingLoad(
        TrainingLoadSpan(first: window.lowerBound, last: day, today: day))
      report.respond(to: trainingLoad, within: window, runs)
      return report
    }
  }
}

extension PerformanceReport {
  static let monthsOfScores = 18
  private static let daysOfLongRuns = 180
  /// From an hour on a run counts as a long one here. Chosen.
  private static let longRunSeconds = 3600.0
  private static let longRunsShown = 12
  private static let decouplingKey = KeyFigures.decoupling
  private static let declineKey = KeyFigures.decline
  static let longRunKeys = [decouplingKey, declineKey]

  /// What runs say up to a day, but for the answer to training.
  init(_ runs: [DatedRun], on day: Day) {
    let efforts = Self.efforts(runs)
    let profile = PerformanceProfile(of: efforts.map(\.performance), on: day)
    self.init(
      profile: profile,
      efforts: profile.efforts.compactMap { best in
        efforts.first { $0.performance == best }
      },
      races: RaceDistance.allCases.map {
        Race(distance: $0, range: profile.race(meters: $0.meters))
      },
      loadedRuns: runs.count { $0.sport == .running && $0.carriesLoad },
      months: Self.months(efforts.map(\.performance), through: day),
      longRuns: Self.longRuns(runs, on: day), response: .unknown(.nothingDone))
  }

  /// The best efforts of runs on foot without a load.
  static func efforts(_ runs: [DatedRun]) -> [Effort] {
    runs.filter { $0.sport == .running && !$0.carriesLoad }.flatMap { run in
      Performance.efforts(on: run.day) { run.value($0) }.map {
        Effort(performance: $0, run: run.id)
      }
    }
  }

  private static func months(_ performances: [Performance], through day: Day) -> [Month] {
    (0..<monthsOfScores).reversed().map { back in
      let first = day.firstOfMonth(back)
      let last = back == 0 ? day : day.firstOfMonth(back - 1) + -1
      let profile = PerformanceProfile(of: performances, on: last, days: last - first + 1)
      return Month(first: first, score: profile.score)
    }
  }

  private static func longRuns(_ runs: [DatedRun], on day: Day) -> [LongRun] {
    let long = runs.filter { run in
      run.sport == .running && day - run.day < daysOfLongRuns
        && (run.movingSeconds ?? 0) >= longRunSeconds && run.value(decouplingKey) != nil
    }
    return long.reversed().prefix(longRunsShown).map { run in
      LongRun(
        run: run.id, day: run.day, seconds: run.movingSeconds ?? 0,
        decoupling: run.value(decouplingKey), decline: run.value(declineKey))
    }
  }

  /// Fits the answer to training on the days of a span.
  fileprivate mutating func respond(
    to trainingLoad: TrainingLoadReport, within window: ClosedRange<Day>, _ runs: [DatedRun]
  ) {
    let days = trainingLoad.days.filter { window.contains($0.day) }
    guard let last = days.last?.day else { return }
    let series = DailySeries(done: days.map { ($0.day, $0.amount) }, today: last)
    let scores = Performance.weeklyScores(of: Self.efforts(runs).map(\.performance))
    switch ImpulseResponseFit.fitted(to: scores, after: series) {
    case .unknown(let shortage): response = .unknown(shortage)
    case .known(let fit):
      response = .known(
        Response(
          fit: fit, measure: trainingLoad.measure, scores: scores,
          course: zip(series.days, fit.course(of: series)).map { .init(day: $0.day, score: $1) }))
    }
  }
}

extension Day {
  /// The first day of the month so many months before this one's.
  fileprivate func firstOfMonth(_ back: Int) -> Day {
    let months = civil.year * 12 + civil.month - 1 - back
    return Day(year: months / 12, month: months % 12 + 1, day: 1) ?? self
  }
}
