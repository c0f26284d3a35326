import Logbook

/// A figure of form that is watched: a catalogue entry with the smallest change that is no noise.
struct FormFigure: Sendable, Identifiable {
  /// The key of its channel, under which runs keep it.
  let key: String
  /// What it is called in a sentence.
  let words: String
  /// The unit in which people read it, and how many of them one unit of the signal is.
  let unit: String
  /// The word for less of it.
  let less: String
  let perUnit: Double
  let decimals: Int
  /// The rule that says how large a change must be.
  let rule: String
  /// The smallest change between runs, by the usual value, in the signal's unit.
  let smallestChange: @Sendable (Double) -> Double
  /// The smallest change within one run.
  let smallestDrift: @Sendable (Double) -> Double

  var id: String { key }

  /// Every figure of form that is watched.
  static let all: [FormFigure] = [.stepFrequency, .contactTime, .oscillation, .balance]

  static let stepFrequency = FormFigure(
    key: Channel.stepFrequency.key, words: "steps a minute", unit: "", less: "fewer", perUnit: 1,
    decimals: 1, rule: "FORM-03", smallestChange: { _ in threshold("FORM-03") },
    smallestDrift: { _ in threshold("FORM-03") })

  static let contactTime = FormFigure(
    key: Channel.groundContactTime.key, words: "ground contact", unit: "ms", less: "less",
    perUnit: 1000,
    decimals: 0, rule: "FORM-02",
    smallestChange: { max(threshold("FORM-02", 0) / 100 * $0, threshold("FORM-02", 1) / 1000) },
    smallestDrift: { threshold("FORM-02", 2) / 100 * $0 })

  static let oscillation = FormFigure(
    key: Channel.verticalOscillation.key, words: "rise and fall of the trunk", unit: "cm",
    less: "less",
    perUnit: 100, decimals: 1, rule: "FORM-04",
    smallestChange: { _ in threshold("FORM-04") / 100 },
    smallestDrift: { _ in threshold("FORM-04") / 100 })

  static let balance = FormFigure(
    key: Channel.groundContactBalance.key, words: "of the ground contact on the left",
    unit: "points", less: "less", perUnit: 100, decimals: 1, rule: "FORM-07",
    smallestChange: { _ in threshold("FORM-07", 0) / 100 },
    smallestDrift: { _ in threshold("FORM-07", 0) / 100 })

  /// A change in words: `5.8 fewer steps a minute`, `25 ms more ground contact`.
  func words(_ change: Double) -> String {
    let size = written(abs(change) * perUnit, decimals: decimals)
    let direction = change > 0 ? "more" : less
    return [size, unit, direction, words].filter { !$0.isEmpty }.joined(separator: " ")
  }
}
