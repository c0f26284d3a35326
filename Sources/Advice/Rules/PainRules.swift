import Logbook

extension AdviceRule {
  /// Signs that end everything at once.
  static let redFlag = AdviceRule("redFlag", rules: "PAIN-07") { situation in
    let flags = RedFlag.allCases.filter(situation.question.redFlags.contains)
    guard !flags.isEmpty, !situation.isRest else { return nil }
    let signs = flags.map(\.words).joined(separator: " and ")
    let ruling = Ruling(.no, "There is \(signs). Stop, and have it looked at soon.").asRedFlag
    return flags.contains(.pelvicSymptoms) ? ruling.naming("GRP-02") : ruling
  }

  /// Pain over bone: any score.
  static let painOfBone = AdviceRule("painOfBone", rules: "PAIN-05", claims: "C17 C31") {
    situation in
    guard let pain = situation.pains.first(where: \.isOfBone), !situation.isRest else { return nil }
    return Ruling(
      .no,
      "Pain at the \(pain.place.title) can come from bone. Even a little is a reason to stop."
    )
    .asRedFlag
  }

  /// Pain above 5 of a tendon or muscle.
  static let strongPain = AdviceRule("strongPain", rules: "PAIN-01", claims: "C16 C17") {
    situation in
    guard let pain = situation.worstPain, pain.score > 5, !situation.isRest else { return nil }
    return Ruling(
      .notNow, "Pain of \(written(pain.score)) in 10 at the \(pain.place.title) is too much.")
  }

  /// Pain of 1 and more, and a load on a run.
  static let painUnderLoad = AdviceRule("painUnderLoad", rules: "PAIN-06", claims: "C12 C16") {
    situation in
    guard let pain = situation.worstPain, pain.score >= 1, situation.isLoaded, situation.isRun
    else {
      return nil
    }
    return Ruling(
      .notNow, "The \(pain.place.title) hurts. Added weight on a run starts without pain.")
  }

  /// Pain from 3 up to 5: short easy running only, nothing carried.
  static let somePain = AdviceRule("somePain", rules: "PAIN-01 PAIN-02 PAIN-03", claims: "C12 C17")
  {
    situation in
    guard let pain = situation.worstPain, pain.score >= 3, !situation.isRest else { return nil }
    let isHard = situation.kind == .strength ? situation.works(pain) : situation.isHard
    if isHard || situation.isHilly || situation.isLoaded {
      return Ruling(
        .notNow,
        "From 3 in 10 at the \(pain.place.title), fast, steep and weighted work waits.")
    }
    guard situation.isRun else { return nil }
    if situation.kind == .long {
      return Ruling(
        .lighter, "With pain at the \(pain.place.title), a long run becomes a short one.")
    }
    return Ruling(
      .yes,
      "With \(written(pain.score)) in 10 at the \(pain.place.title), add nothing. Stop above 5, "
        + "and rest if it is worse tomorrow morning.")
  }
}

extension Situation {
  /// Whether an exercise asks something of what hurts; taken for granted where the model does not
  /// know the tissue.
  fileprivate func works(_ pain: Pain) -> Bool {
    guard question.session.exercise != nil, let tissue = pain.place.tissue,
      let dose = SessionDose(self, stepsPerKilometer: 1)
    else { return true }
    return pains.count > 1 || dose.peaks[tissue] != nil
  }
}
