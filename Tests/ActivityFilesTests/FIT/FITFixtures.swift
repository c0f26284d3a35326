/// The small files in `Fixtures/fit`, composed byte by byte: each shows one form or one defect.
enum FITFixtures {
  typealias B = FITBytes

  /// Every file by its name.
  static var all: [(name: String, bytes: [UInt8])] {
    [
      ("plain", B.plain(count: 12).file()),
      ("header-12", B.plain(count: 3).file(headerSize: 12)),
      ("header-checksum-0", B.plain(count: 3).file(headerChecksum: false)),
      ("size-0", B.plain(count: 9).file(statedSize: 0)),
      ("checksum-wrong", B.plain(count: 4).file().dropLast(2) + [0x12, 0x34]),
      ("cut-off", B.plain(count: 8).file().dropLast(5)),
      ("trailing", B.plain(count: 2).file() + Array("not a part".utf8)),
      ("big-endian", bigEndian), ("compressed-times", compressedTimes),
      ("redefined", redefined), ("arrays-and-unknown", arrays),
      ("misaligned", misaligned), ("developer-fields", developerFields),
      ("speed-distance-rollover", rollover), ("chained", chained), ("two-sessions", twoSessions),
      ("strap-memory", strap), ("beats", beats), ("pauses", pauses),
      ("signed-turns", signedTurns), ("carried-load", carriedLoad),
    ].map { ($0.0, Array($0.1)) }
  }

  static let bigEndian: [UInt8] = {
    var fit = B()
    fit.activityFile()
    fit.define(
      1, message: 20,
      [
        (253, 4, B.uint32), (0, 4, B.sint32), (1, 4, B.sint32), (2, 2, B.uint16),
        (13, 1, B.sint8), (7, 2, B.uint16),
      ], isBigEndian: true)
    // 45° north, 90° west: an eighth and a quarter of a turn in 2³² steps.
    for second in 0..<3 {
      fit.message(
        1, B.bytes(B.morning + UInt32(second), isBigEndian: true),
        B.bytes(Int32(1) << 29, isBigEndian: true), B.bytes(-(Int32(1) << 30), isBigEndian: true),
        B.bytes(UInt16(3000 + second), isBigEndian: true), [UInt8(bitPattern: -7)],
        B.bytes(UInt16(second == 1 ? 0xFFFF : 250), isBigEndian: true))
    }
    return fit.file()
  }()

  /// One full time, then five bits each: 30, 31, and on past the roll-over to 1 and 33 s later.
  static let compressedTimes: [UInt8] = {
    var fit = B()
    fit.activityFile()
    fit.define(1, message: 20, [(253, 4, B.uint32), (3, 1, B.uint8)])
    fit.define(2, message: 20, [(3, 1, B.uint8)])
    // A multiple of 32, so that the five bits begin at 0.
    let base = B.morning / 32 * 32
    fit.message(1, B.bytes(base + 29), [100])
    for (bits, rate) in [(30, 101), (31, 102), (1, 103), (2, 104), (1, 105)] as [(UInt8, UInt8)] {
      fit.compressed(2, time: bits, [rate])
    }
    return fit.file()
  }()

  /// Local number 1 means records, then laps, then records of another form.
  static let redefined: [UInt8] = {
    var fit = B()
    fit.activityFile()
    fit.define(1, message: 20, [(253, 4, B.uint32), (3, 1, B.uint8)])
    fit.message(1, B.bytes(B.morning), [90])
    fit.define(1, message: 19, [(2, 4, B.uint32), (7, 4, B.uint32)])
    fit.message(1, B.bytes(B.morning), B.bytes(UInt32(1000)))
    fit.define(1, message: 20, [(3, 1, B.uint8), (253, 4, B.uint32), (7, 2, B.uint16)])
    fit.message(1, [91], B.bytes(B.morning + 1), B.bytes(UInt16(200)))
    return fit.file()
  }()

  /// Fields of several values, a field and a message that no profile has, and text.
  static let arrays: [UInt8] = {
    var fit = B()
    fit.activityFile()
    fit.define(3, message: 0xFF00, [(1, 5, B.byte), (2, 8, B.string)])
    fit.message(3, [1, 2, 3, 4, 5], Array("unknown\0".utf8))
    fit.define(
      1, message: 20, [(253, 4, B.uint32), (17, 3, B.uint8), (3, 2, B.uint8), (200, 2, B.uint16)])
    for second in 0..<3 {
      fit.message(
        1, B.bytes(B.morning + UInt32(second)), [1, 2, 3], [120 + UInt8(second), 7], [9, 9])
    }
    return fit.file()
  }()

  /// COROS writes a distance of four bytes into one: the field holds nothing then.
  static let misaligned: [UInt8] = {
    var fit = B()
    fit.activityFile()
    fit.define(1, message: 20, [(253, 4, B.uint32), (5, 1, B.uint32), (3, 1, B.uint8)])
    fit.message(1, B.bytes(B.morning), [77], [140])
    fit.message(1, B.bytes(B.morning + 1), [78], [141])
    return fit.file()
  }()

  /// Stryd's fields under their names, one that stands beside the profile's own, one unknown.
  static let developerFields: [UInt8] = {
    var fit = B()
    fit.activityFile()
    fit.define(2, message: 207, [(1, 16, B.byte), (3, 1, B.uint8)])
    fit.message(2, Array(repeating: 7, count: 16), [0])
    fit.define(
      3, message: 206,
      [(0, 1, B.uint8), (1, 1, B.uint8), (2, 1, B.uint8), (3, 24, B.string), (8, 16, B.string)])
    let fields: [(String, String, UInt8)] = [
      ("Leg Spring Stiffness", "kN/m", B.float32), ("Power", "Watts", B.uint16),
      ("Ground Time", "Milliseconds", B.uint16), ("Mood", "smiles", B.sint8),
    ]
    for (index, field) in fields.enumerated() {
      fit.message(
        3, [0], [UInt8(index)], [field.2], padded(field.0, to: 24), padded(field.1, to: 16))
    }
    fit.define(
      1, message: 20, [(253, 4, B.uint32), (7, 2, B.uint16)],
      developer: [(0, 4, 0), (1, 2, 0), (2, 2, 0), (3, 1, 0)])
    // The profile's power is missing in the second record: there the developer's stands in.
    fit.message(
      1, B.bytes(B.morning), B.bytes(UInt16(300)), B.bytes(Float(9.5).bitPattern),
      B.bytes(UInt16(280)), B.bytes(UInt16(250)), [UInt8(bitPattern: -3)])
    fit.message(
      1, B.bytes(B.morning + 1), B.bytes(UInt16.max), B.bytes(Float(10).bitPattern),
      B.bytes(UInt16(281)), B.bytes(UInt16.max), [4])
    return fit.file()
  }()

  static func padded(_ text: String, to size: Int) -> [UInt8] {
    Array(text.utf8) + Array(repeating: 0, count: size - text.utf8.count)
  }

  /// Twelve bits of speed in 1/100 m/s and twelve of distance in 1/16 m, past 256 m; and turns.
  static let rollover: [UInt8] = {
    var fit = B()
    fit.activityFile()
    fit.define(1, message: 20, [(253, 4, B.uint32), (8, 3, B.byte), (18, 1, B.uint8)])
    let sixteenths: [UInt16] = [4000, 4090, 6, 100]
    let turns: [UInt8] = [250, 254, 2, 6]
    for second in 0..<4 {
      let speed: UInt16 = 350
      let distance = sixteenths[second]
      fit.message(
        1, B.bytes(B.morning + UInt32(second)),
        [
          UInt8(speed & 0xFF), UInt8(speed >> 8) | UInt8(distance & 0xF) << 4,
          UInt8(distance >> 4),
        ], [turns[second]])
    }
    fit.message(1, B.bytes(B.morning + 4), [0xFF, 0xFF, 0xFF], [0xFF])
    return fit.file()
  }()

  /// Turns, counted in a byte by the profile, with a sign: found by fuzzing.
  static let signedTurns: [UInt8] = {
    var fit = B()
    fit.activityFile()
    fit.define(1, message: 20, [(253, 4, B.uint32), (18, 1, B.sint8)])
    for (second, turns) in [3, -5, 7].enumerated() {
      fit.message(1, B.bytes(B.morning + UInt32(second)), [UInt8(bitPattern: Int8(turns))])
    }
    return fit.file()
  }()

  /// Two activities and a settings file in one.
  static let chained: [UInt8] = {
    var settings = B()
    settings.define(0, message: 0, [(0, 1, 0)])
    settings.message(0, [2])
    return B.plain(count: 2).file() + B.plain(count: 3).file(headerSize: 12) + settings.file()
  }()
}
