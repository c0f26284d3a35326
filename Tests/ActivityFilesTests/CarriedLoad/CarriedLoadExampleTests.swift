import ActivityFiles
import Biomechanics
import Foundation
import Logbook
import Quantities
import Testing

/// The files in `docs/examples/carried-load`, which other programs are tried with. They are what
/// is written here: `PLIMSOLL_WRITE_EXAMPLES=1` writes them anew after a deliberate change.
@Suite("Examples of carried load")
struct CarriedLoadExampleTests {
  static let folder = URL(filePath: #filePath)
    .appending(path: "../../../../docs/examples/carried-load").standardizedFileURL

  /// Ten made-up minutes at 3 m/s round and round a pond, in two laps.
  static var run: Activity {
    let start = FITBytes.morningSeconds
    let steps = (0...120).map(Double.init)
    var samples = Samples(times: steps.map { start + $0 * 5 })
    let semicircle = 180.0 / 2_147_483_648
    samples.set(
      .latitude, steps.map { ((60 + 0.001 * sin($0 / 15)) / semicircle).rounded() * semicircle })
    samples.set(
      .longitude, steps.map { ((10 + 0.002 * cos($0 / 15)) / semicircle).rounded() * semicircle })
    samples.set(.altitude, steps.map { 100 + ($0.truncatingRemainder(dividingBy: 20)) / 5 })
    samples.set(.distance, steps.map { $0 * 15 })
    samples.set(.heartRate, steps.map { 120 + ($0 / 6).rounded() })
    var run = Activity(sport: .running, samples: samples)
    run.name = "Round the pond with a vest"
    run.start = Date(timeIntervalSince1970: start)
    run.utcOffsetSeconds = 7200
    run.summary.elapsedSeconds = 600
    run.summary.timerSeconds = 600
    run.summary.distanceMeters = 1800
    run.laps = [0, 300].map { seconds in
      var lap = Lap(startSeconds: start + seconds)
      lap.summary.elapsedSeconds = 300
      lap.summary.timerSeconds = 300
      lap.summary.distanceMeters = 900
      lap.trigger = "manual"
      lap.intensity = "active"
      return lap
    }
    return run
  }

  /// A vest all along, ankle weights in the second lap, a weight in one hand in between.
  static var carried: [CarriedSpan] {
    let start = FITBytes.morningSeconds
    return [
      CarriedSpan(carriedLoad: CarriedLoad([.init(.vest, .kilograms(6))])),
      CarriedSpan(
        startSeconds: start + 120, endSeconds: start + 420,
        carriedLoad: CarriedLoad([.init(.hand, .kilograms(0.5), spread: .left)])),
      CarriedSpan(
        startSeconds: start + 300, endSeconds: start + 600,
        carriedLoad: CarriedLoad([.init(.ankle, .kilograms(1))])),
    ]
  }

  static var files: [(name: String, bytes: [UInt8])] {
    var loaded = run
    loaded.carried = carried
    return [
      ("vest-and-ankles.fit", ActivityFormat.fit.write?(loaded) ?? []),
      ("pond.gpx", ActivityFormat.gpx.write?(run) ?? []),
      ("pond.load.json", CarriedLoadSidecar.file(carried)),
    ]
  }

  @Test("They are what the writers write")
  func written() throws {
    for (name, bytes) in Self.files {
      let path = Self.folder.appending(path: name)
      if ProcessInfo.processInfo.environment["PLIMSOLL_WRITE_EXAMPLES"] != nil {
        try Data(bytes).write(to: path)
      }
      #expect(try [UInt8](Data(contentsOf: path)) == bytes, "\(name)")
    }
  }

  @Test("They say what was carried")
  func read() throws {
    func recording(_ name: String) throws -> Recording {
      let bytes = try [UInt8](Data(contentsOf: Self.folder.appending(path: name)))
      let format = try #require(ActivityFormat.of(bytes))
      return try format.read(bytes, ReadingLimits())
    }
    #expect(try recording("vest-and-ankles.fit").activities[0].carried == Self.carried)
    var beside = try recording("pond.gpx")
    #expect(beside.activities[0].carried.isEmpty)
    let sidecar = try Data(contentsOf: Self.folder.appending(path: "pond.load.json"))
    CarriedLoadSidecar([UInt8](sidecar)).apply(to: &beside)
    #expect(beside.activities[0].carried == Self.carried)
    #expect(beside.remarks.isEmpty)
  }
}
