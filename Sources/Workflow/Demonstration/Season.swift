internal import Logbook
import Quantities
import RealModule

/// Eighteen months of training, week by week: how much, when, and what it is made of.
///
/// The volumes and sessions are what an ambitious amateur does; they are chosen, not measured.
struct Season {
  /// How many whole weeks there are.
  static let weeks = 78

  /// A stretch of training.
  struct Phase {
    var kind: Kind
    var weeks: Int
    /// Meters of its first and its last week.
    var from: Double
    var to: Double

    /// What a stretch of training is for.
    enum Kind { case base, build, taper, race, recovery }
  }

  /// The phases in order. The race over 10 km ends the first half, the half marathon the second.
  static let phases = [
    Phase(kind: .base, weeks: 12, from: 26_000, to: 40_000),
    Phase(kind: .build, weeks: 10, from: 40_000, to: 50_000),
    Phase(kind: .taper, weeks: 1, from: 34_000, to: 34_000),
    Phase(kind: .race, weeks: 1, from: 30_000, to: 30_000),
    Phase(kind: .recovery, weeks: 2, from: 22_000, to: 30_000),
    Phase(kind: .base, weeks: 10, from: 32_000, to: 46_000),
    Phase(kind: .build, weeks: 12, from: 46_000, to: 58_000),
    Phase(kind: .taper, weeks: 1, from: 42_000, to: 42_000),
    Phase(kind: .race, weeks: 1, from: 32_000, to: 32_000),
    Phase(kind: .recovery, weeks: 3, from: 18_000, to: 32_000),
    Phase(kind: .base, weeks: 12, from: 34_000, to: 46_000),
    Phase(kind: .build, weeks: 14, from: 46_000, to: 56_000),
  ]

  /// The Monday of the first week, and the day after the last run.
  let firstDay: Day
  let endingOn: Day
  private var generator: SeededGenerator
  private(set) var fitness = Fitness()
  private(set) var outings: [Outing] = []
  /// The runner's fitness on the first day of each quarter of a year.
  private(set) var milestones: [(day: Day, fitness: Fitness)] = []

  /// Plans and lives through the season.
  init(seed: UInt64, endingOn: Day) {
    self.endingOn = endingOn
    firstDay = (endingOn + -7 * Self.weeks).startOfWeek(firstWeekday: 0)
    generator = SeededGenerator(seed: seed, stream: 1)
    var day = firstDay
    while day < endingOn {
      if (day - firstDay).isMultiple(of: 91) { milestones.append((day, fitness)) }
      let outing = outing(on: day)
      if let outing { outings.append(outing) }
      fitness.live(meters: outing?.meters ?? 0)
      day = day + 1
    }
  }

  private mutating func outing(on day: Day) -> Outing? {
    let week = (day - firstDay) / 7
    let (phase, weekMeters) = Self.plan(week)
    // Drawn every day, so that one change of plan does not reshuffle all that follows.
    let isMissed = generator.chance(0.05)
    let shape = UInt64(generator.integer(below: 7))
    let isLate = generator.chance(0.35)
    let minutes = generator.normal() * 14
    let isIndoors = generator.chance((40...50).contains(week) ? 0.15 : 0.02)
    guard !isMissed, !Self.isAway(day - firstDay),
      let kind = Self.kind(on: day.weekday, in: phase, week: week)
    else { return nil }
    let hour = day.weekday >= 5 ? 8.75 : isLate ? 17.75 : 6.6
    var outing = Outing(
      day: day, secondOfDay: Int(hour * 3600 + minutes * 60), kind: kind,
      steps: Self.steps(of: kind, week: week, weekMeters: weekMeters), shape: shape,
      watch: week < 25 ? .first : .second, thresholdSpeed: fitness.thresholdSpeed,
      restingHeartRate: fitness.restingHeartRate)
    outing.isTreadmill = isIndoors && (kind == .easy || kind == .recovery)
    outing.hasStrap = ![17, 18, 63].contains(week)
    outing.strain = (0...9).contains(day - firstDay - Self.illness.upperBound) ? 5 : 0
    return outing
  }

  /// Days of the season with a fever, and with a holiday by the sea.
  static let illness = 408...415
  static let holiday = 218...225

  private static func isAway(_ day: Int) -> Bool { illness.contains(day) || holiday.contains(day) }

  /// The phase and the meters of a week. The last phase goes on for as long as it must; every
  /// fourth week of base and build is a lighter one.
  static func plan(_ week: Int) -> (phase: Phase, meters: Double) {
    var first = 0
    for (index, phase) in phases.enumerated() {
      if week < first + phase.weeks || index == phases.count - 1 {
        let share = phase.weeks > 1 ? Double(week - first) / Double(phase.weeks - 1) : 0
        let isLighter = (phase.kind == .base || phase.kind == .build) && (week - first) % 4 == 3
        let meters = phase.from + (phase.to - phase.from) * min(1, share)
        return (phase, meters * (isLighter ? 0.75 : 1))
      }
      first += phase.weeks
    }
    return (phases[phases.count - 1], phases[phases.count - 1].to)
  }

  /// What a weekday brings, 0 for Monday; nil is rest.
  static func kind(on weekday: Int, in phase: Phase, week: Int) -> Outing.Kind? {
    switch (phase.kind, weekday) {
    case (_, 0): nil
    case (.race, 6): .race
    case (.race, 5), (.race, 3), (.recovery, 1), (.recovery, 4): nil
    case (.recovery, _): weekday == 6 ? .easy : .recovery
    case (_, 6): .long
    case (.base, 1): week.isMultiple(of: 2) ? .hills : .strides
    case (.build, 1): week % 4 == 2 ? .hills : .intervals
    case (.taper, 1), (.race, 1): .intervals
    case (.base, 3): week % 3 == 2 ? .tempo : .easy
    case (.build, 3): week % 4 == 3 ? .strides : .tempo
    case (.build, 4): week % 4 == 1 ? .recovery : nil
    case (_, 4): nil
    case (_, 5): week.isMultiple(of: 3) ? .recovery : .easy
    default: .easy
    }
  }
}

/// What training has made of the runner so far.
struct Fitness: Sendable, Hashable {
  /// Meters a week, the weeks gone by weighing less and less.
  private(set) var weeklyMeters = 24_000.0

  /// Lives through a day. Fitness follows training with a time constant of 42 days, as in
  /// Banister's model.
  mutating func live(meters: Double) {
    weeklyMeters += (meters * 7 - weeklyMeters) * (1 - Double.exp(-1.0 / 42))
  }

  /// The speed that can be held for an hour, in m/s: a third of a percent for each kilometer a
  /// week. Chosen so that this runner moves between 5:05 and 4:35 a kilometer.
  var thresholdSpeed: Double { 3.30 + 0.0105 * (weeklyMeters - 25_000) / 1000 }

  /// Beats per minute at rest, which fall with training. Chosen.
  var restingHeartRate: Double { 55 - 0.2 * (weeklyMeters - 25_000) / 1000 }
}
