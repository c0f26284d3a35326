extension FITFixtures {
  /// A ride of ten seconds and a run of ten, a lap each and one more.
  static let twoSessions: [UInt8] = {
    var fit = B()
    fit.activityFile()
    fit.define(1, message: 20, [(253, 4, B.uint32), (4, 1, B.uint8), (53, 1, B.uint8)])
    for second in 0..<20 {
      fit.message(1, B.bytes(B.morning + UInt32(second)), [80, 64])
    }
    fit.define(
      2, message: 19, [(2, 4, B.uint32), (7, 4, B.uint32), (24, 1, 0), (23, 1, 0)])
    for (start, seconds, trigger) in [(0, 10, 0), (10, 5, 2), (15, 5, 7)]
      as [(UInt32, UInt32, UInt8)]
    {
      fit.message(2, B.bytes(B.morning + start), B.bytes(seconds * 1000), [trigger], [0])
    }
    fit.define(
      3, message: 18,
      [
        (253, 4, B.uint32), (2, 4, B.uint32), (5, 1, 0), (6, 1, 0), (7, 4, B.uint32),
        (8, 4, B.uint32), (9, 4, B.uint32), (10, 4, B.uint32), (11, 2, B.uint16),
        (16, 1, B.uint8), (17, 1, B.uint8), (22, 2, B.uint16), (23, 2, B.uint16),
        (193, 1, B.uint8), (110, 8, B.string),
      ])
    fit.message(
      3, B.bytes(B.morning + 10), B.bytes(B.morning), [2], [7], B.bytes(UInt32(10_000)),
      B.bytes(UInt32(9500)), B.bytes(UInt32(12_345)), B.bytes(UInt32(13)),
      B.bytes(UInt16(4)), [111], [122], B.bytes(UInt16(5)), B.bytes(UInt16(6)), [0xFF],
      padded("Ride", to: 8))
    fit.message(
      3, B.bytes(B.morning + 20), B.bytes(B.morning + 10), [1], [3], B.bytes(UInt32(10_000)),
      B.bytes(UInt32(10_000)), B.bytes(UInt32.max), B.bytes(UInt32(14)),
      B.bytes(UInt16.max), [0xFF], [0], B.bytes(UInt16.max), B.bytes(UInt16.max), [70],
      padded("Trail", to: 8))
    fit.define(4, message: 34, [(253, 4, B.uint32), (5, 4, B.uint32)])
    fit.message(4, B.bytes(B.morning + 20), B.bytes(B.morning + 20 + 7200))
    return fit.file()
  }()

  /// Heart rates from the memory of a strap: its clock reads 4093.5 s at 08:00:00, then twelve
  /// bits count on past their end.
  static let strap: [UInt8] = {
    var fit = B()
    fit.activityFile()
    fit.define(1, message: 20, [(253, 4, B.uint32), (5, 4, B.uint32)])
    for second in 0..<8 {
      fit.message(1, B.bytes(B.morning + UInt32(second)), B.bytes(UInt32(second * 300)))
    }
    fit.define(
      2, message: 132, [(253, 4, B.uint32), (9, 4, B.uint32), (0, 2, B.uint16), (6, 1, B.uint8)])
    let clock: UInt32 = 4093 * 1024 + 512
    fit.message(2, B.bytes(B.morning), B.bytes(clock), B.bytes(UInt16(0)), [60])
    fit.define(3, message: 132, [(6, 8, B.uint8), (10, 12, B.byte)])
    // A beat each second: readings 1024 apart, modulo 4096, two in three bytes.
    let readings = (1...8).map { (clock + UInt32($0) * 1024) & 0xFFF }
    var packed: [UInt8] = []
    for index in stride(from: 0, to: 8, by: 2) {
      let (a, b) = (readings[index], readings[index + 1])
      packed += [UInt8(a & 0xFF), UInt8(a >> 8) | UInt8(b & 0xF) << 4, UInt8(b >> 4)]
    }
    fit.message(3, (61...68).map { UInt8($0) }, packed)
    return fit.file()
  }()

  /// Times between beats after the record that carries them; the last place of three is empty.
  static let beats: [UInt8] = {
    var fit = B()
    fit.activityFile()
    fit.define(1, message: 20, [(253, 4, B.uint32), (3, 1, B.uint8)])
    fit.define(2, message: 78, [(0, 6, B.uint16)])
    fit.message(1, B.bytes(B.morning), [75])
    fit.message(2, B.bytes(UInt16(800)), B.bytes(UInt16(812)), B.bytes(UInt16.max))
    fit.message(1, B.bytes(B.morning + 1), [76])
    fit.message(2, B.bytes(UInt16(790)), B.bytes(UInt16.max), B.bytes(UInt16.max))
    return fit.file()
  }()

  /// The timer is stopped from 10 to 40 s and from 60 s until the end at 90 s.
  static let pauses: [UInt8] = {
    var fit = B()
    fit.activityFile()
    fit.define(1, message: 21, [(253, 4, B.uint32), (0, 1, 0), (1, 1, 0)])
    // Timer: 0 is start, 4 stops all; event 9 is a lap and no matter of the timer's.
    for (at, event, kind) in [(0, 0, 0), (10, 0, 4), (20, 9, 1), (40, 0, 0), (60, 0, 4)]
      as [(UInt32, UInt8, UInt8)]
    {
      fit.message(1, B.bytes(B.morning + at), [event], [kind])
    }
    fit.define(2, message: 20, [(253, 4, B.uint32), (3, 1, B.uint8)])
    for second in [0, 10, 40, 60] as [UInt32] { fit.message(2, B.bytes(B.morning + second), [99]) }
    fit.define(3, message: 18, [(2, 4, B.uint32), (7, 4, B.uint32), (8, 4, B.uint32), (5, 1, 0)])
    fit.message(
      3, B.bytes(B.morning), B.bytes(UInt32(90_000)), B.bytes(UInt32(30_000)), [11])
    return fit.file()
  }()
}
