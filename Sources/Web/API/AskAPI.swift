import Advice
import Biomechanics
import Evidence
import Hummingbird
import Logbook
import Quantities
import Workflow

/// `GET /api/v1/ask`: whether to run with a load, for programs; the object of `ask --json`.
struct AskAPI: Sendable {
  let desk: Desk

  func addRoutes(to router: Router<BasicRequestContext>) {
    router.get("api/v1/ask", use: answer)
  }

  @Sendable func answer(
    _ request: Request, context: BasicRequestContext
  ) async throws -> Response {
    let reader = try await desk.program()
    let today = reader.today(desk.workbench.now())
    let query = AskQuery(
      FormFields(queryOf: request), runner: try await desk.workbench.asker(on: today),
      checkIns: try await desk.workbench.checkIns(since: today + -1), today: today,
      formats: reader.formats)
    if let asked = query.heavyLegs {
      if let heavy = try await desk.workbench.heavyRun(asked.run) {
        return try json(AskDocument(heavy))
      }
      throw HTTPError(.notFound)
    }
    if let question = query.question { return try json(AskDocument(question.answer())) }
    var problems = query.problems
    if problems.isEmpty { problems["session"] = reader.texts[AskText.noQuestion] }
    return try json(
      FieldProblem(problems, texts: reader.texts), status: .unprocessableContent,
      mediaType: "application/problem+json")
  }
}

/// An answer as programs read it, the same as the command line prints.
struct AskDocument: Sendable, Encodable {
  /// The verdict; nil where it is asked why legs were heavy.
  var verdict: String?
  var seeClinician = false
  var because: [Fact]
  var flips: [Flip] = []
  var supporting: [ClaimLine] = []
  var opposing: [ClaimLine] = []
  var dose: DoseDocument?
  var alternatives: [Other] = []
  var cost: CostDocument?
  var unknown: [Unknown]
  var question: String
  var summary: [String]
  var buildsMuscle: MuscleDocument?
  var needs: NeedsDocument?
  var heavyLegs: HeavyLegsDocument?

  enum CodingKeys: String, CodingKey {
    case verdict, seeClinician, because, flips, dose, alternatives, cost, unknown, question, summary
    case buildsMuscle, needs, heavyLegs
    case supporting = "for"
    case opposing = "against"
  }

  /// A fact that decided.
  struct Fact: Sendable, Encodable {
    var fact: String
    var rules: [String]
    var claims: [String]

    init(_ fact: Advice.Answer.Fact) {
      self.fact = fact.words
      rules = fact.rules
      claims = fact.claims
    }
  }

  /// Whether it builds muscle.
  struct MuscleDocument: Sendable, Encodable {
    var answer: String
    var known: [Fact]
    var notKnown: [Fact]
    var doesWork: [Fact]

    init(_ muscle: BuildingMuscle) {
      answer = muscle.words
      known = muscle.known.map { Fact($0) }
      notKnown = muscle.notKnown.map { Fact($0) }
      doesWork = muscle.doesWork.map { Fact($0) }
    }
  }

  /// A change that gives another verdict.
  struct Flip: Sendable, Encodable {
    var change: String
    var verdict: String
  }

  /// A claim of one side.
  struct ClaimLine: Sendable, Encodable {
    var claim: String
    var statement: String
    var saidBy: String
    var strength: String

    init?(_ id: String) {
      guard let claim = Claim.named(id) else { return nil }
      self.claim = claim.id
      statement = claim.statement
      saidBy = claim.saidBy.map(\.described).joined(separator: "; ")
      strength = claim.strength.rawValue
    }
  }

  /// How much of a load.
  struct DoseDocument: Sendable, Encodable {
    var massKilograms: Double
    var site: String
    var minutes: Double
    var timesPerWeek: Double
    var stepKilograms: Double
    var notes: [String]
    var mostKilograms: Double
    var status: String
  }

  /// Another means.
  struct Other: Sendable, Encodable {
    var session: String
    var stimulusPerTissueDose: WhatIfDocument.Figure?
    var better: Double
    var words: String
    var carry: [Mass]

    /// A mass at a place.
    struct Mass: Sendable, Encodable {
      var site: String
      var massKilograms: Double
    }
  }

  /// What it would cost.
  struct CostDocument: Sendable, Encodable {
    var energyPercent: WhatIfDocument.Figure?
    var equivalentFlatSpeedMps: WhatIfDocument.Figure?
    var tissues: [String: WhatIfDocument.Figure]
  }

  /// Something that was not said.
  struct Unknown: Sendable, Encodable {
    var input: String
    var effect: String
  }

  init(_ answer: Advice.Answer) {
    verdict = answer.verdict.rawValue
    seeClinician = answer.seeClinician
    because = answer.because.map { Fact($0) }
    flips = answer.flips.map { Flip(change: $0.change, verdict: $0.verdict.rawValue) }
    supporting = answer.supporting.compactMap { ClaimLine($0) }
    opposing = answer.opposing.compactMap { ClaimLine($0) }
    dose = answer.dose.map {
      DoseDocument(
        massKilograms: $0.massKilograms, site: $0.site, minutes: $0.minutes,
        timesPerWeek: $0.timesPerWeek, stepKilograms: $0.stepKilograms, notes: $0.notes,
        mostKilograms: $0.mostKilograms, status: Strength.productChoice.rawValue)
    }
    alternatives = answer.alternatives.map { other in
      Other(
        session: other.session.text,
        stimulusPerTissueDose: WhatIfDocument.Figure(other.stimulusPerTissueDose),
        better: other.better, words: other.words,
        carry: other.carriedLoad.items.map {
          Other.Mass(site: $0.kind.key, massKilograms: $0.mass.kilograms)
        })
    }
    cost = answer.cost.map { cost in
      CostDocument(
        energyPercent: WhatIfDocument.Figure(cost.energyPercent),
        equivalentFlatSpeedMps: WhatIfDocument.Figure(cost.equivalentFlatSpeed),
        tissues: Dictionary(
          uniqueKeysWithValues: cost.tissues.compactMap { tissue, estimate in
            WhatIfDocument.Figure(estimate).map { (tissue.rawValue, $0) }
          }))
    }
    unknown = answer.unknown.map { Unknown(input: $0.input, effect: $0.effect) }
    question = answer.question.words
    summary = answer.summary
    if answer.question.goal == .muscle {
      buildsMuscle = MuscleDocument(BuildingMuscle(answer.question))
    }
    needs = answer.needs.map { NeedsDocument($0) }
  }
}

extension AskDocument {
  /// Every key stands in the object; what there is none of is null.
  func encode(to encoder: any Encoder) throws {
    var object = encoder.container(keyedBy: CodingKeys.self)
    try object.encode(verdict, forKey: .verdict)
    try object.encode(seeClinician, forKey: .seeClinician)
    try object.encode(because, forKey: .because)
    try object.encode(flips, forKey: .flips)
    try object.encode(supporting, forKey: .supporting)
    try object.encode(opposing, forKey: .opposing)
    try object.encode(dose, forKey: .dose)
    try object.encode(alternatives, forKey: .alternatives)
    try object.encode(cost, forKey: .cost)
    try object.encode(unknown, forKey: .unknown)
    try object.encode(question, forKey: .question)
    try object.encode(summary, forKey: .summary)
    try object.encode(buildsMuscle, forKey: .buildsMuscle)
    try object.encode(needs, forKey: .needs)
    try object.encode(heavyLegs, forKey: .heavyLegs)
  }
}
