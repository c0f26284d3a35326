import Evidence
import Logbook
import Planning
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
    var week: [ChoiceOfDay]
    var weekTitle: String
    var weekWords: String
    var map: BodyMap
    var tissuesWords: String
    var leftHead: String
    /// The head of the column of rest; nil where the day is not planned.
    var restHead: String?
    var rows: [Row]
    var ledger: LedgerView?
    var assumptions: [String]
    var hasAssumptions: Bool
  }

  /// A day that can be looked at, with its fullest tissue.
  struct ChoiceOfDay: Sendable {
    var href: String
    var isCurrent: Bool
    var name: String
    var gauge: Gauge
    var share: String
    var tissue: String
    var words: String
    /// What the plan holds on it.
    var sessions: String?
    /// What rest alone would leave.
    var rest: String?
  }

  /// A tissue as a line of the table.
  struct Row: Sendable {
    var href: String
    var name: String
    var look: String
    var used: String
    var band: String
    var left: String
    var rest: String?
    var words: String
    var isChosen: Bool
  }

  /// The page of a report.
  init(_ report: BodyReport, reader: Reader) {
    let ledgers = report.shown
    let words = TissueWords(day: report.day, today: report.today, formats: reader.formats)
    let texts = reader.texts
    isEmpty = ledgers.firstDay == nil
    (title, lead) =
      report.day > report.today
      ? Self.headOfDay(report, words: words) : Self.head(ledgers, words: words)
    guard !isEmpty else { return }
    let isPlanned = report.planned != nil
    let unit = ["unit": reader.formats.distanceUnit]
    let assumptions =
      ledgers.assumptions.map { $0.words(texts) } + (isPlanned ? [texts[BodyText.asPlanned]] : [])
    body = Body(
      week: BodyWeek(report: report, words: words).days,
      weekTitle: texts[isPlanned ? BodyText.plannedWeek : .week],
      weekWords: texts[isPlanned ? BodyText.plannedWeekWords : .weekWords],
      map: Self.map(report, words: words),
      tissuesWords: texts(BodyText.tissuesWords, unit),
      leftHead: texts(BodyText.leftToday, unit),
      restHead: isPlanned && report.day > report.today ? texts[BodyText.restAlone] : nil,
      rows: Self.rows(report, words: words),
      ledger: report.chosen.map { LedgerView(report, chosen: $0, words: words) },
      assumptions: assumptions, hasAssumptions: !assumptions.isEmpty)
  }

  /// The answer for a day to come: what will stand there, and what rest alone would leave.
  private static func headOfDay(
    _ report: BodyReport, words: TissueWords
  ) -> (String, String) {
    let texts = words.texts
    guard let fullest = report.shown.fullest else { return head(report.shown, words: words) }
    var blanks = words.blanks(fullest)
    blanks["day"] = words.formats.longDay(report.day, today: report.today)
    let title = texts(report.planned == nil ? BodyText.restedDay : .plannedDay, blanks)
    guard report.planned != nil,
      let rest = report.ledgers.ledger(of: fullest.tissue, side: fullest.side),
      let used = words.use(rest)?.used.value
    else { return (title, texts[BodyText.restedLead]) }
    return (title, texts(BodyText.plannedLead, ["rest": words.share(used)]))
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

  private static func map(_ report: BodyReport, words: TissueWords) -> BodyMap {
    BodyMap { spot in
      guard let tissue = spot.place.ledgerTissue,
        let side = report.shown.ledger(of: tissue, side: tissue.hasSides ? spot.side : nil)
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
        href: words.address(side), label: words.texts(text, words.blanks(side)),
        look: words.look(side) + (isOn ? " on" : ""))
    }
  }

  /// The tissues, the fullest first; both sides in one line where they do not differ.
  private static func rows(_ report: BodyReport, words: TissueWords) -> [Row] {
    let day = report.day
    let lines = LedgerTissue.all.flatMap { tissue -> [(SidedLedger, String)] in
      let sides = report.shown.sides.filter { $0.tissue == tissue }
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
        href: words.address(side), name: name, look: words.look(side),
        used: use.map { words.share($0.used.value) } ?? words.formats.unknown.value,
        band: use.map { words.share($0.used.low) + "–" + words.share($0.used.high) } ?? "",
        left: words.leftKilometers(side).map { words.distance($0.value).value }
          ?? words.formats.unknown.value,
        rest: rest(side, report, words), words: words.words(side),
        isChosen: side == report.chosen)
    }
  }
}

extension BodyView {
  /// What rest alone would leave of a ledger on the day that is looked at; nil where nothing else
  /// is planned.
  private static func rest(
    _ side: SidedLedger, _ report: BodyReport, _ words: TissueWords
  ) -> String? {
    guard report.planned != nil, report.day > report.today else { return nil }
    let rest = report.ledgers.ledger(of: side.tissue, side: side.side)
    return rest.flatMap { words.use($0) }.map { words.share($0.used.value) }
      ?? words.formats.unknown.value
  }
}

/// Today and the days to come, each to be looked at closely.
private struct BodyWeek {
  let report: BodyReport
  let words: TissueWords

  private var texts: Texts { words.texts }

  var days: [BodyView.ChoiceOfDay] {
    (0...BodyReport.daysAhead).compactMap { choice(report.today + $0) }
  }

  private func choice(_ day: Day) -> BodyView.ChoiceOfDay? {
    guard let fullest = report.ledgers(on: day).fullest else { return nil }
    let own = TissueWords(day: day, today: report.today, formats: words.formats)
    let isToday = day == report.today
    // The link keeps the tissue that is looked at.
    let chosen = report.chosen ?? fullest
    return BodyView.ChoiceOfDay(
      href: words.address(chosen, on: day), isCurrent: day == report.day,
      name: isToday ? texts[BodyText.today] : words.formats.weekday(day.weekday),
      gauge: Gauge(fullest, words: own, place: "-\(day - report.today)"),
      share: own.use(fullest).map { words.share($0.used.value) } ?? "",
      tissue: words.name(fullest), words: own.words(fullest),
      sessions: report.planned == nil ? nil : sessions(on: day),
      rest: report.planned == nil || isToday ? nil : rest(fullest, own))
  }

  private func sessions(on day: Day) -> String {
    let titles = report.sessions.filter { $0.day == day }.map {
      SessionWords(formats: words.formats).title($0.choice)
    }
    return titles.isEmpty ? texts[BodyText.nothingPlanned] : titles.joined(separator: ", ")
  }

  private func rest(_ side: SidedLedger, _ own: TissueWords) -> String? {
    report.ledgers.ledger(of: side.tissue, side: side.side).flatMap { own.use($0) }.map {
      texts(BodyText.restWould, ["share": words.share($0.used.value)])
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
