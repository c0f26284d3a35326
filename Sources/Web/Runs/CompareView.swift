import Logbook
import TrainingLoad
import Workflow

/// What the page of two runs shows.
struct CompareView: Sendable {
  var title: String
  var lead: String?
  var form: CompareForm
  var runs: [RunCard]
  var charts: [LineChart]
  var figures: [FigureRow]
  var more: [FigureRow]
  var exchange: String?
  var hasRuns: Bool
  var hasMore: Bool
  var heads: [String]

  /// One of both runs.
  struct RunCard: Sendable {
    var look: String
    var line: RunLine
    var worn: String?
  }

  /// A figure of both.
  struct FigureRow: Sendable {
    var name: String
    var first: String
    var second: String
    var change: String
    var band: String
    var words: String
    var isTold: Bool
  }

  /// What stands first in the table.
  private static let firstKeys =
    RunHead.headKeys + [
      "decoupling.aerobic", "energy.gross", "carried.mass",
    ]

  init(_ comparison: RunComparison?, form: CompareForm, today: Day, formats: Formats) {
    let texts = formats.texts
    guard let comparison else {
      self = CompareView(empty: form, texts: texts)
      return
    }
    self.form = form
    let words = CompareWords(comparison, today: today, formats: formats)
    title = words.title
    lead = comparison.alignment.map {
      texts[$0.basis == .place ? CompareText.byPlace : .byDistance]
    }
    runs = [(words.looks.0, comparison.first), (words.looks.1, comparison.second)].map {
      RunCard(
        look: $0, line: RunLine($1, today: today, formats: formats),
        worn: WornWords(formats: formats).badge(of: $1))
    }
    charts = CompareCharts(comparison, words: words, formats: formats).all
    let rows = comparison.figures.compactMap { pair in
      FigureRow(pair, sport: comparison.first.sport, formats: formats).map {
        (key: pair.metric.key, row: $0)
      }
    }
    let firsts = Self.firstKeys.compactMap { key in rows.first { $0.key == key } }
    figures = firsts.map(\.row)
    more = rows.filter { row in !firsts.contains { $0.key == row.key } }.map(\.row)
    exchange = ComparePage.address(comparison.second.id, comparison.first.id)
    hasRuns = true
    hasMore = !more.isEmpty
    heads = [words.names.0, words.names.1]
  }

  /// The page before two runs were chosen.
  private init(empty form: CompareForm, texts: Texts) {
    title = texts[CompareText.title]
    lead = nil
    self.form = form
    (runs, charts, figures, more, heads) = ([], [], [], [], [])
    exchange = nil
    (hasRuns, hasMore) = (false, false)
  }
}

extension CompareView.FigureRow {
  /// Nil of a figure that has a table of its own.
  init?(_ pair: RunComparison.Pair, sport: Sport, formats: Formats) {
    let texts = formats.texts
    let words = MetricWords(sport: sport, formats: formats)
    guard let name = words.name(of: pair.metric) else { return nil }
    self.name = name
    first = words.amount(pair.first.value, of: pair.metric).joined
    second = words.amount(pair.second.value, of: pair.metric).joined
    let difference = pair.difference
    let start = pair.first.value
    change = words.change(difference?.value, from: start, of: pair.metric)
    isTold = difference?.isTold ?? false
    guard let difference, let low = difference.low, let high = difference.high else {
      band = formats.unknown.value
      self.words = texts[CompareText.noBand]
      return
    }
    var ends = [low, high].map { words.change($0, from: start, of: pair.metric) }
    if words.isPace(pair.metric) { ends.reverse() }
    band = texts(RunFigureText.bandTo, ["low": ends[0], "high": ends[1]])
    self.words = texts[difference.isTold ? CompareText.told : .notTold]
  }
}

/// What both runs are called and how they are drawn.
struct CompareWords {
  let names: (String, String)
  /// With a load plum, without gray; where both are alike the first is gray.
  let looks: (String, String)
  private let comparison: RunComparison
  private let formats: Formats

  init(_ comparison: RunComparison, today: Day, formats: Formats) {
    self.comparison = comparison
    self.formats = formats
    func name(_ run: RunSummary) -> String {
      "\(RunNaming.title(run, texts: formats.texts)), \(formats.shortDay(run.day, today: today))"
    }
    names = (name(comparison.first), name(comparison.second))
    let loads = (comparison.first.wardrobe.carriesLoad, comparison.second.wardrobe.carriesLoad)
    looks =
      switch loads {
      case (true, false): ("k-load", "c-plain")
      case (false, true): ("c-plain", "k-load")
      default: ("c-plain", "c-water")
      }
  }

  /// The answer: who took longer, over what.
  var title: String {
    let texts = formats.texts
    var blanks = ["first": names.0, "second": names.1]
    guard let alignment = comparison.alignment, let last = alignment.steps.last else {
      return texts(CompareText.noDistance, blanks)
    }
    blanks["over"] =
      alignment.basis == .place
      ? texts[CompareText.overWay]
      : texts(
        CompareText.overDistance,
        ["distance": formats.distance(last.meters, decimals: 2).joined])
    blanks["time"] = formats.duration(abs(last.gapSeconds))
    if abs(last.gapSeconds) < 0.5 { return texts(CompareText.even, blanks) }
    return texts(last.gapSeconds > 0 ? CompareText.later : .sooner, blanks)
  }
}

/// The choice of two runs.
struct CompareForm: Sendable {
  var first: SettingsView.Select
  var second: SettingsView.Select
  var isOpen: Bool

  /// - Parameters:
  ///   - asked: the run that the page was asked about, chosen though there is no second yet.
  ///   - alike: runs along the same way, latest first: they stand first.
  init(
    first: RunSummary?, second: RunSummary?, asked: Int64?, alike: [RunSummary],
    latest: [RunSummary], today: Day, formats: Formats
  ) {
    var known: Set<Int64> = []
    let runs = ([first, second].compactMap(\.self) + alike + latest).filter {
      known.insert($0.id).inserted
    }
    func select(_ name: String, _ label: CompareText, _ chosen: Int64?) -> SettingsView.Select {
      SettingsView.Select(
        name: name, label: formats.texts[label],
        choices: runs.map { run in
          let distance = formats.distance(run.value(RunFigure.distance)).joined
          let day = formats.shortDay(run.day, today: today)
          return Choice(
            value: String(run.id),
            label: "\(day) · \(RunNaming.title(run, texts: formats.texts)) · \(distance)",
            isChosen: run.id == chosen)
        })
    }
    let other = runs.first { $0.id != asked }?.id
    self.first = select("a", .first, first?.id ?? asked)
    self.second = select("b", .second, second?.id ?? other)
    isOpen = second == nil
  }
}
