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
  /// Sessions that the runner wrote, as they are typed, by id.
  public var written: [String: String] = [:]
  /// What the runner noted beside sessions, by id.
  public var notes: [String: String] = [:]
  /// Sessions that the runner took out, as they stood.
  public var skipped: [PlannedSession] = []
  /// How often each session was changed, by id; those that are gone among them, so that calendars
  /// never see a number fall.
  public var revisions: [String: Int] = [:]
  /// What was answered with a yes or a no, so that it is not asked again.
  public var answered: Set<String> = []

  /// The day after its last week.
  public var end: Day { firstDay.startOfWeek(firstWeekday: 0) + 7 * order.weeks }

  /// The session of an id.
  public func session(_ id: String) -> PlannedSession? { sessions.first { $0.id == id } }

  /// A session written out: as the runner wrote it, else as the library has it.
  public func workout(of session: PlannedSession) -> Workout? {
    written[session.id].flatMap { try? Workout(text: $0) } ?? session.choice.workout
  }
}

extension PlannedSession {
  /// Whether the runner wrote it.
  public var isOwn: Bool { choice.entry == SessionChoice.ownEntry }

  /// What it is called in English.
  public var title: String {
    isOwn ? "Own session" : SessionLibrary.named(choice.entry)?.title ?? choice.entry
  }
}

extension Workbench {
  /// How many weeks from today a plan needs to reach a race; nil without one.
  public func weeks(to race: PlannedRace?) async throws(WorkflowError) -> Int? {
    guard let race else { return nil }
    let monday = try await today().startOfWeek(firstWeekday: 0)
    return max(1, (race.day - monday) / 7 + 1)
  }
}
