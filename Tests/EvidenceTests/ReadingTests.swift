import Evidence
import Foundation
import Testing

/// The documents whose claims are weighed, where a folder `shared` lies beside the checkout or
/// where `PLIMSOLL_SHARED` says. Their text is never part of the repository.
private enum Library {
  static let folder: URL? = {
    let named = ProcessInfo.processInfo.environment["PLIMSOLL_SHARED"]
    let beside = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("../../../shared").standardizedFileURL
    let folder = (named.map { URL(fileURLWithPath: $0) } ?? beside)
      .appendingPathComponent("sources")
    return FileManager.default.fileExists(atPath: folder.path) ? folder : nil
  }()

  /// The lines of a document, found among the files by its first line: its title.
  static func lines(of document: Document) throws -> [String] {
    let folder = try #require(folder)
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
    for name in names {
      let bytes = try Data(contentsOf: folder.appendingPathComponent(name))
      guard SHA256Digest.hexadecimal(of: [UInt8](bytes)) == document.sha256 else { continue }
      let lines = String(decoding: bytes, as: UTF8.self).components(separatedBy: "\n")
      return lines.last == "" ? lines.dropLast() : lines
    }
    return []
  }
}

@Suite("Reading the documents again", .enabled(if: Library.folder != nil, "no documents at hand"))
struct ReadingTests {
  @Test("Each is there unchanged, with as many lines", arguments: Document.all)
  func documents(document: Document) throws {
    #expect(try Library.lines(of: document).count == document.lineCount, "\(document.id)")
  }

  @Test("Each claim points at lines with words in them that are no advert")
  func passages() throws {
    for document in Document.all {
      let lines = try Library.lines(of: document)
      for claim in Claim.all {
        for passage in claim.passages where passage.document == document {
          let text = lines[(passage.lines.lowerBound - 1)...(passage.lines.upperBound - 1)]
          let rest = Adverts.phrases.reduce(text.joined(separator: " ")) {
            $0.replacingOccurrences(of: $1, with: "")
          }
          #expect(rest.split(separator: " ").count >= 5, "\(claim.id) at \(passage.lines)")
        }
      }
    }
  }

  @Test("The advert phrases stand in the document that is said to hold them")
  func adverts() throws {
    let text = try Library.lines(of: .shouldYouRunWithAnkleWeights).joined(separator: "\n")
    for phrase in Adverts.phrases { #expect(text.contains(phrase), "\(phrase)") }
  }

  @Test("No eight words in a row are a document's")
  func ownWords() throws {
    let theirs = try Set(Document.all.flatMap { try runs(of: Library.lines(of: $0)) })
    #expect(theirs.count > 1000)
    for claim in Claim.all {
      let texts = [claim.statement, claim.verdict.words, claim.refutedBy]
      for run in texts.flatMap({ runs(of: [$0]) }) {
        #expect(!theirs.contains(run), "\(claim.id): \(run)")
      }
    }
  }

  /// Every eight words in a row, in lower case and without marks.
  private func runs(of lines: [String]) -> [String] {
    let words = lines.joined(separator: " ").lowercased()
      .split { !$0.isLetter && !$0.isNumber }.map(String.init)
    guard words.count >= 8 else { return [] }
    return (0...(words.count - 8)).map { words[$0..<($0 + 8)].joined(separator: " ") }
  }
}

@Suite("Adverts")
struct AdvertTests {
  @Test("No advert got into what we say")
  func statements() {
    let ours =
      Claim.all.flatMap { [$0.statement, $0.verdict.words, $0.refutedBy] }
      + Claim.all.flatMap(\.saidBy).map(\.described)
    for text in ours {
      for phrase in Adverts.phrases + Adverts.brands {
        #expect(!text.lowercased().contains(phrase.lowercased()), "\(phrase)")
      }
    }
  }
}
