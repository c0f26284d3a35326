internal import ArgumentParser
internal import Logbook
internal import Workflow

/// `plimsoll load`: what training has asked, day by day.
struct LoadCommand: LogCommand {
  static let configuration = CommandConfiguration(
    commandName: "load",
    abstract: "What training has asked of heart, lungs and tissues, day by day.",
    discussion: """
      Prints the last fourteen days, or those since a day, with the rolling training load of 42 \
      and 7 days, monotony and strain. With --json every day of the log, one figure a line. \
      'plimsoll athlete set --training-load-measure' chooses what is counted. It registers what \
      was done; it measures neither fitness nor freshness and says nothing of injury. Tissues have \
      a ledger of their own, which is never added to it. Where there is a plan, its days to come \
      follow, marked so: each session counts by its effort and minutes, at the rate of your own \
      runs of the last 90 days, which is our choice.
      """)

  @Option(help: ArgumentHelp("The first day, as 2026-11-21.", valueName: "date"))
  var since: Day?

  @OptionGroup var log: LogOptions
  @OptionGroup var output: OutputOptions

  /// How many days a person sees without `--since`.
  private static let daysShown = 14

  func run(_ workbench: Workbench, _ terminal: Terminal) async throws {
    if output.json {
      for line in try await workbench.loadLines(since: since) { terminal.line(line.json.text) }
      return
    }
    var report = try await workbench.forecastTrainingLoad(since: since)
    if since == nil { report.keepLast(Self.daysShown) }
    guard report.latest != nil else {
      if !output.quiet {
        terminal.note(
          "no activities in \(log.path); 'plimsoll import' or 'plimsoll demo' brings some")
      }
      return
    }
    let ledgers = try await workbench.tissueLedgers()
    for line in TrainingLoadWords(report, ledgers).lines { terminal.line(line) }
  }
}

extension TrainingLoadReport {
  /// Leaves the last days that are past, and as many to come.
  fileprivate mutating func keepLast(_ count: Int) {
    guard let today = latest?.day else { return }
    days.removeAll { $0.day <= today + -count || $0.day > today + count }
  }
}

extension FigureLine {
  /// The object of `load --json` and `fitness --json`. What has no sense for a figure is left out;
  /// what is not known is null.
  var json: JSON {
    let always: [JSON.Member] = [
      .init(key: "date", value: .string(day.iso)), .init(key: "key", value: .string(key)),
      .init(key: "value", value: JSON(value)), .init(key: "low", value: JSON(low)),
      .init(key: "high", value: JSON(high)), .init(key: "unit", value: .string(unit)),
      .init(key: "reason", value: JSON(reason)),
    ]
    let sometimes: [JSON.Member] = [
      .init(key: "measure", value: JSON(measure)), .init(key: "run", value: JSON(run)),
      .init(key: "meters", value: JSON(meters)), .init(key: "seconds", value: JSON(seconds)),
      .init(key: "note", value: JSON(note)),
      .init(key: "planned", value: isPlanned ? .bool(true) : .null),
    ]
    return .object(always + sometimes.filter { $0.value != .null })
  }
}
