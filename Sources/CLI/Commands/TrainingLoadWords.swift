internal import Evidence
internal import Logbook
internal import TrainingLoad
internal import Workflow

/// The days of `plimsoll load` for a person: a table, then what it says in words.
struct TrainingLoadWords {
  let report: TrainingLoadReport
  let ledgers: TissueLedgers?

  init(_ report: TrainingLoadReport, _ ledgers: TissueLedgers? = nil) {
    self.report = report
    self.ledgers = ledgers
  }

  var lines: [String] {
    table.lines + [""]
      + (counted + standing + forecast + likeness + missing + strength + ratio).flatMap {
        CitationTexts.wrapped($0, hanging: 0)
      } + tissues
  }

  /// How full the fuller side of each tissue is today, beside the heart and never added to it.
  private var tissues: [String] {
    guard let ledgers else { return [] }
    var table = Table(isNumber: [false, true, false])
    var missing: [String] = []
    for tissue in LedgerTissue.all {
      switch ledgers.ledger(of: tissue)?.use(on: ledgers.day) {
      case .success(let use):
        let shares = [use.used.value, use.used.low, use.used.high].map {
          Words.decimals(100 * $0, 0)
        }
        table.add([tissue.title, shares[0] + " %", "(\(shares[1]) to \(shares[2]))"])
      case .failure(.shortLog(let days)):
        missing = ["", "What the tissues hold is known after \(days) more days of log."]
      case .failure(.noLine), nil: table.add([tissue.title, "–", "stopped"])
      }
    }
    guard !table.rows.isEmpty else { return missing }
    return ["", "Share of the line in the tissues' own ledgers on \(ledgers.day.iso):"]
      + table.lines
  }

  private var table: Table {
    let hasForecast = report.days.contains { $0.point.isForecast }
    let ends = [hasForecast ? "" : nil].compactMap(\.self)
    var table = Table(
      isNumber: [false, true, true, true, true, true, true] + ends.map { _ in false })
    table.add(["day", "load", "42 d", "7 d", "balance", "monotony", "strain"] + ends)
    for entry in report.days {
      let point = entry.point
      let mark = ends.map { _ in point.isForecast ? "planned" : "" }
      let cells = [
        entry.day.iso, entry.amount.map { Words.decimals($0, 0) } ?? "?",
        words(point.long), words(point.short), words(point.balance), words(point.monotony, 2),
        words(point.strain),
      ]
      table.add(cells + mark)
    }
    return table
  }

  /// What the days to come rest on.
  private var forecast: [String] {
    switch report.forecast {
    case .noPlan: return []
    case .tooFewRuns:
      return ["Too few runs of the last 90 days say what the plan's sessions will come to."]
    case .expected(let sessions, let last):
      let count = sessions == 1 ? "1 session" : "\(sessions) sessions"
      return [
        "Days marked planned are \(count) of the plan through \(last.iso), each by its effort and "
          + "minutes, at the rate of your own runs of the last 90 days: our choice. What eight in "
          + "ten of those runs gave is the band of 'load --json'."
      ]
    }
  }

  private func words(_ reading: Assessment<Estimate>, _ decimals: Int = 0) -> String {
    reading.value.map { Words.decimals($0.value, decimals) } ?? "–"
  }

  private var counted: [String] {
    let choice: String
    if report.isChosen {
      choice = "as you chose"
    } else {
      let coverage = report.coverage.first { $0.measure == report.measure }
      choice =
        "known for \(coverage?.known ?? 0) of \(coverage?.activities ?? 0) activities of the last "
        + "year; 'plimsoll athlete set --training-load-measure' chooses another"
    }
    let scatter = report.measure.scatter.map {
      " The same work differs by \(Words.decimals($0.value * 100, 0)) % from one time to the next."
    }
    return ["Counted by \(report.measure.title) (\(choice)).\(scatter ?? "")"]
  }

  private var standing: [String] {
    guard let point = report.latest?.point, let long = point.long.value,
      let short = point.short.value, let balance = point.balance.value
    else { return [] }
    return [
      "On \(point.day.iso) the rolling mean of 42 days is \(banded(long)) a day, that of 7 days "
        + "\(banded(short)); the difference is \(banded(balance)). "
        + (DailyFigure.named("trainingLoad.balance")?.caveat ?? "")
    ]
  }

  private func banded(_ estimate: Estimate) -> String {
    let ends = [estimate.low, estimate.value, estimate.high].map { Words.decimals($0, 0) }
    return ends[0] == ends[2] ? ends[1] : "\(ends[1]) (\(ends[0]) to \(ends[2]))"
  }

  private var likeness: [String] {
    guard let monotony = report.latest?.point.monotony.value?.value, monotony > 2 else { return [] }
    return [
      "The last seven days were much alike (monotony \(Words.decimals(monotony, 1))). "
        + (DailyFigure.named("trainingLoad.monotony")?.caveat ?? "")
    ]
  }

  private var missing: [String] {
    let days = report.days.filter { $0.amount == nil }
    guard !days.isEmpty else { return [] }
    let runs = days.flatMap(\.unknown)
    let reasons = Dictionary(grouping: runs) { Words.because($0.reason) }
    let said = reasons.sorted { ($0.value.count, $1.key) > ($1.value.count, $0.key) }.map {
      "\($0.key) (run \($0.value.prefix(5).map { String($0.run) }.joined(separator: ", "))"
        + ($0.value.count > 5 ? " and \($0.value.count - 5) more)" : ")")
    }
    return [
      "\(days.count) of these days \(days.count == 1 ? "is" : "are") not known: "
        + said.joined(separator: "; ")
        + ". For the rolling means they are taken to lie between nothing and the largest of the "
        + "six weeks before; that is our choice and the band of the means."
    ]
  }

  private var strength: [String] {
    var lines: [String] = []
    if report.strengthDaysCounted > 0 {
      lines.append(
        "Strength work on \(report.strengthDaysCounted) of these days counts by effort × minutes.")
    }
    if report.strengthDays > 0 {
      lines.append(
        "Strength work on \(report.strengthDays) of these days is in none of this; with --minutes "
          + "and --rpe it counts by effort × minutes.")
    }
    return lines
  }

  /// The ratio never without what speaks against it.
  private var ratio: [String] {
    guard let ratio = report.latest?.point.acuteChronic.value?.value else { return [] }
    return [
      "Acute to chronic ratio \(Words.decimals(ratio, 2)). \(AcuteChronicRatio.criticism) "
        + "('plimsoll cite \(AcuteChronicRatio.critics.map(\.key).joined(separator: " "))')"
    ]
  }
}
