public import Advice
public import Logbook

/// Everything that a plan is made from, as plain values.
public struct PlanRequest: Sendable, Hashable {
  /// What the plan is for.
  public var goal: Goal
  /// The day from which something can still be planned.
  public var today: Day
  /// A day of the plan's first week; `today` for a new plan, kept when it is made anew.
  public var firstDay: Day
  /// How many weeks it spans.
  public var weeks: Int
  /// The race it leads to.
  public var race: PlannedRace?
  /// What time there is.
  public var availability: Availability
  /// Who runs.
  public var runner: PlanRunner
  /// What was done.
  public var log: PlanLog
  /// How the body is.
  public var health = PlanHealth()
  /// What the runner would like.
  public var wishes = PlanWishes()
  /// The plan that was shown before; nil for a new one.
  public var previous: PreviousPlan?

  /// A request for a plan that begins today.
  public init(
    goal: Goal, today: Day, weeks: Int, race: PlannedRace? = nil, availability: Availability,
    runner: PlanRunner, log: PlanLog
  ) {
    self.goal = goal
    self.today = today
    firstDay = today
    self.weeks = weeks
    self.race = race
    self.availability = availability
    self.runner = runner
    self.log = log
  }

  /// How many weeks a plan can span.
  public static let weekRange = 1...24

  /// The Monday of the plan's first week.
  public var firstMonday: Day { firstDay.startOfWeek(firstWeekday: 0) }

  /// How many weeks the plan needs to hold the day of its race; nil without one.
  public var weeksToRace: Int? {
    race.map { Self.weeks(from: firstDay, toRaceOn: $0.day) }
  }

  /// How many weeks a plan that begins on a day needs to hold the day of its race; 1 at least. It
  /// may be more than a plan can span.
  public static func weeks(from firstDay: Day, toRaceOn race: Day) -> Int {
    max(1, (race - firstDay.startOfWeek(firstWeekday: 0)) / 7 + 1)
  }
}

/// A race of a plan.
public struct PlannedRace: Sendable, Hashable {
  /// The day it is run.
  public var day: Day
  /// Its distance.
  public var kilometers: Double

  /// A race on a day.
  public init(day: Day, kilometers: Double) {
    self.day = day
    self.kilometers = kilometers
  }

  /// How much faster than an easy run it is assumed to be run. A product choice.
  static let speedShare = 1.15

  /// What it costs each tissue, in easy minutes: as a tempo run of its length, for races of more
  /// than two hours as a long run.
  func dose(easyMetersPerSecond: Double) -> [PlannedTissue: Double] {
    let minutes = kilometers * 1000 / 60 / (easyMetersPerSecond * Self.speedShare)
    let mode = minutes > 120 ? WorkMode.long : .tempo
    return Dictionary(
      uniqueKeysWithValues: PlannedTissue.allCases.map {
        ($0, minutes * mode.multipliers[$0.index])
      })
  }
}

/// The minutes that each day has for training.
public struct Availability: Sendable, Hashable {
  /// Minutes from Monday to Sunday.
  public var weekdays: [Int]
  /// Days that differ from their weekday.
  public var exceptions: [Day: Int]

  /// Minutes from Monday to Sunday; weekdays that are not given have none.
  public init(weekdays: [Int], exceptions: [Day: Int] = [:]) {
    self.weekdays = Array((weekdays + Array(repeating: 0, count: 7)).prefix(7)).map { max(0, $0) }
    self.exceptions = exceptions
  }

  /// The minutes of a day.
  public func minutes(on day: Day) -> Double {
    Double(max(0, exceptions[day] ?? weekdays[day.weekday]))
  }

  /// The days of a week that have any minutes, and all their minutes.
  func week(from monday: Day) -> (days: Int, minutes: Double, longest: Double) {
    let all = (0..<7).map { minutes(on: monday + $0) }
    return (all.count { $0 > 0 }, all.reduce(0, +), all.max() ?? 0)
  }
}

/// Who runs, as far as a plan asks.
public struct PlanRunner: Sendable, Hashable {
  /// How far they have come.
  public var tier: Tier
  /// The usual speed of an easy run, in meters per second.
  public var easyMetersPerSecond: Double
  /// Whether a load on runs is out of the question: age, pregnancy, birth, bone injury.
  public var mayCarryOnRuns: Bool
  /// Whether a novice's first week is held at 3 km (RUN-07).
  public var startsLow: Bool

  /// A runner.
  public init(
    tier: Tier, easyMetersPerSecond: Double, mayCarryOnRuns: Bool = true, startsLow: Bool = false
  ) {
    self.tier = tier
    self.easyMetersPerSecond = min(max(easyMetersPerSecond, 1), 6)
    self.mayCarryOnRuns = mayCarryOnRuns
    self.startsLow = startsLow
  }
}
