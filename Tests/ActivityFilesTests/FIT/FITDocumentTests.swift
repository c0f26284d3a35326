import ActivityFiles
import Foundation
import Logbook
import Testing

@Suite("FIT: message by message, nothing lost")
struct FITDocumentTests {
  @Test("Reading and writing give the same bytes", arguments: FITFixtures.all.map(\.name))
  func identity(name: String) throws {
    let bytes = try #require(FITFixtures.all.first { $0.name == name }).bytes
    #expect(try FITDocument(bytes).encoded == bytes)
  }

  @Test("The files on disk are those that are composed here")
  func fixtures() throws {
    let folder = try #require(Bundle.module.resourceURL).appending(path: "Fixtures/fit")
    for (name, bytes) in FITFixtures.all {
      let file = try Data(contentsOf: folder.appending(path: name + ".fit"))
      #expect([UInt8](file) == bytes, "\(name)")
      #expect(bytes.count <= 4096)
    }
  }

  @Test("Definitions and messages can be told apart, unknown ones too")
  func entries() throws {
    let document = try FITDocument(FITFixtures.arrays)
    let part = try #require(document.parts.first)
    #expect(part.header.protocolVersion == 0x20)
    #expect(part.header.profileVersion == 2132)
    // file_id, the unknown message and records: a definition each; one, one and three messages.
    #expect(part.entries.count == 8)
    guard case .definition(let unknown) = part.entries[2],
      case .message(let header, let data) = part.entries[3]
    else {
      Issue.record("not a definition and its message")
      return
    }
    #expect(unknown.message == 0xFF00)
    #expect(unknown.fields.map(\.size) == [5, 8])
    #expect(header == 3)
    #expect(Array(data.prefix(5)) == [1, 2, 3, 4, 5])
  }

  @Test("A change to a message changes its bytes alone")
  func change() throws {
    let bytes = FITBytes.plain(count: 3).file()
    var document = try FITDocument(bytes)
    guard case .message(let header, var data) = document.parts[0].entries[3] else {
      Issue.record("no record")
      return
    }
    data[data.endIndex - 1] = 200
    document.parts[0].entries[3] = .message(header: header, data: data)
    let changed = document.encoded
    #expect(zip(bytes, changed).filter { $0 != $1 }.count == 1)
    let recording = try ActivityFormat.fit.read(changed, ReadingLimits())
    #expect(recording.activities.first?.samples[.heartRate] == [200, 101, 102])
    #expect(recording.damage == .checksum(at: changed.count))
  }

  @Test("What cannot be told apart is kept behind it")
  func trailing() throws {
    let document = try FITDocument(FITFixtures.all.first { $0.name == "trailing" }?.bytes ?? [])
    #expect(String(decoding: document.trailing, as: UTF8.self) == "not a part")
    #expect(throws: FileError.notThisFormat) { try FITDocument([1, 2, 3]) }
  }
}
