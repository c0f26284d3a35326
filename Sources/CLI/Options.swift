internal import ArgumentParser
internal import Foundation
internal import Workflow

/// Which log a command works on.
struct LogOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The log. Without it PLIMSOLL_DATABASE, else plimsoll/plimsoll.db in XDG_DATA_HOME.",
      valueName: "path"),
    completion: .file())
  var database: String?

  /// Where the log is.
  var path: String {
    Self.path(given: database, environment: ProcessInfo.processInfo.environment)
  }

  /// Where the log is, as the option or else the environment says.
  static func path(given: String?, environment: [String: String]) -> String {
    if let given { return given }
    if let named = environment["PLIMSOLL_DATABASE"], !named.isEmpty { return named }
    let home = environment["HOME"] ?? NSHomeDirectory()
    // The standard says that a relative path in the variable is to be ignored.
    let data = environment["XDG_DATA_HOME"].flatMap { $0.hasPrefix("/") ? $0 : nil }
    return (data ?? home + "/.local/share") + "/plimsoll/plimsoll.db"
  }

  /// Opens the log. One that does not exist yet is made with its folder, or, for a command that
  /// only reads, stands for an empty one, so that a slip of the pen leaves no file behind.
  func open(making: Bool) async throws(WorkflowError) -> Workbench {
    if FileManager.default.fileExists(atPath: path) { return try await Workbench.open(path: path) }
    guard making else { return try await Workbench.inMemory(now: { Date() }) }
    let folder = URL(fileURLWithPath: path).deletingLastPathComponent()
    do {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    } catch {
      throw .file(path: folder.path, reason: "the folder of the log cannot be made")
    }
    return try await Workbench.open(path: path)
  }
}

/// How a command prints what it found.
struct OutputOptions: ParsableArguments {
  @Flag(help: "Print JSON Lines: one object a line.")
  var json = false

  @Flag(name: .shortAndLong, help: "Print nothing but results and errors.")
  var quiet = false
}

/// A command that works on a log.
protocol LogCommand: AsyncParsableCommand {
  /// Whether the command makes a log when there is none.
  var makesLog: Bool { get }
  /// Which log.
  var log: LogOptions { get }
  /// How to print.
  var output: OutputOptions { get }
  /// Does it.
  func run(_ workbench: Workbench, _ terminal: Terminal) async throws
}

extension LogCommand {
  var makesLog: Bool { false }

  func run() async throws {
    let terminal = Terminal(quiet: output.quiet)
    defer { terminal.flush() }
    do {
      try await run(log.open(making: makesLog), terminal)
    } catch let error as WorkflowError {
      throw Failure(error, log: log.path)
    }
  }
}
