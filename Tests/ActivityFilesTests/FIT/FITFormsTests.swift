import ActivityFiles
import Logbook
import Testing

@Suite("FIT: forms that files take")
struct FITFormsTests {
  func read(_ bytes: [UInt8]) throws -> Recording {
    try ActivityFormat.fit.read(bytes, ReadingLimits())
  }

  @Test("Headers of 12 and 14 bytes, with and without a checksum of their own, are read")
  func headers() throws {
    let fit = FITBytes.plain(count: 5)
    let files = [
      fit.file(headerSize: 12), fit.file(), fit.file(headerChecksum: false),
    ]
    for file in files {
      let recording = try read(file)
      #expect(recording.damage == nil)
      #expect(recording.remarks.isEmpty)
      let samples = try #require(recording.activities.first).samples
      #expect(samples.times == (0..<5).map { FITBytes.morningSeconds + Double($0) })
      #expect(samples[.heartRate] == [100, 101, 102, 103, 104])
    }
  }

  @Test("A header that states no size is recovered by walking")
  func noSize() throws {
    let recording = try read(FITBytes.plain(count: 50).file(statedSize: 0))
    #expect(recording.activities.first?.samples.count == 50)
    #expect(recording.damage == nil)
    #expect(recording.remarks.count == 1)
  }

  @Test("A header that states no size and a file without a checksum lose nothing")
  func noSizeNoChecksum() throws {
    let recording = try read(FITBytes.plain(count: 50).file(statedSize: 0).dropLast(2))
    #expect(recording.activities.first?.samples.count == 50)
    #expect(recording.damage == nil)
  }

  @Test("A checksum that does not fit keeps everything and says where")
  func checksum() throws {
    var file = FITBytes.plain(count: 5).file()
    file[file.count - 1] ^= 0x55
    let recording = try read(file)
    #expect(recording.activities.first?.samples.count == 5)
    #expect(recording.damage == .checksum(at: file.count))
  }

  @Test("A file cut off keeps what stands before the cut")
  func cut() throws {
    let file = FITBytes.plain(count: 10).file()
    // The last record is six bytes and two of checksum follow: three cut into the record.
    let recording = try read(Array(file.dropLast(3)))
    #expect(recording.activities.first?.samples.count == 9)
    #expect(recording.damage == .truncated(at: file.count - 3))
  }

  @Test("The checksum by slices is the one by bits, at every length")
  func checksumByBits() {
    let bytes = (0..<70).map { UInt8(truncatingIfNeeded: $0 &* 151 &+ 7) }
    for length in 0...bytes.count {
      let part = Array(bytes.prefix(length))
      #expect(part.withUnsafeBytes { FITChecksum.of($0) } == FITBytes.checksum(part))
    }
  }

  @Test("Bytes that are no FIT are refused")
  func noFIT() {
    #expect(ActivityFormat.of(Array("<?xml version='1.0'?>".utf8))?.key != "fit")
    #expect(throws: FileError.notThisFormat) { try read(Array("hello".utf8)) }
    #expect(throws: FileError.notThisFormat) { try read([]) }
  }
}
