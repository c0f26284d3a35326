import ActivityFiles
import Testing

@Suite("Archives")
struct ArchiveTests {
  static func files(
    _ name: String, limits: ReadingLimits = ReadingLimits()
  ) throws -> [ArchivedFile] {
    Array(ArchiveWalk(try MadeFile.bytes("archives/" + name), name: name, limits: limits))
  }

  static func track() throws -> [UInt8] { try MadeFile.bytes("gpx/plain.gpx") }

  @Test("Every file is visited, and what operating systems leave is not")
  func plain() throws {
    let files = try Self.files("plain.zip")
    #expect(files.map(\.path) == ["plain.zip!runs/a.gpx", "plain.zip!runs/b.gpx.gz"])
    #expect(files.allSatisfy { $0.damage == nil })
    #expect(try files.map(\.bytes) == [Self.track(), Self.track()])
    #expect(files[0].gzip == nil)
    #expect(Compression.isGzip(files[1].gzip ?? []))
  }

  @Test(
    "Forms that archives take hold the same track",
    arguments: ["stored.zip", "lengths-behind.zip", "large-form.zip", "in-front.zip"])
  func forms(name: String) throws {
    var bytes = try MadeFile.bytes("archives/" + name)
    // What begins as a script is an archive to `unzip`, but not to one who looks at its head.
    if name == "in-front.zip" { bytes = [0x50, 0x4B, 3, 4] + bytes }
    let files = Array(ArchiveWalk(bytes, name: name))
    #expect(!files.isEmpty && files.allSatisfy { $0.damage == nil })
    let track = try Self.track()
    #expect(files.allSatisfy { $0.bytes == track })
  }

  @Test("Archives within archives are opened, as deep as the limit says")
  func nested() throws {
    let nested = try Self.files("nested.zip")
    #expect(nested.map(\.path) == ["nested.zip!inner.zip!deep.zip!a.gpx", "nested.zip!b.gpx"])
    let deep = try Self.files("too-deep.zip")
    #expect(deep.map(\.path) == ["too-deep.zip!1.zip!2.zip!3.zip", "too-deep.zip!b.gpx"])
    #expect(deep[0].damage == .limit(what: "archives within one another", allowed: 3))
    let twice = try Self.files("twice.gpx.gz")
    #expect(try twice.map(\.bytes) == [Self.track()] && twice[0].gzip == nil)
  }

  @Test("An entry that cannot be read says why, and the others are read")
  func damaged() throws {
    let locked = try Self.files("locked.zip")
    #expect(locked.count == 2 && locked[1].damage == nil)
    #expect("\(locked[0].damage as Any)".contains("encrypted with a password"))
    let names = try Self.files("names-differ.zip")
    #expect("\(names[0].damage as Any)".contains("differs from the directory"))
    #expect(names[1].damage == nil)
    let wrong = try Self.files("checksum-wrong.zip")
    if case .checksum? = wrong[0].damage {} else { Issue.record("no checksum was compared") }
    #expect(wrong[1].damage == nil)
    let other = try Self.files("bzip2.zip")
    #expect("\(other[0].damage as Any)".contains("method 12"))
    let link = try Self.files("link.zip")
    #expect(link.map(\.damage) == [.noActivity(holds: "a link"), nil])
  }

  @Test("What stands before the cut in an archive or a compressed file is kept")
  func cutOff() throws {
    let zip = try Self.files("lengths-behind-cut-off.zip")
    #expect(zip.count == 3)
    #expect(try zip[0].bytes == Self.track() && zip[0].damage == nil)
    #expect(zip[2].damage != nil)
    let gzip = try Self.files("cut-off.gpx.gz")
    #expect(gzip.count == 1)
    #expect(gzip[0].damage == .truncated(at: try MadeFile.bytes("archives/cut-off.gpx.gz").count))
    #expect(try Self.track().starts(with: gzip[0].bytes) && gzip[0].bytes.count > 300)
    let wrong = try Self.files("checksum-wrong.gpx.gz")
    #expect(try wrong[0].bytes == Self.track() && wrong[0].damage != nil)
    #expect(try Self.files("two-members.gpx.gz").map(\.bytes) == [Self.track()])
  }

  @Test("Names are shown without harm, and none is a path")
  func names() throws {
    let files = try Self.files("names.zip")
    #expect(files.count == 7)
    for file in files {
      #expect(file.path.hasPrefix("names.zip!"))
      #expect(!file.path.unicodeScalars.contains { $0.value < 32 || $0.value == 0x202E })
    }
  }

  @Test("An empty archive holds nothing, and a file that is none comes as it is")
  func nothing() throws {
    #expect(try Self.files("empty.zip").isEmpty)
    let plain = Array(ArchiveWalk([1, 2, 3], name: "x"))
    #expect(plain == [ArchivedFile(path: "x", bytes: [1, 2, 3])])
    #expect(Array(ArchiveWalk([], name: "x")).map(\.bytes) == [[]])
  }

  @Test("Compressed bytes come back, at every level")
  func compression() {
    var dice = Dice(5)
    let bytes = (0..<300_000).map { _ in UInt8(dice.below(7)) }
    for level in [0, 1, 6, 9] {
      let packed = Compression.gzip(bytes, level: level)
      let back = Compression.gunzip(packed, limits: ReadingLimits())
      #expect(back.bytes == bytes && back.damage == nil)
    }
    let nothing = Compression.gunzip(Compression.gzip([]), limits: ReadingLimits())
    #expect(nothing.bytes.isEmpty && nothing.damage == nil)
  }

  @Test("A bomb stops when too much comes out, whatever it claims")
  func bombs() {
    let bomb = Compression.gzip([UInt8](repeating: 0, count: 8 << 20), level: 9)
    let file = Array(ArchiveWalk(bomb, name: "bomb.gz"))
    #expect(
      file.first?.damage == .limit(what: "times the size of the compressed bytes", allowed: 250))
    #expect((file.first?.bytes.count ?? 0) < 4 << 20)
    var small = ReadingLimits()
    small.inflatedBytes = 100_000
    let cut = Compression.gunzip(bomb, limits: small)
    #expect(cut.damage == .limit(what: "bytes out of compressed ones", allowed: 100_000))
    #expect(cut.bytes.count < 1 << 20)
    // Many members, each harmless by itself.
    let member = Compression.gzip([UInt8](repeating: 1, count: 50_000), level: 1)
    let many = Compression.gunzip((0..<50).flatMap { _ in member }, limits: small)
    #expect(many.damage == .limit(what: "bytes out of compressed ones", allowed: 100_000))
  }

  @Test("Entries and bytes of one archive are limited")
  func limits() throws {
    var few = ReadingLimits()
    few.entries = 1
    let one = try Self.files("nested.zip", limits: few)
    #expect(one.last?.damage == .limit(what: "entries", allowed: 1))
    var little = ReadingLimits()
    little.archiveBytes = 1500
    let some = try Self.files("plain.zip", limits: little)
    #expect(some.last?.damage == .limit(what: "bytes out of one archive", allowed: 1500))
  }

  @Test(
    "Every prefix and every changed byte of an archive is read or refused",
    arguments: MadeFile.names(in: "archives"))
  func robust(name: String) throws {
    let bytes = try MadeFile.bytes(name)
    var limits = ReadingLimits()
    limits.entries = 1000
    var dice = Dice(UInt64(bytes.count))
    for place in bytes.indices {
      var changed = bytes
      changed[place] ^= UInt8(1 + dice.below(255))
      for variant in [Array(bytes[..<place]), changed] {
        var walk = ArchiveWalk(variant, name: name, limits: limits)
        while let file = walk.next() { #expect(file.bytes.count < 1 << 20) }
      }
    }
  }
}
