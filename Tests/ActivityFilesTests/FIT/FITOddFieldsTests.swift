import ActivityFiles
import Logbook
import Testing

@Suite("FIT: fields out of the ordinary")
struct FITOddFieldsTests {
  typealias B = FITBytes

  func read(_ fit: FITBytes) throws -> Recording {
    try ActivityFormat.fit.read(fit.file(), ReadingLimits())
  }

  /// Describes developers' fields, numbered from 0.
  func describe(_ fields: [(name: String, unit: String, type: UInt8)], in fit: inout FITBytes) {
    fit.define(
      3, message: 206,
      [(0, 1, B.uint8), (1, 1, B.uint8), (2, 1, B.uint8), (3, 32, B.string), (8, 16, B.string)])
    for (index, field) in fields.enumerated() {
      fit.message(
        3, [0], [UInt8(index)], [field.type], FITFixtures.padded(field.name, to: 32),
        FITFixtures.padded(field.unit, to: 16))
    }
  }

  @Test(
    "Units of developers' fields become SI",
    arguments: [
      ("Vertical Oscillation", "Centimeters", 8, .verticalOscillation, 0.08),
      ("vertical_oscillation", "mm", 81, .verticalOscillation, 0.081),
      ("Ground Time", "Milliseconds", 240, .groundContactTime, 0.24),
      ("Form Power", "Watts", 71, .formPower, 71), ("Air Power", "W", 3, .airPower, 3),
      ("Leg Spring Stiffness", "KN/m", 10, .legSpringStiffness, 10_000),
      ("Elevation", "Meters", 120, .altitude, 120), ("Speed", "km/h", 18, .speed, 5),
      ("Stance Time Balance", "%", 49, .groundContactBalance, 0.49),
      ("Cadence", "RPM", 88, .stepFrequency, 176), ("Cadence", "spm", 176, .stepFrequency, 176),
      // A unit that leads nowhere leaves the field what its developer made it.
      ("Power", "horses", 2, .developer("Power", unit: "horses"), 2),
      ("Kraft", "N", 9, .developer("Kraft", unit: "N"), 9),
    ] as [(String, String, UInt8, Channel, Double)])
  func units(name: String, unit: String, raw: UInt8, channel: Channel, value: Double) throws {
    var fit = B()
    fit.activityFile()
    describe([(name, unit, B.uint8)], in: &fit)
    fit.define(2, message: 12, [(0, 1, 0)])
    fit.message(2, [1])
    fit.define(1, message: 20, [(253, 4, B.uint32)], developer: [(0, 1, 0)])
    fit.message(1, B.bytes(B.morning), [raw])
    let samples = try #require(try read(fit).activities.first).samples
    let found = try #require(samples[channel]?.first)
    #expect(abs(found - value) <= 1e-12 * abs(value))
    #expect(samples.columns.count == 1)
  }

  @Test("Numbers of eight bytes and with a point, unsigned numbers whose zero is none")
  func types() throws {
    var fit = B()
    fit.activityFile()
    let types: [(String, UInt8, [UInt8], Double?)] = [
      ("float64", 0x89, B.bytes(0.1.bitPattern), 0.1),
      ("float32", 0x88, B.bytes(Float(-2.5).bitPattern), -2.5),
      ("infinite", 0x88, B.bytes(Float.infinity.bitPattern), nil),
      ("sint64", 0x8E, B.bytes(Int64(-5_000_000_000)), -5_000_000_000),
      ("uint64", 0x8F, B.bytes(UInt64(9_000_000_000)), 9_000_000_000),
      ("uint16z", 0x8B, B.bytes(UInt16(7)), 7), ("uint32z none", 0x8C, B.bytes(UInt32(0)), nil),
      ("nobody's", 0x1F, [1], nil), ("text", 0x07, Array("a".utf8), nil),
    ]
    describe(types.map { ($0.0, "u", $0.1) }, in: &fit)
    fit.define(
      1, message: 20, [(253, 4, B.uint32)],
      developer: types.enumerated().map { (UInt8($0), UInt8($1.2.count), 0) })
    fit.data.append(1)
    fit.data += B.bytes(B.morning) + types.flatMap(\.2)
    let samples = try #require(try read(fit).activities.first).samples
    for (name, _, _, value) in types {
      #expect(samples[.developer(name, unit: "u")]?.first == value, "\(name)")
    }
  }

  @Test("More developers' fields than a person can look at are left out and named")
  func manyFields() throws {
    var fit = B()
    fit.activityFile()
    describe((0..<80).map { ("field \($0)", "", B.uint8) }, in: &fit)
    fit.define(
      1, message: 20, [(253, 4, B.uint32)], developer: (0..<80).map { (UInt8($0), 1, 0) })
    fit.data.append(1)
    fit.data += B.bytes(B.morning) + (0..<80).map { UInt8($0) }
    let recording = try read(fit)
    #expect(recording.activities.first?.samples.columns.count == 64)
    #expect(recording.remarks.count == 16)
  }

  @Test("A field that is described nowhere is passed over")
  func undescribed() throws {
    var fit = B()
    fit.activityFile()
    fit.define(1, message: 20, [(253, 4, B.uint32), (3, 1, B.uint8)], developer: [(9, 3, 4)])
    fit.message(1, B.bytes(B.morning), [111], [1, 2, 3])
    let samples = try #require(try read(fit).activities.first).samples
    #expect(samples[.heartRate] == [111])
    #expect(samples.columns.count == 1)
  }

  @Test("A strap's rates in a chained file of their own reach the records before it")
  func chainedStrap() throws {
    var records = B()
    records.activityFile()
    records.define(1, message: 20, [(253, 4, B.uint32), (5, 4, B.uint32)])
    for second in 0..<3 {
      records.message(1, B.bytes(B.morning + UInt32(second)), B.bytes(UInt32(second)))
    }
    var strap = B()
    strap.define(
      0, message: 132, [(253, 4, B.uint32), (9, 8, B.uint32), (6, 2, B.uint8)], isBigEndian: true)
    strap.message(
      0, B.bytes(B.morning, isBigEndian: true), B.bytes(UInt32(1024), isBigEndian: true),
      B.bytes(UInt32(2048), isBigEndian: true), [70, 72])
    let recording = try ActivityFormat.fit.read(records.file() + strap.file(), ReadingLimits())
    #expect(recording.activities.count == 1)
    // The last rate stands for a few seconds when none follows.
    #expect(recording.activities.first?.samples[.heartRate] == [70, 72, 72])
    #expect(recording.remarks.isEmpty)
  }

  @Test("An offset from UTC is one that clocks can have")
  func offsets() throws {
    for (local, offset) in [
      (3600, 3600), (-34_200, -34_200), (20_701, 20_700), (500, nil), (200_000, nil),
    ] as [(Int, Int?)] {
      var fit = B.plain(count: 1)
      fit.define(2, message: 34, [(253, 4, B.uint32), (5, 4, B.uint32)])
      fit.message(2, B.bytes(B.morning), B.bytes(UInt32(Int(B.morning) + local)))
      #expect(try read(fit).activities.first?.utcOffsetSeconds == offset, "\(local)")
    }
  }

  @Test("Laps of a ride that name no sport count no steps")
  func lapsOfRides() throws {
    for (sport, steps) in [(1, 40.0), (2, nil)] as [(UInt8, Double?)] {
      var fit = B()
      fit.activityFile()
      fit.define(1, message: 19, [(2, 4, B.uint32), (10, 4, B.uint32)])
      fit.message(1, B.bytes(B.morning), B.bytes(UInt32(20)))
      fit.define(2, message: 18, [(2, 4, B.uint32), (5, 1, 0)])
      fit.message(2, B.bytes(B.morning), [sport])
      #expect(try read(fit).activities.first?.laps.first?.summary.steps == steps)
    }
  }
}
