import Foundation
import Testing

@Suite("What is cited")
struct CiteTests {
  private func objects(_ arguments: [String]) throws -> [[String: Any]] {
    let answer = try Program.run(["cite"] + arguments + ["--json"])
    #expect(answer.status == 0 && answer.errors.isEmpty)
    return try answer.output.split(separator: "\n").map { line in
      try #require(JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
    }
  }

  @Test("Without a name it lists the questions on which people disagree")
  func overview() throws {
    let answer = try Program.run(["cite"])
    #expect(answer.status == 0)
    #expect(answer.output.hasPrefix("90 claims from 5 texts, 79 rules"))
    #expect(answer.output.contains("Should I run with light ankle weights?"))
  }

  @Test("A claim says who, where, the verdict, its studies, the other side and its rules")
  func claim() throws {
    let answer = try Program.run(["cite", "c38"])
    for word in [
      "C38", "Emily Shiffer", "line 39", "claremont1988", "against it C19", "refuted by",
      "LOAD-01",
    ] { #expect(answer.output.contains(word), "\(word)") }
    let object = try #require(try objects(["C38"]).first)
    #expect(object["id"] as? String == "C38" && object["strength"] as? String == "weak")
    #expect(object["contradicts"] as? [String] == ["C19"])
  }

  @Test("Rules, works, questions, parameters and figures have their entries")
  func others() throws {
    let found = try objects([
      "LOAD-01", "minetti2002", "technique", "boneExponent", "ascent.meters", "coachesOnWeights",
    ])
    let types = found.compactMap { $0["type"] as? String }
    #expect(types == ["rule", "source", "question", "parameter", "figure", "document"])
    #expect(found[3]["value"] as? Double == 6.6)
  }

  @Test("A name that is nothing's is refused with the way on")
  func unknown() throws {
    let answer = try Program.run(["cite", "C91"])
    #expect(answer.status == 1 && answer.output.isEmpty)
    #expect(answer.errors.contains("there is nothing called 'C91'"))
  }

  @Test("Two wishes at once are a slip of the pen")
  func usage() throws {
    #expect(try Program.run(["cite", "C38", "--models"]).status == 2)
    #expect(try Program.run(["cite", "--format", "bibtex"]).status == 2)
  }

  @Test("A question in words finds both sides")
  func question() throws {
    let answer = try Program.run(["cite", "--question", "ankle weights"])
    for word in ["Yes", "Only if", "No", "C19", "C39", "C38"] {
      #expect(answer.output.contains(word), "\(word)")
    }
    #expect(try Program.run(["cite", "--question", "quantum zebra"]).status == 1)
  }

  @Test("The tables of docs/MODELS.md are what --models prints")
  func models() throws {
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("../../docs/MODELS.md").standardizedFileURL
    let text = try String(contentsOf: file, encoding: .utf8)
    let answer = try Program.run(["cite", "--models"])
    #expect(text.contains(answer.output), "put the output of plimsoll cite --models there")
    #expect(try objects(["--models"]).count > 60)
  }

  @Test("The bibliography comes in three formats")
  func bibliography() throws {
    let entries = try Program.run(["cite", "--bibliography", "--format", "bibtex"]).output
    #expect(entries.matches(of: /\n@|^@/).count > 100)
    let items = try Program.run(["cite", "--bibliography", "--format", "csl-json"]).output
    let list = try #require(try JSONSerialization.jsonObject(with: Data(items.utf8)) as? [Any])
    #expect(list.count == entries.matches(of: /\n@|^@/).count)
  }
}
