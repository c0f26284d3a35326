import GRDB
public import Logbook

/// A run as the log keeps it, without its figures.
public struct RunRecord: Sendable, Hashable {
  /// Its number; 0 before it is kept.
  public var id: Int64 = 0
  /// The original it was read from, and its place among the activities there; nil when typed in.
  public var original: Int64?
  /// Which of the original's activities it is, from 0.
  public var activityIndex = 0
  /// The key of the original's format. Read, never written.
  public internal(set) var format: String?
  /// The original's name. Read, never written.
  public internal(set) var fileName: String?
  /// When it began, in seconds since 1970.
  public var startSeconds: Double
  /// How far clocks there were ahead of UTC.
  public var utcOffsetSeconds: Int
  /// The day it began, where the runner was.
  public var day: Day
  /// What kind of movement it was.
  public var sport: Sport
  /// The file's own word for the sport.
  public var sportDetail: String?
  /// Its name, from the file or a person.
  public var name: String?
  /// Notes, from the file or a person.
  public var notes: String?
  /// How hard it was, 0 to 10, from the file or a person.
  public var effort: Double?
  /// Which of these a person typed.
  public var edited: EditedFields = []
  /// What recorded it.
  public var device: Activity.Device?
  /// What is wrong with the file, when only a part could be read.
  public var damage: String?
  /// How many points were recorded.
  public var sampleCount = 0
  /// Seconds from its first point to its last.
  public var spanSeconds: Double
  /// How far, as lists and totals show it: from the figures, else as stated.
  public var distanceMeters: Double?
  /// How long in motion, as lists and totals show it: from the figures, else as stated.
  public var movingSeconds: Double?
  /// The totals that the file or a person states.
  public var stated = Summary()
  /// What a search looks through: folded by who writes it.
  public var searchText = ""
  /// A fingerprint of what the figures were computed from besides the original.
  public var figureInputs: Int64?
  /// Whether a load was carried on any part of it. Read; written with what was worn.
  public internal(set) var carriesLoad = false
  /// When it was deleted, in seconds since 1970; nil for a run that is there.
  public var deletedAtSeconds: Double?

  /// A run of which only time and sport are known.
  public init(
    startSeconds: Double, utcOffsetSeconds: Int, day: Day, sport: Sport, spanSeconds: Double
  ) {
    self.startSeconds = startSeconds
    self.utcOffsetSeconds = utcOffsetSeconds
    self.day = day
    self.sport = sport
    self.spanSeconds = spanSeconds
  }

  /// Fields that a person typed: a replacement leaves them as they are. Stored: kept for ever.
  public struct EditedFields: OptionSet, Sendable, Hashable {
    /// The bits as they are stored.
    public let rawValue: Int
    /// The fields of stored bits.
    public init(rawValue: Int) { self.rawValue = rawValue }
    /// The name.
    public static let name = EditedFields(rawValue: 1)
    /// The notes.
    public static let notes = EditedFields(rawValue: 2)
    /// The sport.
    public static let sport = EditedFields(rawValue: 4)
    /// The effort.
    public static let effort = EditedFields(rawValue: 8)
  }
}

extension RunRecord {
  /// The columns in the order of `values`.
  static let columns = [
    "original", "activityIndex", "startSeconds", "utcOffsetSeconds", "day", "sport", "sportDetail",
    "name", "notes", "effort", "editedFields", "deviceMaker", "deviceProduct",
    "deviceSerialNumber", "damage", "sampleCount", "spanSeconds", "distanceMeters",
    "movingSeconds", "statedTimerSeconds", "statedDistanceMeters", "statedAscentMeters",
    "statedAverageHeartRate", "searchText", "figureInputs", "deletedAtSeconds",
  ]

  var values: [(any DatabaseValueConvertible)?] {
    [
      original, activityIndex, startSeconds, utcOffsetSeconds, day.number, sport.rawValue,
      sportDetail, name, notes, effort, edited.rawValue, device?.maker, device?.product,
      device?.serialNumber, damage, sampleCount, spanSeconds, distanceMeters, movingSeconds,
      stated.timerSeconds, stated.distanceMeters, stated.ascentMeters, stated.averageHeartRate,
      searchText, figureInputs, deletedAtSeconds,
    ]
  }

  init(row: Row) {
    self.init(
      startSeconds: row["startSeconds"], utcOffsetSeconds: row["utcOffsetSeconds"],
      day: Day(number: row["day"]), sport: Sport(rawValue: row["sport"]) ?? .other,
      spanSeconds: row["spanSeconds"])
    id = row["id"]
    original = row["original"]
    activityIndex = row["activityIndex"]
    format = row["format"]
    fileName = row["fileName"]
    sportDetail = row["sportDetail"]
    name = row["name"]
    notes = row["notes"]
    effort = row["effort"]
    edited = EditedFields(rawValue: row["editedFields"])
    device = (row["deviceMaker"] as String?).map {
      Activity.Device(
        maker: $0, product: row["deviceProduct"], serialNumber: row["deviceSerialNumber"])
    }
    damage = row["damage"]
    sampleCount = row["sampleCount"]
    distanceMeters = row["distanceMeters"]
    movingSeconds = row["movingSeconds"]
    stated.timerSeconds = row["statedTimerSeconds"]
    stated.distanceMeters = row["statedDistanceMeters"]
    stated.ascentMeters = row["statedAscentMeters"]
    stated.averageHeartRate = row["statedAverageHeartRate"]
    searchText = row["searchText"]
    figureInputs = row["figureInputs"]
    carriesLoad = row["carriesLoad"]
    deletedAtSeconds = row["deletedAtSeconds"]
  }
}
