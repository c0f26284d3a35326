import Biomechanics
import Quantities

/// What a number of the load lab measures: its units, as they are typed and shown.
enum LabMeasure: Sendable, Hashable {
  case mass, length, speed, percent, force, area, share

  /// What one of each unit is in the unit of the model, by how it is typed.
  var factors: [String: Double] {
    switch self {
    case .mass: ["kg": 1, "g": 0.001, "lb": Formats.kilogramsPerPound]
    case .length: ["m": 1, "cm": 0.01, "in": Formats.metersPerInch, "ft": Formats.metersPerFoot]
    case .speed:
      [
        "mps": 1, "m/s": 1, "kmh": 1 / 3.6, "km/h": 1 / 3.6,
        "mph": Formats.metersPerMile / 3600,
      ]
    case .percent: ["%": 1]
    case .force: ["n": 1]
    case .area:
      [
        "m2": 1, "m²": 1, "ft2": Formats.metersPerFoot * Formats.metersPerFoot,
        "ft²": Formats.metersPerFoot * Formats.metersPerFoot,
      ]
    case .share: ["": 1]
    }
  }

  /// The unit in which a bare number is taken and shown, as it is typed.
  func unit(imperial: Bool) -> String {
    switch self {
    case .mass: imperial ? "lb" : "kg"
    case .length: imperial ? "in" : "cm"
    case .speed: imperial ? "mph" : "kmh"
    case .percent: "%"
    case .force: "n"
    case .area: imperial ? "ft2" : "m2"
    case .share: ""
    }
  }

  /// The unit of the model, as it stands in an address.
  var modelUnit: String {
    switch self {
    case .mass: "kg"
    case .length: "m"
    case .speed: "mps"
    case .force: "N"
    case .area: "m2"
    case .percent, .share: ""
    }
  }

  /// How many decimals a field shows.
  var decimals: Int { self == .length || self == .force ? 1 : 2 }

  /// How many of the model's unit the shown unit is.
  func factor(imperial: Bool) -> Double { factors[unit(imperial: imperial)] ?? 1 }

  /// The shown unit, as it is read.
  func shownUnit(_ formats: Formats) -> String {
    let texts = formats.texts
    let imperial = formats.imperial
    return switch self {
    case .mass: texts[imperial ? UnitText.pounds : .kilograms]
    case .length: texts[imperial ? UnitText.inches : .centimeters]
    case .speed: texts[imperial ? UnitText.milesPerHour : .kilometersPerHour]
    case .percent: texts[UnitText.percent]
    case .force: texts[LabFigureText.newtons]
    case .area: texts[imperial ? LabFigureText.squareFeet : .squareMeters]
    case .share: ""
    }
  }
}

/// One number of the load lab: its name in the address, its measure, its range and its slider.
struct LabNumber: Sendable, Hashable {
  /// Its name in the address. Kept for ever.
  let key: String
  let label: LabText
  let measure: LabMeasure
  /// The values for which there is an answer, in the unit of the model.
  let allowed: ClosedRange<Double>
  /// A value to show how it is written, in the unit of the model.
  let example: Double
  var hint: LabText?
  /// The way of the slider in the shown unit, metric and imperial; nil where there is none.
  var way: (metric: Way, imperial: Way)?

  /// The ends of a slider and its step.
  struct Way: Sendable, Hashable {
    var low: Double
    var high: Double
    var step: Double
  }

  static func == (a: LabNumber, b: LabNumber) -> Bool { a.key == b.key }
  func hash(into hasher: inout Hasher) { hasher.combine(key) }

  /// A text as a value in the unit of the model; a bare number is in the unit of people.
  func read(_ text: String?, imperial: Bool) -> Typed {
    guard let text = text?.trimmed.lowercased(), !text.isEmpty else { return .empty }
    if measure == .speed, text.contains(":") { return Self.speed(pace: text, imperial: imperial) }
    var words = text.filter { !$0.isWhitespace }
    words.replaceAll("\u{2212}", with: "-")
    words.replaceAll(",", with: ".")
    let digits = words.prefix { $0.isASCII && ($0.isNumber || "+-.".contains($0)) }
    var unit = String(words.dropFirst(digits.count))
    guard let number = Double(digits), number.isFinite else { return .unreadable }
    if unit.isEmpty { unit = measure.unit(imperial: imperial) }
    // Nobody is three centimeters tall: such a number was meant in meters.
    if measure == .length, unit == "cm", number < 3 { unit = "m" }
    guard let factor = measure.factors[unit] else { return .unreadable }
    return .value(number * factor)
  }

  /// `5:33`, `5:33/km` or `8:55/mi` as a speed.
  private static func speed(pace text: String, imperial: Bool) -> Typed {
    let halves = text.split(separator: "/", maxSplits: 1).map(\.trimmed)
    let units = ["km": 1000, "mi": Formats.metersPerMile]
    guard let first = halves.first, case .value(let seconds) = Typed.pace(first), seconds > 0,
      let meters = units[halves.count > 1 ? halves[1] : imperial ? "mi" : "km"]
    else { return .unreadable }
    return .value(meters / seconds)
  }

  /// A value as a field holds it, in the reader's unit.
  func typed(_ value: Double, _ formats: Formats) -> String {
    formats.typed(value / measure.factor(imperial: formats.imperial), decimals: measure.decimals)
  }

  /// A value for reading, with its unit.
  func shown(_ value: Double, _ formats: Formats) -> String {
    let number = value / measure.factor(imperial: formats.imperial)
    return Amount(value: formats.shortest(number), unit: measure.shownUnit(formats)).joined
  }

  /// A value as it stands in an address, whatever units the next reader likes.
  func address(_ value: Double) -> String {
    Numerals.plain(value, decimals: 4) + measure.modelUnit
  }

  /// What to say of a value beyond the ends of what can be answered.
  func outside(_ value: Double, _ allowed: ClosedRange<Double>, _ formats: Formats) -> String {
    formats.texts(
      LabText.outside,
      [
        "typed": shown(value, formats), "low": shown(allowed.lowerBound, formats),
        "high": shown(allowed.upperBound, formats),
      ])
  }
}

extension LabNumber {
  static let mass = LabNumber(
    key: "mass", label: .mass, measure: .mass, allowed: 25...300, example: 70,
    way: (Way(low: 40, high: 130, step: 0.5), Way(low: 90, high: 290, step: 1)))
  static let height = LabNumber(
    key: "height", label: .height, measure: .length, allowed: 1...2.5, example: 1.75,
    way: (Way(low: 140, high: 210, step: 1), Way(low: 55, high: 83, step: 0.5)))
  static let speed = LabNumber(
    key: "speed", label: .speed, measure: .speed, allowed: 0.3...12, example: 3,
    way: (Way(low: 3, high: 24, step: 0.1), Way(low: 2, high: 15, step: 0.1)))
  static let grade = LabNumber(
    key: "grade", label: .grade, measure: .percent, allowed: -45...45, example: 5,
    way: (Way(low: -20, high: 20, step: 0.5), Way(low: -20, high: 20, step: 0.5)))
  /// What is carried at the chosen place: on each side of a limb, in all on the trunk.
  static let amount = LabNumber(
    key: "amount", label: .amount, measure: .mass, allowed: 0...300, example: 1,
    way: (Way(low: 0, high: 25, step: 0.5), Way(low: 0, high: 55, step: 1)))
  static let amountEach = LabNumber(
    key: "amount", label: .amountEach, measure: .mass, allowed: 0...300, example: 1,
    way: (Way(low: 0, high: 4, step: 0.1), Way(low: 0, high: 9, step: 0.1)))
  static let wind = LabNumber(
    key: "wind", label: .wind, measure: .speed, allowed: -30...30, example: 2, hint: .windHint)
  static let drag = LabNumber(
    key: "drag", label: .drag, measure: .force, allowed: -3000...3000, example: 20, hint: .dragHint)
  static let tow = LabNumber(key: "tow", label: .tow, measure: .mass, allowed: 0...900, example: 15)
  static let friction = LabNumber(
    key: "friction", label: .friction, measure: .share, allowed: 0...1.5, example: 0.4)
  static let parachute = LabNumber(
    key: "parachute", label: .parachute, measure: .area, allowed: 0...10, example: 1.1)

  /// Every number there is, once by its key.
  static let all: [LabNumber] = [
    .mass, .height, .speed, .grade, .amount, .wind, .drag, .tow, .friction, .parachute,
  ]

  /// The number of a key.
  static func named(_ key: String) -> LabNumber? { all.first { $0.key == key } }
}

extension Formats {
  /// A number with as few decimals as it needs, at most two.
  func shortest(_ value: Double) -> String {
    let decimals = (0...2).first { decimals in
      let text = Numerals.plain(value, decimals: decimals)
      return Double(text).map { abs($0 - value) < 0.005 } ?? false
    }
    return number(value, decimals: decimals ?? 2)
  }
}
