public import FoundationEssentials
public import Logbook
public import TrainingLoad

/// One run of the log as a list shows it.
public struct RunSummary: Sendable, Hashable, Identifiable {
  /// Its number in the log.
  public var id: Int64
  /// When it began.
  public var start: Date
  /// How far clocks there were ahead of UTC.
  public var utcOffsetSeconds: Int
  /// The day it began, where the runner was.
  public var day: Day
  /// What kind of movement it was.
  public var sport: Sport
  /// The file's own word for the sport.
  public var sportDetail: String?
  /// Its name, where it has one.
  public var name: String?
  /// The runner's notes.
  public var notes: String?
  /// How hard it was, 0 to 10, as the runner said.
  public var effort: Double?
  /// The format of its file (`fit`); nil for a run that was typed in.
  public var format: String?
  /// The name of its file.
  public var fileName: String?
  /// What recorded it.
  public var deviceName: String?
  /// What was worn.
  public var wardrobe = Wardrobe()
  /// What is wrong with the file, when only a part could be read.
  public var damage: String?
  /// Its figures by metric key.
  public var figures: [String: Figure]
  /// A shape of the route in a unit square for small drawings, y down; empty without positions.
  public var shape: [SIMD2<Float>]

  /// A figure's value by the key of its metric.
  public func value(_ key: String) -> Double? { figures[key]?.value }
}

/// Which runs to list, and in which order. All of it stands in the address of the page.
public struct RunQuery: Sendable, Hashable {
  /// Words that must stand in name, notes, file name or device.
  public var text: String?
  /// Sports to show; empty for all.
  public var sports: Set<Sport> = []
  /// The first day.
  public var since: Day?
  /// The last day.
  public var until: Day?
  /// The shortest distance in meters.
  public var minimalMeters: Double?
  /// The longest distance in meters.
  public var maximalMeters: Double?
  /// What to do with runs on which a load was carried.
  public var loaded: LoadedRuns = .asFits
  /// What to sort by: `start`, `name`, or the key of a metric.
  public var sortKey: String = "start"
  /// Largest or latest first.
  public var descending: Bool = true
  /// How many to skip.
  public var offset: Int = 0
  /// How many to return.
  public var limit: Int = 50

  /// All runs, latest first.
  public init() {}
}

/// What a list does with runs on which a load was carried.
public enum LoadedRuns: String, Sendable, Hashable, CaseIterable {
  /// They are listed, but left out where runs are ranked by a best effort.
  case asFits
  /// They are listed, ranked or not.
  case include
  /// They are left out.
  case exclude
  /// Nothing else is listed.
  case only
}

/// A page of runs.
public struct RunList: Sendable {
  /// The runs asked for.
  public var runs: [RunSummary]
  /// How many match in all.
  public var matching: Int
  /// How many the log holds.
  public var total: Int
  /// Meters of all that match.
  public var totalMeters: Double
  /// Seconds in motion of all that match.
  public var totalSeconds: Double
}

/// The totals of one week.
public struct WeekTotals: Sendable, Hashable {
  /// Its first day.
  public var firstDay: Day
  /// Totals of its seven days.
  public var days: [DayTotals]

  /// How far, in meters.
  public var meters: Double { days.reduce(0) { $0 + $1.meters } }
  /// How long in motion, in seconds.
  public var seconds: Double { days.reduce(0) { $0 + $1.seconds } }
  /// How many activities.
  public var count: Int { days.reduce(0) { $0 + $1.count } }
}

/// The totals of one day: of running, walking and hiking.
public struct DayTotals: Sendable, Hashable {
  /// Which day.
  public var day: Day
  /// Meters of the activities whose distance is known.
  public var meters: Double
  /// Seconds in motion of the activities whose time is known.
  public var seconds: Double
  /// Meters climbed, where known.
  public var ascentMeters: Double
  /// All activities of the day.
  public var count: Int
  /// Training load by the report's measure; nil when it is not known for anything of the day.
  public var impulse: Double?
  /// For how many of the day's runs it is not known.
  public var withoutImpulse: Int
}

/// What the first page shows.
public struct TodayReport: Sendable {
  /// The day it was asked for.
  public var today: Day
  /// This week and those before it, oldest first.
  public var weeks: [WeekTotals]
  /// The latest runs, latest first.
  public var latest: [RunSummary]
  /// How many runs the log holds.
  public var total: Int
  /// The measure that heart and lungs are counted by: the athlete's own, or the one that is known
  /// for most activities.
  public var measure = TrainingLoadMeasure.banister
}
