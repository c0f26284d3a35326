import Logbook
import TrainingLoad

/// Writes figures in a reader's units, as their metrics want them written.
struct MetricWords {
  let sport: Sport
  let formats: Formats

  private var texts: Texts { formats.texts }
  private var pace: RunPace { RunPace(sport, formats) }

  /// How a figure is written.
  enum Style {
    case distance, height, duration, pace, beats, steps, percent, tenths
    case milliseconds, centimeters, length, watts, mass, energy
    case number(decimals: Int)
  }

  /// Whether a metric is a speed that is said as a pace: the larger, the fewer minutes.
  func isPace(_ metric: Metric) -> Bool {
    if case .pace = Self.style(of: metric) { return pace.isPace }
    return false
  }

  /// A value as its metric is written.
  func amount(_ value: Double?, of metric: Metric) -> Amount {
    guard let value, value.isFinite else { return formats.unknown }
    switch Self.style(of: metric) {
    case .distance: return formats.distance(value, decimals: 2)
    case .height: return formats.height(value)
    case .duration: return Amount(value: formats.duration(value), unit: "")
    case .pace: return pace.amount(value)
    case .beats: return formats.heartRate(value)
    case .steps: return unit(value, 1, 0, .steps)
    case .percent: return formats.percent(value)
    case .tenths: return formats.percent(value, decimals: 1)
    case .milliseconds: return unit(value, 1000, 0, .milliseconds)
    case .centimeters:
      return formats.imperial
        ? unit(value, 1 / Formats.metersPerInch, 1, .inches) : unit(value, 100, 1, .centimeters)
    case .length:
      return formats.imperial
        ? unit(value, 1 / Formats.metersPerFoot, 2, .feet) : unit(value, 1, 2, .meters)
    case .watts: return unit(value, 1, 0, .watts)
    case .mass: return formats.mass(value)
    case .energy: return unit(value, 0.001, abs(value) < 100_000 ? 1 : 0, .kilojoules)
    case .number(let decimals):
      return Amount(value: formats.number(value, decimals: decimals), unit: "")
    }
  }

  private func unit(_ value: Double, _ factor: Double, _ decimals: Int, _ unit: UnitText) -> Amount
  {
    Amount(value: formats.number(value * factor, decimals: decimals), unit: texts[unit])
  }

  /// How a metric is written: by its unit, and by its key where one unit serves for several.
  static func style(of metric: Metric) -> Style {
    let key = metric.key.lowercased()
    switch metric.unit {
    case "m":
      if key.contains("oscillation") { return .centimeters }
      if key.contains("step") { return .length }
      return key.contains("scent") ? .height : .distance
    case "s": return key.contains("contact") ? .milliseconds : .duration
    case "m/s": return .pace
    case "1/min": return key.contains("step") ? .steps : .beats
    case "W": return .watts
    case "kg": return .mass
    case "J": return .energy
    case "1":
      if key.hasPrefix("impulse") { return .number(decimals: 0) }
      return key.hasPrefix("intensity") ? .percent : .tenths
    default: return .number(decimals: 1)
    }
  }

  /// What a figure is called; nil of those that have tables of their own (zones and shares of a
  /// dose).
  func name(of metric: Metric) -> String? {
    if RunHead.hasName(metric) { return texts.name(metric.key, of: .metrics) }
    if let effort = EffortWords(metric, sport: sport, formats: formats) { return effort.name }
    return LedgerTissue.all.first { $0.doseKey == metric.key }.map { tissue in
      texts(CompareText.dose, ["tissue": texts[tissue.label]])
    }
  }

  /// By how much a figure changes from a value on, with its sign: paces in minutes, percentages in
  /// points of a percent.
  func change(_ amount: Double?, from value: Double?, of metric: Metric) -> String {
    guard let amount, let value, amount.isFinite, value.isFinite else {
      return formats.unknown.value
    }
    if isPace(metric) {
      guard value > 0, value + amount > 0 else { return formats.unknown.value }
      let seconds = pace.meters / (value + amount) - pace.meters / value
      return signed(seconds, Amount(value: Formats.clock(abs(seconds)), unit: pace.unit))
    }
    return signed(amount, self.amount(abs(amount), of: metric))
  }

  private func signed(_ value: Double, _ amount: Amount) -> String {
    guard amount.value.contains(where: { $0.isNumber && $0 != "0" }) else { return amount.joined }
    return (value < 0 ? "\u{2212}" : "+") + amount.joined
  }
}
