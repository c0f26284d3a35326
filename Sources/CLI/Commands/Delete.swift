internal import ArgumentParser
internal import Foundation
internal import Workflow

/// `plimsoll delete`: takes runs out of the log.
struct Delete: LogCommand {
  static let configuration = CommandConfiguration(
    abstract: "Delete runs; for thirty days they can be brought back.")

  @Argument(help: "The runs' numbers.")
  var runs: [Int64]

  @Flag(help: "Do not ask.")
  var yes = false

  @Flag(help: "Bring deleted runs back.")
  var undo = false

  @Flag(help: "Say what would be deleted; change nothing.")
  var dryRun = false

  @OptionGroup var log: LogOptions
  @OptionGroup var output: OutputOptions

  func run(_ workbench: Workbench, _ terminal: Terminal) async throws {
    if undo {
      if !dryRun { try await workbench.undelete(runs) }
      return say(dryRun ? "would be brought back" : "brought back", terminal)
    }
    var headings: [String] = []
    for run in runs { headings.append(try await workbench.report(of: run).summary.heading) }
    if dryRun { return say("would be deleted", terminal) }
    if !yes {
      for heading in headings { terminal.note(heading) }
      guard try confirm("Delete \(runs.count == 1 ? "this run" : "these runs")?") else { return }
    }
    try await workbench.delete(runs)
    say("deleted", terminal)
  }

  private func say(_ outcome: String, _ terminal: Terminal) {
    for run in runs {
      if output.json {
        terminal.line(JSON.record(["run": .integer(run), "result": .string(outcome)]).text)
      } else if !output.quiet {
        terminal.line("run \(run) \(outcome)")
      }
    }
  }
}

/// Asks a person at the terminal; where there is none, `--yes` has to say so beforehand.
func confirm(_ question: String) throws -> Bool {
  guard isatty(STDIN_FILENO) == 1 else {
    throw Failure(
      what: "nobody is there to be asked", place: "on standard input", remedy: "add '--yes'",
      status: .usage)
  }
  FileHandle.standardError.write(Data((question + " [y/N] ").utf8))
  let answer = readLine()?.lowercased() ?? ""
  return answer == "y" || answer == "yes"
}
