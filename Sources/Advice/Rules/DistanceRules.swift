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
      return Finding(.lighter, start + ", though your watch may be off by as much.").naming(
        "RUN-03")
    }
    return Finding(.lighter, start + ". Runners who went beyond were hurt more often.")
      .naming("RUN-02")
  }

  /// After a month without a run.
  static let afterBreak = AdviceRule("afterBreak", rules: "RUN-04 RTR-01") { situation in
    guard situation.isRun, situation.runner.standing.longestKilometers == 0 else { return nil }
    return Finding(
      .walkIt, "You have not run for a month. Begin with a 30-minute walk without pain.")
  }
}
