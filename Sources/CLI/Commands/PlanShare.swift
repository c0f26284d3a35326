internal import ArgumentParser
internal import Foundation
internal import Logbook
internal import Planning
internal import Workflow

/// `plimsoll plan export`: sessions for watches, calendars and other runners.
struct PlanExport: LogCommand {
  static let configuration = CommandConfiguration(
    commandName: "export", abstract: "Write the plan for watches, calendars or other runners.",
    discussion: "Files of the same name are written anew; - is standard output.")

  @Option(help: ArgumentHelp("A FIT workout for each session to come.", valueName: "folder"))
  var fit: String?

  @Option(help: ArgumentHelp("One calendar of all sessions (iCalendar).", valueName: "file"))
  var ics: String?

  @Option(help: ArgumentHelp("The whole plan as data, to share.", valueName: "file"))
  var bundle: String?

  @OptionGroup var log: LogOptions
  @OptionGroup var output: OutputOptions

  func validate() throws {
    guard fit != nil || ics != nil || bundle != nil else {
      throw ValidationError("Say what to write: --fit FOLDER, --ics FILE or --bundle FILE")
    }
    guard fit != "-" else {
      throw ValidationError("--fit writes several files; give a folder")
    }
    guard ics != "-" || bundle != "-" else {
      throw ValidationError("Only one of them fits on standard output")
    }
  }

  func run(_ workbench: Workbench, _ terminal: Terminal) async throws {
    let plan = try await workbench.followedPlan(log)
    if let fit {
      let today = max(plan.firstDay, try await workbench.report(on: plan).today)
      for file in try await workbench.plannedWorkouts(since: today) {
        try write(file.bytes, to: fit + "/" + file.name, terminal)
      }
    }
    if let ics { try write(Array(try await workbench.planCalendar().utf8), to: ics, terminal) }
    if let bundle, let text = try await workbench.planBundle() {
      try write(Array(text.utf8), to: bundle, terminal)
    }
  }

  private func write(_ bytes: [UInt8], to path: String, _ terminal: Terminal) throws {
    guard path != "-" else { return terminal.bytes(bytes) }
    let url = URL(fileURLWithPath: path)
    do {
      try FileManager.default.createDirectory(
        at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(bytes).write(to: url, options: .atomic)
    } catch {
      throw WorkflowError.file(path: path, reason: "the file cannot be written")
    }
    if ics == "-" || bundle == "-" { return }
    terminal.line(output.json ? JSON.record(["file": .string(path)]).text : path)
  }
}

/// `plimsoll plan import`: a plan that somebody shared.
struct PlanImport: LogCommand {
  static let configuration = CommandConfiguration(
    commandName: "import", abstract: "Read a plan that somebody shared; it waits for a yes.",
    discussion: """
      The plan that is followed stays as it is until 'plan accept'. What each session costs is \
      worked out for the runner of this log, and the rules that it breaks are named.
      """)

  @Argument(help: "The file; - is standard input.", completion: .file())
  var file: String

  @Option(
    name: .customLong("from"),
    help: ArgumentHelp(
      "A day of the week in which it begins; next week without it.",
      valueName: "day"), transform: PlanDay.typed)
  var day: Day?

  @OptionGroup var log: LogOptions
  @OptionGroup var output: OutputOptions

  var makesLog: Bool { true }

  func run(_ workbench: Workbench, _ terminal: Terminal) async throws {
    let input = try StandardInput(replacing: [file])
    defer { input.remove() }
    guard let data = FileManager.default.contents(atPath: input.paths[0]) else {
      throw WorkflowError.file(path: file, reason: "the file cannot be read")
    }
    let (plan, broken) = try await workbench.proposePlan(bundle: Array(data), from: day)
    for rule in broken { terminal.note("this plan breaks: \(rule.statement)") }
    let report = try await workbench.report(on: plan)
    report.print(to: terminal, from: plan.firstDay, output)
    if !output.quiet {
      terminal.note("it waits for a yes: 'plimsoll plan accept' or 'plimsoll plan discard'")
    }
  }
}

/// `plimsoll plan print`: a plan to pin on a wall.
struct PlanPrint: LogCommand {
  static let configuration = CommandConfiguration(
    commandName: "print", abstract: "Print a week or the whole plan as plain text.")

  @Option(
    help: ArgumentHelp(
      "A day of the week to print; the whole plan without it.",
      valueName: "day"), transform: PlanDay.typed)
  var week: Day?

  @OptionGroup var log: LogOptions
  @OptionGroup var output: OutputOptions

  func run(_ workbench: Workbench, _ terminal: Terminal) async throws {
    let plan = try await workbench.followedPlan(log)
    let monday = week?.startOfWeek(firstWeekday: 0)
    let shown = plan.sessions.filter { session in
      monday.map { session.day >= $0 && session.day < $0 + 7 } ?? true
    }
    if output.json {
      for session in shown { terminal.line(session.json(plan).text) }
      return
    }
    let weeks = Dictionary(grouping: shown) { $0.day.startOfWeek(firstWeekday: 0) }
    for week in weeks.keys.sorted() {
      let here = weeks[week] ?? []
      let minutes = here.reduce(0) { $0 + $1.choice.minutes }
      let way = here.reduce(0) { $0 + $1.choice.kilometers }
      terminal.line(
        "Week of \(week.iso)" + String(format: "  (%.0f min, %.0f km)", minutes, way))
      for session in here {
        terminal.line("  [ ] \(session.line)")
        if let text = plan.workout(of: session)?.text { terminal.line("      \(text)") }
        if let note = plan.notes[session.id] { terminal.line("      note: \(note)") }
      }
      terminal.line("")
    }
  }
}

/// A day of a plan as it is typed.
enum PlanDay {
  static func typed(_ text: String) throws -> Day {
    guard let day = Day(iso: text) else {
      throw ValidationError("'\(text)' is no day; write it like 2026-11-21")
    }
    return day
  }
}
