import Biomechanics
import Evidence

/// What the page of all evidence shows.
struct EvidenceView: Sendable {
  var eyebrow: String
  var filter: Filter
  /// The claims that were asked for; nil when nothing was.
  var found: SideBySide?
  var isFiltered: Bool
  var noneFound: Bool
  var disputes: [SideBySide]
  /// The rules that answer what is shown, and the studies behind it.
  var rules: [EvidenceLine]
  var hasRules: Bool
  var ruleCount: String
  var studies: [StudyLine]
  var hasStudies: Bool
  var studyCount: String
  var documents: [EvidenceLink]

  /// The filter as it was chosen.
  struct Filter: Sendable {
    var words: String
    var picks: [Pick]
  }

  /// A choice of one among several.
  struct Pick: Sendable {
    var name: String
    var label: String
    var choices: [Choice]
  }
}

/// A question with the claims of each side beside each other.
struct SideBySide: Sendable {
  var id: String
  var href: String?
  var question: String
  /// The language of the question where it is not the page's.
  var language: String?
  var scope: String
  var sides: [Side]
  /// What is done here by default.
  var ours: String?

  /// The claims of one side.
  struct Side: Sendable {
    var state: String
    var icon: String
    var title: String
    var count: String
    var lines: [EvidenceLine]
    var isEmpty: Bool
  }
}

/// A claim or a rule on a few lines.
struct EvidenceLine: Sendable {
  var id: String
  var href: String
  var statement: String
  /// The class of the strokes, `s-1` to `s-3`.
  var strokes: String
  var strength: String
  /// Who says so; nil for a rule.
  var below: String?
}

/// A study as a row of a table.
struct StudyLine: Sendable {
  var href: String
  var name: String
  var people: String
  var design: String
  var finding: String
  var status: String
  /// The class of the chip: `good`, `care` or none.
  var state: String
}

/// A way to an entry; without an address only its words.
struct EvidenceLink: Sendable {
  var href: String?
  var name: String
  var words: String
  /// The language of the words where it is not the page's.
  var language: String?
}

extension EvidenceView {
  init(_ query: EvidenceQuery, texts: Texts) {
    let lines = EvidenceLines(texts: texts)
    let claims = query.claims
    eyebrow = texts(
      EvidenceText.counts,
      ["claims": String(Claim.all.count), "studies": String(Study.all.count)])
    filter = Filter(words: query.words ?? "", picks: Self.picks(query, texts))
    isFiltered = query.isFiltered
    noneFound = query.isFiltered && claims.isEmpty
    found = query.isFiltered && !claims.isEmpty ? lines.found(claims) : nil
    disputes = query.isFiltered ? [] : Dispute.all.map(lines.dispute)
    let shown = query.isFiltered ? claims.map(\.id) : nil
    let keys = shown.map { _ in Set(claims.flatMap(\.verdict.studies)) }
    rules = Rule.all.filter { shown?.contains(where: $0.claims.contains) ?? true }.map(lines.line)
    studies = Study.all.filter { keys?.contains($0.id) ?? true }.map(lines.study)
    hasRules = !rules.isEmpty
    hasStudies = !studies.isEmpty
    ruleCount = texts(EvidenceText.showRules, count: rules.count)
    studyCount = texts(EvidenceText.showStudies, count: studies.count)
    documents = Document.all.map(lines.link)
  }

  private static func picks(_ query: EvidenceQuery, _ texts: Texts) -> [Pick] {
    let lines = EvidenceLines(texts: texts)
    func pick(
      _ name: String, _ label: EvidenceText, _ options: [(String, String)], _ chosen: String?
    ) -> Pick {
      let all = [("", texts[EvidenceText.any])] + options
      return Pick(
        name: name, label: texts[label],
        choices: all.map {
          Choice(value: $0.0, label: $0.1, isChosen: $0.0 == (chosen ?? ""))
        })
    }
    return [
      pick(
        "place", .place,
        EvidenceQuery.places.map { ($0, texts.name($0, of: .loads)) }, query.place),
      pick(
        "kind", .kind, Claim.Kind.allCases.map { ($0.rawValue, lines.words($0)) },
        query.kind?.rawValue),
      pick(
        "strength", .strength, Strength.allCases.map { ($0.rawValue, lines.words($0)) },
        query.strength?.rawValue),
    ]
  }
}
