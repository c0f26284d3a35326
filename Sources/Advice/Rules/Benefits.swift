import Biomechanics
import Logbook

extension AdviceRule {
  /// What speaks for a session: it is told, and never loosens a verdict.
  static let benefits: [AdviceRule] = [
    .packForUltra, .pullForSprint, .shortVest, .weightedWalk, .lightDrill, .strongLegs, .steadyFoot,
    .hillBenefit, .sprintBenefit, .intervalBenefit, .longBenefit, .recoveryBenefit, .againstBand,
  ]

  private static func benefit(
    _ id: String, rules: String = "", claims: String, _ fact: String,
    where holds: @escaping @Sendable (Situation) -> Bool
  ) -> AdviceRule {
    AdviceRule(id, rules: rules, claims: claims, isSafety: false) {
      holds($0) ? Ruling(.yes, fact) : nil
    }
  }

  static let packForUltra = benefit(
    "packForUltra", claims: "C79", "You will carry this pack in your race, so it is worth some use."
  ) { $0.isPackRun && $0.hasMass }
  static let pullForSprint = benefit(
    "pullForSprint", claims: "C86 C85",
    "For sprints, a pull helps the first steps about as much as free sprints do."
  ) { $0.isRun && $0.hasPull && $0.kind.loads.contains(.tow) }
  static let shortVest = benefit(
    "shortVest", rules: "LOAD-02", claims: "C40 C41 C53 C67",
    "Short, few and light is the way in which vests were tested."
  ) { [.strides, .highResistance].contains($0.kind) && $0.trunk > 0 }
  static let weightedWalk = benefit(
    "weightedWalk", claims: "C43 C44 C40",
    "Walking strains the legs far less than running. One small study saw older legs grow stronger."
  ) { $0.kind == .walk && $0.hasMass }
  static let lightDrill = benefit(
    "lightDrill", claims: "C45 C46", "Slow drills in one place are what small weights are good for."
  ) { situation in
    let light =
      situation.kind == .hip
      || situation.kind == .strength && situation.question.session.exercise?.isLight == true
    return light && situation.hasMass
  }
  static let strongLegs = benefit(
    "strongLegs", rules: "STIM-01 STIM-02", claims: "C73 C72 C36 C01",
    "Strength work is the best proven way to stronger legs and cheaper running."
  ) { $0.kind == .strength || $0.kind == .jumps }
  static let steadyFoot = benefit(
    "steadyFoot", claims: "C81", "Balance work may help late in a run. It is not proven."
  ) { $0.kind == .balance }
  static let hillBenefit = benefit(
    "hillBenefit", claims: "C59 C77",
    "Six weeks of uphill work made trained runners about 2 % faster over 5 km."
  ) { [.hills, .hillSprints, .highResistance, .stairs].contains($0.kind) }
  static let sprintBenefit = benefit(
    "sprintBenefit", claims: "C55 C57 C56", "Sprint training made runners faster in many trials."
  ) { [.sprints, .accelerations].contains($0.kind) && !$0.hasPull }
  static let intervalBenefit = benefit(
    "intervalBenefit", claims: "C60", "Hard minutes with rests are a proven way to get faster."
  ) { $0.kind == .intervals || $0.kind == .tempo }
  static let longBenefit = benefit(
    "longBenefit", rules: "RUN-10", claims: "C63 C62",
    "One long run a week is how coaches build staying power."
  ) { $0.kind == .long }
  static let recoveryBenefit = benefit(
    "recoveryBenefit", claims: "C65", "Short and easy is what a recovery run is for."
  ) { $0.kind == .recovery }
  static let againstBand = benefit(
    "againstBand", claims: "C85", "Coaches like running against a band. Little was measured."
  ) { $0.kind == .bands }
}
