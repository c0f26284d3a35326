import Logbook

extension AdviceRule {
  /// Not much farther than the longest run of 30 days.
  static let spike = AdviceRule("spike", rules: "RUN-01", claims: "C63 C64") { situation in
    guard situation.isRun, let longest = situation.runner.standing.longestKilometers, longest > 0,
      let way = situation.kilometers
    else { return nil }
    let ratio = way / longest
    guard ratio > 1.1001 else { return nil }
    // Down, so that what is offered keeps the rule.
    let most = written((longest * 11).rounded(.down) / 10, decimals: 1)
    let start =
      "That is \(written(ratio, decimals: 2)) times your longest run of 30 days. Stay at \(most) km"
    if ratio <= 1.13 {
      return Ruling(.lighter, start + ", though your watch may be off by as much.").naming(
        "RUN-03")
    }
    return Ruling(.lighter, start + ". Runners who went beyond were hurt more often.")
      .naming("RUN-02")
  }

  /// Below an hour for a novice whose longest run is not known. That any even run of more than an
  /// hour counts as a long one is a product choice.
  static let longForNovice = AdviceRule("longForNovice", rules: "RUN-10", claims: "C64") {
    situation in
    guard situation.isRun, !situation.isHard, situation.tier <= .novice,
      situation.runner.standing.longestKilometers == nil
    else { return nil }
    let isTooLong =
      situation.kind == .long ? situation.minutes > 59.99 : situation.minutes > 60.001
    guard isTooLong else { return nil }
    return Ruling(.lighter, "\(situation.standing.reason) Stay below an hour for now.")
  }

  /// After a month without a run.
  static let afterBreak = AdviceRule("afterBreak", rules: "RUN-04 RTR-01") { situation in
    guard situation.isRun, situation.runner.standing.longestKilometers == 0 else { return nil }
    return Ruling(
      .walkIt, "You have not run for a month. Begin with a 30-minute walk without pain.")
  }
}
