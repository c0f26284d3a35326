public import Logbook

/// A kind of file that holds activities: a catalogue entry.
public struct ActivityFormat: Sendable {
  /// The word for it in output and in the database: `fit`, `gpx`, `tcx`.
  public let key: String
  /// Whether a file that begins with these bytes (at most 1024) is of this format.
  public let recognizes: @Sendable ([UInt8]) -> Bool
  /// Reads what a file holds. Throws only when nothing in it can be kept.
  public let read: @Sendable ([UInt8], ReadingLimits) throws(FileError) -> Recording
  /// Writes one activity, for formats that can be written.
  public let write: (@Sendable (Activity) -> [UInt8])?

  /// Describes a format.
  public init(
    key: String, recognizes: @escaping @Sendable ([UInt8]) -> Bool,
    read: @escaping @Sendable ([UInt8], ReadingLimits) throws(FileError) -> Recording,
    write: (@Sendable (Activity) -> [UInt8])?
  ) {
    self.key = key
    self.recognizes = recognizes
    self.read = read
    self.write = write
  }

  /// Every format there is, in the order in which they are asked.
  public static let all: [ActivityFormat] = [.fit, .gpx, .tcx]

  /// The format of a file, by its first bytes.
  public static func of(_ bytes: [UInt8]) -> ActivityFormat? {
    let head = Array(bytes.prefix(1024))
    return all.first { $0.recognizes(head) }
  }
}

/// What a file holds.
public struct Recording: Sendable, Equatable {
  /// The activities in the order of the file. Each session of a multisport file is one.
  public var activities: [Activity]
  /// What is wrong with the file, when only what stands before the damage could be kept.
  public var damage: FileError?
  /// Remarks that a reader of the file should see ("a route and 3 waypoints were left out").
  public var remarks: [String]

  /// What a file holds.
  public init(activities: [Activity], damage: FileError? = nil, remarks: [String] = []) {
    self.activities = activities
    self.damage = damage
    self.remarks = remarks
  }
}

/// How much may come out of one file. Every limit is on what comes out, not on what is claimed.
public struct ReadingLimits: Sendable, Hashable {
  /// Recorded points in one file.
  public var samples = 2_000_000
  /// Laps in one file.
  public var laps = 20_000
  /// Activities in one file.
  public var activities = 1000
  /// Depth of nested elements or archives.
  public var depth = 32
  /// Bytes of one text: a name, a note.
  public var textBytes = 65_536
  /// Bytes that come out of one compressed file.
  public var inflatedBytes = 512 << 20
  /// Bytes that come out of one archive with all its entries.
  public var archiveBytes = 8 << 30
  /// Output over input of one compressed file, once it gives more than a mebibyte.
  public var ratio = 250
  /// Entries of one archive.
  public var entries = 100_000
  /// Archives within archives.
  public var archiveDepth = 3

  /// The usual limits.
  public init() {}
}
