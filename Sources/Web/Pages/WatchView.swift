import Advice
import Biomechanics
import Evidence
import Logbook
import TrainingLoad
import Workflow

/// What stands out in the log and what is left today, as the first page shows it.
struct WatchView: Sendable {
  var findings: [Item]
  /// Whether anything stands out, which then comes before all else.
  var hasFindings: Bool
  /// What stands there when nothing stands out.
  var quiet: String?
  var unwatched: [Row]
  var hasUnwatched: Bool
  var left: [RunView.FigureView]
  var leftUnknown: String?
  var heart: String
  /// The language of what is said of the heart where it is not the page's.
  var heartLanguage: String?

  /// One finding.
  struct Item: Sendable {
    /// How grave it is: a class, an icon and a word.
    var state: String
    var icon: String
    var word: String
    var fact: String
    var today: String
    var caveat: String?
    var figure: String?
    var cites: [AskView.Link]
    /// The place that a clinician could have cleared, and how a button says so.
    var clearable: Clearable?
  }

  /// A place that a clinician could have cleared.
  struct Clearable: Sendable {
    var place: String
    var label: String
  }

  /// A name and what is said of it.
  struct Row: Sendable {
    var name: String
    var words: String
  }

  /// How many tissues stand on the first page: those with the least left.
  private static let tissues = 4

  /// The cards of a day.
  init(_ watch: DayWatch, formats: Formats) {
    let texts = formats.texts
    findings = watch.report.findings.map { Item($0, formats: formats) }
    hasFindings = !findings.isEmpty
    quiet = findings.isEmpty ? texts[WatchText.quiet] : nil
    unwatched = watch.report.unwatched.map { Row(name: $0.title, words: $0.reason) }
    hasUnwatched = !unwatched.isEmpty
    let known = watch.budget.tissues.filter { $0.leftKilometers != nil }
    let words = TissueWords(day: watch.budget.day, formats: formats)
    left = known.prefix(Self.tissues).map { RunView.FigureView($0, words: words) }
    leftUnknown =
      known.isEmpty
      ? Texts.english(
        WatchText.leftUnknown,
        ["reason": watch.budget.tissues.first?.reason ?? Texts.english[WatchText.noLedger]]) : nil
    // Why it is not known is told by the modules, which speak English.
    let isKnown = watch.budget.heart != nil
    heart = Self.heart(watch.budget, formats: isKnown ? formats : formats.inEnglish)
    heartLanguage = isKnown ? nil : Language.english.tag
  }

  private static func heart(_ budget: DayBudget, formats: Formats) -> String {
    let texts = formats.texts
    guard let heart = budget.heart else {
      return texts(
        WatchText.heartUnknown, ["reason": budget.heartReason ?? texts[WatchText.noMeasure]])
    }
    let words: WatchText =
      switch heart.place {
      case .below: .heartBelow
      case .within: .heartWithin
      case .above: .heartAbove
      }
    return texts(
      words,
      [
        "week": formats.number(heart.week), "low": formats.number(heart.usual.lowerBound),
        "high": formats.number(heart.usual.upperBound),
      ])
  }
}

extension WatchView.Item {
  fileprivate init(_ finding: Finding, formats: Formats) {
    let texts = formats.texts
    (state, icon) =
      switch finding.gravity {
      case .tell: ("", "info")
      case .ease: ("care", "warn")
      case .stop: ("stop", "x")
      }
    word = texts[WatchText(finding.gravity)]
    fact = finding.fact
    today = finding.today
    caveat = finding.caveat.isEmpty ? nil : finding.caveat
    figure = finding.amount.map { Self.figure($0, formats: formats) }
    cites = (finding.rules + finding.claims).map {
      AskView.Link(href: EvidenceLines.address($0), label: $0)
    }
    clearable =
      !finding.canBeCleared
      ? nil
      : finding.spot.map { spot in
        WatchView.Clearable(
          place: spot.text,
          label: texts(WatchText.cleared, ["place": PainWords(texts: texts).place(spot)]))
      }
  }

  private static func figure(_ amount: Finding.Amount, formats: Formats) -> String {
    func number(_ value: Double) -> String {
      formats.inEnglish.number(value, decimals: abs(value) < 10 ? 2 : abs(value) < 100 ? 1 : 0)
    }
    let estimate = amount.estimate
    let unit = amount.unit.isEmpty ? "" : " " + amount.unit
    let isExact = estimate.low == estimate.high
    return formats.inEnglish.texts(
      isExact ? WatchText.figure : .figureBand,
      [
        "meaning": amount.meaning, "value": number(estimate.value) + unit,
        "low": number(estimate.low), "high": number(estimate.high),
      ])
  }
}

extension RunView.FigureView {
  /// What is left of a tissue, with what it is and what it rests on.
  fileprivate init(_ tissue: DayBudget.OfTissue, words: TissueWords) {
    let texts = words.texts
    let left = tissue.leftKilometers
    let amount = words.distance(left?.value ?? 0)
    let band = texts(
      RunFigureText.bandTo,
      [
        "low": words.distance(left?.low ?? 0).value, "high": words.distance(left?.high ?? 0).value,
      ])
    let sources = [tissue.tissue.exponent?.source, tissue.tissue.repairDays.source]
      .compactMap(\.self).reduce(into: [Source]()) { if !$0.contains($1) { $0.append($1) } }
    self.init(
      label: words.name(tissue.tissue, side: tissue.side), value: amount.value, unit: amount.unit,
      below: band, isKnown: true, hasUnit: true, hasBelow: true,
      definition: texts[TodayText.leftDefinition], language: nil,
      rows: [
        Row(
          term: texts[RunFigureText.here],
          text: texts(RunFigureText.band, ["value": amount.joined, "band": band])),
        Row(
          term: texts[RunFigureText.from], text: "",
          links: sources.map { .init(href: EvidenceLines.address($0.key), name: $0.citation) }),
        Row(
          term: texts[BodyText.usedToday],
          text: tissue.used.map { words.share($0.value) } ?? "",
          links: [
            .init(
              href: "/body?tissue=\(tissue.tissue.key)#ledger", name: texts[TodayText.toLedger])
          ]),
      ])
  }
}

extension WatchText {
  fileprivate init(_ gravity: Finding.Gravity) {
    self =
      switch gravity {
      case .tell: .tell
      case .ease: .ease
      case .stop: .stop
      }
  }
}
