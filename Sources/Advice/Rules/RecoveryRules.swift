import Logbook

extension AdviceRule {
  /// Ill: with a cold only what is easy, with a fever nothing. A product choice.
  static let ill = AdviceRule("ill", claims: "C12") { situation in
    guard let illness = situation.question.illness, illness != .none, !situation.isRest else {
      return nil
    }
    if illness == .fever {
      return Ruling(.notNow, "With a fever, or ill below the neck, rest. The run can wait.")
    }
    guard situation.isHard || situation.isLoaded || situation.kind == .long else { return nil }
    return Ruling(
      situation.isRun ? .lighter : .notNow, "With a cold, keep it short and easy. Carry nothing.")
  }

  /// Sore muscles.
  static let soreMuscles = AdviceRule("soreMuscles", rules: "PAIN-08", claims: "C12") { situation in
    guard let score = situation.question.soreness, score >= 4,
      situation.isRun || situation.isHard
    else { return nil }
    if score >= 6 {
      return Ruling(.notNow, "Muscles this sore ask for a day of rest.")
    }
    guard situation.isHard || situation.isLoaded else { return nil }
    return Ruling(.lighter, "Your muscles are sore. Make it an easy one, with nothing added.")
  }

  /// Two short or bad nights.
  static let badNights = AdviceRule("badNights", rules: "SLP-01") { situation in
    guard situation.question.sleptBadly == true, situation.isHard else { return nil }
    return Ruling(.lighter, "After two bad nights, an easy run does you more good.")
  }
}
