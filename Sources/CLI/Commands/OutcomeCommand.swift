internal import ArgumentParser
internal import Logbook
internal import Workflow

/// `plimsoll outcome`: what shows whether work on the muscles did something.
struct OutcomeCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "outcome", abstract: "Write down girths, counts and best sets, or list them.",
    discussion: "KEY is one of \(Outcome.all.map(\.key).joined(separator: " ")).",
    subcommands: [OutcomeList.self, OutcomeAdd.self, OutcomeDelete.self],
    defaultSubcommand: OutcomeList.self)
}

/// `plimsoll outcome add`.
struct OutcomeAdd: LogCommand {
  static let configuration = CommandConfiguration(
    commandName: "add", abstract: "Write down what was measured.",
    discussion: """
      Example: plimsoll outcome add thigh-girth-l 54.5cm --date 2026-11-21. Girths and heights \
      are in cm, best sets in kg, unless a unit is given.
      """)

  @Argument(help: "What was measured.", transform: Outcome.typed)
  var key: Outcome

  @Argument(help: "Its value, with or without its unit.")
  var value: String

  @Option(help: ArgumentHelp("The day, as 2026-11-21; without it today.", valueName: "date"))
  var date: Day?

  @OptionGroup var log: LogOptions
  @OptionGroup var output: OutputOptions

  var makesLog: Bool { true }

  func validate() throws {
    guard key.value(typed: value) != nil else {
      throw ValidationError("'\(value)' is no value in \(key.shownUnit)")
    }
  }

  func run(_ workbench: Workbench, _ terminal: Terminal) async throws {
    guard let value = key.value(typed: value) else { return }
    guard key.allowed.contains(value) else {
      throw WorkflowError.invalid(
        input: key.key, value: key.shown(value),
        allowed: "\(key.shown(key.allowed.lowerBound)) to \(key.shown(key.allowed.upperBound))")
    }
    let day = try await workbench.day(date)
    let reading = Outcome.Reading(day: day, outcome: key, value: value)
    try await workbench.keep(reading)
    if output.json {
      terminal.line(reading.json.text)
    } else if !output.quiet {
      terminal.line("\(day.iso)  \(key.key)  \(key.shown(value))")
    }
  }
}

/// `plimsoll outcome list`.
struct OutcomeList: LogCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List what was measured, and what became of it.")

  @OptionGroup var log: LogOptions
  @OptionGroup var output: OutputOptions

  func run(_ workbench: Workbench, _ terminal: Terminal) async throws {
    let readings = try await workbench.outcomeReadings()
    if output.json {
      for reading in readings.reversed() { terminal.line(reading.json.text) }
      return
    }
    var table = Table(isNumber: [false, true, false])
    for outcome in Outcome.all {
      guard let latest = readings.last(where: { $0.outcome == outcome }) else { continue }
      let words = outcome.words(outcome.course(of: readings))
      table.add([outcome.key, outcome.shown(latest.value), words])
    }
    for line in table.lines { terminal.line(line) }
    if readings.isEmpty, !output.quiet {
      terminal.note("nothing was measured; 'plimsoll outcome add KEY VALUE' writes it down")
    }
  }
}

/// `plimsoll outcome delete`.
struct OutcomeDelete: LogCommand {
  static let configuration = CommandConfiguration(
    commandName: "delete", abstract: "Take away what was measured on a day.")

  @Argument(help: "What was measured.", transform: Outcome.typed)
  var key: Outcome

  @Option(help: ArgumentHelp("The day.", valueName: "date"))
  var date: Day

  @OptionGroup var log: LogOptions
  @OptionGroup var output: OutputOptions

  func run(_ workbench: Workbench, _ terminal: Terminal) async throws {
    try await workbench.removeOutcome(key, on: date)
    if !output.quiet { terminal.note("\(key.key) of \(date.iso) is taken away") }
  }
}

/// Lengths of a body, in centimeters where no unit is given.
enum GirthUnit: TypedUnit {
  static let factors = ["": 0.01, "cm": 0.01, "mm": 0.001, "m": 1, "in": 0.0254]
}

extension Outcome {
  /// The outcome of a key, or what keys there are.
  static func typed(_ text: String) throws -> Outcome {
    if let outcome = named(text) { return outcome }
    let keys = all.map(\.key).joined(separator: " ")
    throw ValidationError("'\(text)' is none of \(keys)")
  }

  /// What was typed, in the unit.
  func value(typed text: String) -> Double? {
    switch unit {
    case .meters: TypedNumber<GirthUnit>(argument: text)?.value
    case .kilograms: TypedNumber<MassUnit>(argument: text)?.value
    case .repetitions: TypedNumber<PlainUnit>(argument: text)?.value
    }
  }

  /// The unit that people use for it.
  fileprivate var shownUnit: String {
    switch unit {
    case .meters: "cm"
    case .kilograms: "kg"
    case .repetitions: "repetitions"
    }
  }

  /// A value for reading.
  fileprivate func shown(_ value: Double) -> String {
    switch unit {
    case .meters: Words.decimals(value * 100, 1) + " cm"
    case .kilograms: JSON.digits(value) + " kg"
    case .repetitions: JSON.digits(value)
    }
  }

  /// A difference for reading.
  private func signed(_ difference: Double) -> String {
    (difference < 0 ? "-" : "+") + shown(abs(difference))
  }

  /// What became of it, in words.
  fileprivate func words(_ course: Course) -> String {
    let doubt = "the smallest real change is \(shown(smallestRealChange)), our choice"
    return switch course {
    case .unknown: "measured once"
    case .unchanged(let difference):
      "no change that can be told: \(signed(difference)) since the first (\(doubt))"
    case .grown(let difference): "up \(shown(difference)) since the first (\(doubt))"
    case .fallen(let difference): "down \(shown(-difference)) since the first (\(doubt))"
    }
  }
}

extension Outcome.Reading {
  /// The object of `outcome --json`.
  var json: JSON {
    .record([
      "date": .string(day.iso), "key": .string(outcome.key), "value": .number(value),
      "unit": .string(outcome.unit.rawValue),
      "smallestRealChange": .number(outcome.smallestRealChange),
    ])
  }
}
