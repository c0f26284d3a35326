import Advice
import Quantities

/// A plain number that a question may say: its name in the address, its range, and what it sets.
struct AskInput: Sendable {
  /// Its name in the address and among what an answer calls unknown. Kept for ever.
  let key: String
  let label: AskText
  var unit: UnitText?
  let allowed: ClosedRange<Double>
  /// How it is asked in imperial units; nil where nothing differs.
  var imperial: Imperial?
  let put: @Sendable (inout Question, Double) -> Void

  /// The same number in another unit, under a name of its own so that no link changes its meaning.
  struct Imperial: Sendable {
    let key: String
    let unit: UnitText
    /// What one of it is in the metric unit, and where its zero lies there.
    let scale: Double
    var zero = 0.0

    func metric(_ value: Double) -> Double { value * scale + zero }
    func value(_ metric: Double) -> Double { (metric - zero) / scale }
  }

  static let raceInDays = AskInput(key: "raceInDays", label: .raceInDays, allowed: 0...3650) {
    $0.raceInDays = Int($1)
  }
  static let temperature = AskInput(
    key: "temperature", label: .temperature, unit: .celsius, allowed: -60...60,
    imperial: Imperial(
      key: "temperatureFahrenheit", unit: .fahrenheit, scale: 5 / 9, zero: -32 * 5 / 9)
  ) { $0.weather = Weather(celsius: $1, humidity: $0.weather?.humidity) }
  static let humidity = AskInput(
    key: "humidity", label: .humidity, unit: .percent, allowed: 0...100
  ) { question, percent in question.weather?.humidity = percent / 100 }
  static let soreness = AskInput(key: "soreness", label: .soreness, allowed: 0...10) {
    $0.soreness = $1
  }
  static let runningMonths = AskInput(
    key: "runningMonths", label: .runningMonths, allowed: 0...1200
  ) { $0.runner.standing.runningMonths = $1 }
  static let runsPerWeek = AskInput(key: "runsPerWeek", label: .runsPerWeek, allowed: 0...50) {
    $0.runner.standing.runsPerWeek = $1
  }
  static let weeklyKilometers = AskInput(
    key: "weeklyKilometers", label: .weeklyKilometers, unit: .kilometers, allowed: 0...1000,
    imperial: Imperial(
      key: "weeklyMiles", unit: .miles, scale: Formats.metersPerMile / 1000)
  ) { $0.runner.standing.weeklyKilometers = $1 }
  static let age = AskInput(key: "age", label: .age, allowed: 5...120) { $0.runner.ageYears = $1 }
  static let mass = AskInput(
    key: "massKilograms", label: .mass, unit: .kilograms, allowed: 25...300
  ) { $0.runner.mass = .kilograms($1) }
  static let height = AskInput(
    key: "heightMeters", label: .height, unit: .meters, allowed: 1...2.5
  ) { $0.runner.height = .meters($1) }
  static let boneInjuryMonths = AskInput(
    key: "boneInjuryMonths", label: .boneInjuryMonths, allowed: 0...1200
  ) { $0.runner.boneInjuryMonths = $1 }
  static let weeksAfterBirth = AskInput(
    key: "weeksAfterBirth", label: .weeksAfterBirth, allowed: 0...5000
  ) { $0.runner.weeksAfterBirth = $1 }

  /// Those of the day, and those of the runner that the form asks for.
  static let ofDay: [AskInput] = [.raceInDays, .temperature, .humidity, .soreness]
  static let ofRunner: [AskInput] = [.runningMonths, .runsPerWeek, .weeklyKilometers]
  /// Every number, the temperature before the humidity, which means nothing without it.
  static let all: [AskInput] =
    ofDay + ofRunner + [.age, .mass, .height, .boneInjuryMonths, .weeksAfterBirth]
}
