import Foundation
import Testing

@testable import Web

@Suite("Templates")
struct TemplateTests {
  @Test("A tag that resolves to nothing is found by the check these tests rest on")
  func findsBrokenTags() {
    struct Page { var title = "x", note: String?, rows = [Row()], flag = false }
    struct Row { var name = "y" }
    var check = TemplateCheck([
      "page": "{{title}}{{note}}{{#rows}}{{name}}{{title}}{{wrong}}{{/rows}}{{>part}}{{>none}}",
      "part": "{{^flag}}{{alsoWrong}}{{/flag}}{{#flag}}{{unseen}}{{/flag}}",
    ])
    check.walk("page", with: Page())
    #expect(check.unresolved == ["page: wrong", "part: alsoWrong", "page: >none"])
    #expect(check.met.subtracting(check.entered) == ["part: #flag"])
  }

  @Test("Every tag of every page resolves, and some sample enters every section")
  func everyTagResolves() throws {
    let templates = try TemplateFiles.all()
    var check = TemplateCheck(templates)
    for sample in SamplePages.all() { check.walk(sample.template, with: sample.view) }
    #expect(check.unresolved.sorted() == [])
    #expect(check.met.subtracting(check.entered).sorted() == [])
  }

  @Test("Every template is used by a page or by another template")
  func noneIsLeftOver() throws {
    let templates = try TemplateFiles.all()
    var used = Set(SamplePages.all().map(\.template))
    for text in templates.values {
      for match in text.matches(of: /\{\{[><]\s*([\w-]+)\s*\}\}/) { used.insert(String(match.1)) }
    }
    let left = Set(templates.keys).subtracting(used)
    #expect(left.sorted() == [])
  }

  @Test("Templates hold no words of their own", arguments: try TemplateFiles.all().keys.sorted())
  func noWords(name: String) throws {
    var text = try #require(TemplateFiles.all()[name])
    text.replace(/\{\{[^}]*\}\}/, with: "")
    let spoken = text.matches(of: /\b(?:aria-label|title|alt|placeholder)="([^"]*)"/).map {
      String($0.1)
    }
    text.replace(/<[^>]*>/, with: "")
    text.replace(/&[a-z]+;/, with: "")
    #expect(text.filter(\.isLetter) == "")
    #expect(spoken.joined().filter(\.isLetter) == "")
  }

  @Test("No template needs an inline style or script, which the policy refuses")
  func nothingInline() throws {
    for (name, text) in try TemplateFiles.all() {
      #expect(!text.contains("style="), "\(name)")
      #expect(!text.contains("<style"), "\(name)")
      #expect(
        text.matches(of: /<script(?![^>]*\bsrc=)(?![^>]*type="application\/json")/).isEmpty,
        "\(name)")
      #expect(text.matches(of: /\son[a-z]+="/).isEmpty, "\(name)")
      #expect(!text.contains("{{{") && !text.contains("{{&"), "\(name) must escape everything")
    }
  }
}

/// The templates as they stand in the sources.
enum TemplateFiles {
  static let web = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Sources/Web")

  static func all() throws -> [String: String] {
    let folder = web.appending(path: "Templates")
    var templates: [String: String] = [:]
    for url in try FileManager.default.contentsOfDirectory(
      at: folder, includingPropertiesForKeys: nil)
    where url.pathExtension == "mustache" {
      templates[url.deletingPathExtension().lastPathComponent] = try String(
        contentsOf: url, encoding: .utf8)
    }
    return templates
  }
}
