import Evidence
import Foundation
import Testing

@Suite("The bibliography in print")
struct BibliographyTests {
  @Test("BibTeX has one entry for each work, with its braces closed", arguments: Source.all)
  func bibTeX(source: Source) {
    let entry = source.bibTeX
    #expect(entry.wholeMatch(of: /@(article|book|misc)\{[a-zA-Z0-9]+,\n(.|\n)*\n\}/) != nil)
    let bare = entry.replacingOccurrences(of: "\\{", with: "")
      .replacingOccurrences(of: "\\}", with: "")
    var depth = 0
    for character in bare {
      if character == "{" { depth += 1 }
      if character == "}" { depth -= 1 }
      #expect(depth >= 0, "\(source.key)")
    }
    #expect(depth == 0, "\(source.key)")
    let naked = entry.matches(of: /[^\\][&%$#_]/)
    #expect(naked.allSatisfy { isInNumber($0.range.lowerBound, of: entry) }, "\(entry)")
  }

  /// A DOI is taken as it is and may hold any character.
  private func isInNumber(_ place: String.Index, of entry: String) -> Bool {
    let line = entry[..<place].split(separator: "\n").last ?? ""
    return line.hasPrefix("  doi")
  }

  @Test("BibTeX of a known paper reads as a reference manager writes it")
  func known() {
    let entry = Source.minetti2002.bibTeX
    #expect(entry.hasPrefix("@article{minetti2002,\n"))
    for field in [
      "author = {Minetti and Moia and Roi and Susta and Ferretti}", "journal = {J Appl Physiol}",
      "volume = {93}", "pages = {1039}", "year = {2002}",
      "doi = {10.1152/japplphysiol.01177.2001}",
    ] { #expect(entry.contains(field), "\(field)") }
    #expect(Source.looney2022.bibTeX.contains("author = {Looney and others}"))
    #expect(Source.bmclab2018.bibTeX.contains("author = {{BMClab}}"))
  }

  @Test("CSL-JSON is JSON, with an id, a type of the language and a title for each work")
  func csl() throws {
    let text = BibliographyFormat.cslJSON.printed(Source.all)
    let items = try #require(
      JSONSerialization.jsonObject(with: Data(text.utf8)) as? [[String: Any]])
    #expect(items.count == Source.all.count)
    let types: Set = ["article-journal", "article", "book", "software", "webpage", "document"]
    for (item, source) in zip(items, Source.all) {
      #expect(item["id"] as? String == source.key)
      #expect(types.contains(item["type"] as? String ?? ""))
      #expect(item["title"] as? String == source.work.title)
      let dates = (item["issued"] as? [String: Any])?["date-parts"] as? [[Int]]
      #expect(dates?.first?.first == source.work.year)
      let authors = item["author"] as? [[String: String]] ?? []
      #expect(
        authors.compactMap { $0["family"] ?? $0["literal"] }
          == source.work.authors.compactMap(\.name))
    }
  }

  @Test("A citation reads as a sentence lists names")
  func text() {
    #expect(
      Source.arellano2014.citation
        == "Arellano & Kram 2014, Partitioning the metabolic cost of human running: "
        + "a task-by-task approach, Integr Comp Biol 54:1084")
    #expect(Source.looney2022.work.authorText == "Looney et al.")
    #expect(Source.handWeights1986.citation.hasPrefix("1986, [hand-held weights"))
  }

  @Test("docs/BIBLIOGRAPHY.md is what is printed")
  func document() throws {
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("../../docs/BIBLIOGRAPHY.md").standardizedFileURL
    if ProcessInfo.processInfo.environment["PLIMSOLL_PRINT_EXAMPLES"] != nil {
      let printed = BibliographyFormat.text.printed(Source.all)
      try printed.write(to: file.resolvingSymlinksInPath(), atomically: true, encoding: .utf8)
    }
    let text = try String(contentsOf: file, encoding: .utf8)
    #expect(
      text == BibliographyFormat.text.printed(Source.all),
      "plimsoll cite --bibliography > docs/BIBLIOGRAPHY.md")
  }
}

@Suite("Finding what is cited")
struct CitableTests {
  @Test("Names of claims, rules, works, questions and documents never meet")
  func names() {
    let names =
      Claim.all.map(\.id) + Rule.all.map(\.id) + Source.all.map(\.key) + Dispute.all.map(\.id)
      + Document.all.map(\.id)
    #expect(Set(names.map { $0.lowercased() }).count == names.count)
    for name in names {
      #expect(Citable.named(name)?.name == name)
      #expect(Citable.named(name.uppercased())?.name == name)
    }
    #expect(Citable.named("C91") == nil && Citable.named("") == nil)
  }

  @Test(
    "A question in plain words finds its dispute first",
    arguments: [
      ("should I run with ankle weights?", "ankleWeightsOnRuns"),
      ("is a weighted vest better", "vestInstead"),
      ("walking with ankle weights", "ankleWeightsWalking"),
      ("do weights improve my running form?", "technique"),
      ("slow run with a load to lose weight", "loadToLoseMass"),
    ])
  func questions(question: String, key: String) {
    #expect(Dispute.about(question).first?.id == key)
  }

  @Test("Words nobody uses find nothing, and common words alone find nothing")
  func nothing() {
    #expect(Dispute.about("quantum zebra").isEmpty && Claim.about("quantum zebra").isEmpty)
    #expect(Claim.about("can I do it with my").isEmpty)
  }
}
