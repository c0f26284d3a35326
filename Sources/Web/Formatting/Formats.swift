import FoundationEssentials
import Logbook
import Workflow

/// How one reader wants amounts written: language, units, clock. Pure functions of their arguments.
struct Formats: Sendable {
  /// Units, clock and language that were chosen.
  let preferences: Preferences
  /// The texts of that language.
  let texts: Texts

  /// - Parameter accepted: the language of those who have not chosen one.
  init(_ preferences: Preferences, accepted: Language = .english) {
    self.preferences = preferences
    texts = Texts(language: Language.named(preferences.language) ?? accepted)
  }

  /// The same in English, for sentences that hold a part in English.
  var inEnglish: Formats {
    var preferences = preferences
    preferences.language = Language.english.tag
    return Formats(preferences)
  }

  /// International mile and foot.
  static let metersPerMile = 1609.344
  static let metersPerFoot = 0.3048
  /// International pound.
  static let kilogramsPerPound = 0.453_592_37
  static let metersPerInch = 0.0254
  static let kilogramsPerOunce = kilogramsPerPound / 16

  /// Whether lengths are in miles and feet.
  var imperial: Bool { preferences.units == .imperial }
  /// How many meters the unit of distance has.
  var metersPerUnit: Double { imperial ? Self.metersPerMile : 1000 }
  /// The unit of distance.
  var distanceUnit: String { texts[imperial ? UnitText.miles : .kilometers] }
  var numerals: Numerals { Numerals(language: texts.language) }
  /// What stands for a figure that is not known.
  var unknown: Amount { Amount(value: texts[UnitText.unknown], unit: "") }

  /// A number as it stands in a field, to be typed over.
  func typed(_ value: Double, decimals: Int) -> String { numerals.typed(value, decimals: decimals) }

  /// A number without a unit.
  func number(_ value: Double?, decimals: Int = 0) -> String {
    guard let value, value.isFinite else { return texts[UnitText.unknown] }
    return numerals.number(value, decimals: decimals)
  }

  /// A distance: two decimals in a header, one in lists.
  func distance(_ meters: Double?, decimals: Int = 1) -> Amount {
    guard let meters, meters.isFinite else { return unknown }
    let value = numerals.number(meters / metersPerUnit, decimals: decimals)
    return Amount(value: value, unit: distanceUnit)
  }

  /// A height or a climb in whole meters or feet.
  func height(_ meters: Double?) -> Amount {
    guard let meters, meters.isFinite else { return unknown }
    let value = numerals.number(imperial ? meters / Self.metersPerFoot : meters, decimals: 0)
    return Amount(value: value, unit: texts[imperial ? UnitText.feet : .meters])
  }

  /// A pace from a speed. Seconds are rounded before they are split, so that 5:60 cannot appear.
  func pace(_ metersPerSecond: Double?) -> Amount {
    guard let speed = metersPerSecond, speed.isFinite, speed >= 0.05 else { return unknown }
    let value = Self.clock(metersPerUnit / speed)
    return Amount(value: value, unit: texts[imperial ? UnitText.perMile : .perKilometer])
  }

  /// A span of time: `1:01:54`, or `9:05` when it is under an hour.
  func duration(_ seconds: Double?) -> String {
    guard let seconds, seconds.isFinite, seconds >= 0 else { return texts[UnitText.unknown] }
    return Self.clock(seconds)
  }

  /// Beats per minute.
  func heartRate(_ beatsPerMinute: Double?) -> Amount {
    guard let beatsPerMinute, beatsPerMinute.isFinite else { return unknown }
    let value = numerals.number(beatsPerMinute, decimals: 0)
    return Amount(value: value, unit: texts[UnitText.beats])
  }

  /// Body mass with one decimal.
  func mass(_ kilograms: Double?) -> Amount {
    guard let kilograms, kilograms.isFinite else { return unknown }
    let value = imperial ? kilograms / Self.kilogramsPerPound : kilograms
    return Amount(
      value: numerals.number(value, decimals: 1),
      unit: texts[imperial ? UnitText.pounds : .kilograms])
  }

  /// What a shoe weighs, in whole grams or tenths of an ounce.
  func smallMass(_ kilograms: Double?) -> Amount {
    guard let kilograms, kilograms.isFinite else { return unknown }
    let value = kilograms / smallMassKilograms
    return Amount(
      value: numerals.number(value, decimals: imperial ? 1 : 0),
      unit: texts[imperial ? UnitText.ounces : .grams])
  }

  /// What one of the small unit of mass weighs.
  var smallMassKilograms: Double { imperial ? Self.kilogramsPerOunce : 0.001 }

  /// A fraction as a percentage.
  func percent(_ fraction: Double?, decimals: Int = 0) -> Amount {
    guard let fraction, fraction.isFinite else { return unknown }
    let value = numerals.number(fraction * 100, decimals: decimals)
    return Amount(value: value, unit: texts[UnitText.percent])
  }

  /// Hours, minutes and seconds of a span, rounded to a second first.
  static func clock(_ seconds: Double) -> String {
    guard seconds.isFinite, seconds >= 0, seconds < 1e9 else { return "–" }
    let whole = Int(seconds.rounded())
    let (hours, minutes, rest) = (whole / 3600, whole / 60 % 60, whole % 60)
    let tail = padded(rest, to: 2)
    return hours > 0 ? "\(hours):\(padded(minutes, to: 2)):\(tail)" : "\(minutes):\(tail)"
  }
}
