import Foundation
import Testing

@testable import Web

@Suite("Translations")
struct TranslationTests {
  private static let others = Language.all.map(\.tag).filter { $0 != Language.english.tag }

  @Test("Every language has every text of English, and none besides", arguments: others)
  func complete(tag: String) throws {
    let written = try #require(LanguageFile.texts(of: tag))
    let english = Self.keys(Catalogue.english)
    #expect(english.subtracting(Self.keys(written)).sorted() == [], "missing in \(tag)")
    #expect(Self.keys(written).subtracting(english).sorted() == [], "left over in \(tag)")
  }

  @Test(
    "Each form has the blanks of English, and there are as many as are asked for", arguments: others
  )
  func shaped(tag: String) throws {
    let language = try #require(Language.named(tag))
    let written = try #require(LanguageFile.texts(of: tag))
    for (sheet, texts) in Catalogue.english {
      for (key, english) in texts {
        guard let other = written[sheet]?[key] else { continue }
        let shape = TextShape(other)
        #expect(shape.fits(TextShape(english)), "\(tag): \(sheet).\(key)")
        let forms = english.contains("|") ? language.grammar.forms : 1
        #expect(shape.blanks.count == forms, "\(tag): \(sheet).\(key)")
        #expect(!other.isEmpty && !other.contains("<"), "\(tag): \(sheet).\(key)")
      }
    }
  }

  @Test("No file of texts stands beside the languages that there are")
  func files() throws {
    let folder = TemplateFiles.web.appending(path: "Languages")
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    #expect(names.sorted() == Self.others.map { $0 + ".json" }.sorted())
  }

  private static func keys(_ table: [String: [String: String]]) -> Set<String> {
    Set(table.flatMap { sheet, texts in texts.keys.map { sheet + "." + $0 } })
  }
}

@Suite("Words outside the catalogue")
struct OutsideWordsTests {
  /// What may stand in the code of the pages and is no text of theirs, each with its reason.
  static let allowed = [
    "A page failed": "a line of the server's own journal",
    "a day as 2026-11-21": "the words of an error of the verbs, which are English and marked so",
    "a day that has come": "the same",
    "vest ankle": "names of loads in a drawing", "k-easy before": "classes of the style sheet",
    "k-race plan": "the same", "ln dash": "the same",
    "#changes dl": "a selector of the style sheet",
    ".chart-foot table, table": "the same", "use strict": "the language of scripts",
    "<html data-offline ": "a mark on a kept page", "const SHELL = 0;\\n": "a line of a script",
    "0 km easy with 0 0 kg vest": "a question as the reader of questions takes it",
    "0 miles easy with 0 0 lb vest": "the same",
  ]

  @Test("No view holds a text of its own")
  func views() throws {
    var found: [String] = []
    // What programs are told is English, and what guards requests is no page.
    let without = ["Catalogue", "API", "Guarding"].map { "Sources/Web/\($0)/" }
    for (path, text) in try Self.files("swift")
    where !without.contains(where: { path.contains($0) }) {
      for line in text.split(separator: "\n") where !line.drop(while: { $0 == " " }).hasPrefix("//")
      {
        let literals = line.matches(of: /"((?:[^"\\]|\\.)*)"/).map { String($0.1) }
        found += literals.map { $0.replacing(/\\\([^)]*\)/, with: "0") }.filter(Self.speaks)
      }
    }
    #expect(found.filter { Self.allowed[$0] == nil } == [])
  }

  @Test("No script holds a text of its own")
  func scripts() throws {
    var found: [String] = []
    for (_, text) in try Self.files("js") {
      let code = text.replacing(/\/\*(?s:.*?)\*\//, with: "").replacing(/\/\/[^\n]*/, with: "")
      for match in code.matches(of: /"([^"\n]*)"|'([^'\n]*)'|`([^`\n]*)`/) {
        let literal = String(match.1 ?? match.2 ?? match.3 ?? "")
        found += [literal.replacing(/\$\{[^}]*\}/, with: "0")].filter(Self.speaks)
      }
      // One word alone is a text where it is put on the page.
      found += code.matches(of: /(?:textContent|ariaLabel|title)\s*=\s*["'`]([^"'`]*)/).map {
        String($0.1).replacing(/\$\{[^}]*\}/, with: "")
      }.filter { $0.contains(where: \.isLetter) }
    }
    #expect(found.filter { Self.allowed[$0] == nil } == [])
  }

  @Test("The search finds a text that stands outside")
  func finds() {
    #expect(Self.speaks("No run yet"))
    #expect(!Self.speaks("text/css; charset=utf-8"))
  }

  /// Whether a literal has two words beside each other.
  private static func speaks(_ literal: String) -> Bool {
    literal.firstMatch(of: /[A-Za-z]{2,} [A-Za-z]{2,}/) != nil
  }

  private static func files(_ kind: String) throws -> [(path: String, text: String)] {
    let walk = FileManager.default.enumerator(
      at: TemplateFiles.web, includingPropertiesForKeys: nil)
    var files: [(String, String)] = []
    while let url = walk?.nextObject() as? URL {
      guard url.pathExtension == kind else { continue }
      files.append((url.path, try String(contentsOf: url, encoding: .utf8)))
    }
    return files
  }
}
