import Evidence
import Logbook
import TrainingLoad
import Workflow

/// What `/load` shows.
struct LoadView: Sendable {
  var title: String
  var lead: String
  var isEmpty: Bool
  var spans: [Way]
  var heart: Heart?
  var tissues: Tissues?

  /// A way to the same page over other days.
  struct Way: Sendable {
    var href: String
    var label: String
    var isCurrent: Bool
  }

  /// The ledger of heart and lungs.
  struct Heart: Sendable {
    var counted: String
    var charts: [LineChart]
    var stats: [Stat]
    var notes: [String]
    var measures: [Measure]
    var choice: SettingsView.Select
    var ratio: Ratio?
  }

  /// The ledgers of the tissues.
  struct Tissues: Sendable {
    var charts: [LineChart]
    /// What each tissue was given week by week.
    var ridges: Ridgeline?
    /// Why there are none.
    var none: String?
    /// How heavy and how long a run could be; nil with the reason why not.
    var plane: LineChart?
    var planeNone: String?
  }

  /// A measure and what it needs.
  struct Measure: Sendable {
    var name: String
    var needs: String
    var known: String
    var week: String
    var isChosen: Bool
  }

  /// The ratio of short- to long-term training load, never without its criticism.
  struct Ratio: Sendable {
    var words: String
    var criticism: String
    var cites: [AskView.Link]
  }

  /// What the page is made of.
  struct Shown: Sendable {
    var report: TrainingLoadReport
    var ledgers: TissueLedgers
    var events: [LogEvent]
    var span: Int
    var today: Day
    var plane: Result<DosePlane, DosePlane.Unknown> = .failure(.ledger)
  }

  init(_ shown: Shown, reader: Reader) {
    let texts = reader.texts
    let labels: [TrainingText] = [.sixWeeks, .halfYear, .yearAndHalf]
    spans = zip(LoadPage.spans, labels).map { days, label in
      Way(href: "/load?days=\(days)", label: texts[label], isCurrent: days == shown.span)
    }
    isEmpty = shown.report.latest == nil
    title = Self.title(shown.report, texts: texts)
    lead = texts[isEmpty ? TrainingText.emptyLead : .loadLead]
    heart = isEmpty ? nil : Heart(shown, reader: reader)
    tissues = isEmpty ? nil : Tissues(shown, reader: reader)
  }

  /// Whether the last week asked more than the last six, if by more than the measure scatters.
  private static func title(_ report: TrainingLoadReport, texts: Texts) -> String {
    guard let point = report.latest?.point, let long = point.long.value?.value,
      let short = point.short.value?.value, max(long, short) > 0
    else { return texts[report.latest == nil ? TrainingText.emptyTitle : .unknownTitle] }
    let differs = report.measure.differs(short, from: long) ?? (abs(short / long - 1) > 0.15)
    guard differs else { return texts[TrainingText.asUsual] }
    return texts[short > long ? TrainingText.moreThanUsual : .lessThanUsual]
  }
}

extension LoadView.Tissues {
  init(_ shown: LoadView.Shown, reader: Reader) {
    let days = shown.today + (1 - shown.span)...shown.today
    charts = TissueCharts(ledgers: shown.ledgers, days: days, reader: reader).all
    switch shown.plane {
    case .success(let known): plane = DosePlaneChart(known, formats: reader.formats).chart
    case .failure(.body): planeNone = reader.texts[DosePlaneText.noBody]
    case .failure(.ledger): planeNone = reader.texts[DosePlaneText.noLedger]
    }
    ridges = TissueRidges(ledgers: shown.ledgers, days: days, reader: reader).chart
    guard charts.isEmpty else { return }
    let held = shown.ledgers.firstDay.map { shown.today - $0 + 1 } ?? 0
    none = reader.texts(
      TrainingText.shortLog, count: max(1, TissueParameter.leastDays - held))
  }
}

extension LoadView.Heart {
  init(_ shown: LoadView.Shown, reader: Reader) {
    let report = shown.report
    let texts = reader.texts
    let words = MeasureWords(report: report, texts: texts, formats: reader.formats)
    counted = words.counted
    charts = LoadCharts(shown, reader: reader).all
    stats = words.stats
    notes = words.notes
    measures = words.measures
    choice = words.choice
    ratio = words.ratio
  }
}
