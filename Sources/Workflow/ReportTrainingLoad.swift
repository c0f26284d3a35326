public import Logbook
import Store
import TrainingLoad

extension Workbench {
  /// For which days before the last one activities decide which measure is proposed. A choice of
  /// this project: a watch of two years ago shall not.
  static let daysOfProposal = 365

  /// What training has asked of heart and lungs on the days of a span.
  ///
  /// Every activity of the log counts from the first on, so that a day's figures do not depend on
  /// where the span begins. Strength work carries neither heart rate nor effort and is counted by
  /// no measure.
  ///
  /// - Parameters:
  ///   - first: the first day to answer; the first of the log without one.
  ///   - last: the last; today without one. Days to come are forecast.
  ///   - planned: what is planned after today, in the chosen measure.
  public func trainingLoad(
    since first: Day? = nil, through last: Day? = nil,
    planned: [(day: Day, amount: Double)] = []
  ) async throws(WorkflowError) -> TrainingLoadReport {
    let today = try await today()
    let last = last ?? max(today, planned.map(\.day).max() ?? today)
    let past = min(today, last)
    let planned = planned.filter { $0.day <= last }
    return try await read { log in
      let runs = try log.datedRuns(
        in: .through(past), keys: TrainingLoadMeasure.all.map(\.key))
      let chosen = TrainingLoadMeasure.named(
        Preferences(stored: try log.preferences()).trainingLoadMeasure)
      var report = TrainingLoadReport(runs, chosen: chosen, planned: planned, today: past)
      if let first { report.days.removeAll { $0.day < first } }
      if let from = report.days.first?.day, from <= past {
        report.strengthDays = Set(try log.strengthWork(in: from...past).map(\.day)).count
      }
      return report
    }
  }
}

extension TrainingLoadReport {
  /// The days from the first activity on.
  init(
    _ runs: [DatedRun], chosen: TrainingLoadMeasure?, planned: [(day: Day, amount: Double)],
    today: Day
  ) {
    let recent = runs.filter { today - $0.day < Workbench.daysOfProposal }
    let coverage = TrainingLoadMeasure.all.map { measure in
      Coverage(
        measure: measure, known: recent.count { $0.value(measure.key) != nil },
        activities: recent.count)
    }
    let counts = coverage.map { ($0.measure.key, $0.known) }
    let measure =
      chosen
      ?? .proposed(known: Dictionary(counts, uniquingKeysWith: { $1 }))
    let series = DailySeries(
      done: runs.map { ($0.day, $0.value(measure.key)) }, planned: planned, today: today)
    let byDay = Dictionary(grouping: runs, by: \.day)
    let points = TrainingLoadCourse(of: series).points
    self.init(
      measure: measure, isChosen: chosen != nil, coverage: coverage,
      days: zip(points, series.days).map { point, day in
        Entry(point, amount: day.amount, of: byDay[day.day] ?? [], by: measure)
      },
      strengthDays: 0)
  }
}

extension TrainingLoadReport.Entry {
  fileprivate init(
    _ point: TrainingLoadCourse.Point, amount: Double?, of runs: [DatedRun],
    by measure: TrainingLoadMeasure
  ) {
    self.init(
      point: point, amount: amount, byMeasure: [:],
      unknown: runs.filter { $0.value(measure.key) == nil }.map {
        .init(run: $0.id, reason: $0.figures[measure.key]?.reason)
      },
      activities: runs.count)
    guard !runs.isEmpty else { return }
    for measure in TrainingLoadMeasure.all {
      let known = runs.compactMap { $0.value(measure.key) }
      if known.count == runs.count { byMeasure[measure.key] = known.reduce(0, +) }
    }
  }
}

extension ClosedRange<Day> {
  /// Every day up to one.
  static func through(_ last: Day) -> ClosedRange<Day> {
    Swift.min(Day.typed.lowerBound, last)...last
  }
}
