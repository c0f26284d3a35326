import Logbook

extension AdviceRule {
  /// Under 18 no load on runs.
  static let minor = AdviceRule("minor", rules: "LOAD-09") { situation in
    guard let age = situation.runner.ageYears, age < 18, situation.isLoaded, situation.isRun else {
      return nil
    }
    return Ruling(.no, "Under 18, we leave added weight off every run.")
  }

  /// No load on runs in pregnancy, and a word with a professional for every run.
  static let pregnancy = AdviceRule("pregnancy", rules: "LOAD-09") { situation in
    guard situation.runner.isPregnant == true else { return nil }
    if let ruling = offTheRun(situation) { return ruling }
    guard situation.isRun else { return nil }
    if situation.isLoaded {
      return Ruling(.no, "In pregnancy we leave added weight off every run.").withClinician
    }
    let ruling = Ruling(.yes, "In pregnancy, easy running is for you and your midwife to agree.")
    return situation.runner.isCleared == true ? ruling : ruling.withClinician
  }

  /// No running in the first weeks after a birth, none uncleared before twelve, no load either.
  static let afterBirth = AdviceRule("afterBirth", rules: "GRP-01 LOAD-09") { situation in
    guard let weeks = situation.runner.weeksAfterBirth, weeks < 12 else { return nil }
    if let ruling = offTheRun(situation) { return ruling }
    guard situation.isRun else { return nil }
    if situation.isLoaded {
      return Ruling(.no, "For twelve weeks after a birth, no added weight on runs.").withClinician
    }
    if weeks < 3 {
      return Ruling(.walkIt, "Running waits for at least three weeks after a birth.").withClinician
    }
    guard situation.runner.isCleared != true else { return nil }
    return Ruling(
      .walkIt, "Before twelve weeks after a birth, running needs a professional's word."
    ).withClinician
  }

  /// What waits in pregnancy and soon after a birth besides running. A product choice.
  private static func offTheRun(_ situation: Situation) -> Ruling? {
    guard !situation.isRun else { return nil }
    if situation.kind == .jumps {
      return Ruling(.notNow, "In pregnancy and soon after a birth, jumps wait.").withClinician
    }
    guard situation.trunk > 0 || situation.isHeavyExercise && situation.hasMass else { return nil }
    return Ruling(
      .lighter, "In pregnancy and soon after a birth, your own weight is enough."
    ).withClinician
  }

  /// Strength with the own weight alone for the young and for a joint that is not well, whatever
  /// they are used to; jumps wait. A product choice.
  static let ownWeight = AdviceRule("ownWeight", claims: "C72 C13") { situation in
    guard situation.isHeavyExercise else { return nil }
    if situation.runner.hasJointProblem == true {
      guard situation.kind != .jumps else {
        return Ruling(.notNow, "With a joint that is not well, jumps wait.")
      }
      guard situation.hasMass else { return nil }
      return Ruling(.lighter, "With a joint that is not well, your own weight is enough.")
    }
    guard let age = situation.runner.ageYears, age < 18, situation.hasMass else { return nil }
    return Ruling(.lighter, "Under 18, your own weight is enough. A coach may add more.")
  }

  /// After an injury of a bone by running.
  static let boneInjury = AdviceRule("boneInjury", rules: "LOAD-09 RTR-02", claims: "C88") {
    situation in
    guard let months = situation.runner.boneInjuryMonths, months < 12, situation.isRun else {
      return nil
    }
    if situation.isLoaded {
      return Ruling(.no, "For a year after a bone injury, no added weight on runs.")
    }
    guard months < 6, situation.runner.isCleared != true else { return nil }
    return Ruling(
      .walkIt, "So soon after a bone injury, a clinician decides when you run."
    ).withClinician
  }

  /// A joint that is known not to be well.
  static let jointProblem = AdviceRule("jointProblem", rules: "GRP-04", claims: "C10 C09") {
    situation in
    guard situation.runner.hasJointProblem == true else { return nil }
    if situation.isRun, situation.isLoaded {
      return Ruling(.no, "A joint that is not well should not carry more on a run.").withClinician
    }
    guard situation.runner.isCleared != true else { return nil }
    if situation.isRun {
      return Ruling(
        .walkIt, "With a joint that is not well, walk until someone clears you to run."
      ).withClinician
    }
    guard situation.isLoaded else { return nil }
    return Ruling(.notNow, "With a joint that is not well, clear added weight first.")
      .withClinician
  }

  /// The screening speaks against it and nobody has cleared it.
  static let notCleared = AdviceRule("notCleared", rules: "GRP-04", claims: "C87") { situation in
    guard situation.runner.isCleared == false, !situation.isRest else { return nil }
    let words = "Your health check is not cleared yet. Until it is, we stay with walking."
    if situation.isRun, !situation.isLoaded { return Ruling(.walkIt, words).withClinician }
    if situation.isLoaded { return Ruling(.no, words).withClinician }
    if situation.isHard { return Ruling(.notNow, words).withClinician }
    return Ruling(.yes, words).withClinician
  }

  /// No load on runs above a body mass index of 30.
  static let surplusMass = AdviceRule("surplusMass", rules: "RUN-07", claims: "C71") { situation in
    guard let index = situation.runner.bodyMassIndex, index > 30, situation.isRun,
      situation.isLoaded
    else { return nil }
    return Ruling(.no, "Your legs carry a good deal on each step. We would add nothing to it.")
  }

  /// A novice above a body mass index of 30 begins with 3 km. Where it is not known how long
  /// someone has run, and nothing speaks of more than 3 km, the first week is taken for granted.
  static let noviceSurplusMass = AdviceRule("noviceSurplusMass", rules: "RUN-07", claims: "C71") {
    situation in
    guard let index = situation.runner.bodyMassIndex, index > 30, situation.isRun,
      situation.isFirstMonth, let way = situation.kilometers
    else { return nil }
    guard way > 3.0001 else {
      return Ruling(.yes, "For heavier beginners a first week of 3 km or less went better.")
    }
    return Ruling(.lighter, "In a first week, heavier beginners did better with 3 km or less.")
  }
}

extension Situation {
  /// Whether running is new: by the months, or where they are not known by all that is.
  fileprivate var isFirstMonth: Bool {
    let running = runner.standing
    if let months = running.runningMonths { return months < 1 }
    return tier <= .novice && (running.longestKilometers ?? 0) <= 3
      && (running.weeklyKilometers ?? 0) <= 3
  }
}
