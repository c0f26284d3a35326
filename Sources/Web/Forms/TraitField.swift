import Logbook
import Workflow

/// How one trait of the athlete is typed, understood and shown in the reader's units.
struct TraitField: Sendable {
  let trait: Athlete.Trait
  let formats: Formats

  /// The name of its field in forms.
  var name: String { trait.rawValue }

  /// What it is called.
  var label: SettingsText {
    switch trait {
    case .massKilograms: .mass
    case .heightMeters: .height
    case .restingHeartRate: .restingHeartRate
    case .maximalHeartRate: .maximalHeartRate
    case .thresholdHeartRate: .thresholdHeartRate
    case .thresholdSpeed: .thresholdPace
    }
  }

  /// The unit behind its field.
  var unit: String {
    let texts = formats.texts
    return switch trait {
    case .massKilograms: texts[formats.imperial ? UnitText.pounds : .kilograms]
    case .heightMeters: texts[formats.imperial ? UnitText.inches : .centimeters]
    case .restingHeartRate, .maximalHeartRate, .thresholdHeartRate: texts[UnitText.beats]
    case .thresholdSpeed: texts[formats.imperial ? UnitText.perMile : .perKilometer]
    }
  }

  /// A value as the field holds it.
  func typed(_ value: Double) -> String {
    switch trait {
    case .massKilograms:
      formats.typed(formats.imperial ? value / Formats.kilogramsPerPound : value, decimals: 1)
    case .heightMeters:
      formats.typed(formats.imperial ? value / Formats.metersPerInch : value * 100, decimals: 1)
    case .restingHeartRate, .maximalHeartRate, .thresholdHeartRate:
      formats.typed(value, decimals: 0)
    case .thresholdSpeed: Formats.clock(formats.metersPerUnit / value)
    }
  }

  /// A value for reading, with its unit.
  func shown(_ value: Double) -> String {
    trait == .thresholdSpeed
      ? formats.pace(value).joined : Amount(value: typed(value), unit: unit).joined
  }

  /// What was typed, as a value in the trait's unit.
  func understood(_ text: String?) -> Typed {
    switch trait {
    case .massKilograms:
      Typed.number(text).map { $0 * (formats.imperial ? Formats.kilogramsPerPound : 1) }
    case .heightMeters:
      // Nobody is three centimeters tall: such a number was meant in meters.
      formats.imperial
        ? Self.inches(text).map { $0 * Formats.metersPerInch }
        : Typed.number(text).map { $0 < 3 ? $0 : $0 / 100 }
    case .restingHeartRate, .maximalHeartRate, .thresholdHeartRate: Typed.number(text)
    case .thresholdSpeed: Typed.pace(text).map { $0 > 0 ? formats.metersPerUnit / $0 : .nan }
    }
  }

  /// Inches, or feet and inches as `5'10"` or `5 10`.
  private static func inches(_ text: String?) -> Typed {
    let parts = (text ?? "").split { "'’′\"” ".contains($0) }
    guard parts.count == 2, case .value(let feet) = Typed.number(String(parts[0])),
      case .value(let inches) = Typed.number(String(parts[1]))
    else {
      return Typed.number(text.map { String($0.filter { $0 != "\"" }) })
    }
    return .value(feet * 12 + inches)
  }

  /// What is wrong with what was typed, and what to do; nil when nothing is.
  func complaint(_ text: String?) -> String? {
    let texts = formats.texts
    let quoted = text?.trimmed ?? ""
    switch understood(text) {
    case .empty: return nil
    case .unreadable: return texts(SettingsText.unreadable, ["typed": quoted, "example": example])
    case .value(let value):
      let allowed = trait.allowed
      guard !allowed.contains(value) else { return nil }
      if let guess = guess(value) {
        let text: SettingsText = value < allowed.lowerBound ? .tooSmallGuess : .tooLargeGuess
        return texts(text, ["typed": quoted, "unit": unit, "guess": typed(guess)])
      }
      let ends = [typed(allowed.lowerBound), typed(allowed.upperBound)]
      let (low, high) = trait == .thresholdSpeed ? (ends[1], ends[0]) : (ends[0], ends[1])
      return texts(
        SettingsText.outside, ["typed": quoted, "unit": unit, "low": low, "high": high])
    }
  }

  /// The value with its decimal point moved by one place, where that makes sense.
  private func guess(_ value: Double) -> Double? {
    guard trait != .thresholdSpeed else { return nil }
    return [value * 10, value / 10].first { trait.allowed.contains($0) }
  }

  private var example: String {
    switch trait {
    case .massKilograms: typed(70)
    case .heightMeters: typed(1.75)
    case .restingHeartRate: typed(52)
    case .maximalHeartRate: typed(188)
    case .thresholdHeartRate: typed(168)
    case .thresholdSpeed: typed(4)
    }
  }
}
