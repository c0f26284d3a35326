import ActivityFiles
import Logbook
import Testing

@Suite("GPX and TCX: damage of every kind")
struct XMLRobustnessTests {
  /// A dozen varied files of at most four kilobytes.
  static let files = [
    "gpx/plain.gpx", "gpx/utf16be.gpx", "gpx/latin1-not-said.gpx", "gpx/prefixed.gpx",
    "gpx/gpx10.gpx", "gpx/tracks-and-segments.gpx", "gpx/holes.gpx", "gpx/billion-laughs.gpx",
    "tcx/plain.tcx", "tcx/multisport.tcx", "tcx/totals-only.tcx", "tcx/course-and-workout.tcx",
  ]

  /// Reads bytes by a format, whatever they look like; only a `FileError` can come out.
  static func points(_ bytes: [UInt8], _ format: ActivityFormat) -> Int {
    _ = format.recognizes(Array(bytes.prefix(64)))
    guard let recording = try? format.read(bytes, ReadingLimits()) else { return 0 }
    return recording.activities.reduce(0) { $0 + $1.samples.count }
  }

  @Test(
    "Every prefix is read or refused, and a longer one never holds fewer points", arguments: files)
  func prefixes(name: String) throws {
    let bytes = try MadeFile.bytes(name)
    let format: ActivityFormat = name.hasPrefix("gpx") ? .gpx : .tcx
    var before = 0
    #expect(bytes.count <= 4096)
    for length in 0...bytes.count {
      let points = Self.points(Array(bytes[..<length]), format)
      #expect(points >= before, "\(length) bytes")
      before = points
    }
  }

  @Test("Every byte changed is read or refused", arguments: files)
  func flips(name: String) throws {
    let bytes = try MadeFile.bytes(name)
    let format: ActivityFormat = name.hasPrefix("gpx") ? .gpx : .tcx
    var dice = Dice(UInt64(bytes.count))
    for place in bytes.indices {
      var changed = bytes
      changed[place] ^= UInt8(1 + dice.below(255))
      #expect(Self.points(changed, format) <= 1000)
    }
  }
}
