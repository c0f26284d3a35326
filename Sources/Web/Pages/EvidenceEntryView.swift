import Biomechanics
import Evidence
import TrainingLoad

/// What the page of one claim, rule, work, question or document shows.
struct EvidenceEntryView: Sendable {
  var eyebrow: String
  var title: String
  var lead: String?
  var hasFacts = false
  var hasStudies = false
  var facts: [Fact] = []
  var dispute: SideBySide?
  var studies: [StudyLine] = []
  var groups: [Group] = []
  var links: [Links] = []

  /// Something that is told of the entry.
  struct Fact: Sendable {
    var term: String
    var text: String
    var href: String?
    /// The language of the text where it is not the page's.
    var language: String?
  }

  /// Claims or rules under a heading.
  struct Group: Sendable {
    var title: String
    var lines: [EvidenceLine]
  }

  /// Ways to other entries under a heading.
  struct Links: Sendable {
    var title: String
    var rows: [EvidenceLink]
  }
}

extension EvidenceEntryView {
  init(_ cited: Citable, texts: Texts) {
    let lines = EvidenceLines(texts: texts)
    switch cited {
    case .claim(let claim): self.init(claim, lines)
    case .rule(let rule): self.init(rule, lines)
    case .dispute(let dispute): self.init(dispute, lines)
    case .document(let document): self.init(document, lines)
    case .source(let source, let study): self.init(source, study, lines)
    }
    hasFacts = !facts.isEmpty
    hasStudies = !studies.isEmpty
  }

  private init(_ claim: Claim, _ lines: EvidenceLines) {
    let texts = lines.texts
    let english = Texts.english
    eyebrow = ([claim.id] + claim.kinds.map(lines.words)).joined(separator: " · ")
    title = claim.statement
    lead = claim.verdict.words
    add(.verdict, lines.words(claim.verdict.finding), texts)
    add(.strength, lines.words(claim.strength), texts)
    say(.saidBy, claim.saidBy.map(\.described).joined(separator: "; "), texts)
    for passage in claim.passages {
      let span = Self.span(passage.lines, english)
      facts.append(
        Fact(
          term: texts[EvidenceText.place], text: passage.document.title + ", " + span,
          href: EvidenceLines.address(passage.document.id), language: Language.english.tag))
    }
    if claim.isPartial { add(.note, texts[EvidenceText.partialWords], texts) }
    say(.refutedBy, claim.refutedBy, texts)
    studies = claim.verdict.studies.compactMap(Study.named).map(lines.study)
    add(.saidOtherwise, claim.contradicts.compactMap(Claim.named).map(lines.line), texts)
    add(.rulesThatAnswer, claim.rules.map(lines.line), texts)
    add(
      .questions,
      claim.disputes.map {
        EvidenceLink(
          href: EvidenceLines.address($0.id), name: $0.question, words: $0.ourDefault,
          language: Language.english.tag)
      }, texts)
  }

  private init(_ rule: Rule, _ lines: EvidenceLines) {
    let texts = lines.texts
    let kind = rule.isSafety ? EvidenceText.safetyRule : .rule
    eyebrow = rule.id + " · " + texts[kind]
    title = rule.statement
    say(.threshold, rule.threshold, texts)
    say(.forWhom, rule.population, texts)
    add(.strength, lines.words(rule.strength), texts)
    say(.note, rule.caveat, texts)
    say(.whenBroken, rule.whenBroken, texts)
    add(.sources, rule.sources.map(lines.link), texts)
    studies = rule.sources.compactMap { Study.named($0.key) }.map(lines.study)
    add(.claims, rule.claims.compactMap(Claim.named).map(lines.line), texts)
  }

  private init(_ dispute: Dispute, _ lines: EvidenceLines) {
    eyebrow = lines.texts[EvidenceText.question]
    title = dispute.question
    self.dispute = lines.dispute(dispute)
    let keys = dispute.claims.compactMap(Claim.named).flatMap(\.verdict.studies)
    studies = Study.all.filter { keys.contains($0.id) }.map(lines.study)
  }

  private init(_ document: Document, _ lines: EvidenceLines) {
    let texts = lines.texts
    eyebrow = texts[EvidenceText.article]
    title = document.title
    lead = document.remark
    add(.writtenBy, document.author, texts)
    add(.fingerprint, document.sha256, texts)
    add(.claimsIn, document.claims.map(lines.line), texts)
  }

  private init(_ source: Source, _ study: Study?, _ lines: EvidenceLines) {
    let texts = lines.texts
    eyebrow = source.key + " · " + lines.words(source.status)
    title = source.work.heading
    lead = study?.finding
    if source.work.isDescribed { add(.note, texts[EvidenceText.described], texts) }
    facts.append(
      Fact(
        term: texts[EvidenceText.citation],
        text: source.citation + ". " + source.identifier.text, href: source.identifier.address,
        language: Language.english.tag))
    if let study {
      let people = study.participants.map { ", n = \($0)" } ?? ""
      say(.inWhom, study.population + people, texts)
      say(.design, study.design, texts)
      add(.status, lines.words(study.extent), texts)
    }
    add(.claimsThatRest, source.claims.map(lines.line), texts)
    add(.rulesThatRest, source.rules.map(lines.line), texts)
    add(.numbers, Self.numbers(from: source, lines), texts)
  }

  /// The parameters and figures that rest on a work.
  private static func numbers(from source: Source, _ lines: EvidenceLines) -> [EvidenceLink] {
    let parameters = Parameters.catalogue.filter { $0.source == source }.map { parameter in
      let number = lines.texts.short(parameter.estimate.value, decimals: 6)
      let value = "\(number) \(parameter.unit)".trimmed
      return EvidenceLink(
        href: nil, name: parameter.meaning,
        words: value + " · " + lines.words(parameter.status))
    }
    let figures = Metric.all.filter { $0.sources.contains(source) }.map {
      EvidenceLink(
        href: nil, name: $0.title, words: $0.definition, language: Language.english.tag)
    }
    return parameters + figures
  }

  private static func span(_ lines: ClosedRange<Int>, _ texts: Texts) -> String {
    let blanks = ["from": String(lines.lowerBound), "to": String(lines.upperBound)]
    return texts(lines.count == 1 ? EvidenceText.line : .lines, blanks)
  }

  private mutating func add(_ term: EvidenceText, _ text: String, _ texts: Texts) {
    guard !text.isEmpty else { return }
    facts.append(Fact(term: texts[term], text: text, href: nil))
  }

  /// Tells something in the words of the evidence, which are English.
  private mutating func say(_ term: EvidenceText, _ text: String, _ texts: Texts) {
    guard !text.isEmpty else { return }
    facts.append(
      Fact(term: texts[term], text: text, href: nil, language: Language.english.tag))
  }

  private mutating func add(_ title: EvidenceText, _ lines: [EvidenceLine], _ texts: Texts) {
    guard !lines.isEmpty else { return }
    groups.append(Group(title: texts[title], lines: lines))
  }

  private mutating func add(_ title: EvidenceText, _ rows: [EvidenceLink], _ texts: Texts) {
    guard !rows.isEmpty else { return }
    links.append(Links(title: texts[title], rows: rows))
  }
}
