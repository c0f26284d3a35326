import Foundation
import Testing

@testable import Web

@Suite("Catalogue of texts")
struct CatalogueTests {
  @Test("No text is empty, and none says the same as its key")
  func textsSaySomething() {
    for (sheet, texts) in Catalogue.english {
      for (key, text) in texts {
        #expect(!text.isEmpty, "\(sheet).\(key)")
      }
    }
  }

  @Test("Sheets have names of their own")
  func sheetsDiffer() {
    #expect(Set(Catalogue.sheets.map { $0.sheet }).count == Catalogue.sheets.count)
  }

  @Test("Every text that a template names exists")
  func namedTextsExist() throws {
    for (name, template) in try TemplateFiles.all() {
      for match in template.matches(of: /\{\{[#^]?text\.(\w+)\.(\w+)\}\}/) {
        #expect(
          Catalogue.english[String(match.1)]?[String(match.2)] != nil,
          "\(name): text.\(match.1).\(match.2)")
      }
    }
  }

  @Test("No text stands unused", arguments: Catalogue.sheets.map { $0.sheet })
  func noneIsUnused(sheet: String) throws {
    let templates = try TemplateFiles.all().values.joined()
    let code = try Self.members.get()
    let texts = try #require(Catalogue.english[sheet])
    let unused = texts.keys.filter { key in
      !templates.contains("text.\(sheet).\(key)}}")
        && !code.contains(key)
    }
    #expect(unused.sorted() == [])
  }

  @Test("Blanks are filled, and a count chooses its form")
  func fillsAndCounts() {
    let texts = Texts(language: .english)
    #expect(texts(RunsText.all, count: 1) == "One run.")
    #expect(texts(RunsText.all, count: 0) == "0 runs.")
    #expect(texts(RunsText.all, count: 1234) == "1,234 runs.")
    #expect(texts(ShellText.titleOfPage, ["title": "{title}"]) == "{title} · Plimsoll")
  }

  /// Every word that stands behind a point in the module.
  private static let members = Result {
    Set(try code().matches(of: /\.(\w+)/).map { String($0.1) })
  }

  /// The Swift sources of the module without the catalogue itself.
  private static func code() throws -> String {
    let walk = FileManager.default.enumerator(
      at: TemplateFiles.web, includingPropertiesForKeys: nil)
    var code = ""
    while let url = walk?.nextObject() as? URL {
      guard url.pathExtension == "swift", !url.lastPathComponent.hasPrefix("English") else {
        continue
      }
      code += try String(contentsOf: url, encoding: .utf8)
    }
    return code + (try calendarLists())
  }

  // Days and months are named by lists beside their texts.
  private static func calendarLists() throws -> String {
    let url = TemplateFiles.web.appending(path: "Catalogue/English+Calendar.swift")
    let text = try String(contentsOf: url, encoding: .utf8)
    return text.components(separatedBy: "var english").first ?? ""
  }
}
