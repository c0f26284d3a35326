import Logbook

extension AdviceRule {
  /// Under 18 no load on runs.
  static let minor = AdviceRule("minor", rules: "LOAD-09") { situation in
    guard let age = situation.runner.ageYears, age < 18, situation.isLoaded, situation.isRun else {
      return nil
    }
    return Finding(.no, "Under 18, we leave added weight off every run.")
  }

  /// No load on runs in pregnancy, and a word with a professional for every run.
  static let pregnancy = AdviceRule("pregnancy", rules: "LOAD-09") { situation in
    if situation.runner.isPregnant == true, let finding = offTheRun(situation) { return finding }
    guard situation.runner.isPregnant == true, situation.isRun else { return nil }
    if situation.isLoaded {
      return Finding(.no, "In pregnancy we leave added weight off every run.").withClinician
    }
    let finding = Finding(.yes, "In pregnancy, easy running is for you and your midwife to agree.")
    return situation.runner.isCleared == true ? finding : finding.withClinician
  }

  /// No running in the first weeks after a birth, none uncleared before twelve, no load either.
  static let afterBirth = AdviceRule("afterBirth", rules: "GRP-01 LOAD-09") { situation in
    guard let weeks = situation.runner.weeksAfterBirth, weeks < 12 else { return nil }
    if let finding = offTheRun(situation) { return finding }
    guard situation.isRun else { return nil }
    if situation.isLoaded {
      return Finding(.no, "For twelve weeks after a birth, no added weight on runs.").withClinician
    }
    if weeks < 3 {
      return Finding(.walkIt, "Running waits for at least three weeks after a birth.").withClinician
    }
    guard situation.runner.isCleared != true else { return nil }
    return Finding(
      .walkIt, "Before twelve weeks after a birth, running needs a professional's word."
    ).withClinician
  }

  /// What waits in pregnancy and soon after a birth besides running. A product choice.
  private static func offTheRun(_ situation: Situation) -> Finding? {
    guard !situation.isRun else { return nil }
    if situation.kind == .jumps {
      return Finding(.notNow, "In pregnancy and soon after a birth, jumps wait.").withClinician
    }
    guard situation.trunk > 0 else { return nil }
    return Finding(
      .lighter, "In pregnancy and soon after a birth, your own weight is enough."
    ).withClinician
  }

  /// After an injury of a bone by running.
  static let boneInjury = AdviceRule("boneInjury", rules: "LOAD-09 RTR-02", claims: "C88") {
    situation in
    guard let months = situation.runner.boneInjuryMonths, months < 12, situation.isRun else {
      return nil
    }
    if situation.isLoaded {
      return Finding(.no, "For a year after a bone injury, no added weight on runs.")
    }
    guard months < 6, situation.runner.isCleared != true else { return nil }
    return Finding(
      .walkIt, "So soon after a bone injury, a clinician decides when you run."
    ).withClinician
  }

  /// A joint that is known not to be well.
  static let jointProblem = AdviceRule("jointProblem", rules: "GRP-04", claims: "C10 C09") {
    situation in
    guard situation.runner.hasJointProblem == true else { return nil }
    if situation.isRun, situation.isLoaded {
      return Finding(.no, "A joint that is not well should not carry more on a run.").withClinician
    }
    guard situation.runner.isCleared != true else { return nil }
    if situation.isRun {
      return Finding(
        .walkIt, "With a joint that is not well, walk until someone clears you to run."
      ).withClinician
    }
    guard situation.isLoaded else { return nil }
    return Finding(.notNow, "With a joint that is not well, clear added weight first.")
      .withClinician
  }

  /// The screening speaks against it and nobody has cleared it.
  static let notCleared = AdviceRule("notCleared", rules: "GRP-04", claims: "C87") { situation in
    guard situation.runner.isCleared == false, !situation.isRest else { return nil }
    let words = "Your health check is not cleared yet. Until it is, we stay with walking."
    if situation.isRun, !situation.isLoaded { return Finding(.walkIt, words).withClinician }
    if situation.isLoaded { return Finding(.no, words).withClinician }
    if situation.isHard { return Finding(.notNow, words).withClinician }
    return Finding(.yes, words).withClinician
  }

  /// No load on runs above a body mass index of 30.
  static let surplusMass = AdviceRule("surplusMass", rules: "RUN-07", claims: "C71") { situation in
    guard let index = situation.runner.bodyMassIndex, index > 30, situation.isRun,
      situation.isLoaded
    else { return nil }
    return Finding(.no, "Your legs carry a good deal on each step. We would add nothing to it.")
  }

  /// A novice above a body mass index of 30 begins with 3 km.
  static let noviceSurplusMass = AdviceRule("noviceSurplusMass", rules: "RUN-07", claims: "C71") {
    situation in
    guard let index = situation.runner.bodyMassIndex, index > 30, situation.isRun,
      (situation.runner.standing.runningMonths ?? 12) < 1, let way = situation.kilometers,
      way > 3.0001
    else { return nil }
    return Finding(.lighter, "In a first week, heavier beginners did better with 3 km or less.")
  }
}
