import Evidence
import Logbook
import TrainingLoad
import Workflow

/// What `/body` shows.
struct BodyView: Sendable {
  var title: String
  var lead: String
  var isEmpty: Bool
  var body: Body?

  /// What stands there once there is a run.
  struct Body: Sendable {
    var week: [RestDay]
    var map: BodyMap
    var tissuesWords: String
    var leftHead: String
    var rows: [Row]
    var ledger: LedgerView?
    var assumptions: [String]
    var hasAssumptions: Bool
  }

  /// A day as rest alone would leave it.
  struct RestDay: Sendable {
    var name: String
    var share: String
    var tissue: String
    var look: String
    var words: String
  }

  /// A tissue as a line of the table.
  struct Row: Sendable {
    var href: String
    var name: String
    var look: String
    var used: String
    var band: String
    var left: String
    var words: String
    var isChosen: Bool
  }

  /// The page of a report.
  init(_ report: BodyReport, reader: Reader) {
    let ledgers = report.ledgers
    let words = TissueWords(day: ledgers.day, formats: reader.formats)
    let texts = reader.texts
    isEmpty = ledgers.firstDay == nil
    (title, lead) = Self.head(ledgers, words: words)
    guard !isEmpty else { return }
    let rows = Self.rows(report, words: words)
    let assumptions = ledgers.assumptions.map { $0.words(texts) }
    body = Body(
      week: Self.week(ledgers, words: words),
      map: Self.map(report, words: words),
      tissuesWords: texts(BodyText.tissuesWords, ["unit": reader.formats.distanceUnit]),
      leftHead: texts(BodyText.leftToday, ["unit": reader.formats.distanceUnit]), rows: rows,
      ledger: report.chosen.map { LedgerView(report, chosen: $0, words: words) },
      assumptions: assumptions, hasAssumptions: !assumptions.isEmpty)
  }

  /// The answer: the fullest tissue, or what was said to stop.
  private static func head(
    _ ledgers: TissueLedgers, words: TissueWords
  ) -> (String, String) {
    let texts = words.texts
    guard ledgers.firstDay != nil else {
      return (texts[BodyText.emptyTitle], texts[BodyText.emptyLead])
    }
    let stopped = ledgers.sides.first { $0.standing(on: ledgers.day) == .stopped }
    if let stopped {
      let title = texts(BodyText.stoppedTitle, ["tissue": words.name(stopped)])
      return (title, texts[BodyText.doStopped].asSentence)
    }
    guard let fullest = ledgers.fullest else {
      guard case .failure(.shortLog(let missing))? = ledgers.sides.first?.use(on: ledgers.day)
      else { return (texts[BodyText.notKnown], texts[BodyText.noLineLead]) }
      return (texts(BodyText.unknownTitle, count: missing), texts[BodyText.unknownLead])
    }
    let title: BodyText =
      switch fullest.margin(on: ledgers.day) {
      case .plenty, .notKnown: .plentyTitle
      case .some: .someTitle
      case .little: .littleTitle
      case .over: .overTitle
      }
    return (texts(title, ["tissue": words.name(fullest)]), texts[BodyText.lead])
  }

  private static func week(_ ledgers: TissueLedgers, words: TissueWords) -> [RestDay] {
    (0..<7).compactMap { ahead -> RestDay? in
      let day = ledgers.day + ahead
      let known = ledgers.sides.compactMap { side in
        (try? side.use(on: day).get()).map { (side: side, used: $0.used.value) }
      }
      guard let fullest = known.max(by: { $0.used < $1.used }) else { return nil }
      let texts = words.texts
      let name =
        ahead == 0 ? texts[BodyText.today] : words.formats.weekday(day.weekday)
      let share = words.share(fullest.used)
      let tissue = words.name(fullest.side)
      return RestDay(
        name: name, share: share, tissue: tissue, look: words.look(fullest.side, on: day),
        words: words.words(fullest.side, on: day))
    }
  }

  private static func map(_ report: BodyReport, words: TissueWords) -> BodyMap {
    BodyMap { spot in
      guard let tissue = spot.place.ledgerTissue,
        let side = report.ledgers.ledger(of: tissue, side: tissue.hasSides ? spot.side : nil)
      else {
        let blanks = [
          "tissue": words.texts[PlaceText(spot.place)].asSentence,
          "words": words.texts.withinSentence(words.texts[BodyText.notKnown]),
        ]
        return BodyMap.Region(
          href: "/checkin", label: words.texts(BodyText.regionUnknown, blanks), look: "mx")
      }
      let isOn = side == report.chosen
      let text: BodyText = words.use(side) == nil ? .regionUnknown : .region
      return BodyMap.Region(
        href: TissueWords.address(side), label: words.texts(text, words.blanks(side)),
        look: words.look(side) + (isOn ? " on" : ""))
    }
  }

  /// The tissues, the fullest first; both sides in one line where they do not differ.
  private static func rows(_ report: BodyReport, words: TissueWords) -> [Row] {
    let day = report.ledgers.day
    let lines = LedgerTissue.all.flatMap { tissue -> [(SidedLedger, String)] in
      let sides = report.ledgers.sides.filter { $0.tissue == tissue }
      let isOne =
        sides.count == 2 && sides[0].ledger == sides[1].ledger
        && sides[0].standing(on: day) == sides[1].standing(on: day)
      guard isOne else { return sides.map { ($0, words.name($0)) } }
      let chosen = sides.first { $0 == report.chosen } ?? sides[0]
      return [(chosen, words.texts(BodyText.both, ["tissue": words.name(tissue)]))]
    }
    func used(_ side: SidedLedger) -> Double { words.use(side)?.used.value ?? -1 }
    return lines.sorted { used($0.0) > used($1.0) }.map { side, name in
      let use = words.use(side)
      return Row(
        href: TissueWords.address(side), name: name, look: words.look(side),
        used: use.map { words.share($0.used.value) } ?? words.formats.unknown.value,
        band: use.map { words.share($0.used.low) + "–" + words.share($0.used.high) } ?? "",
        left: words.leftKilometers(side).map { words.distance($0.value).value }
          ?? words.formats.unknown.value,
        words: words.words(side), isChosen: side == report.chosen)
    }
  }
}

extension TissueLedgers.Assumption {
  /// What was taken for granted, in a sentence.
  func words(_ texts: Texts) -> String {
    switch self {
    case .usualBody(let count): texts(LedgerText.usualBody, count: count)
    case .level(let count): texts(LedgerText.level, count: count)
    case .evenSpeed(let count): texts(LedgerText.evenSpeed, count: count)
    case .leftOut(let count): texts(LedgerText.leftOut, count: count)
    case .notComputed(let count): texts(LedgerText.notComputed, count: count)
    case .walks(let count): texts(LedgerText.walks, count: count)
    case .strengthWork(let count): texts(LedgerText.strengthWork, count: count)
    case .beforeTheLog: texts[LedgerText.beforeTheLog]
    }
  }
}
