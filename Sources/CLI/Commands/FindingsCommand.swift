internal import Advice
internal import ArgumentParser
internal import Evidence
internal import Logbook
internal import Workflow

/// `plimsoll findings`: what stands out in the log, and what is left today.
struct FindingsCommand: LogCommand {
  static let configuration = CommandConfiguration(
    commandName: "findings", abstract: "Say what stands out in the log today, and what is left.",
    discussion: """
      Each finding says a fact, its figure with an 80 % band, the rules behind it ('plimsoll cite \
      RUN-01' tells more) and what to do today. It is neither a diagnosis nor a forecast.
      """)

  @Option(help: ArgumentHelp("The day, as 2026-11-21; without it today.", valueName: "date"))
  var date: Day?

  @OptionGroup var log: LogOptions
  @OptionGroup var output: OutputOptions

  func run(_ workbench: Workbench, _ terminal: Terminal) async throws {
    let watch = try await workbench.watched(on: try await workbench.day(date))
    if output.json {
      for finding in watch.report.findings { terminal.line(finding.json.text) }
      return
    }
    for line in watch.report.lines + watch.budget.lines { terminal.line(line) }
    if output.quiet { return }
    for unwatched in watch.report.unwatched {
      terminal.note("not watched: \(unwatched.title.lowercased()): \(unwatched.reason)")
    }
  }
}

extension WatchReport {
  /// The findings for a person.
  fileprivate var lines: [String] {
    guard !findings.isEmpty else { return ["Nothing stands out on \(day.iso)."] }
    return findings.flatMap { finding in
      let cited = (finding.rules + finding.claims).joined(separator: " ")
      let words = [
        "\(finding.gravity.title) \(finding.fact)", "  Today: \(finding.today)",
        finding.caveat.isEmpty ? "" : "  \(finding.caveat)",
        cited.isEmpty ? "" : "  (\(cited))",
      ]
      return words.filter { !$0.isEmpty }
    }
  }
}

extension DayBudget {
  /// What is left, for a person.
  fileprivate var lines: [String] {
    var lines = ["Left today, in easy kilometers before the line (which is our choice):"]
    lines += tissues.map { "  \($0.line)" }
    if tissues.isEmpty { lines += ["  not known: no tissue has a ledger yet"] }
    if let heart {
      lines += [
        "Heart and lungs: \(Words.decimals(heart.week, 0)) in seven days, \(heart.place.words) "
          + "(\(Words.decimals(heart.usual.lowerBound, 0)) to "
          + "\(Words.decimals(heart.usual.upperBound, 0))). They have no line."
      ]
    } else {
      lines += ["Heart and lungs: not known: \(heartReason ?? "no measure"). They have no line."]
    }
    return lines
  }
}

extension DayBudget.OfTissue {
  fileprivate var line: String {
    guard let left = leftKilometers else { return "\(words): not known: \(reason ?? "")" }
    return "\(words): \(Words.decimals(left.value, 1)) km "
      + "(\(Words.decimals(left.low, 1)) to \(Words.decimals(left.high, 1)))"
  }
}

extension DayBudget.OfHeart.Place {
  fileprivate var words: String {
    switch self {
    case .below: "less than in most of your weeks"
    case .within: "as in most of your weeks"
    case .above: "more than in most of your weeks"
    }
  }
}

extension Finding.Gravity {
  /// The word at the head of a line.
  fileprivate var title: String {
    switch self {
    case .tell: "Note."
    case .ease: "Ease."
    case .stop: "Stop."
    }
  }
}

extension Finding {
  /// The object of `findings --json`.
  var json: JSON {
    .record([
      "date": .string(day.iso), "watcher": .string(watcher),
      "gravity": .string(gravity.rawValue), "seeClinician": .bool(needsClinician),
      "fact": .string(fact), "today": .string(today), "caveat": .string(caveat),
      "figure": amount.map(\.json) ?? .null, "run": JSON(run), "place": JSON(spot?.text),
      "rules": .array(rules.map(JSON.string)), "claims": .array(claims.map(JSON.string)),
      "sources": .array(sources.map { JSON.string($0.key) }),
    ])
  }
}

extension Finding.Amount {
  fileprivate var json: JSON {
    .record([
      "meaning": .string(meaning), "value": JSON(estimate.value), "low": JSON(estimate.low),
      "high": JSON(estimate.high), "unit": .string(unit),
    ])
  }
}
