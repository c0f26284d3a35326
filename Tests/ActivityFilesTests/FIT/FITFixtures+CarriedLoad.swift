extension FITFixtures {
  /// A vest over the run, and ankle weights in the first of two laps, as a watch program would
  /// write them: its own identifier, its own field numbers, an item that no place is known for,
  /// highest byte first in the lap.
  static let carriedLoad: [UInt8] = {
    var fit = B()
    fit.activityFile()
    fit.define(2, message: 207, [(1, 16, B.byte), (3, 1, B.uint8), (4, 4, B.uint32)])
    fit.message(2, Array(repeating: 9, count: 16), [3], B.bytes(UInt32(77)))
    fit.define(
      3, message: 206,
      [(0, 1, B.uint8), (1, 1, B.uint8), (2, 1, B.uint8), (3, 24, B.string), (8, 4, B.string)])
    let fields: [(UInt8, String, String, UInt8)] = [
      (40, "carried_load_version", "", B.uint8), (41, "carried_load_place", "", B.string),
      (42, "carried_load_mass", "kg", B.float32), (43, "carried_load_side", "", B.string),
      (44, "carried_load_start", "s", B.uint32), (45, "carried_load_colour", "", B.uint8),
    ]
    for (number, name, unit, type) in fields {
      fit.message(3, [3], [number], [type], padded(name, to: 24), padded(unit, to: 4))
    }
    fit.define(1, message: 20, [(253, 4, B.uint32), (3, 1, B.uint8)])
    for second in 0..<4 { fit.message(1, B.bytes(B.morning + UInt32(second * 5)), [120]) }
    fit.define(
      4, message: 19, [(2, 4, B.uint32), (7, 4, B.uint32)],
      developer: [(40, 1, 3), (41, 6, 3), (42, 8, 3), (43, 11, 3)], isBigEndian: true)
    func big(_ mass: Float) -> [UInt8] { B.bytes(mass.bitPattern, isBigEndian: true) }
    fit.message(
      4, B.bytes(B.morning, isBigEndian: true), B.bytes(UInt32(10_000), isBigEndian: true), [1],
      padded("ankle", to: 6), big(1.25), [0xFF, 0xFF, 0xFF, 0xFF], padded("left", to: 11))
    fit.message(
      4, B.bytes(B.morning + 10, isBigEndian: true), B.bytes(UInt32(10_000), isBigEndian: true),
      [0xFF], padded("", to: 6), Array(repeating: 0xFF, count: 8), padded("", to: 11))
    fit.define(
      5, message: 18, [(253, 4, B.uint32), (2, 4, B.uint32), (5, 1, 0), (7, 4, B.uint32)],
      developer: [(45, 1, 3), (41, 16, 3), (42, 12, 3), (40, 1, 3), (44, 12, 3)])
    fit.message(
      5, B.bytes(B.morning + 20), B.bytes(B.morning), [1], B.bytes(UInt32(20_000)),
      [5], padded("vest,horn,hand", to: 16), B.bytes(Float(6).bitPattern),
      B.bytes(Float(1).bitPattern), B.bytes(Float(0.5).bitPattern), [1],
      B.bytes(UInt32.max), B.bytes(UInt32.max), B.bytes(B.morning + 12))
    return fit.file()
  }()
}
