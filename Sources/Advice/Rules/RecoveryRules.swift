import Logbook

extension AdviceRule {
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
