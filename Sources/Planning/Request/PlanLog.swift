public import Logbook

/// What a plan asks of the log.
public struct PlanLog: Sendable, Hashable {
  /// The days before today on which something was done; 30 days of them, from the oldest.
  public var days: [PastDay]
  /// Minutes of running in a usual week: the mean of the last four.
  public var weeklyMinutes: Double
  /// What stands in each ledger at the end of yesterday, in easy minutes.
  public var standing: [PlannedTissue: Double]
  /// What each tissue is used to, in easy minutes a day.
  public var capacity: [PlannedTissue: Double]
  /// How many sessions were done without pain with each carried load, by its key: `pack5`.
  public var cleanLoads: [String: Int]

  /// A log; that of nobody unless said otherwise.
  public init(
    days: [PastDay] = [], weeklyMinutes: Double = 0, standing: [PlannedTissue: Double] = [:],
    capacity: [PlannedTissue: Double] = [:], cleanLoads: [String: Int] = [:]
  ) {
    self.days = days
    self.weeklyMinutes = weeklyMinutes
    self.standing = standing
    self.capacity = capacity
    self.cleanLoads = cleanLoads
  }
}

/// What was done on a day, as a plan counts it.
public struct PastDay: Sendable, Hashable {
  /// The day.
  public var day: Day
  /// Minutes of running.
  public var runMinutes: Double
  /// The longest run.
  public var longestKilometers: Double
  /// What kinds of things were done.
  public var traits: SessionTraits
  /// What was asked so hard that two days must lie between.
  public var high: Set<SpacingGroup>
  /// Whether something was carried or pulled.
  public var isLoaded: Bool

  /// A day on which something was done.
  public init(
    day: Day, runMinutes: Double = 0, longestKilometers: Double = 0, traits: SessionTraits = [],
    high: Set<SpacingGroup> = [], isLoaded: Bool = false
  ) {
    self.day = day
    self.runMinutes = runMinutes
    self.longestKilometers = longestKilometers
    self.traits = traits
    self.high = high
    self.isLoaded = isLoaded
  }

  /// Whether it was a day of training; hip work and walks are none.
  public var isActive: Bool { !traits.isDisjoint(with: [.run, .strength]) }
}
