public import Evidence

/// One number of the models of training load and performance: what it is, how sure, who says so.
public struct FitnessParameter: Sendable {
  /// Its name in `FitnessParameters`. Kept for ever.
  public let key: String
  /// What it is, as a phrase.
  public let meaning: String
  /// Its unit, empty for a pure number.
  public let unit: String
  /// The standard value and the range in which another may be as good.
  public let estimate: Estimate
  /// Where it comes from.
  public let source: Source
  /// How the number itself is known, which may be less well than its source is.
  public let status: Source.Status
  let path: any WritableKeyPath<FitnessParameters, Double> & Sendable
}

extension FitnessParameters {
  /// Every parameter, in the order in which they are used.
  public static let catalogue: [FitnessParameter] =
    rolling + critical + races + impulseResponse

  /// Describes a parameter; its value is read from `standard`, so that it stands in one place.
  private static func entry(
    _ path: any WritableKeyPath<FitnessParameters, Double> & Sendable, _ key: String,
    _ meaning: String, _ range: ClosedRange<Double>, _ origin: (Source, Source.Status)
  ) -> FitnessParameter {
    let parts = meaning.split(separator: "|", maxSplits: 1)
    return FitnessParameter(
      key: key, meaning: String(parts[0]), unit: parts.count == 2 ? String(parts[1]) : "",
      estimate: Estimate(
        standard[keyPath: path], low: range.lowerBound, high: range.upperBound),
      source: origin.0, status: origin.1, path: path)
  }

  static let rolling: [FitnessParameter] = [
    entry(
      \.longDays, "longDays", "time constant of the long-term training load|d", 28...60,
      (.cogganManager, .secondary)),
    entry(
      \.shortDays, "shortDays", "time constant of the short-term training load|d", 4...15,
      (.cogganManager, .secondary)),
    entry(
      \.preloadDays, "preloadDays",
      "days whose mean bounds what was trained before the log begins|d", 14...42,
      (.plimsollChoice, .proposed)),
    entry(
      \.monotonyDays, "monotonyDays", "days over which monotony and strain are taken|d", 7...7,
      (.foster1998, .read)),
    entry(
      \.monotonyCap, "monotonyCap", "monotony of days that are all alike", 10...10,
      (.foster1998, .secondary)),
    entry(
      \.acuteDays, "acuteDays", "days of the acute side of the ratio|d", 3...9,
      (.impellizzeri2020, .recalled)),
    entry(
      \.chronicDays, "chronicDays", "days of the chronic side of the ratio|d", 21...42,
      (.impellizzeri2020, .recalled)),
  ]

  static let critical: [FitnessParameter] = [
    entry(
      \.shortestEffort, "shortestEffort", "shortest effort that counts for critical speed|s",
      90...180, (.smyth2020, .secondary)),
    entry(
      \.longestEffort, "longestEffort", "longest effort that counts for critical speed|s",
      900...1800, (.smyth2020, .secondary)),
    entry(
      \.effortStretch, "effortStretch", "times the longest effort must outlast the shortest", 2...4,
      (.plimsollChoice, .proposed)),
    entry(
      \.criticalSpeedFloor, "criticalSpeedFloor",
      "least half-width of the band of critical speed, as a share", 0.01...0.04,
      (.patoz, .proposed)),
    entry(
      \.reserveFloor, "reserveFloor", "least half-width of the band of the reserve, as a share",
      0.1...0.3, (.patoz, .proposed)),
    entry(
      \.profileDays, "profileDays", "how far back performances count|d", 60...120,
      (.plimsollChoice, .proposed)),
    entry(
      \.nearBestShare, "nearBestShare",
      "share of the best score from which the best of a week counts as a performance", 0.9...0.97,
      (.plimsollChoice, .proposed)),
  ]

  static let races: [FitnessParameter] = [
    entry(
      \.riegelExponent, "riegelExponent", "power of distance by which race time grows", 1.05...1.08,
      (.riegel1981, .secondary)),
    entry(
      \.raceSpread, "raceSpread", "half-width of a race time at the distance that was run",
      0.01...0.03,
      (.plimsollChoice, .proposed)),
    entry(
      \.raceSpreadPerDoubling, "raceSpreadPerDoubling",
      "what each doubling or halving of the distance adds to it", 0.01...0.03,
      (.plimsollChoice, .proposed)),
    entry(
      \.raceReach, "raceReach", "times longer or shorter that a race may be", 4...12,
      (.plimsollChoice, .proposed)),
    entry(
      \.marathonLate, "marathonLate",
      "how much later than foretold the 80 % band of a marathon ends", 0.1...0.18,
      (.vickers2016, .derived)),
    entry(
      \.marathonEarly, "marathonEarly",
      "how much earlier than foretold the 80 % band of a marathon begins", 0.02...0.08,
      (.vickers2016, .derived)),
    entry(
      \.marathonShare, "marathonShare", "share of critical speed held in a marathon", 0.789...0.93,
      (.smyth2020, .read)),
    entry(
      \.marathonShareFast, "marathonShareFast", "the same of runners of two and a half hours",
      0.9...0.95, (.smyth2020, .read)),
    entry(
      \.marathonShareSlow, "marathonShareSlow", "the same of runners of six hours", 0.75...0.82,
      (.smyth2020, .read)),
    entry(
      \.marathonError, "marathonError", "mean error of marathon times from critical speed",
      0.06...0.1, (.smyth2020, .read)),
    entry(
      \.criticalSpeedHold, "criticalSpeedHold", "how long critical speed can be held|s",
      1200...3600, (.plimsollChoice, .recalled)),
  ]

  static let impulseResponse: [FitnessParameter] = [
    entry(
      \.fitnessDays, "fitnessDays", "prior of the decay of fitness|d", 4...60,
      (.vermeire2022, .secondary)),
    entry(
      \.fatigueDays, "fatigueDays", "prior of the decay of fatigue|d", 4...25,
      (.vermeire2022, .secondary)),
    entry(
      \.decaySpread, "decaySpread", "standard deviation of the logarithm of both", 0.2...0.7,
      (.plimsollChoice, .proposed)),
    entry(
      \.fitnessGain, "fitnessGain", "prior of what the mean training adds, share of performance",
      0...0.2, (.plimsollChoice, .proposed)),
    entry(
      \.fatigueGain, "fatigueGain", "prior of what its fatigue takes, share of performance",
      0...0.1,
      (.plimsollChoice, .proposed)),
    entry(
      \.gainSpread, "gainSpread", "standard deviation of both, share of performance", 0.05...0.2,
      (.plimsollChoice, .proposed)),
    entry(
      \.baselineSpread, "baselineSpread", "standard deviation of the untrained performance's prior",
      0.05...0.3, (.plimsollChoice, .proposed)),
    entry(
      \.performanceNoise, "performanceNoise", "scatter of one performance, as a share", 0.01...0.04,
      (.plimsollChoice, .proposed)),
    entry(
      \.leastPerformances, "leastPerformances", "performances needed for a fit", 15...20,
      (.plimsollChoice, .proposed)),
    entry(
      \.leastSpanDays, "leastSpanDays", "days they must span|d", 84...168,
      (.plimsollChoice, .proposed)),
  ]
}
