internal import ArgumentParser
internal import Foundation
internal import Workflow

/// `plimsoll refresh`: brings figures up to date.
struct Refresh: LogCommand {
  static let configuration = CommandConfiguration(
    abstract: "Compute figures again that are missing or of an older model.")

  @Flag(help: "Compute all of them again.")
  var all = false

  @OptionGroup var log: LogOptions
  @OptionGroup var output: OutputOptions

  func run(_ workbench: Workbench, _ terminal: Terminal) async throws {
    let count = try await workbench.refresh(all: all) {
      terminal.progress("\($0.done) of \($0.found) runs")
    }
    terminal.line(
      output.json
        ? JSON.record(["runsRefreshed": JSON(count)]).text
        : "\(count) \(count == 1 ? "run" : "runs") brought up to date")
  }
}

/// `plimsoll backup`: copies the log while it is in use.
struct Backup: LogCommand {
  static let configuration = CommandConfiguration(
    abstract: "Copy the whole log to a file, originals included, and verify the copy.")

  @Argument(help: "The file to write; it must not exist.", completion: .file())
  var path: String

  @OptionGroup var log: LogOptions
  @OptionGroup var output: OutputOptions

  func run(_ workbench: Workbench, _ terminal: Terminal) async throws {
    guard FileManager.default.fileExists(atPath: log.path) else { throw Failure.noLog(log.path) }
    guard !FileManager.default.fileExists(atPath: path) else {
      throw WorkflowError.file(path: path, reason: "the file is there already")
    }
    try await workbench.backup(to: path)
    terminal.line(
      output.json ? JSON.record(["file": .string(path)]).text : "backed up to \(path)")
  }
}

/// `plimsoll restore`: puts a backup in the place of the log.
struct Restore: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Put a backup in the place of the log; what was there is kept beside it.")

  @Argument(help: "The backup.", completion: .file())
  var path: String

  @Flag(help: "Do not ask.")
  var yes = false

  @OptionGroup var log: LogOptions
  @OptionGroup var output: OutputOptions

  func run() async throws {
    let terminal = Terminal(quiet: output.quiet)
    defer { terminal.flush() }
    if !yes, FileManager.default.fileExists(atPath: log.path) {
      guard try confirm("Put \(path) in the place of \(log.path)?") else { return }
    }
    let replaced = FileManager.default.fileExists(atPath: log.path)
    do {
      try await Workbench.restore(from: path, to: log.path)
    } catch {
      throw Failure(error, log: log.path)
    }
    terminal.line(
      output.json
        ? JSON.record(["file": .string(log.path)]).text
        : "restored to \(log.path)" + (replaced ? "; what was there is kept beside it" : ""))
  }
}

/// `plimsoll doctor`: looks the log over.
struct Doctor: LogCommand {
  static let configuration = CommandConfiguration(
    abstract: "Look the log over: integrity, originals, figures. Changes nothing.")

  @OptionGroup var log: LogOptions
  @OptionGroup var output: OutputOptions

  func run(_ workbench: Workbench, _ terminal: Terminal) async throws {
    guard FileManager.default.fileExists(atPath: log.path) else { throw Failure.noLog(log.path) }
    let findings = try await workbench.doctor()
    for finding in findings where output.json || !output.quiet || !finding.isSound {
      terminal.line(output.json ? finding.json.text : finding.line)
    }
    if findings.contains(where: { !$0.isSound }) { throw ExitCode(1) }
  }
}

extension Failure {
  /// A command needs a log, and there is none.
  static func noLog(_ path: String) -> Failure {
    Failure(
      what: "there is no log", place: "at \(path)",
      remedy: "'plimsoll import' makes one, or name another with '--database'")
  }
}

extension Diagnosis {
  /// The object of `doctor --json`.
  var json: JSON {
    .record([
      "subject": .string(subject), "sound": .bool(isSound), "finding": .string(finding),
      "remedy": JSON(remedy),
    ])
  }

  /// The line for a person.
  var line: String {
    "\(isSound ? "sound" : "WRONG")  \(subject): \(finding)" + (remedy.map { "; " + $0 } ?? "")
  }
}

/// `plimsoll demo`: fills the log with the demonstration runner.
struct Demo: LogCommand {
  static let configuration = CommandConfiguration(
    abstract: "Fill the log with the demonstration runner.",
    discussion: """
      Eighteen months of believable training, made by a simulation, written as FIT files and \
      imported the ordinary way. The same seed makes the same runs.
      """)

  @Option(help: ArgumentHelp("Which runner.", valueName: "number"))
  var seed: UInt64 = 1

  @OptionGroup var log: LogOptions
  @OptionGroup var output: OutputOptions

  var makesLog: Bool { true }

  func run(_ workbench: Workbench, _ terminal: Terminal) async throws {
    let tally = ImportTally()
    let printsJSON = output.json
    try await workbench.demo(
      seed: seed, progress: { terminal.progress("\($0.done) of \($0.found) runs") },
      line: { line in
        tally.add(line)
        if printsJSON { terminal.line(line.json.text) }
      })
    if !output.json { terminal.line(tally.summary) }
    if tally.refused > 0 { throw ExitCode(1) }
  }
}
