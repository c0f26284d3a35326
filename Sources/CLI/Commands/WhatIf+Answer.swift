internal import Biomechanics
internal import Evidence
internal import Foundation
internal import Quantities

extension JSON {
  /// A modelled figure with its 80 % band, or null.
  init(_ estimate: Estimate?) {
    self =
      estimate.map {
        .record(["value": JSON($0.value), "low": JSON($0.low), "high": JSON($0.high)])
      } ?? .null
  }

  /// The warnings of an answer, a promise to scripts.
  init(_ warnings: [Comparison.Warning]) {
    self = .array(
      warnings.map {
        .record([
          "input": .string($0.input), "value": JSON($0.value), "low": JSON($0.low),
          "high": JSON($0.high), "source": .string($0.source.key), "reason": .string($0.reason),
        ])
      })
  }
}

extension Comparison {
  /// The object of `whatif --json`, a promise to scripts.
  var json: JSON {
    func figures(_ figures: MomentFigures, isChange: Bool) -> JSON {
      .object(
        MomentFigure.allCases.filter { isChange || !$0.isOfChangeOnly }.map {
          JSON.Member(key: $0.name, value: JSON(figures[$0]))
        })
    }
    return .record([
      "unloaded": figures(unloaded, isChange: false), "loaded": figures(loaded, isChange: false),
      "change": figures(change, isChange: true), "warnings": JSON(warnings),
    ])
  }

  /// The answer for people.
  func lines(for moment: Moment) -> [String] {
    var table = Table(isNumber: [false, true, true, true])
    table.add(["", "unloaded", "loaded", "change (80 % band)"])
    var missing: [String] = []
    for figure in MomentFigure.allCases {
      let label = figure.label
      if unloaded[figure] == nil, change[figure] == nil {
        missing.append(label.title)
        continue
      }
      func cell(_ estimate: Estimate?) -> String {
        estimate.map { Words.decimals($0.value, label.decimals) } ?? ""
      }
      table.add([
        label.titleWithUnit, cell(unloaded[figure]), cell(loaded[figure]),
        change[figure].map(\.percentWords) ?? "",
      ])
    }
    var lines = [sentence(for: moment), ""] + table.lines
    lines += ["", "For tissues 1 is this runner unloaded, on the level, at 3 m/s."]
    if !missing.isEmpty {
      lines += ["", "Not known:"] + Words.folded(missing).map { "  " + $0 }
    }
    return lines + Self.remarks(warnings, assumptions: assumptions)
  }

  /// What was warned of and assumed, for people.
  static func remarks(_ warnings: [Warning], assumptions: [String]) -> [String] {
    var lines: [String] = []
    if !warnings.isEmpty {
      lines += ["", "Warnings:"] + warnings.map { "  " + $0.words }
    }
    if !assumptions.isEmpty { lines += ["", "Assumed:"] + assumptions.map { "  " + $0 } }
    return lines + ["", "Plimsoll is not a medical device."]
  }

  private func sentence(for moment: Moment) -> String {
    let speed = Words.decimals(moment.speed.metersPerSecond, 2)
    let doing = moment.gait == .running ? "Running" : "Walking"
    guard let energy = change[.grossMetabolicWattsPerKilogram],
      let flat = loaded[.equivalentFlatSpeedMps]
    else { return "\(doing) at \(speed) m/s:" }
    let effort = "the power of \(Words.decimals(flat.value, 2)) m/s on the flat without a load"
    if energy == Estimate(0, low: 0, high: 0) {
      return "\(doing) at \(speed) m/s, nothing carried and nothing pulling, takes \(effort)."
    }
    let rise = energy.value < 0 ? "less" : "more"
    let size = Words.decimals(abs(energy.value), 1)
    return "\(doing) at \(speed) m/s, the load takes \(size) % \(rise) energy: \(effort)."
  }
}

extension Comparison.Warning {
  /// The warning on one line.
  var words: String {
    guard let value, let low, let high else { return "\(Words.spaced(input)): \(reason)" }
    let ends = "\(Words.decimals(low, 1)) to \(Words.decimals(high, 1))"
    return "\(Words.spaced(input)) \(Words.decimals(value, 1)), measured \(ends): \(reason)"
      + " (\(source.key))"
  }
}

extension Estimate {
  /// A change in percent with its band.
  var percentWords: String {
    func signed(_ value: Double) -> String {
      let text = Words.decimals(value, 1)
      return text == "-0.0" ? "0.0" : value > 0 && text != "0.0" ? "+" + text : text
    }
    return "\(signed(value)) % (\(signed(low)) to \(signed(high)))"
  }
}

extension MomentFigure {
  /// What a figure is called in a table.
  struct Label {
    var title: String
    var unit = ""
    /// How many decimals it is known to.
    var decimals: Int

    var titleWithUnit: String { unit.isEmpty ? title : title + ", " + unit }
  }

  /// What to call it in a table.
  var label: Label {
    for tissue in Tissue.allCases {
      let name = Words.spaced(tissue.rawValue)
      if self == .indexPerStep(of: tissue) { return Label(title: name + " peak", decimals: 2) }
      if self == .dosePerKilometer(of: tissue) {
        return Label(title: name + " dose", unit: "per km", decimals: 2)
      }
    }
    if let muscle = DrivenMuscle.allCases.first(where: { self == .dosePerKilometer(of: $0) }) {
      return Label(title: muscle.rawValue + " dose", unit: "per km", decimals: 2)
    }
    switch self {
    case .grossMetabolicWattsPerKilogram:
      return Label(title: "energy", unit: "W/kg of body", decimals: 2)
    case .oxygenMlPerKilogramMinute:
      return Label(title: "oxygen", unit: "ml/kg/min", decimals: 1)
    case .equivalentFlatSpeedMps: return Label(title: "equal flat speed", unit: "m/s", decimals: 2)
    case .heartRateChangePercent: return Label(title: "heart rate", decimals: 0)
    case .stepsPerMinute: return Label(title: "steps per minute", decimals: 0)
    case .contactSeconds: return Label(title: "ground contact", unit: "s", decimals: 3)
    case .peakVerticalForceBodyWeights:
      return Label(title: "peak vertical force", unit: "body weights", decimals: 2)
    case .impactPeakBodyWeights:
      return Label(title: "impact peak", unit: "body weights", decimals: 2)
    case .swingHipPositiveWorkJ:
      return Label(title: "swing hip positive work", unit: "J", decimals: 1)
    case .swingKneeNegativeWorkJ:
      return Label(title: "swing knee negative work", unit: "J", decimals: 1)
    default:
      let words = Words.spaced(name).split(separator: " ").filter { $0 != "nm" }
      return Label(title: words.joined(separator: " "), unit: "Nm", decimals: 1)
    }
  }
}
