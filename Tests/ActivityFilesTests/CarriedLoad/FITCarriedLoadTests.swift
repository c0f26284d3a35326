import ActivityFiles
import Biomechanics
import Foundation
import Logbook
import Quantities
import Testing

@Suite("Carried load in FIT")
struct FITCarriedLoadTests {
  typealias B = FITBytes

  static func read(_ bytes: [UInt8]) throws -> Recording {
    try ActivityFormat.fit.read(bytes, ReadingLimits())
  }

  static func written(_ activity: Activity) throws -> Activity {
    let write = try #require(ActivityFormat.fit.write)
    let recording = try read(write(activity))
    #expect(recording.damage == nil && recording.remarks.isEmpty)
    return try #require(recording.activities.first)
  }

  /// One of everything: over the whole run, over a lap, over a stretch that is no lap.
  static var worn: [CarriedSpan] {
    let start = FITBytes.morningSeconds
    return [
      CarriedSpan(
        carriedLoad: CarriedLoad([
          .init(.vest, .kilograms(6)), .init(.hand, .kilograms(0.45), spread: .right),
        ])),
      CarriedSpan(
        startSeconds: start + 5, endSeconds: start + 25,
        carriedLoad: CarriedLoad([.init(.shank, .kilograms(1), fraction: 0.4)])),
      CarriedSpan(
        startSeconds: start + 30, endSeconds: start + 60,
        carriedLoad: CarriedLoad([
          .init(.ankle, .kilograms(0.5), spread: .left), .init(.pack, .kilograms(3.7)),
        ])),
    ]
  }

  @Test("What was carried is read as it was written, and everything else too")
  func roundTrip() throws {
    let bare = FITEncoderTests.full
    var loaded = bare
    loaded.carried = Self.worn
    var read = try Self.written(loaded)
    #expect(read.carried == loaded.carried)
    read.carried = []
    #expect(try read == Self.written(bare))
  }

  @Test("Laps that reach to the next one hold what the session has no room for")
  func everyLapToTheNext() throws {
    let start = FITBytes.morningSeconds
    var run = Activity(sport: .running)
    run.start = Date(timeIntervalSince1970: start)
    for index in 0..<20 {
      var lap = Lap(startSeconds: start + Double(index) * 100)
      lap.summary.elapsedSeconds = 90
      run.laps.append(lap)
      let load = CarriedLoad([.init(.vest, .kilograms(Double(index)))])
      run.carried.append(
        CarriedSpan(
          startSeconds: index == 0 ? -.infinity : start + Double(index) * 100,
          endSeconds: index == 19 ? .infinity : start + Double(index + 1) * 100,
          carriedLoad: load))
    }
    let read = try Self.written(run).carried
    #expect(read.count == 20)
    for index in 0..<20 {
      let middle = start + Double(index) * 100 + 45
      #expect(
        read.carriedLoad(atSeconds: middle) == run.carried.carriedLoad(atSeconds: middle))
    }
  }

  @Test("A load in every lap is written, however many laps there are")
  func everyLap() throws {
    var run = Activity(sport: .running)
    run.start = Date(timeIntervalSince1970: FITBytes.morningSeconds)
    for index in 0..<60 {
      var lap = Lap(startSeconds: FITBytes.morningSeconds + Double(index) * 100)
      lap.summary.elapsedSeconds = 90
      run.laps.append(lap)
      guard index % 2 == 0, let start = lap.startSeconds else { continue }
      let load = CarriedLoad([.init(.vest, .kilograms(Double(index)))])
      run.carried.append(
        CarriedSpan(startSeconds: start, endSeconds: start + 90, carriedLoad: load))
    }
    #expect(try Self.written(run).carried == run.carried)
  }

  @Test("Without a load no byte of a file changes")
  func bare() throws {
    let write = try #require(ActivityFormat.fit.write)
    let bytes = write(FITEncoderTests.full)
    #expect(!String(decoding: bytes, as: UTF8.self).contains("carried"))
  }

  @Test("Another program's file is read by the names of its fields")
  func foreign() throws {
    let recording = try Self.read(FITFixtures.carriedLoad)
    let start = FITBytes.morningSeconds
    #expect(
      recording.activities.first?.carried == [
        CarriedSpan(carriedLoad: CarriedLoad([.init(.vest, .kilograms(6))])),
        CarriedSpan(
          startSeconds: start + 12, carriedLoad: CarriedLoad([.init(.hand, .kilograms(0.5))])),
        CarriedSpan(
          startSeconds: start, endSeconds: start + 10,
          carriedLoad: CarriedLoad([.init(.ankle, .kilograms(1.25), spread: .left)])),
      ])
    #expect(
      recording.remarks == ["a carried load was left out: the place \"horn\" is not known"])
    #expect(recording.activities.first?.samples.columns.map(\.channel) == [.heartRate])
  }

  /// A file whose session states one item in these bytes.
  static func stating(
    version: UInt8 = 1, place: String = "vest", mass: Float, unit: String = "kg"
  ) -> [UInt8] {
    var fit = B()
    fit.activityFile()
    fit.define(
      3, message: 206,
      [(0, 1, B.uint8), (1, 1, B.uint8), (2, 1, B.uint8), (3, 24, B.string), (8, 4, B.string)])
    let fields: [(UInt8, String, String, UInt8)] = [
      (0, "carried_load_version", "", B.uint8), (1, "carried_load_place", "", B.string),
      (2, "carried_load_mass", unit, B.float32),
    ]
    for (number, name, unit, type) in fields {
      fit.message(
        3, [0], [number], [type], FITFixtures.padded(name, to: 24), FITFixtures.padded(unit, to: 4))
    }
    fit.define(
      5, message: 18, [(2, 4, B.uint32), (5, 1, 0)], developer: [(0, 1, 0), (1, 12, 0), (2, 4, 0)])
    fit.message(
      5, B.bytes(B.morning), [1], [version], FITFixtures.padded(place, to: 12),
      B.bytes(mass.bitPattern))
    return fit.file()
  }

  @Test("What cannot be is left out with a remark, and the run is kept")
  func nonsense() throws {
    let cases: [(bytes: [UInt8], remark: String)] = [
      (Self.stating(version: 2, mass: 6), "version"),
      (Self.stating(version: 0, mass: 6), "version"),
      (Self.stating(mass: -1), "cannot be"), (Self.stating(mass: 501), "cannot be"),
      (Self.stating(mass: .infinity), "no mass"), (Self.stating(mass: .nan), "no mass"),
      (Self.stating(place: "knee", mass: 6), "knee"), (Self.stating(place: "tow", mass: 6), "pull"),
      (Self.stating(mass: 6, unit: "lb"), "kg"),
    ]
    for (bytes, word) in cases {
      let recording = try Self.read(bytes)
      #expect(recording.activities.count == 1 && recording.damage == nil)
      #expect(recording.activities.first?.carried.isEmpty == true)
      #expect(recording.remarks.count == 1 && recording.remarks[0].contains(word), "\(word)")
    }
    let sound = try Self.read(Self.stating(mass: 500))
    #expect(sound.remarks.isEmpty && sound.activities.first?.carried.count == 1)
  }
}
