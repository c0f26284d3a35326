import Evidence

/// Turns claims, rules and studies into lines of a page.
struct EvidenceLines: Sendable {
  let texts: Texts

  /// A question with both sides.
  func dispute(_ dispute: Dispute) -> SideBySide {
    SideBySide(
      id: dispute.id, href: Self.address(dispute.id), question: dispute.question,
      language: Language.english.tag,
      scope: scope(dispute.claims.compactMap(Claim.named)),
      sides: [
        side(.yes, "good", "check", dispute.yes.compactMap(Claim.named)),
        side(.onlyIf, "care", "warn", dispute.conditional.compactMap(Claim.named)),
        side(.no, "stop", "x", dispute.no.compactMap(Claim.named)),
      ],
      ours: dispute.ourDefault)
  }

  /// Claims that were asked for, by the way they lean.
  func found(_ claims: [Claim]) -> SideBySide {
    func leaning(_ stance: Claim.Stance) -> [Claim] { claims.filter { $0.stance == stance } }
    var sides = [
      side(.favors, "good", "check", leaning(.favors)),
      side(.conditional, "care", "warn", leaning(.conditional)),
      side(.opposes, "stop", "x", leaning(.opposes)),
    ]
    let others = leaning(.neutral)
    if !others.isEmpty { sides.append(side(.neutral, "plain", "info", others)) }
    return SideBySide(
      id: "found", href: nil, question: texts(EvidenceText.found, count: claims.count),
      scope: scope(claims), sides: sides, ours: nil)
  }

  private func side(
    _ title: EvidenceText, _ state: String, _ icon: String, _ claims: [Claim]
  ) -> SideBySide.Side {
    SideBySide.Side(
      state: state, icon: icon, title: texts[title], count: String(claims.count),
      lines: claims.map(line), isEmpty: claims.isEmpty)
  }

  private func scope(_ claims: [Claim]) -> String {
    let documents = Set(claims.flatMap(\.passages).map(\.document)).count
    let studies = Set(claims.flatMap(\.verdict.studies)).count
    let parts = [
      texts(EvidenceText.claimsCounted, count: claims.count),
      texts(EvidenceText.articlesCounted, count: documents),
      texts(EvidenceText.studiesCounted, count: studies),
    ]
    return parts.joined(separator: " · ")
  }

  /// A claim on a few lines.
  func line(_ claim: Claim) -> EvidenceLine {
    // Who says so is named in English, and so is what goes with it.
    let partial = claim.isPartial ? " · " + Texts.english[EvidenceText.partial] : ""
    return EvidenceLine(
      id: claim.id, href: Self.address(claim.id), statement: claim.statement,
      strokes: Self.strokes(claim.strength), strength: words(claim.strength),
      below: claim.namesOfSpeakers + partial)
  }

  /// A rule on a few lines.
  func line(_ rule: Rule) -> EvidenceLine {
    EvidenceLine(
      id: rule.id, href: Self.address(rule.id), statement: rule.statement,
      strokes: Self.strokes(rule.strength), strength: words(rule.strength), below: nil)
  }

  /// A study as a row.
  func study(_ study: Study) -> StudyLine {
    let work = study.source.work
    let year = work.year.map { " \($0)" } ?? ""
    let name = work.authors.isEmpty ? work.heading : work.authorText + year
    return StudyLine(
      href: Self.address(study.id), name: name,
      people: study.participants.map(String.init) ?? texts[UnitText.unknown],
      design: study.design, finding: study.finding, status: words(study.extent),
      state: Self.state(study.status))
  }

  /// The way to a document.
  func link(_ document: Document) -> EvidenceLink {
    EvidenceLink(
      href: Self.address(document.id), name: document.title,
      words: Texts.english(
        EvidenceText.claimsBy, count: document.claims.count, ["author": document.author]),
      language: Language.english.tag)
  }

  /// The way to a work.
  func link(_ source: Source) -> EvidenceLink {
    EvidenceLink(
      href: Self.address(source.key), name: source.work.heading,
      words: [
        source.work.authorText, source.work.year.map(String.init) ?? "", words(source.status),
      ]
      .filter { !$0.isEmpty }.joined(separator: " · "))
  }

  /// The address of an entry.
  static func address(_ name: String) -> String { "/evidence/" + name }

  private static func strokes(_ strength: Strength) -> String {
    switch strength {
    case .strong: "s-3"
    case .moderate: "s-2"
    case .weak, .expertOpinion, .productChoice: "s-1"
    }
  }

  /// The class of the chip that says how a figure is known.
  static func state(_ status: Source.Status) -> String {
    switch status {
    case .read: "good"
    case .recalled: "care"
    case .secondary, .derived, .proposed: ""
    }
  }
}

extension EvidenceLines {
  func words(_ strength: Strength) -> String {
    switch strength {
    case .strong: texts[EvidenceText.strong]
    case .moderate: texts[EvidenceText.moderate]
    case .weak: texts[EvidenceText.weak]
    case .expertOpinion: texts[EvidenceText.opinion]
    case .productChoice: texts[EvidenceText.ourChoice]
    }
  }

  func words(_ kind: Claim.Kind) -> String {
    switch kind {
    case .benefit: texts[EvidenceText.benefit]
    case .risk: texts[EvidenceText.risk]
    case .rule: texts[EvidenceText.rule]
    case .dose: texts[EvidenceText.dose]
    case .alternative: texts[EvidenceText.alternative]
    case .contraindication: texts[EvidenceText.contraindication]
    case .mechanism: texts[EvidenceText.mechanism]
    }
  }

  func words(_ finding: Claim.Finding) -> String {
    switch finding {
    case .supported: texts[EvidenceText.supported]
    case .contradicted: texts[EvidenceText.contradicted]
    case .nuanced: texts[EvidenceText.nuanced]
    case .noDirectEvidence: texts[EvidenceText.untested]
    case .notTestable: texts[EvidenceText.untestable]
    }
  }

  func words(_ extent: Study.Extent) -> String {
    switch extent {
    case .fullText: texts[EvidenceText.readWhole]
    case .abstract: texts[EvidenceText.readAbstract]
    case .secondHand: texts[EvidenceText.secondHand]
    case .memory: texts[EvidenceText.recalled]
    }
  }

  func words(_ status: Source.Status) -> String {
    switch status {
    case .read: texts[EvidenceText.read]
    case .secondary: texts[EvidenceText.secondHand]
    case .recalled: texts[EvidenceText.recalled]
    case .derived: texts[EvidenceText.derived]
    case .proposed: texts[EvidenceText.ourChoice]
    }
  }
}
