import Logbook
import Planning
import Store

extension LogTransaction {
  /// What was done on the days of a span, as a plan counts it.
  ///
  /// The longest run of a week of two runs and more is its long run; a run that felt 6 of 10 and
  /// harder was a hard one. Product choices: a recording does not say what it was meant to be.
  func pastDays(_ span: ClosedRange<Day>) throws -> [PastDay] {
    var days: [Day: PastDay] = [:]
    for run in try datedRuns(in: span, keys: []) where run.sport == .running {
      var day = days[run.day] ?? PastDay(day: run.day)
      day.runMinutes += (run.movingSeconds ?? 0) / 60
      day.longestKilometers = max(day.longestKilometers, (run.distanceMeters ?? 0) / 1000)
      day.traits.insert(.run)
      if let effort = run.effort, effort >= 6 { day.traits.insert(.quality) }
      day.isLoaded = day.isLoaded || run.carriesLoad
      days[run.day] = day
    }
    for work in try strengthWork(in: span) where !work.exercise.isLight && !work.exercise.isHeld {
      var day = days[work.day] ?? PastDay(day: work.day)
      day.traits.insert(.strength)
      day.high.insert(.legs)
      days[work.day] = day
    }
    let weeks = Dictionary(grouping: days.values.filter { $0.runMinutes > 0 }) {
      $0.day.startOfWeek(firstWeekday: 0)
    }
    for week in weeks.values where week.count > 1 {
      let longest = week.max { ($0.longestKilometers, $1.day) < ($1.longestKilometers, $0.day) }
      guard let day = longest?.day else { continue }
      days[day]?.traits.insert(.long)
      days[day]?.high.insert(.bone)
    }
    return days.values.sorted { $0.day < $1.day }
  }
}
