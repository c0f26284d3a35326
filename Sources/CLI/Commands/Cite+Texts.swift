internal import Evidence

/// Claims, rules and works for a person at a terminal.
enum CitationTexts {
  /// What there is, and the questions on which people disagree.
  static var overview: [String] {
    let counts =
      "\(Claim.all.count) claims from \(Document.all.count) texts, \(Rule.all.count) rules, "
      + "\(Study.all.count) studies, \(Source.all.count) works."
    var table = Table(isNumber: [false, true, true, true, false])
    table.add(["question", "yes", "only if", "no", "key"])
    for dispute in Dispute.all {
      table.add([
        dispute.question, String(dispute.yes.count), String(dispute.conditional.count),
        String(dispute.no.count), dispute.id,
      ])
    }
    return [counts, ""] + table.lines + [
      "", "Look closer with 'plimsoll cite C38', 'cite LOAD-01', 'cite KEY', '--question WORDS'.",
    ]
  }

  /// Every claim, rule, dispute, document and work as objects.
  static var everything: [JSON] {
    Claim.all.map(\.json) + Rule.all.map(\.json) + Dispute.all.map(\.json)
      + Document.all.map(\.json) + Source.all.map(\.json)
  }

  /// A claim on few lines: its name, what is said and by whom.
  static func short(_ claim: Claim) -> [String] {
    let behind = "(\(claim.namesOfSpeakers); \(words(claim.strength)))"
    return wrapped("\(claim.id)  \(claim.statement) \(behind)", hanging: 5)
  }

  static func lines(of claim: Claim) -> [String] {
    var lines = wrapped("\(claim.id)  \(claim.statement)", hanging: 5)
    let places = claim.passages.map { "\($0.document.id) \(span($0.lines))" }
    lines += row("kind", claim.kinds.map(\.rawValue).joined(separator: ", "))
    lines += row("said by", claim.saidBy.map(\.described).joined(separator: "; "))
    lines += row("where", places.joined(separator: "; "))
    if claim.isPartial { lines += row("note", "Words of it were lost to adverts in our copy.") }
    lines += row("about", scope(claim.scope))
    lines += row("verdict", words(claim.verdict.finding) + ". " + claim.verdict.words)
    lines += row("strength", words(claim.strength))
    for key in claim.verdict.studies { lines += study(key) }
    lines += row("against it", claim.contradicts.joined(separator: ", "))
    lines += row("refuted by", claim.refutedBy)
    return lines + row("rules", claim.rules.map(\.id).joined(separator: ", "))
  }

  static func lines(of rule: Rule) -> [String] {
    var lines = wrapped("\(rule.id)  \(rule.statement)", hanging: rule.id.count + 2)
    lines += row("threshold", rule.threshold)
    lines += row("for whom", rule.population)
    let caveat = rule.caveat.isEmpty ? "" : " (\(rule.caveat))"
    lines += row("strength", words(rule.strength) + caveat)
    lines += row("broken", rule.whenBroken)
    for source in rule.sources { lines += row("source", line(of: source)) }
    lines += row("claims", rule.claims.joined(separator: ", "))
    return lines + row("kind", rule.isSafety ? "safety: no benefit outvotes it" : "")
  }

  static func lines(of dispute: Dispute) -> [String] {
    var lines = [dispute.question]
    for (side, ids) in [
      ("Yes", dispute.yes), ("Only if", dispute.conditional), ("No", dispute.no),
    ] where !ids.isEmpty {
      lines.append(side)
      for claim in ids.compactMap(Claim.named) { lines += short(claim).map { "  " + $0 } }
    }
    return lines + wrapped("Here: \(dispute.ourDefault) (product choice)", hanging: 6)
  }

  static func lines(of document: Document) -> [String] {
    ["\(document.id)  \(document.title)"] + row("by", document.author)
      + row("note", document.remark) + row("sha-256", document.sha256)
      + row("claims", document.claims.map(\.id).joined(separator: ", "))
  }

  static func lines(of source: Source, study: Study?) -> [String] {
    var lines = wrapped("\(source.key)  \(source.citation)", hanging: source.key.count + 2)
    lines += row("found as", source.identifier.text)
    lines += row("status", status(of: source, study: study))
    if let study {
      let people = study.participants.map { ", n = \($0)" } ?? ""
      lines += row("in whom", study.population + people)
      lines += row("how", study.design)
      lines += row("found", study.finding)
    }
    lines += row("claims", source.claims.map(\.id).joined(separator: ", "))
    return lines + row("rules", source.rules.map(\.id).joined(separator: ", "))
  }

  private static func study(_ key: String) -> [String] {
    Study.named(key).map { row("study", "\(line(of: $0.source)): \($0.finding)") } ?? []
  }

  static func line(of source: Source) -> String {
    "\(source.key), \(status(of: source, study: Study.named(source.key)))"
  }

  private static func status(of source: Source, study: Study?) -> String {
    study?.extent == .abstract ? "read (abstract)" : source.status.rawValue
  }

  private static func scope(_ scope: Claim.Scope) -> String {
    let people = scope.populations.map { Words.spaced($0.rawValue) }
    return (scope.loads + scope.sessions + people).joined(separator: ", ")
  }

  private static func span(_ lines: ClosedRange<Int>) -> String {
    lines.count == 1
      ? "line \(lines.lowerBound)" : "lines \(lines.lowerBound) to \(lines.upperBound)"
  }

  /// How much stands behind a statement, in words.
  static func words(_ strength: Strength) -> String { Words.spaced(strength.rawValue) }

  private static func words(_ finding: Claim.Finding) -> String {
    switch finding {
    case .supported: "Borne out"
    case .contradicted: "Contradicted"
    case .nuanced: "Partly so"
    case .noDirectEvidence: "Not tested"
    case .notTestable: "Nothing to test"
    }
  }

  /// A label with a text behind it; nothing where the text is empty.
  static func row(_ label: String, _ text: String) -> [String] {
    guard !text.isEmpty else { return [] }
    let name = label + String(repeating: " ", count: max(1, 11 - label.count))
    return wrapped("  " + name + text, hanging: 13)
  }

  /// A text on lines of at most 88 characters, all but the first indented.
  static func wrapped(_ text: String, hanging: Int) -> [String] {
    var lines: [String] = []
    var line = String(text.prefix { $0 == " " })
    var isEmpty = true
    // Runs of spaces align labels and are kept.
    for word in text.dropFirst(line.count).split(separator: " ", omittingEmptySubsequences: false) {
      if !isEmpty, line.count + 1 + word.count > 88, !word.isEmpty {
        lines.append(line)
        line = String(repeating: " ", count: hanging) + word
      } else {
        line += (isEmpty ? "" : " ") + word
      }
      isEmpty = false
    }
    return lines + [line]
  }
}
