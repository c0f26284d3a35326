internal import ArgumentParser
internal import Foundation

/// The command line of Plimsoll.
@main
struct Plimsoll: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "plimsoll",
    abstract: "The load line for runners: your runs, their figures, on your own machine.",
    discussion: """
      Start with 'plimsoll serve' and a browser, or with 'plimsoll import' and a folder of \
      recordings. Everything is kept in one file, the log.
      """,
    version: "plimsoll 0.1.0",
    groupedSubcommands: [
      CommandGroup(
        name: "Run", subcommands: [Import.self, Add.self, Runs.self, Show.self, KitCommand.self]),
      CommandGroup(name: "File", subcommands: [Inspect.self, Export.self, Delete.self]),
      CommandGroup(name: "Advice", subcommands: [Ask.self]),
      CommandGroup(
        name: "Training",
        subcommands: [
          PlanCommand.self, BodyCommand.self, LoadCommand.self, FitnessCommand.self,
        ]),
      CommandGroup(
        name: "Day",
        subcommands: [
          CheckInCommand.self, FindingsCommand.self, StrengthCommand.self, OutcomeCommand.self,
        ]),
      CommandGroup(name: "Physics", subcommands: [WhatIf.self, SprintCommand.self]),
      CommandGroup(name: "Evidence", subcommands: [Cite.self]),
      CommandGroup(
        name: "Log",
        subcommands: [
          AthleteCommand.self, PrivacyCommand.self, Refresh.self, Backup.self, Restore.self,
          Doctor.self, Demo.self,
        ]),
      CommandGroup(name: "Page", subcommands: [Serve.self, Manual.self]),
    ])

  static func main() async {
    // Whoever reads our output may stop early; that must not end an import halfway.
    signal(SIGPIPE, SIG_IGN)
    let status = await run(Array(CommandLine.arguments.dropFirst()))
    Foundation.exit(status)
  }

  /// Does what the arguments ask for and returns the exit status.
  static func run(_ arguments: [String]) async -> Int32 {
    do {
      var command = try parseAsRoot(arguments)
      if var asynchronous = command as? any AsyncParsableCommand {
        try await asynchronous.run()
      } else {
        try command.run()
      }
      return 0
    } catch {
      return report(error)
    }
  }

  /// Says what went wrong and returns the exit status that stands for it.
  private static func report(_ error: any Error) -> Int32 {
    let terminal = Terminal()
    if let failure = error as? Failure {
      terminal.note(failure.line)
      return failure.status.rawValue
    }
    switch exitCode(for: error) {
    case .success:
      terminal.line(fullMessage(for: error))
      terminal.flush()
      return 0
    case .validationFailure:
      terminal.note(Failure(usage: message(for: error), help: fullMessage(for: error)).line)
      return Failure.Status.usage.rawValue
    case let code:
      let text = message(for: error)
      if !text.isEmpty { terminal.note("plimsoll: " + text) }
      return code.rawValue
    }
  }
}
