internal import ArgumentParser
internal import Foundation
internal import Logbook
internal import Planning
internal import Workflow

/// A command that changes the plan by hand and asks where a rule is broken by that.
protocol PlanChangeCommand: LogCommand {
  /// Whether to go on without asking, where a rule may be set aside.
  var yes: Bool { get }
}

extension PlanChangeCommand {
  /// Makes a change; where it breaks rules that may be set aside, asks and makes it anyway.
  func make(
    _ terminal: Terminal, _ change: (_ anyway: Bool) async throws -> [PlanRule]
  ) async throws {
    let broken = try await change(false)
    guard !broken.isEmpty else { return }
    for rule in broken { terminal.note("this breaks: \(rule.statement)") }
    if let firm = broken.first(where: { $0.firmness == .absolute }) {
      throw Failure(
        what: "the plan stays as it is: '\(firm.id)' guards health", place: "in \(log.path)",
        remedy: firm.freedBy.isEmpty ? "choose something else" : "it would take \(firm.freedBy)")
    }
    if !yes, try !confirm("Change it all the same?") { throw ExitCode(1) }
    _ = try await change(true)
  }

  /// Prints a session as it stands now.
  func show(_ id: String, _ workbench: Workbench, _ terminal: Terminal) async throws {
    let plan = try await workbench.followedPlan(log)
    guard let session = plan.session(id) else { return }
    if output.json {
      terminal.line(session.json(plan).text)
    } else if !output.quiet {
      terminal.line(session.line)
    }
  }
}

/// `plimsoll plan swap`: another session at no more cost to any tissue.
struct PlanSwap: PlanChangeCommand {
  static let configuration = CommandConfiguration(
    commandName: "swap", abstract: "Put another session in the place of one, at equal tissue cost.",
    discussion: """
      OTHER is one of the session's alternatives, as 'plan why' names them (easy/M/none), or the \
      word of a session (easy): then it is the largest size that costs no tissue more. The \
      difference is told before you are asked.
      """)

  @Argument(help: "The session, as 'plan show' names it.")
  var id: String

  @Argument(help: "What takes its place.")
  var other: String

  @Flag(help: "Do not ask.")
  var yes = false

  @OptionGroup var log: LogOptions
  @OptionGroup var output: OutputOptions

  func run(_ workbench: Workbench, _ terminal: Terminal) async throws {
    let session = try await workbench.followedPlan(log).session(id, log)
    let choice = try await workbench.swap(of: id, for: other)
    if !output.quiet {
      for line in SwapDifference(from: session.choice, to: choice).lines { terminal.note(line) }
    }
    if !yes, try !confirm("Swap it?") { return }
    try await make(terminal) { anyway in
      try await workbench.swapPlannedSession(id, for: other, anyway: anyway)
    }
    try await show(id, workbench, terminal)
  }
}

/// In what two sessions differ, line by line.
struct SwapDifference {
  var from: SessionChoice
  var to: SessionChoice

  var lines: [String] {
    var lines = [
      "\(from.id) → \(to.id)",
      String(format: "time: %.0f → %.0f min", from.minutes, to.minutes),
    ]
    if from.kilometers > 0 || to.kilometers > 0 {
      lines.append(String(format: "way: %.1f → %.1f km", from.kilometers, to.kilometers))
    }
    for tissue in PlannedTissue.allCases {
      let (old, new) = (from.doses[tissue], to.doses[tissue])
      guard let old, old.nominal >= 0.5 else { continue }
      let share = (new?.nominal ?? 0) / old.nominal
      lines.append(
        String(
          format: "%@: %.0f (%.0f to %.0f) → %.0f (%.0f to %.0f) easy min, %.0f %%",
          tissue.title, old.nominal, old.lower, old.upper, new?.nominal ?? 0, new?.lower ?? 0,
          new?.upper ?? 0, share * 100))
    }
    return lines
  }
}

/// `plimsoll plan move`: a session on another day.
struct PlanMove: PlanChangeCommand {
  static let configuration = CommandConfiguration(
    commandName: "move", abstract: "Move a session to another day; nothing else is planned anew.")

  @Argument(help: "The session, as 'plan show' names it.")
  var id: String

  @Argument(help: "The day, as 2026-11-21.", transform: PlanDay.typed)
  var day: Day

  @Flag(help: "Do not ask where a rule that you may set aside is broken.")
  var yes = false

  @OptionGroup var log: LogOptions
  @OptionGroup var output: OutputOptions

  func run(_ workbench: Workbench, _ terminal: Terminal) async throws {
    _ = try await workbench.followedPlan(log).session(id, log)
    try await make(terminal) { anyway in
      try await workbench.movePlannedSession(id, to: day, anyway: anyway)
    }
    try await show(id, workbench, terminal)
  }
}

/// `plimsoll plan copy`: the same session on another day, or every week.
struct PlanCopy: PlanChangeCommand {
  static let configuration = CommandConfiguration(
    commandName: "copy", abstract: "Copy a session to another day, or to the weeks after it.")

  @Argument(help: "The session, as 'plan show' names it.")
  var id: String

  @Option(
    name: .customLong("to"), help: ArgumentHelp("The day of the copy.", valueName: "day"),
    transform: PlanDay.typed)
  var day: Day?

  @Option(help: ArgumentHelp("To how many weeks after it, on its weekday.", valueName: "n"))
  var weeks: Int?

  @Flag(help: "Do not ask where a rule that you may set aside is broken.")
  var yes = false

  @OptionGroup var log: LogOptions
  @OptionGroup var output: OutputOptions

  func validate() throws {
    guard (day == nil) != (weeks == nil) else {
      throw ValidationError("Give --to a day or --weeks, one of them")
    }
  }

  func run(_ workbench: Workbench, _ terminal: Terminal) async throws {
    _ = try await workbench.followedPlan(log).session(id, log)
    if let weeks {
      try await make(terminal) { anyway in
        try await workbench.repeatPlannedSession(id, weeks: weeks, anyway: anyway)
      }
      try await show(id, workbench, terminal)
    } else if let day {
      var name = id
      try await make(terminal) { anyway in
        let (copy, broken) = try await workbench.copyPlannedSession(id, to: day, anyway: anyway)
        name = copy
        return broken
      }
      try await show(name, workbench, terminal)
    }
  }
}

/// `plimsoll plan add`: a session of one's own.
struct PlanAdd: PlanChangeCommand {
  static let configuration = CommandConfiguration(
    commandName: "add", abstract: "Add a session of your own, as docs/WORKOUTS.md writes them.",
    discussion: """
      Example: plimsoll plan add 2026-11-24 'wu 12min easy; 6x (20s hill hard @6%, 75s jog); \
      cd 10min easy'. A slip is pointed at by its character.
      """)

  @Argument(help: "The day, as 2026-11-21.", transform: PlanDay.typed)
  var day: Day

  @Argument(help: "What is done.")
  var text: String

  @Option(help: "What to remember.")
  var note = ""

  @Flag(help: "Do not ask where a rule that you may set aside is broken.")
  var yes = false

  @OptionGroup var log: LogOptions
  @OptionGroup var output: OutputOptions

  func run(_ workbench: Workbench, _ terminal: Terminal) async throws {
    _ = try await workbench.followedPlan(log)
    var id = ""
    do {
      try await make(terminal) { anyway in
        let added = try await workbench.addOwnSession(
          OwnSession(day: day, text: text, note: note), anyway: anyway)
        id = added.id
        return added.broken
      }
    } catch WorkflowError.session(let error, let text) {
      for line in error.pointer(in: text).split(separator: "\n") { terminal.note(String(line)) }
      throw WorkflowError.session(error, text: text)
    }
    try await show(id, workbench, terminal)
  }
}

/// `plimsoll plan skip`: a session taken out.
struct PlanSkip: LogCommand {
  static let configuration = CommandConfiguration(
    commandName: "skip", abstract: "Take a session out; nothing makes up for it.")

  @Argument(help: "The session, as 'plan show' names it.")
  var id: String

  @OptionGroup var log: LogOptions
  @OptionGroup var output: OutputOptions

  func run(_ workbench: Workbench, _ terminal: Terminal) async throws {
    let session = try await workbench.followedPlan(log).session(id, log)
    try await workbench.skipPlannedSession(id)
    if output.json {
      terminal.line(JSON.record(["id": .string(id), "result": .string("skipped")]).text)
    } else if !output.quiet {
      terminal.line("skipped: \(session.line)")
    }
  }
}

/// `plimsoll plan note`: a word beside a session.
struct PlanNote: LogCommand {
  static let configuration = CommandConfiguration(
    commandName: "note", abstract: "Note something beside a session; an empty note takes it away.")

  @Argument(help: "The session, as 'plan show' names it.")
  var id: String

  @Argument(help: "What to remember.")
  var note: String

  @OptionGroup var log: LogOptions
  @OptionGroup var output: OutputOptions

  func run(_ workbench: Workbench, _ terminal: Terminal) async throws {
    _ = try await workbench.followedPlan(log).session(id, log)
    try await workbench.notePlannedSession(id, note)
    if output.json {
      terminal.line(JSON.record(["id": .string(id), "note": .string(note)]).text)
    }
  }
}

/// `plimsoll plan undo`: the last change taken back.
struct PlanUndo: LogCommand {
  static let configuration = CommandConfiguration(
    commandName: "undo", abstract: "Take the last change of the plan back.")

  @OptionGroup var log: LogOptions
  @OptionGroup var output: OutputOptions

  func run(_ workbench: Workbench, _ terminal: Terminal) async throws {
    try await workbench.undoPlanChange()
    if output.json {
      terminal.line(JSON.record(["result": .string("undone")]).text)
    } else if !output.quiet {
      terminal.line("the plan is as it was before the last change")
    }
  }
}
