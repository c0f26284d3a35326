public import Advice
public import ArgumentParser
public import Biomechanics
public import Evidence
internal import Foundation
public import Logbook
public import Workflow

extension Athlete.Sex: ExpressibleByArgument {}
extension Body.Sex: ExpressibleByArgument {}
extension Sport: ExpressibleByArgument {}
extension Goal: ExpressibleByArgument {}
extension LoadExperience: ExpressibleByArgument {}
extension RedFlag: ExpressibleByArgument {}
extension DuplicateRule: ExpressibleByArgument {}
extension BibliographyFormat: ExpressibleByArgument {}
extension CheckIn.Illness: ExpressibleByArgument {}
extension Exercise: ExpressibleByArgument {}

extension LoadedRuns: ExpressibleByArgument {
  /// A rule as it is typed: `as-fits`, `include`, `exclude`, `only`.
  public init?(argument: String) {
    self.init(rawValue: argument == "as-fits" ? Self.asFits.rawValue : argument)
  }

  /// The rules as they are typed.
  public static var allValueStrings: [String] { ["as-fits", "include", "exclude", "only"] }
  /// How the default is shown.
  public var defaultValueDescription: String { self == .asFits ? "as-fits" : rawValue }
}

extension Day: ExpressibleByArgument {
  /// A day written as `2026-11-21`.
  public init?(argument: String) { self.init(iso: argument) }
}

/// A number with an optional unit after it, such as `8.5km`.
private func amount(_ text: String, units: [String: Double]) -> Double? {
  let digits = text.prefix { $0.isNumber || $0 == "." }
  let unit = text.dropFirst(digits.count).trimmingCharacters(in: .whitespaces).lowercased()
  guard let number = Double(digits), number.isFinite, let factor = units[unit] else { return nil }
  return number * factor
}

/// The units in which an input may be written, with what each is in the unit of the model.
protocol TypedUnit {
  static var factors: [String: Double] { get }
}

/// A number as a person types it, with or without its unit, of either sign.
struct TypedNumber<Unit: TypedUnit>: ExpressibleByArgument, Equatable {
  var value: Double

  init?(argument: String) {
    let isNegative = argument.hasPrefix("-")
    let digits = isNegative || argument.hasPrefix("+") ? String(argument.dropFirst()) : argument
    guard let size = amount(digits, units: Unit.factors) else { return nil }
    value = isNegative ? -size : size
  }
}

enum MassUnit: TypedUnit {
  static let factors = ["": 1, "kg": 1, "g": 0.001, "lb": 0.45359237]
}

enum LengthUnit: TypedUnit {
  static let factors = ["": 1, "m": 1, "cm": 0.01]
}

enum SpeedUnit: TypedUnit {
  static let factors = ["": 1, "mps": 1, "m/s": 1, "kmh": 1 / 3.6, "km/h": 1 / 3.6]
}

enum ForceUnit: TypedUnit {
  static let factors: [String: Double] = ["": 1, "n": 1]
}

enum SpecificForceUnit: TypedUnit {
  static let factors: [String: Double] = ["": 1, "n/kg": 1, "npkg": 1]
}

enum AreaUnit: TypedUnit {
  static let factors: [String: Double] = ["": 1, "m2": 1, "m²": 1]
}

enum SlopeUnit: TypedUnit {
  static let factors: [String: Double] = ["": 1, "%": 1]
}

enum PlainUnit: TypedUnit {
  static let factors: [String: Double] = ["": 1]
}

/// A split of a sprint as a person types it: `10m=1.85s`, `30=4.3`.
struct TypedSplit: ExpressibleByArgument, Equatable {
  var meters: Double
  var seconds: Double

  init?(argument: String) {
    let parts = argument.split(separator: "=", omittingEmptySubsequences: false).map(String.init)
    guard parts.count == 2, let meters = amount(parts[0], units: LengthUnit.factors),
      let seconds = amount(parts[1], units: ["": 1, "s": 1]), meters > 0, seconds > 0
    else { return nil }
    self.meters = meters
    self.seconds = seconds
  }
}

/// A distance as a person types it; a bare number counts kilometers.
struct TypedDistance: ExpressibleByArgument, Equatable {
  var meters: Double

  init?(argument: String) {
    let units = ["": 1000, "km": 1000, "m": 1, "mi": 1609.344]
    guard let meters = amount(argument, units: units), meters > 0 else { return nil }
    self.meters = meters
  }
}

/// A span of time as a person types it: `50min`, `45:00`, `1:02:03`; a bare number counts minutes.
struct TypedDuration: ExpressibleByArgument, Equatable {
  var seconds: Double

  init?(argument: String) {
    let units: [String: Double] = ["": 60, "min": 60, "h": 3600, "s": 1]
    guard let seconds = clockTime(argument) ?? amount(argument, units: units), seconds > 0 else {
      return nil
    }
    self.seconds = seconds
  }
}

/// A pace as a person types it: `4:30`, `4:30/km`, `7:15/mi`.
struct TypedPace: ExpressibleByArgument, Equatable {
  var metersPerSecond: Double

  init?(argument: String) {
    let parts = argument.split(separator: "/", omittingEmptySubsequences: false)
    let lengths = ["km": 1000, "mi": 1609.344]
    guard let first = parts.first, parts.count <= 2,
      let seconds = clockTime(String(first)), seconds > 0,
      let meters = lengths[parts.count == 2 ? String(parts[1]) : "km"]
    else { return nil }
    metersPerSecond = meters / seconds
  }
}

/// `45:00` or `1:02:03` in seconds.
private func clockTime(_ text: String) -> Double? {
  let parts = text.split(separator: ":", omittingEmptySubsequences: false)
  guard (2...3).contains(parts.count) else { return nil }
  var seconds = 0.0
  for (index, part) in parts.enumerated() {
    guard !part.isEmpty, part.allSatisfy({ $0.isASCII && $0.isNumber }), let value = Double(part),
      index == 0 || (value < 60 && part.count == 2)
    else { return nil }
    seconds = seconds * 60 + value
  }
  return seconds
}

/// When a run began, as a person types it: `2026-11-20`, `2026-11-20T07:30`, with an offset such
/// as `+01:00` or `Z` where the log's own time zone is not meant.
struct TypedStart: ExpressibleByArgument, Equatable {
  var day: Day
  /// Noon when only the day was given.
  var secondOfDay = 43_200.0
  var offsetSeconds: Int?

  init?(argument: String) {
    guard let day = Day(iso: argument.prefix(10)) else { return nil }
    self.day = day
    var rest = argument.dropFirst(10)
    guard let separator = rest.first else { return }
    guard separator == "T" || separator == " " else { return nil }
    rest = rest.dropFirst()
    if let mark = rest.firstIndex(where: { "Z+-".contains($0) }) {
      guard let offset = Self.offset(rest[mark...]) else { return nil }
      offsetSeconds = offset
      rest = rest[..<mark]
    }
    let clock = rest.split(separator: ":").count == 2 ? rest + ":00" : rest
    guard let seconds = clockTime(String(clock)), seconds < 86_400, rest.count >= 5 else {
      return nil
    }
    secondOfDay = seconds
  }

  private static func offset(_ text: Substring) -> Int? {
    if text == "Z" { return 0 }
    guard let seconds = clockTime(String(text.dropFirst())), text.count == 6 else { return nil }
    // `clockTime` reads minutes and seconds, and these are hours and minutes.
    return Int(seconds * 60) * (text.first == "-" ? -1 : 1)
  }

  /// The instant, in a time zone where the text named none.
  func date(in zone: TimeZone) -> Date {
    let local = Double(day.number) * 86_400 + secondOfDay
    if let offsetSeconds { return Date(timeIntervalSince1970: local - Double(offsetSeconds)) }
    let guess = Date(timeIntervalSince1970: local - Double(zone.secondsFromGMT()))
    // Twice, because the first guess may lie on the other side of a change of the clocks.
    let better = Date(timeIntervalSince1970: local - Double(zone.secondsFromGMT(for: guess)))
    return Date(timeIntervalSince1970: local - Double(zone.secondsFromGMT(for: better)))
  }
}
