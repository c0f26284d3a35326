internal import ArgumentParser
internal import Logbook
internal import Workflow

/// `plimsoll strength`: sets of exercises.
struct StrengthCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "strength", abstract: "Write down sets of an exercise, or list them.",
    subcommands: [StrengthList.self, StrengthAdd.self, StrengthDelete.self],
    defaultSubcommand: StrengthList.self)
}

/// `plimsoll strength add`.
struct StrengthAdd: LogCommand {
  static let configuration = CommandConfiguration(
    commandName: "add", abstract: "Write down sets of one exercise.",
    discussion: """
      Examples: plimsoll strength add --exercise squats --sets 3x8 --load 40kg --reserve 2, \
      plimsoll strength add --exercise balance --sets 3x30s

      With --minutes and --rpe it counts in training load by effort × minutes: say them once for a \
      whole session, not for each exercise of it.
      """)

  @Option(help: "What was done.")
  var exercise: Exercise

  @Option(help: ArgumentHelp("Sets and repetitions, or sets and seconds.", valueName: "3x8|3x30s"))
  var sets: TypedSets

  @Option(
    name: .customLong("load"),
    help: ArgumentHelp("The mass moved beside your own: 40kg, 85lb.", valueName: "mass"))
  var mass: TypedNumber<MassUnit>?

  @Option(
    help: ArgumentHelp("How many repetitions more would have gone.", valueName: "repetitions"))
  var reserve: Int?

  @Option(help: ArgumentHelp("How long all of it took, with its pauses.", valueName: "minutes"))
  var minutes: Double?

  @Option(help: ArgumentHelp("How hard all of it was, 0 to 10.", valueName: "0..10"))
  var rpe: Double?

  @Option(help: ArgumentHelp("The day, as 2026-11-21; without it today.", valueName: "date"))
  var date: Day?

  @Option(help: "Anything worth keeping.")
  var note: String?

  @OptionGroup var log: LogOptions
  @OptionGroup var output: OutputOptions

  var makesLog: Bool { true }

  func run(_ workbench: Workbench, _ terminal: Terminal) async throws {
    var work = StrengthWork(
      day: try await workbench.day(date), exercise: exercise, sets: sets.sets, of: sets.size)
    work.massKilograms = mass?.value
    work.repetitionsInReserve = reserve
    work.minutes = minutes
    work.effort = rpe
    work.note = note
    work.id = try await workbench.add(work)
    terminal.line(output.json ? work.json.text : "strength \(work.id)")
  }
}

/// `plimsoll strength list`.
struct StrengthList: LogCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List strength work, latest first.")

  @Option(help: ArgumentHelp("The first day to list, as 2026-11-21.", valueName: "date"))
  var since: Day?

  @OptionGroup var log: LogOptions
  @OptionGroup var output: OutputOptions

  func run(_ workbench: Workbench, _ terminal: Terminal) async throws {
    let work = try await workbench.strengthWork(since: since)
    var table = Table(isNumber: [true, false, false, true, true, true, true, true])
    for entry in work.reversed() {
      if output.json { terminal.line(entry.json.text) } else { table.add(entry.cells) }
    }
    for line in table.lines { terminal.line(line) }
    if work.isEmpty, !output.quiet {
      terminal.note("no strength work; 'plimsoll strength add' writes some down")
    }
  }
}

/// `plimsoll strength delete`.
struct StrengthDelete: LogCommand {
  static let configuration = CommandConfiguration(
    commandName: "delete", abstract: "Delete strength work; for thirty days it can come back.")

  @Argument(help: "Its number.")
  var number: Int64

  @Flag(help: "Bring it back.")
  var undo = false

  @OptionGroup var log: LogOptions
  @OptionGroup var output: OutputOptions

  func run(_ workbench: Workbench, _ terminal: Terminal) async throws {
    try await workbench.setStrengthWork(number, deleted: !undo)
    let outcome = undo ? "brought back" : "deleted"
    if output.json {
      terminal.line(
        JSON.record(["strength": .integer(number), "result": .string(outcome)]).text)
    } else if !output.quiet {
      terminal.line("strength \(number) \(outcome)")
    }
  }
}

/// Sets as a person types them: `3x8`, `3x30s`.
struct TypedSets: ExpressibleByArgument {
  var sets: Int
  var size: StrengthWork.Size

  init?(argument: String) {
    guard let typed = StrengthWork.sets(text: argument) else { return nil }
    (sets, size) = typed
  }
}

extension StrengthWork {
  /// The object of `strength --json`.
  var json: JSON {
    var repetitions: Int64?
    var seconds: Double?
    switch size {
    case .repetitions(let count): repetitions = Int64(count)
    case .seconds(let span): seconds = span
    }
    return .record([
      "strength": .integer(id), "date": .string(day.iso), "exercise": .string(exercise.rawValue),
      "sets": JSON(sets), "repetitions": JSON(repetitions), "seconds": JSON(seconds),
      "massKilograms": JSON(massKilograms),
      "repetitionsInReserve": JSON(repetitionsInReserve.map(Int64.init)),
      "minutes": JSON(minutes), "effort": JSON(effort), "note": JSON(note),
    ])
  }

  /// The row of the table for a person.
  fileprivate var cells: [String] {
    [
      String(id), day.iso, exercise.rawValue, setsText,
      massKilograms.map { JSON.digits($0) + " kg" } ?? "",
      repetitionsInReserve.map { "\($0) in reserve" } ?? "",
      minutes.map { JSON.digits($0) + " min" } ?? "",
      effort.map { "effort " + JSON.digits($0) } ?? "",
    ]
  }
}
