import Advice
import Evidence
import Logbook
import TrainingLoad
import Workflow

/// What changed since yesterday: what was run, and what each tissue gained or lost by it.
struct TodayChanges: Sendable {
  var lines: [Line]

  /// One change.
  struct Line: Sendable {
    var icon: String
    var words: String
    var href: String?
  }

  /// How many tissues are told, those that changed most, and from which share of the line on.
  private static let tissues = 2
  private static let least = 0.005

  /// The changes of a day.
  init(_ report: TodayReport, watch: DayWatch?, formats: Formats) {
    let texts = formats.texts
    let runs = report.latest.filter { $0.day >= report.today + -1 }
    lines = runs.map { run in
      let blanks = [
        "run": RunNaming.title(run, texts: texts),
        "day": texts[run.day == report.today ? TodayText.onToday : .onYesterday],
        "distance": formats.distance(run.value(RunFigure.distance), decimals: 1).joined,
      ]
      return Line(icon: "runs", words: texts(TodayText.ran, blanks), href: "/runs/\(run.id)")
    }
    if runs.isEmpty { lines.append(Line(icon: "info", words: texts[TodayText.rested])) }
    guard let watch, let before = watch.before else { return }
    let words = TissueWords(day: report.today, formats: formats)
    let changes = watch.budget.tissues.compactMap { now -> (DayBudget.OfTissue, Double, Double)? in
      let then = before.tissues.first { $0.tissue == now.tissue && $0.side == now.side }
      guard let used = now.used?.value, let was = then?.used?.value else { return nil }
      return abs(used - was) < Self.least ? nil : (now, was, used)
    }
    let most = changes.sorted { abs($0.2 - $0.1) > abs($1.2 - $1.1) }.prefix(Self.tissues)
    lines += most.map { tissue, was, used in
      let blanks = [
        "tissue": words.name(tissue.tissue, side: tissue.side), "was": words.share(was),
        "now": words.share(used),
      ]
      return Line(
        icon: used < was ? "down" : "up",
        words: texts(used < was ? TodayText.fell : .rose, blanks),
        href: "/body?tissue=\(tissue.tissue.key)#ledger")
    }
  }
}
