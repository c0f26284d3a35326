import Advice
import Logbook
import Planning

/// Runners of tests, made up.
enum Runners {
  /// A Monday.
  static let today = Day(number: 20_780)

  /// A log of somebody who runs so many minutes a week on so many days, the longest run included.
  static func log(
    weeklyMinutes: Double, runs: Int, longest: Double, before today: Day = today, pace: Double = 6
  ) -> PlanLog {
    let stride = 7.0 / Double(max(runs, 1))
    var days: [PastDay] = []
    for week in 0..<4 {
      for run in 0..<runs {
        // The last run of a week, on its Sunday, is the long one.
        let weekday = Int(Double(run + 1) * stride) - 1
        let isLong = run == runs - 1
        let minutes =
          isLong
          ? longest * pace : (weeklyMinutes - longest * pace) / Double(max(runs - 1, 1))
        days.append(
          PastDay(
            day: today + (-7 * (4 - week) + weekday), runMinutes: minutes,
            longestKilometers: isLong ? longest : minutes / pace,
            traits: isLong ? [.run, .long] : [.run, .easy], high: isLong ? [.bone] : []))
      }
    }
    let daily = weeklyMinutes / 7
    var capacity: [PlannedTissue: Double] = [:]
    var standing: [PlannedTissue: Double] = [:]
    for tissue in PlannedTissue.allCases {
      capacity[tissue] = daily * 1.15
      standing[tissue] = daily * (tissue == .bone ? 18.5 : 2.5)
    }
    return PlanLog(
      days: runs == 0 ? [] : days, weeklyMinutes: weeklyMinutes, standing: standing,
      capacity: capacity)
  }

  /// Somebody who begins: three days, two short runs a week so far.
  static func beginner(weeks: Int = 16) -> PlanRequest {
    var request = PlanRequest(
      goal: .race, today: today, weeks: weeks,
      race: PlannedRace(day: today + (7 * weeks - 1), kilometers: 10),
      availability: Availability(weekdays: [0, 45, 0, 45, 0, 0, 75]),
      runner: PlanRunner(tier: .novice, easyMetersPerSecond: 2.4),
      log: log(weeklyMinutes: 60, runs: 2, longest: 4.2, pace: 7))
    request.wishes.longWeekday = 6
    return request
  }

  /// Five days a week toward a half marathon.
  static func intermediate(weeks: Int = 16) -> PlanRequest {
    PlanRequest(
      goal: .race, today: today, weeks: weeks,
      race: PlannedRace(day: today + (7 * weeks - 1), kilometers: 21.0975),
      availability: Availability(weekdays: [45, 60, 0, 60, 45, 60, 150]),
      runner: PlanRunner(tier: .settled, easyMetersPerSecond: 2.8),
      log: log(weeklyMinutes: 210, runs: 4, longest: 12))
  }

  /// Six days with two runs a day, toward a marathon.
  static func advanced(weeks: Int = 16) -> PlanRequest {
    var request = PlanRequest(
      goal: .race, today: today, weeks: weeks,
      race: PlannedRace(day: today + (7 * weeks - 1), kilometers: 42.195),
      availability: Availability(weekdays: [75, 90, 90, 90, 60, 120, 210]),
      runner: PlanRunner(tier: .seasoned, easyMetersPerSecond: 3.2),
      log: log(weeklyMinutes: 380, runs: 6, longest: 22, pace: 5.2))
    request.wishes.wantsDoubles = true
    request.wishes.hasSecondSlot = true
    return request
  }

  /// An experienced runner who wants muscle.
  static func muscle(weeks: Int = 12) -> PlanRequest {
    PlanRequest(
      goal: .muscle, today: today, weeks: weeks,
      availability: Availability(weekdays: [60, 75, 0, 75, 60, 0, 90]),
      runner: PlanRunner(tier: .seasoned, easyMetersPerSecond: 3),
      log: log(weeklyMinutes: 200, runs: 4, longest: 13, pace: 5.6))
  }

  /// An ultra with a pack.
  static func ultra(weeks: Int = 16) -> PlanRequest {
    PlanRequest(
      goal: .ultra, today: today, weeks: weeks,
      race: PlannedRace(day: today + (7 * weeks - 2), kilometers: 60),
      availability: Availability(weekdays: [60, 75, 75, 75, 0, 90, 240]),
      runner: PlanRunner(tier: .seasoned, easyMetersPerSecond: 2.9),
      log: log(weeklyMinutes: 350, runs: 5, longest: 24, pace: 5.8))
  }
}

extension Plan {
  /// The plan as lines for people who mend the planner.
  var sketch: String {
    var lines: [String] = []
    for week in weeks {
      let held = sessions.filter { $0.day >= week.monday && $0.day < week.monday + 7 }
      let run = held.filter { $0.choice.traits.contains(.run) }
      lines.append(
        "week \(week.index + 1) \(week.phase)\(week.isDeload ? " light" : "")"
          + " V \(Int(week.volumeMinutes)) L \(Int(week.longKilometers * 10))"
          + " run \(Int(run.reduce(0) { $0 + $1.choice.minutes }))")
      for t in 0..<7 {
        let names = held.filter { $0.day == week.monday + t }.map {
          "\($0.choice.id) \(Int($0.choice.minutes)) \($0.bindingRules)"
        }
        if !names.isEmpty { lines.append("  \(t) " + names.joined(separator: " + ")) }
      }
    }
    for report in reports { lines.append(report.line + " value \(report.goalValue)") }
    for conflict in conflicts {
      lines.append("conflict \(conflict.given) \(conflict.promises) fights \(conflict.fights)")
    }
    return lines.joined(separator: "\n")
  }
}
