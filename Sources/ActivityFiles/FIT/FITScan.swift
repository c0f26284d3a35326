/// A definition as it stands in the bytes: what the messages of a local number look like.
struct FITShape {
  /// Where the definition's header byte stands.
  let offset: Int
  /// Bytes of the definition, header byte included.
  let size: Int
  /// Which message of the profile it is.
  let message: UInt16
  /// How many fields of the profile.
  let fieldCount: Int
  /// How many fields of developers.
  let developerCount: Int
  /// Whether numbers have their highest byte first.
  let isBigEndian: Bool
  /// Bytes of a message, without its header byte.
  let length: Int
  /// Where the time stands among them; negative when there is none.
  let timeOffset: Int

  /// Where the descriptions of the fields begin.
  var fieldsOffset: Int { offset + 6 }
  /// Where the descriptions of developer fields begin.
  var developerFieldsOffset: Int { offset + 7 + 3 * fieldCount }
}

/// Messages of one shape that follow each other directly.
struct FITRun {
  /// Which shape, counted in the part.
  let shape: Int
  /// Where the header byte of the first message stands.
  let offset: Int
  /// How many messages.
  var count: Int
  /// The time that a compressed header stands for, in seconds of the FIT clock.
  let stamp: UInt32?
}

/// How much may still come out of a file.
struct FITBudget {
  var records: Int
  var laps: Int
  var sessions: Int
  /// Definitions and messages that are no records: what a real file has at most is a fiftieth of
  /// these. A choice of this project, as are the numbers.
  var definitions = 50_000
  var others = 2_000_000
  let limits: ReadingLimits
  /// Whether messages that no activity is made of are noted too.
  let keepsAll: Bool

  /// For those who take a file apart without keeping more than its bytes.
  static var unlimited: FITBudget {
    var limits = ReadingLimits()
    limits.samples = .max
    limits.laps = .max
    limits.activities = .max
    var budget = FITBudget(limits, keepsAll: true)
    budget.definitions = .max
    budget.others = .max
    return budget
  }

  init(_ limits: ReadingLimits, keepsAll: Bool = false) {
    self.keepsAll = keepsAll
    records = limits.samples
    laps = limits.laps
    sessions = limits.activities
    self.limits = limits
  }
}

/// Where everything stands in one of the FIT files that a file chains together.
struct FITScan {
  /// Where the header begins.
  let start: Int
  /// Where the messages begin.
  let dataStart: Int
  /// Where reading stopped: the checksum, the damage or the end of the bytes.
  var dataEnd: Int
  /// Where the next chained file would begin.
  var end: Int
  /// The stored checksum, where the file reaches that far.
  var checksum: UInt16?
  /// Whether the header states no size, as when a device never finished the file.
  let lacksSize: Bool
  /// Every definition that differs from the ones before it.
  var shapes: [FITShape] = []
  /// Where definitions stand and which shape they give, in the order of the bytes.
  var definitions: [(offset: Int, shape: Int)] = []
  /// The messages in the order of the bytes.
  var runs: [FITRun] = []
  /// How many of them are records.
  var recordCount = 0
  /// What is wrong.
  var damage: FileError?
}

extension FITScan {
  /// Finds out where everything stands from `start` on; nil when no FIT header stands there.
  init?(_ reader: ByteReader, from start: Int, budget: inout FITBudget) {
    guard Self.isHeader(reader, at: start) else { return nil }
    let headerSize = Int(reader[start])
    let stated = Int(reader.uint32(at: start + 4))
    self.start = start
    dataStart = min(start + headerSize, reader.count)
    lacksSize = stated == 0
    dataEnd = dataStart
    end = reader.count

    let statedEnd = start + headerSize + stated
    let limit: Int
    if lacksSize {
      limit = Self.unstatedEnd(reader, from: start, dataStart: dataStart)
    } else {
      limit = min(statedEnd, reader.count)
    }
    var walk = FITWalk(reader: reader, limit: limit)
    walk.walk(&self, budget: &budget)
    if damage == nil, dataEnd == limit {
      close(reader, statedEnd: lacksSize ? limit : statedEnd)
    }
  }

  /// Whether a FIT header stands here. Lengths over 14 are taken as the header says.
  static func isHeader(_ reader: ByteReader, at start: Int) -> Bool {
    reader.holds(12, at: start, before: reader.count) && reader[start] >= 12
      && reader.uint32(at: start + 8) == 0x5449_462E  // ".FIT", lowest byte first
  }

  /// Where messages end when the header does not say: before a checksum that fits, or at the end.
  private static func unstatedEnd(_ reader: ByteReader, from start: Int, dataStart: Int) -> Int {
    let end = reader.count - 2
    guard end >= dataStart else { return reader.count }
    let sum = FITChecksum.of(UnsafeRawBufferPointer(rebasing: reader.bytes[start..<end]))
    return sum == reader.uint16(at: end) || end == dataStart ? end : reader.count
  }

  /// Reads and verifies the checksum after the messages.
  private mutating func close(_ reader: ByteReader, statedEnd: Int) {
    guard reader.holds(2, at: statedEnd, before: reader.count) else {
      end = reader.count
      if !lacksSize { damage = .truncated(at: reader.count) }
      return
    }
    end = statedEnd + 2
    let stored = reader.uint16(at: statedEnd)
    checksum = stored
    let sum = FITChecksum.of(UnsafeRawBufferPointer(rebasing: reader.bytes[start..<statedEnd]))
    if sum != stored, !lacksSize { damage = .checksum(at: end) }
  }
}
