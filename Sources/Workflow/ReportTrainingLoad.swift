public import Evidence
public import Logbook
import Planning
import Store
import TrainingLoad

extension Workbench {
  /// For which days before the last one activities decide which measure is proposed. A choice of
  /// this project: a watch of two years ago shall not.
  static let daysOfProposal = 365

  /// What training has asked of heart and lungs on the days of a span.
  ///
  /// Every activity of the log counts from the first on, so that a day's figures do not depend on
  /// where the span begins. Strength work carries no heart rate: it counts by effort and minutes
  /// alone, where both were said.
  ///
  /// - Parameters:
  ///   - first: the first day to answer; the first of the log without one.
  ///   - last: the last; today, or the last that is planned, without one.
  ///   - planned: what is planned after today, in the chosen measure.
  public func trainingLoad(
    since first: Day? = nil, through last: Day? = nil,
    planned: [(day: Day, amount: Estimate)] = []
  ) async throws(WorkflowError) -> TrainingLoadReport {
    let span = TrainingLoadSpan(first: first, last: last, today: try await today())
    return try await read { log in
      try log.trainingLoad(span) { _, _ in planned }
    }
  }

  /// The same, with the days to come as the plan's sessions are expected to make them.
  public func forecastTrainingLoad(
    since first: Day? = nil, through last: Day? = nil
  ) async throws(WorkflowError) -> TrainingLoadReport {
    let span = TrainingLoadSpan(first: first, last: last, today: try await today())
    let end = min(last ?? .distant, span.today + TrainingLoadReport.foresightDays)
    let sessions = try await sessionsAhead().filter { $0.day > span.today && $0.day <= end }
    guard let through = sessions.last?.day else {
      return try await trainingLoad(since: first, through: last)
    }
    return try await read { log in
      var report = try log.trainingLoad(span) { measure, runs in
        sessions.expected(by: measure, after: runs, on: span.today)
      }
      report.forecast =
        report.days.contains { $0.point.isForecast }
        ? .expected(sessions: sessions.count, through: through) : .tooFewRuns
      return report
    }
  }
}

/// Which days a report of training load answers.
struct TrainingLoadSpan: Sendable {
  var first: Day?
  var last: Day?
  var today: Day

  /// The last day that counts as past.
  var past: Day { min(today, last ?? today) }
}

extension Day {
  /// A day that nobody's plan reaches.
  fileprivate static let distant = Day(number: .max / 2)
}

extension LogTransaction {
  /// What training has asked of heart and lungs on the days of a span, what is expected of a plan
  /// included.
  func trainingLoad(
    _ span: TrainingLoadSpan,
    expecting planned: (TrainingLoadMeasure, [DatedRun]) -> [(day: Day, amount: Estimate)] = {
      _, _ in []
    }
  ) throws -> TrainingLoadReport {
    let chosen = TrainingLoadMeasure.named(
      Preferences(stored: try preferences()).trainingLoadMeasure)
    let work = try strengthWork(in: .through(span.past))
    let year = span.past + (1 - Workbench.daysOfProposal)
    let told = min(span.first ?? Day.typed.lowerBound, year)
    let recent = try datedRuns(
      in: told...span.past, keys: TrainingLoadMeasure.all.map(\.key))
    let measure = chosen ?? .proposed(for: recent.filter { $0.day >= year })
    // Of the days before those that are told one figure is enough: what the means begin with.
    let before = try datedRuns(in: .through(told + -1), keys: [measure.key])
    var report = TrainingLoadReport(
      TrainingLoadReport.Done(
        runs: before + recent, work: work, measure: measure, isChosen: chosen != nil,
        first: span.first, today: span.past),
      expecting: planned)
    if let last = span.last { report.days.removeAll { $0.day > last } }
    guard let from = report.days.first?.day else { return report }
    report.count(work.filter { $0.day >= from })
    return report
  }
}

extension LogTransaction {
  /// The measure that the athlete chose, else the first that is known for nearly as many activities
  /// of the last year as any.
  func trainingLoadMeasure(on today: Day) throws -> TrainingLoadMeasure {
    let chosen = TrainingLoadMeasure.named(
      Preferences(stored: try preferences()).trainingLoadMeasure)
    if let chosen { return chosen }
    let recent = try datedRuns(
      in: today + (1 - Workbench.daysOfProposal)...today, keys: TrainingLoadMeasure.all.map(\.key))
    return .proposed(for: recent)
  }
}

extension TrainingLoadMeasure {
  /// The measure to count by, as the figures of some activities propose it.
  fileprivate static func proposed(for runs: [DatedRun]) -> TrainingLoadMeasure {
    let counts = TrainingLoadReport.coverage(of: runs).map { ($0.measure.key, $0.known) }
    return .proposed(known: Dictionary(counts, uniquingKeysWith: { $1 }))
  }
}

extension [PlannedSession] {
  /// What the sessions are expected to come to by a measure, after the runs of the last weeks.
  /// Strength work counts by its effort alone, as where it was done.
  fileprivate func expected(
    by measure: TrainingLoadMeasure, after runs: [DatedRun], on today: Day
  ) -> [(day: Day, amount: Estimate)] {
    let recent = runs.filter {
      $0.sport == .running && today - $0.day < ExpectedTrainingLoad.days
    }
    let examples = recent.compactMap { run -> ExpectedTrainingLoad.Example? in
      guard let amount = run.value(measure.key), let seconds = run.movingSeconds else { return nil }
      return .init(amount: amount, minutes: seconds / 60, effort: run.effort)
    }
    guard let load = ExpectedTrainingLoad(of: measure, from: examples) else { return [] }
    return filter { measure == .effort || $0.choice.traits.contains(.run) }.map { session in
      (
        session.day,
        load.amount(minutes: session.choice.minutes, effort: session.choice.effort)
      )
    }
  }
}

extension TrainingLoadReport {
  /// What training load is reckoned from.
  struct Done {
    /// The activities of the log, in order of day.
    var runs: [DatedRun]
    /// Its strength work.
    var work: [StrengthWork]
    /// What they are counted by.
    var measure: TrainingLoadMeasure
    /// Whether the athlete chose it.
    var isChosen: Bool
    /// The first day to tell; nil for the first activity's.
    var first: Day?
    /// The last day that is past.
    var today: Day
  }

  /// The days from the first that is told on; all activities before it count.
  init(
    _ done: Done,
    expecting planned: (TrainingLoadMeasure, [DatedRun]) -> [(day: Day, amount: Estimate)]
  ) {
    let (runs, today, measure) = (done.runs, done.today, done.measure)
    let recent = runs.filter { today - $0.day < Workbench.daysOfProposal }
    // Strength work begins no log by itself: it counts from the first activity on.
    let firstDay = runs.first?.day
    let lifted = done.work.filter { work in firstDay.map { work.day >= $0 } ?? false }
    let lifts = measure == .effort ? lifted.compactMap(\.counted) : []
    let series = DailySeries(
      done: runs.map { ($0.day, $0.value(measure.key)) } + lifts,
      planned: runs.isEmpty ? [] : planned(measure, runs), today: today)
    let isTold = { (day: Day) in done.first.map { day >= $0 } ?? true }
    let byDay = Dictionary(grouping: runs.filter { isTold($0.day) }, by: \.day)
    let liftsByDay = Dictionary(grouping: lifted, by: \.day)
    let points = TrainingLoadCourse(of: series).points
    self.init(
      measure: measure, isChosen: done.isChosen, coverage: Self.coverage(of: recent),
      days: zip(points, series.days).filter { isTold($0.0.day) }.map { point, day in
        var entry = Entry(point, amount: day.amount, of: byDay[day.day] ?? [], by: measure)
        entry.add(liftsByDay[day.day] ?? [])
        return entry
      },
      strengthDays: 0)
  }

  /// For how many of some activities each measure is known.
  fileprivate static func coverage(of runs: [DatedRun]) -> [Coverage] {
    TrainingLoadMeasure.all.map { measure in
      Coverage(
        measure: measure, known: runs.count { $0.value(measure.key) != nil },
        activities: runs.count)
    }
  }

  /// Counts the days of strength work, those apart of which the measure knows what it came to.
  fileprivate mutating func count(_ work: [StrengthWork]) {
    let counted = measure == .effort ? work.filter { $0.effortMinutes != nil } : []
    strengthDaysCounted = Set(counted.map(\.day)).count
    strengthDays = Set(work.map(\.day)).subtracting(counted.map(\.day)).count
  }
}

extension StrengthWork {
  /// What it comes to by effort and minutes; nil where either was not said.
  fileprivate var counted: (day: Day, amount: Double?)? { effortMinutes.map { (day, $0) } }
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

  /// Adds strength work of which effort and minutes were said.
  fileprivate mutating func add(_ work: [StrengthWork]) {
    let sum = work.compactMap(\.effortMinutes).reduce(0, +)
    guard sum > 0, let runs = amount(by: .effort) else { return }
    byMeasure[TrainingLoadMeasure.effort.key] = runs + sum
  }
}

extension ClosedRange<Day> {
  /// Every day up to one.
  static func through(_ last: Day) -> ClosedRange<Day> {
    Swift.min(Day.typed.lowerBound, last)...last
  }
}
