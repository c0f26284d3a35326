internal import ArgumentParser
internal import Logbook
internal import Workflow

/// `plimsoll fitness`: what the best efforts say of the runner.
struct FitnessCommand: LogCommand {
  static let configuration = CommandConfiguration(
    commandName: "fitness",
    abstract: "Critical speed, score and race times as ranges, from your best efforts.",
    discussion: """
      Rests on the best efforts of 90 days in runs without a carried load. All of it is a lower \
      bound where no effort was all-out, and a log cannot tell. None of it certifies that a run or \
      a race is safe.
      """)

  @Option(help: ArgumentHelp("The day, as 2026-11-21; without it today.", valueName: "date"))
  var date: Day?

  @OptionGroup var log: LogOptions
  @OptionGroup var output: OutputOptions

  func run(_ workbench: Workbench, _ terminal: Terminal) async throws {
    let report = try await workbench.performance(on: workbench.day(date))
    if output.json {
      for line in report.lines { terminal.line(line.json.text) }
      return
    }
    let words = FitnessWords(
      report: report, words: Words(units: try await workbench.preferences().units))
    for line in words.lines { terminal.line(line) }
  }
}
