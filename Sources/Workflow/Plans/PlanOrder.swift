public import Advice
public import Logbook
public import Planning

/// What a runner orders a plan with; the rest is read from the log.
public struct PlanOrder: Sendable, Hashable {
  /// What it is for.
  public var goal: Goal
  /// How many weeks it spans.
  public var weeks: Int
  /// The race it leads to.
  public var race: PlannedRace?
  /// Minutes from Monday to Sunday.
  public var weekdays: [Int]
  /// What the runner would like beside.
  public var wishes = PlanWishes()

  /// An order.
  public init(goal: Goal, weeks: Int, race: PlannedRace? = nil, weekdays: [Int]) {
    self.goal = goal
    self.weeks = weeks
    self.race = race
    self.weekdays = weekdays
  }
}

/// A plan as it is kept: what it was ordered with, since when it runs, and what it holds.
public struct KeptPlan: Sendable, Hashable {
  /// What it was ordered with.
  public var order: PlanOrder
  /// A day of its first week.
  public var firstDay: Day
  /// The day it was last made.
  public var madeOn: Day
  /// Its sessions by day, those that have passed among them.
  public var sessions: [PlannedSession]
  /// What it could not hold when it was last made.
  public var conflicts: [PlanConflict]

  /// The day after its last week.
  public var end: Day { firstDay.startOfWeek(firstWeekday: 0) + 7 * order.weeks }

  /// The session of an id.
  public func session(_ id: String) -> PlannedSession? { sessions.first { $0.id == id } }
}
