import Logbook

/// What is fixed before the sessions of one or two weeks are chosen.
struct BlockFrame {
  let request: PlanRequest
  let weeks: [WeekTarget]
  let state: PlannerState
  /// The first day that something can still be planned on, counted from the block's Monday.
  let firstOpen: Int
  /// Whether hard sessions come in one size.
  let isCoarse: Bool
  /// Whether the plan shown before holds here.
  let staysNear: Bool

  var monday: Day { weeks[0].outline.monday }
  var dayCount: Int { 7 * weeks.count }
  var openDays: Range<Int> { firstOpen..<dayCount }
  var tier: Tier { request.runner.tier }

  func day(_ t: Int) -> Day { monday + t }
  func week(_ t: Int) -> WeekTarget { weeks[t / 7] }
  func openDays(ofWeek week: Int) -> Range<Int> {
    max(firstOpen, 7 * week)..<max(firstOpen, 7 * week + 7)
  }

  /// What was done in a week of the block before the first open day.
  func done(inWeek week: Int) -> [PastDay] {
    let first = monday + 7 * week
    return state.past.filter { $0.day >= first && $0.day < first + 7 }
  }

  /// What was done on a day before the block's first open one.
  func done(_ t: Int) -> PastDay? { state.past.last { $0.day == day(t) } }

  /// Days of a week with any minutes.
  func trainingDays(inWeek week: Int) -> Int {
    request.availability.week(from: monday + 7 * week).days
  }

  /// The weekday of the long run: the one wished for, or the one with most minutes.
  func longWeekday(inWeek week: Int) -> Int {
    let days = (0..<7).map { request.availability.minutes(on: monday + 7 * week + $0) }
    if let wish = request.wishes.longWeekday, (0..<7).contains(wish), days[wish] > 0 {
      return wish
    }
    return days.indices.reversed().max { days[$0] < days[$1] } ?? 6
  }

  /// Days from a day to the race; negative after it.
  func daysToRace(_ t: Int) -> Int? { request.race.map { $0.day - day(t) } }

  /// What the race costs on a day.
  func raceDose(_ t: Int) -> [PlannedTissue: Double]? {
    guard let race = request.race, race.day == day(t) else { return nil }
    return race.dose(easyMetersPerSecond: request.runner.easyMetersPerSecond)
  }

  /// Whether a day is one of those that a new plan leaves as they were.
  func isFrozen(_ t: Int) -> Bool {
    staysNear && day(t) - request.today < Int(PlanParameter.frozenDays.value)
      && day(t) >= request.today
  }

  /// The sessions that the plan shown before has on a day.
  func previous(_ t: Int) -> [SessionChoice] {
    guard staysNear, let previous = request.previous else { return [] }
    return previous.sessions.filter { $0.day == day(t) }.map(\.choice)
  }

  /// Whether two runs can stand on a day.
  var allowsDoubles: Bool { tier >= .seasoned && request.wishes.wantsDoubles }
  /// How many days off seven days hold.
  var daysOff: Int { tier >= .settled ? 1 : 2 }
  /// How many hard runs seven days hold.
  var hardRuns: Int { tier >= .settled ? 2 : 1 }
}

/// A choice in the form in which rows are written quickly.
struct Atom {
  let choice: SessionChoice
  let id: String
  let traits: SessionTraits
  let minutes: Double
  let kilometers: Double
  let upper: [Double]
  let isRun: Bool

  init(_ choice: SessionChoice) {
    self.choice = choice
    id = choice.id
    traits = choice.traits
    minutes = choice.minutes
    kilometers = choice.kilometers
    upper = PlannedTissue.allCases.map { choice.doses[$0]?.upper ?? 0 }
    isRun = choice.traits.contains(.run)
  }

  func has(_ trait: SessionTraits) -> Bool { traits.contains(trait) }
  /// Whether a week may hold it more than once: easy runs, strength and what counts as no training.
  var mayRepeat: Bool {
    !traits.isDisjoint(with: [.easy, .heavy, .hip, .walk, .ladder])
  }
}
