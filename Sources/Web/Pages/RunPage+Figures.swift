import Evidence
import Logbook
import TrainingLoad
import Workflow

/// Turns the figures of a run into words: value, band, definition, and why one is not known.
struct RunFigures {
  let report: RunReport
  let formats: Formats

  private var texts: Texts { formats.texts }

  /// How a figure is written.
  enum Style {
    case distance, height, duration, pace, beats, steps, percent, tenths
    case milliseconds, centimeters, length, watts, mass, energy
    case number(decimals: Int)
  }

  /// A figure with everything its definition tells.
  func view(_ metric: Metric, label: String? = nil, below: String? = nil) -> RunView.FigureView {
    let figure = report.figures.first { $0.key == metric.key }
    let amount = amount(figure?.value, of: metric)
    let reason = figure?.value == nil ? self.reason(figure?.reason) : nil
    let band = band(of: figure, metric)
    var rows: [RunView.FigureView.Row] = []
    if let reason {
      rows.append(row(.missing, texts(RunFigureText.unknownBecause, ["reason": reason])))
    } else if let band {
      let blanks = ["value": amount.joined, "band": band]
      rows.append(row(.here, texts(RunFigureText.band, blanks)))
    } else {
      rows.append(row(.here, amount.joined))
    }
    rows.append(row(.validity, texts[Self.validity(metric.validity)]))
    if !metric.sources.isEmpty {
      rows.append(row(.from, metric.sources))
    }
    let said = reason ?? below ?? band ?? ""
    return RunView.FigureView(
      label: label ?? texts.name(metric.key, of: .metrics), value: amount.value, unit: amount.unit,
      below: said,
      isKnown: reason == nil, hasUnit: !amount.unit.isEmpty, hasBelow: !said.isEmpty,
      definition: metric.definition, rows: rows)
  }

  private func row(_ term: RunFigureText, _ text: String) -> RunView.FigureView.Row {
    RunView.FigureView.Row(term: texts[term], text: text)
  }

  private func row(_ term: RunFigureText, _ sources: [Source]) -> RunView.FigureView.Row {
    RunView.FigureView.Row(
      term: texts[term], text: "",
      links: sources.map { .init(href: EvidenceLines.address($0.key), name: $0.citation) })
  }

  private static func validity(_ validity: Metric.Validity) -> RunFigureText {
    switch validity {
    case .measured: .measured
    case .modelled: .modelled
    case .convention: .convention
    }
  }

  /// The 80 % band in words; nil where there is none. Of a pace the faster end stands first.
  private func band(of figure: Figure?, _ metric: Metric) -> String? {
    guard let low = figure?.low, let high = figure?.high else { return nil }
    var ends = [amount(low, of: metric).value, amount(high, of: metric).value]
    if case .pace = Self.style(of: metric), pace.isPace { ends.reverse() }
    return texts(RunFigureText.bandTo, ["low": ends[0], "high": ends[1]])
  }

  private var pace: RunPace { RunPace(report.summary.sport, formats) }

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

  /// Why a figure is not known, from the word it is kept by.
  func reason(_ code: String?) -> String {
    UnknownWords(texts: texts).reason(code) { key in
      report.signals.all.contains { $0.channel.key == key }
    }
  }
}
