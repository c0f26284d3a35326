import Evidence
import Hummingbird

/// What is believed and why, for programs.
struct EvidenceAPI: Sendable {
  func addRoutes(to router: Router<BasicRequestContext>) {
    let group = router.group("api/v1")
    group.get("claims") { request, _ in
      let query = EvidenceQuery(FormFields(queryOf: request))
      return try json(ClaimListDocument(claims: query.claims.map { ClaimDocument($0) }))
    }
    group.get("claims/:claim") { _, context in
      guard let id = context.parameters.get("claim"), let claim = Claim.named(id) else {
        throw HTTPError(.notFound)
      }
      return try json(ClaimDocument(claim))
    }
  }
}

/// Claims that were asked for.
struct ClaimListDocument: Sendable, Encodable {
  var claims: [ClaimDocument]
}

/// A claim with everything known of it.
struct ClaimDocument: Sendable, Encodable {
  var id: String
  var statement: String
  var kinds: [String]
  var stance: String
  var saidBy: [String]
  var passages: [Place]
  var loads: [String]
  var sessions: [String]
  var populations: [String]
  var contradicts: [String]
  var finding: String
  var verdict: String
  var studies: [StudyDocument]
  var strength: String
  var refutedBy: String
  var isPartial: Bool
  var rules: [String]

  /// A place in a document.
  struct Place: Sendable, Encodable {
    var document: String
    var firstLine: Int
    var lastLine: Int
  }

  init(_ claim: Claim) {
    id = claim.id
    statement = claim.statement
    kinds = claim.kinds.map(\.rawValue)
    stance = claim.stance.rawValue
    saidBy = claim.saidBy.map(\.described)
    passages = claim.passages.map {
      Place(
        document: $0.document.id, firstLine: $0.lines.lowerBound, lastLine: $0.lines.upperBound)
    }
    loads = claim.scope.loads
    sessions = claim.scope.sessions
    populations = claim.scope.populations.map(\.rawValue)
    contradicts = claim.contradicts
    finding = claim.verdict.finding.rawValue
    verdict = claim.verdict.words
    studies = claim.verdict.studies.compactMap(Study.named).map { StudyDocument($0) }
    strength = claim.strength.rawValue
    refutedBy = claim.refutedBy
    isPartial = claim.isPartial
    rules = claim.rules.map(\.id)
  }
}

/// A study with its numbers.
struct StudyDocument: Sendable, Encodable {
  var key: String
  var citation: String
  var identifier: String
  var population: String
  var participants: Int?
  var design: String
  var finding: String
  var status: String
  var seen: String

  init(_ study: Study) {
    key = study.id
    citation = study.source.citation
    identifier = study.source.identifier.text
    population = study.population
    participants = study.participants
    design = study.design
    finding = study.finding
    status = study.status.rawValue
    seen = study.extent.rawValue
  }
}
