import Evidence

/// A rule of advice: it looks at a question and may set a ceiling for the verdict.
///
/// A catalogue entry is a value; its file declares it; `AdviceRule.all` names it in the order in
/// which facts are told. A rule only ever restricts: of all ceilings the strictest holds, so no
/// benefit can outvote a rule of safety.
public struct AdviceRule: Sendable, Identifiable {
  /// Its name, kept for ever.
  public let id: String
  /// The rules of evidence it puts to work; empty where the documents alone stand behind it.
  public let rules: [String]
  /// The claims it takes a stand on.
  public let claims: [String]
  /// Whether it guards health.
  public let isSafety: Bool
  let judge: @Sendable (Situation) -> Ruling?

  init(
    _ id: String, rules: String = "", claims: String = "", isSafety: Bool = true,
    judge: @escaping @Sendable (Situation) -> Ruling?
  ) {
    self.id = id
    self.rules = rules.split(separator: " ").map(String.init)
    self.claims = claims.split(separator: " ").map(String.init)
    self.isSafety = isSafety
    self.judge = judge
  }
}

/// What a rule of advice says of a question.
struct Ruling: Sendable {
  /// The loosest verdict it allows.
  let ceiling: Verdict
  /// The fact, as a sentence.
  let fact: String
  /// Rules of evidence beyond those its rule always names.
  var moreRules: [String] = []
  /// Whether a clinician should be seen.
  var needsClinician = false
  /// Whether it ends the matter: a red flag offers no lighter way.
  var isRedFlag = false

  init(_ ceiling: Verdict, _ fact: String) {
    self.ceiling = ceiling
    self.fact = fact
  }

  func naming(_ rule: String) -> Ruling {
    var copy = self
    copy.moreRules.append(rule)
    return copy
  }

  var withClinician: Ruling {
    var copy = self
    copy.needsClinician = true
    return copy
  }

  var asRedFlag: Ruling {
    var copy = withClinician
    copy.isRedFlag = true
    return copy
  }
}

extension AdviceRule {
  /// Every rule, in the order in which facts are told: pain first, then who asks, the race, the
  /// heat, how the day is, the load, the way; what speaks for it comes last.
  public static let all: [AdviceRule] =
    pain + people + race + weather + recovery + carriedLoads + pulls + tiers + distances + benefits

  static let pain: [AdviceRule] = [.redFlag, .painOfBone, .strongPain, .painUnderLoad, .somePain]
  static let people: [AdviceRule] = [
    .minor, .pregnancy, .afterBirth, .boneInjury, .jointProblem, .notCleared, .ownWeight,
    .surplusMass, .noviceSurplusMass,
  ]
  static let race: [AdviceRule] = [.loadNearRace, .strengthNearRace]
  static let carriedLoads: [AdviceRule] = [
    .trunkLimit, .limbMassOnRun, .loadToLoseMass, .vestOnRun, .climbLimit, .loadedRunTier,
    .packTime, .firstMass, .limbMassOnWalk, .longWalk, .ownWeightFirst, .firstDrill,
    .limbMassInDrill,
    .massElsewhere,
  ]
  static let pulls: [AdviceRule] = [.pullOnRun, .pullTooGreat, .pullOnWalk]
  static let tiers: [AdviceRule] = [.tooSoon]
  static let distances: [AdviceRule] = [.afterBreak, .spike, .longForNovice]
  static let weather: [AdviceRule] = [.tooHot, .hotAndHard, .loadInHeat]
  static let recovery: [AdviceRule] = [.ill, .soreMuscles, .badNights]
}
