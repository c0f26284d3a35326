public import Logbook

/// What a runner would like, beside the goal.
public struct PlanWishes: Sendable, Hashable {
  /// The weekday of the long run, 0 for Monday; nil for the day with most minutes.
  public var longWeekday: Int?
  /// Whether there are hills.
  public var hasHills = true
  /// Stretches of days without hills.
  public var flatDays: [ClosedRange<Day>] = []
  /// How many weeks the season on hills lasts; nil for the usual share.
  public var hillWeeks: Int?
  /// Whether sessions with a load are wanted.
  public var wantsLoads = true
  /// Whether two runs on a day are wanted, where the experience allows them.
  public var wantsDoubles = false
  /// Whether hours can lie between two sessions of a day.
  public var hasSecondSlot = false
  /// Sessions that are to stand on a day.
  public var pins: [Pin] = []
  /// Sessions of the library that are not wanted.
  public var unwanted: Set<String> = []

  /// No wishes.
  public init() {}

  /// Whether a day has hills.
  func hasHills(on day: Day) -> Bool { hasHills && !flatDays.contains { $0.contains(day) } }
}

/// A session that the runner wants on a day.
public struct Pin: Sendable, Hashable {
  /// The day.
  public var day: Day
  /// The session's key in the library.
  public var entry: String

  /// A pin.
  public init(_ entry: String, on day: Day) {
    self.entry = entry
    self.day = day
  }
}

/// The plan that was shown before, near which the new one stays.
public struct PreviousPlan: Sendable, Hashable {
  /// Its sessions.
  public var sessions: [PlannedSession]
  /// Those of them that were not done, by id.
  public var missed: Set<String>

  /// A plan that was shown, and what of it was missed.
  public init(sessions: [PlannedSession], missed: Set<String> = []) {
    self.sessions = sessions
    self.missed = missed
  }
}
