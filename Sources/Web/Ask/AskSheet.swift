import Advice
import Evidence
import Logbook
import Quantities
import TrainingLoad
import Workflow

/// One page to print for a clinician or coach: the answer, who asks, the health check, what the
/// tissues hold, the last weeks and the sources.
struct AskSheet: Sendable {
  var date: String
  var answer: AskView.Answer
  var flips: [String]
  var dose: AskView.Dose?
  var runner: [AskView.Dose.Row]
  var screening: [String]
  /// How full the ledger of each tissue is; empty where the log is too short for any.
  var ledgers: [AskView.Dose.Row]
  var weeks: [Week]
  var sources: [String]
  /// What could change the answer and was not known.
  var unknown: String?
  var hasFlips = false
  var hasWeeks = false
  var hasLedgers = false

  /// One week of the log.
  struct Week: Sendable {
    var first: String
    var distance: String
    var time: String
    var runs: String
  }

  /// How many weeks and sources there is room for.
  static let most = (weeks: 6, sources: 6)

  init(
    _ shown: AskView.Answer, screening: ScreeningView, ledgers: TissueLedgers, log: TodayReport,
    formats: Formats
  ) {
    let texts = formats.texts
    let answer = shown.source
    date = formats.longDay(log.today, today: log.today + 400)
    self.answer = shown
    flips = shown.behind?.flips ?? []
    dose = shown.behind?.dose
    runner = Self.runner(answer.question, formats: formats)
    self.screening =
      [screening.standing, screening.stands].compactMap(\.self)
      + screening.items.filter(\.isChosen).map(\.label)
    let isEmpty = log.weeks.allSatisfy { $0.count == 0 }
    weeks = isEmpty ? [] : log.weeks.map { Week($0, today: log.today, formats: formats) }
    self.ledgers = Self.ledgers(ledgers, formats: formats)
    sources = Self.sources(answer)
    let open = (shown.behind?.unknown ?? []).map(\.name)
    unknown =
      open.isEmpty ? nil : texts(AskText.sheetUnknown, ["what": open.joined(separator: ", ")])
    hasFlips = !flips.isEmpty
    hasWeeks = !weeks.isEmpty
    hasLedgers = !self.ledgers.isEmpty
  }

  /// The share of its line that each tissue's fuller side holds, with its band.
  private static func ledgers(_ ledgers: TissueLedgers, formats: Formats) -> [AskView.Dose.Row] {
    let texts = formats.texts
    return LedgerTissue.all.compactMap { tissue in
      guard let use = try? ledgers.ledger(of: tissue)?.use(on: ledgers.day).get() else {
        return nil
      }
      let band = [use.used.low, use.used.high].map { formats.percent($0).joined }
      return AskView.Dose.Row(
        name: texts[tissue.label],
        value: formats.percent(use.used.value).joined + " ("
          + texts(LabText.bandOf, ["low": band[0], "high": band[1]]) + ")")
    }
  }

  private static func runner(_ question: Question, formats: Formats) -> [AskView.Dose.Row] {
    let texts = formats.texts
    let runner = question.runner
    let standing = runner.standing
    let values: [(AskText, String?)] = [
      (.age, runner.ageYears.map { formats.shortest($0) }),
      (.mass, runner.mass.map { formats.mass($0.kilograms).joined }),
      (.height, runner.height.map { LabNumber.height.shown($0.meters, formats) }),
      (.runningMonths, standing.runningMonths.map { formats.number($0) }),
      (.runsPerWeek, standing.runsPerWeek.map { formats.number($0, decimals: 1) }),
      (.weeklyDistance, standing.weeklyKilometers.map { formats.distance($0 * 1000).joined }),
      (.longest, standing.longestKilometers.map { formats.distance($0 * 1000).joined }),
      (.pain, question.pains.map { Self.words($0, texts: texts) }),
      (.tier, "T\(runner.tier.tier.rawValue)"),
    ]
    return values.map { label, value in
      AskView.Dose.Row(name: texts[label], value: value ?? texts[AskText.notKnown])
    }
  }

  private static func words(_ pains: [Pain], texts: Texts) -> String {
    guard !pains.isEmpty else { return texts[AskText.nothingHurts] }
    return pains.map {
      texts(
        AskText.painOfTen,
        ["place": PainWords(texts: texts).place($0.spot), "score": texts.short($0.score)])
    }.joined(separator: ", ")
  }

  /// The works that the facts rest on, through their rules and claims.
  private static func sources(_ answer: Advice.Answer) -> [String] {
    let cited = answer.because.flatMap { $0.rules + $0.claims }.compactMap { Citable.named($0) }
    var citations: [String] = []
    for entry in cited {
      let found: [Source] =
        switch entry {
        case .claim(let claim): claim.verdict.studies.compactMap(Study.named).map(\.source)
        case .rule(let rule): rule.sources
        default: []
        }
      for source in found where !citations.contains(source.citation) {
        citations.append(source.citation)
      }
    }
    return Array(citations.prefix(most.sources))
  }
}

extension AskSheet.Week {
  fileprivate init(_ week: WeekTotals, today: Day, formats: Formats) {
    self.init(
      first: formats.shortDay(week.firstDay, today: today),
      distance: formats.distance(week.meters).joined, time: formats.duration(week.seconds),
      runs: String(week.count))
  }
}
