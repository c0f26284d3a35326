public import Evidence

/// A way to put one number on what a run asked of heart and lungs: a catalogue entry. A log counts
/// with one of them; their numbers do not mix.
public struct LoadScale: Sendable, Hashable {
  /// The word by which an athlete's choice is kept. Kept for ever.
  public let key: String
  /// What it is called.
  public let title: String
  /// The metric whose figures it adds up.
  public let metric: String
  /// What it needs and what it misses.
  public let caveat: String
  /// Between two runs a smaller difference than this share is within what the same run gives
  /// twice; nil where nobody has measured it.
  public let noiseShare: Double?
  /// Who measured that.
  public let sources: [Source]

  /// Every scale, in the order in which a log without a choice takes the first that it can.
  public static let all: [LoadScale] = [
    LoadScale(
      key: "banister", title: "Heart rate, exponential (Banister)", metric: "impulse.banister",
      caveat: "Needs heart rate, its extremes and the sex. Blind to hills run easily and to load "
        + "on muscles and tendons.",
      noiseShare: 0.16, sources: [.morton1990, .wallace2014]),
    LoadScale(
      key: "edwards", title: "Heart rate, five zones (Edwards)", metric: "impulse.edwards",
      caveat: "Needs heart rate and its maximum. Jumps at the bounds of its zones.",
      noiseShare: nil, sources: [.edwards1993]),
    LoadScale(
      key: "pace", title: "Pace, squared share of threshold", metric: "impulse.pace",
      caveat: "Needs a threshold speed and altitudes. Blind to heat, tiredness and carried load.",
      noiseShare: nil, sources: [.skiba2006]),
    LoadScale(
      key: "effort", title: "Effort times minutes (Foster)", metric: "impulse.effort",
      caveat: "Needs the runner's own word. Takes in what no sensor sees; the same run was called "
        + "28 % harder or easier another day.",
      noiseShare: 0.28, sources: [.foster1998, .wallace2014]),
  ]

  /// The scale of a key.
  public static func named(_ key: String) -> LoadScale? { all.first { $0.key == key } }
}
