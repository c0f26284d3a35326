internal import ArgumentParser
internal import Foundation
internal import Logbook
internal import TrainingLoad
internal import Workflow

/// `plimsoll athlete`: shows and sets the person whom the log belongs to.
struct AthleteCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "athlete", abstract: "Show or set the athlete: body, pulses, threshold pace.",
    subcommands: [AthleteShow.self, AthleteSet.self], defaultSubcommand: AthleteShow.self)
}

/// `plimsoll athlete show`.
struct AthleteShow: LogCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Show the athlete as on a day.")

  @Option(help: ArgumentHelp("The day, as 2026-11-21; without it today.", valueName: "date"))
  var date: Day?

  @OptionGroup var log: LogOptions
  @OptionGroup var output: OutputOptions

  func run(_ workbench: Workbench, _ terminal: Terminal) async throws {
    let athlete = try await workbench.athlete()
    let preferences = try await workbench.preferences()
    let day = date ?? Day.present(workbench, in: preferences)
    let measure = TrainingLoadMeasure.named(preferences.trainingLoadMeasure)
    if output.json {
      terminal.line(athlete.json(on: day, measure: measure).text)
      return
    }
    var table = Table(isNumber: [false, false])
    table.add(["name", athlete.name.isEmpty ? "not set" : athlete.name])
    table.add(["sex", athlete.sex?.rawValue ?? "not set"])
    table.add(["birth year", athlete.birthYear.map(String.init) ?? "not set"])
    let words = Words(units: preferences.units)
    let state = athlete.state(on: day)
    for trait in Athlete.Trait.allCases {
      table.add([
        Words.spaced(trait.rawValue), state[trait].map { words.trait(trait, $0) } ?? "not set",
      ])
    }
    table.add(["training load by", measure?.word ?? "what is known for most activities"])
    for line in table.lines { terminal.line(line) }
  }
}

/// `plimsoll athlete set`.
struct AthleteSet: LogCommand {
  static let configuration = CommandConfiguration(
    commandName: "set", abstract: "Set what is given; the rest stays as it is.",
    discussion: "Example: plimsoll athlete set --mass-kg 72.5 --date 2026-11-01")

  @Option(help: "What to call the athlete.")
  var name: String?

  @Option(help: "Sex, where published equations differ by it.")
  var sex: Athlete.Sex?

  @Option(help: ArgumentHelp("Year of birth.", valueName: "year"))
  var birthYear: Int?

  @Option(name: .customLong("mass-kg"), help: ArgumentHelp("Body mass.", valueName: "kilograms"))
  var massKilograms: Double?

  @Option(name: .customLong("height-m"), help: ArgumentHelp("Height.", valueName: "meters"))
  var heightMeters: Double?

  @Option(
    name: .customLong("resting-hr"), help: ArgumentHelp("Pulse at rest.", valueName: "beats"))
  var restingHeartRate: Double?

  @Option(name: .customLong("maximal-hr"), help: ArgumentHelp("Highest pulse.", valueName: "beats"))
  var maximalHeartRate: Double?

  @Option(
    name: .customLong("threshold-hr"),
    help: ArgumentHelp("Pulse at the lactate threshold.", valueName: "beats"))
  var thresholdHeartRate: Double?

  @Option(
    help: ArgumentHelp(
      "The pace you can hold for about an hour: 4:30, 4:30/km or 7:15/mi.", valueName: "pace"))
  var thresholdPace: TypedPace?

  @Option(
    help: ArgumentHelp(
      "What training load is counted by: \(MeasureChoice.allValueStrings.joined(separator: " ")). "
        + "'best' is the one known for most activities.", valueName: "measure"))
  var trainingLoadMeasure: MeasureChoice?

  @Option(
    help: ArgumentHelp("The day from which measurements hold; without it today.", valueName: "date")
  )
  var date: Day?

  @OptionGroup var log: LogOptions
  @OptionGroup var output: OutputOptions

  var makesLog: Bool { true }

  /// What was measured, by trait.
  var measured: [(trait: Athlete.Trait, value: Double)] {
    let all: [(Athlete.Trait, Double?)] = [
      (.massKilograms, massKilograms), (.heightMeters, heightMeters),
      (.restingHeartRate, restingHeartRate), (.maximalHeartRate, maximalHeartRate),
      (.thresholdHeartRate, thresholdHeartRate),
      (.thresholdSpeed, thresholdPace?.metersPerSecond),
    ]
    return all.compactMap { trait, value in value.map { (trait, $0) } }
  }

  func validate() throws {
    guard
      !measured.isEmpty || name != nil || sex != nil || birthYear != nil
        || trainingLoadMeasure != nil
    else {
      throw ValidationError("Nothing to set was given")
    }
  }

  func run(_ workbench: Workbench, _ terminal: Terminal) async throws {
    var athlete = try await workbench.athlete()
    var preferences = try await workbench.preferences()
    let day = date ?? Day.present(workbench, in: preferences)
    if let name { athlete.name = name }
    if let sex { athlete.sex = sex }
    if let birthYear { athlete.birthYear = birthYear }
    for (trait, value) in measured {
      guard trait.allowed.contains(value) else {
        let words = Words()
        let (low, high) = (trait.allowed.lowerBound, trait.allowed.upperBound)
        throw WorkflowError.invalid(
          input: Words.spaced(trait.rawValue), value: words.trait(trait, value),
          allowed: "a value from \(words.trait(trait, low)) to \(words.trait(trait, high))")
      }
      athlete.readings.removeAll { $0.day == day && $0.trait == trait }
      athlete.readings.append(Athlete.Reading(day: day, trait: trait, value: value))
    }
    try await workbench.setAthlete(athlete)
    if let trainingLoadMeasure {
      preferences.trainingLoadMeasure = trainingLoadMeasure.measure?.key ?? ""
      try await workbench.setPreferences(preferences)
    }
    if output.json {
      let measure = TrainingLoadMeasure.named(preferences.trainingLoadMeasure)
      terminal.line(athlete.json(on: day, measure: measure).text)
    } else if !output.quiet {
      terminal.note("set from \(day.iso) on; 'plimsoll refresh' brings figures up to date")
    }
  }
}

extension Day {
  /// The day it is in the log's own time zone.
  static func present(_ workbench: Workbench, in preferences: Preferences) -> Day {
    let now = workbench.now()
    let zone = TimeZone(identifier: preferences.timeZone) ?? .gmt
    return Day(now, offsetSeconds: zone.secondsFromGMT(for: now))
  }
}

extension Athlete {
  /// The object of `athlete --json`: the values in force on a day, then every measurement.
  func json(on day: Day, measure: TrainingLoadMeasure?) -> JSON {
    let state = state(on: day)
    let traits = Trait.allCases.map { JSON.Member(key: $0.jsonKey, value: JSON(state[$0])) }
    let readings = readings.sorted { ($0.day, $0.trait.rawValue) < ($1.day, $1.trait.rawValue) }
    return .object(
      [
        JSON.Member(key: "name", value: JSON(name.isEmpty ? nil : name)),
        JSON.Member(key: "sex", value: JSON(sex?.rawValue)),
        JSON.Member(key: "birthYear", value: JSON(birthYear.map(Int64.init))),
        JSON.Member(key: "date", value: .string(day.iso)),
      ] + traits + [
        JSON.Member(
          key: "measurements",
          value: .array(
            readings.map {
              .record(["date": .string($0.day.iso), $0.trait.jsonKey: JSON($0.value)])
            })),
        JSON.Member(key: "trainingLoadMeasure", value: JSON(measure?.key)),
      ])
  }
}

/// A measure of training load that was chosen, or none.
struct MeasureChoice: ExpressibleByArgument {
  /// The measure; nil for the one that is known for most activities.
  var measure: TrainingLoadMeasure?

  init?(argument: String) {
    measure = TrainingLoadMeasure.named(word: argument)
    if measure == nil, argument != Self.best { return nil }
  }

  private static let best = "best"
  static let allValueStrings = [best] + TrainingLoadMeasure.all.map(\.word)
}

extension Athlete.Trait {
  /// Its name in JSON, which ends in its unit.
  var jsonKey: String { self == .thresholdSpeed ? "thresholdSpeedMps" : rawValue }
}

extension Words {
  /// A measurement of the athlete.
  func trait(_ trait: Athlete.Trait, _ value: Double) -> String {
    switch trait {
    case .massKilograms: Self.decimals(value, 1) + " kg"
    case .heightMeters: Self.decimals(value, 2) + " m"
    case .restingHeartRate, .maximalHeartRate, .thresholdHeartRate:
      Self.decimals(value, 0) + " bpm"
    case .thresholdSpeed: pace(value)
    }
  }
}
