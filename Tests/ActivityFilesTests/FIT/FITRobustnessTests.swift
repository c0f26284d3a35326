import ActivityFiles
import Logbook
import Testing

@Suite("FIT: damaged files are read or refused, never more")
struct FITRobustnessTests {
  /// Reads bytes as every reader of them would; an error must be a `FileError`, which the type
  /// says already, so what is tested is that it comes back, and that nothing is lost or made up.
  func survive(_ bytes: [UInt8]) {
    var documentBytes: [UInt8]?
    if let document = try? FITDocument(bytes) { documentBytes = document.encoded }
    #expect(documentBytes == nil || documentBytes == bytes)
    guard let recording = try? ActivityFormat.fit.read(bytes, ReadingLimits()) else { return }
    let samples = recording.activities.reduce(0) { $0 + $1.samples.count }
    #expect(samples <= bytes.count)
  }

  @Test("Every prefix", arguments: FITFixtures.all.map(\.name))
  func prefixes(name: String) throws {
    let bytes = try #require(FITFixtures.all.first { $0.name == name }).bytes
    var before = 0
    for length in 0..<bytes.count {
      let prefix = Array(bytes.prefix(length))
      survive(prefix)
      guard name == "plain", let recording = try? ActivityFormat.fit.read(prefix, ReadingLimits())
      else { continue }
      // The more there is of a file, the more comes out of it, and it is said to be cut.
      let count = recording.activities[0].samples.count
      #expect(count >= before)
      #expect(recording.damage == .truncated(at: length))
      before = count
    }
  }

  @Test("Every bit flipped, and every byte turned over", arguments: FITFixtures.all.map(\.name))
  func flips(name: String) throws {
    var bytes = try #require(FITFixtures.all.first { $0.name == name }).bytes
    for index in bytes.indices {
      let byte = bytes[index]
      for mask in [0x01, 0x02, 0x04, 0x08, 0x10, 0x20, 0x40, 0x80, 0xFF] as [UInt8] {
        bytes[index] = byte ^ mask
        survive(bytes)
      }
      bytes[index] = byte
    }
  }

  @Test("What comes out of a damaged file can be written again")
  func writeAgain() throws {
    let write = try #require(ActivityFormat.fit.write)
    for (_, bytes) in FITFixtures.all {
      for index in stride(from: 12, to: bytes.count, by: 7) {
        var flipped = bytes
        flipped[index] ^= 0xFF
        guard let recording = try? ActivityFormat.fit.read(flipped, ReadingLimits()) else {
          continue
        }
        for activity in recording.activities {
          let again = try ActivityFormat.fit.read(write(activity), ReadingLimits())
          #expect(again.activities.first?.samples.count == activity.samples.count)
        }
      }
    }
  }

  @Test("A message of no bytes cannot be multiplied beyond the limit")
  func emptyRecords() throws {
    var fit = FITBytes()
    fit.activityFile()
    fit.define(1, message: 20, [])
    fit.data += [UInt8](repeating: 1, count: 5000)
    var limits = ReadingLimits()
    limits.samples = 1000
    let recording = try ActivityFormat.fit.read(fit.file(), limits)
    #expect(recording.activities.first?.samples.count == 1000)
    #expect(recording.damage == .limit(what: "samples", allowed: 1000))
  }
}
