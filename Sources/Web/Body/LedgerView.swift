import Evidence
import Logbook
import Planning
import TrainingLoad
import Workflow

/// One ledger closely: how full, what filled it, how it got there, and when it hurt.
struct LedgerView: Sendable {
  var name: String
  var words: String
  var gauge: Gauge
  var stats: [Stat]
  var todoHead: String
  var todo: String
  var fills: [Fill]
  var hasFills: Bool
  var charts: [LineChart]
  var pains: [PainLine]
  var hasPains: Bool

  /// A run with its share of what stands there.
  struct Fill: Sendable {
    var href: String
    var name: String
    var share: String
  }

  /// A pain with what came before.
  struct PainLine: Sendable {
    var words: String
    var before: String
  }

  init(_ report: BodyReport, chosen: SidedLedger, words: TissueWords) {
    let texts = words.texts
    name = words.name(chosen)
    self.words = words.words(chosen)
    gauge = Gauge(chosen, words: words)
    stats = Self.stats(chosen, words: words)
    let isToday = words.day == words.today
    todoHead = texts[isToday ? BodyText.todo : .thatDay]
    todo = isToday ? texts[Self.todo(chosen, on: words.day)] : Self.plan(report, words: words)
    // What filled it is what stands there today.
    let now = report.ledgers.ledger(of: chosen.tissue, side: chosen.side)
    let standing = (try? now?.use(on: report.today).get())?.standing ?? 0
    fills = report.fills.map { fill in
      let blanks = [
        "run": RunNaming.title(fill.run, texts: texts),
        "day": words.formats.shortDay(fill.run.day, today: words.today),
      ]
      let share = standing > 0 ? words.share(fill.kilometers / standing) : ""
      let distance = words.distance(fill.kilometers).joined
      return Fill(
        href: "/runs/\(fill.run.id)", name: texts(BodyText.fillLine, blanks),
        share: share.isEmpty ? distance : share)
    }
    hasFills = !fills.isEmpty
    charts = LedgerCharts(report: report, chosen: chosen, formats: words.formats).all
    pains = report.pains.map { Self.line($0, words: words) }
    hasPains = !pains.isEmpty
  }

  private static func stats(_ chosen: SidedLedger, words: TissueWords) -> [Stat] {
    let texts = words.texts
    let use = words.use(chosen)
    func range(_ low: String, _ high: String) -> String {
      texts(RunFigureText.bandTo, ["low": low, "high": high])
    }
    let unknown = words.formats.unknown.value
    let isToday = words.day == words.today
    let used = Stat(
      label: texts[isToday ? BodyText.usedToday : .usedThen],
      value: use.map { words.share($0.used.value) } ?? unknown, unit: "",
      note: use.map { range(words.share($0.used.low), words.share($0.used.high)) })
    let left = words.leftKilometers(chosen)
    let amount = left.map { words.distance($0.value) }
    let leftNow = Stat(
      label: texts[isToday ? BodyText.leftNow : .leftThen], value: amount?.value ?? unknown,
      unit: amount?.unit ?? "",
      note: left.map { range(words.distance($0.low).value, words.distance($0.high).value) })
    let days = chosen.tissue.repairDays.estimate
    let repair = Stat(
      label: texts[BodyText.repair],
      value: texts(BodyText.days, count: Int(days.value.rounded())), unit: "",
      note: range(
        words.formats.number(days.low, decimals: 1), words.formats.number(days.high, decimals: 1)))
    let week = chosen.pains.filter { (0..<7).contains(words.today - $0.day) }
    let worst = week.max { $0.pain.score < $1.pain.score }?.pain
    let pain = Stat(
      label: texts[BodyText.pain],
      value: worst.map { texts.short($0.score) } ?? unknown,
      unit: worst == nil ? "" : texts[BodyText.painOf],
      note: worst.map { texts[$0.moment.text] } ?? texts[BodyText.noPain])
    return [used, leftNow, repair, pain]
  }

  /// What to do today. It never asks for more.
  private static func todo(_ chosen: SidedLedger, on day: Day) -> BodyText {
    let margin = chosen.margin(on: day)
    switch chosen.standing(on: day) {
    case .stopped: return .doStopped
    case .sore: return margin == .over ? .doOver : .doSore
    case .sound:
      switch margin {
      case .plenty: return .doPlenty
      case .some: return .doSome
      case .little: return .doLittle
      case .over: return .doOver
      case .notKnown: return .doUnknown
      }
    }
  }

  /// What the plan holds on a day to come.
  private static func plan(_ report: BodyReport, words: TissueWords) -> String {
    guard report.planned != nil else { return words.texts[BodyText.noPlan] }
    let sessions = report.sessions.filter { $0.day == report.day }.map {
      SessionWords(formats: words.formats).title($0.choice)
    }
    return sessions.isEmpty
      ? words.texts[BodyText.nothingPlanned] : sessions.joined(separator: ", ")
  }

  private static func line(_ history: BodyReport.PainHistory, words: TissueWords) -> PainLine {
    let texts = words.texts
    let said = texts(
      BodyText.painLine,
      [
        "day": words.formats.shortDay(history.day, today: words.today),
        "score": texts.short(history.pain.score),
        "moment": texts[history.pain.moment.text],
      ])
    let before = history.before.map { day, kilometers in
      texts(
        BodyText.added,
        [
          "distance": words.distance(kilometers).joined,
          "days": texts(BodyText.days, count: history.day - day),
          "day": words.formats.shortDay(day, today: words.today),
        ])
    }
    return PainLine(
      words: said,
      before: before.isEmpty
        ? texts[BodyText.nothingBefore] : before.joined(separator: ", "))
  }
}

/// The course of one ledger over 90 days, and what each day added.
struct LedgerCharts {
  /// The ledger as it stands today.
  private let chosen: SidedLedger
  /// The same as the plan will have it; nil without a plan.
  private let planned: SidedLedger?
  private let words: TissueWords

  /// How many days are shown, and how many to come. Chosen.
  private static let span = (past: 90, ahead: BodyReport.daysAhead)

  init(report: BodyReport, chosen: SidedLedger, formats: Formats) {
    func same(_ ledgers: TissueLedgers) -> SidedLedger? {
      ledgers.sides.first { $0.tissue == chosen.tissue && $0.side == chosen.side }
    }
    self.chosen = same(report.ledgers) ?? chosen
    planned = report.planned.flatMap(same)
    words = TissueWords(day: report.today, today: report.today, formats: formats)
  }

  private var texts: Texts { words.texts }
  private var days: ClosedRange<Day> {
    (words.day + (1 - Self.span.past))...(words.day + Self.span.ahead)
  }
  private var past: [Day] {
    (days.lowerBound.number...words.day.number).map { Day(number: $0) }
  }

  var all: [LineChart] { [course, doses] }

  private var course: LineChart {
    let ahead = (1...Self.span.ahead).map { words.day + $0 }
    let rest = ahead.map { point(chosen, on: $0) }
    let toCome = planned.map { own in ahead.map { point(own, on: $0) } } ?? rest
    let points = past.map { point(chosen, on: $0) } + toCome
    var chart = DayChart(
      days: days,
      courses: [
        DayChart.Course(
          name: texts[planned == nil ? BodyText.asItWas : .asItWasAndPlanned],
          look: chosen.tissue.course, form: .line, points: points)
      ], limit: (100, texts[BodyText.line]))
    if planned != nil {
      chart.courses.append(
        DayChart.Course(
          name: texts[BodyText.restAlone], look: "c-plain", form: .line,
          points: [point(chosen, on: words.day)] + rest.map { $0.withoutBand }))
    }
    chart.flags = chosen.pains.filter { $0.pain.score > 0 }.map { day, pain in
      DayChart.Flag(
        day: day, look: "pain", mark: texts[BodyText.painMark],
        words: texts(
          BodyText.painFlag,
          [
            "score": texts.short(pain.score), "moment": texts[pain.moment.text],
          ]), href: "/checkin?day=\(day.iso)")
    }
    return chart.drawn(
      DayChart.Words(
        question: texts[BodyText.courseQuestion],
        scope: said(planned == nil ? .courseScope : .plannedScope),
        label: said(.courseLabel), table: table(points, rest: planned == nil ? nil : rest)),
      formats: words.formats)
  }

  private func point(_ ledger: SidedLedger, on day: Day) -> DayChart.Point {
    let used = (try? ledger.use(on: day).get())?.used
    return DayChart.Point(
      day: day, value: used.map { 100 * $0.value },
      band: used.map { 100 * $0.low...100 * $0.high }, isForecast: day > words.day)
  }

  private var doses: LineChart {
    let points = past.map { day -> DayChart.Point in
      let dose = chosen.ledger?.dose(on: day)
      return DayChart.Point(day: day, value: dose.map { inUnits($0.value) })
    }
    let chart = DayChart(
      days: days,
      courses: [
        DayChart.Course(
          name: words.name(chosen), look: chosen.tissue.course, form: .bars, points: points)
      ])
    let unit = ["unit": words.formats.distanceUnit, "tissue": words.name(chosen)]
    let heads = [
      BarChart.Table.Head(title: texts[BodyText.day], isNumber: false),
      .init(title: texts(BodyText.dose, unit), isNumber: true),
      .init(title: texts[BodyText.band], isNumber: true),
    ]
    let rows = past.reversed().compactMap { day -> BarChart.Table.Row? in
      guard let dose = chosen.ledger?.dose(on: day), dose.value > 0 else { return nil }
      return BarChart.Table.Row(
        name: words.formats.shortDay(day, today: words.day),
        href: "/runs?since=\(day.iso)&until=\(day.iso)",
        cells: [
          words.formats.number(inUnits(dose.value), decimals: 1),
          words.formats.number(inUnits(dose.low), decimals: 1) + "–"
            + words.formats.number(inUnits(dose.high), decimals: 1),
        ])
    }
    var drawn = DayChart.Words(
      question: texts[BodyText.doseQuestion], scope: texts(BodyText.doseScope, unit),
      label: said(.doseLabel), table: BarChart.Table(heads: heads, rows: rows))
    drawn.isSmall = true
    return chart.drawn(drawn, formats: words.formats)
  }

  private func said(_ text: BodyText) -> String {
    texts(text, ["tissue": words.name(chosen)])
  }

  private func inUnits(_ kilometers: Double) -> Double {
    kilometers * 1000 / words.formats.metersPerUnit
  }

  private func table(_ points: [DayChart.Point], rest: [DayChart.Point]?) -> BarChart.Table {
    let unknown = words.formats.unknown.value
    let resting = Dictionary((rest ?? []).map { ($0.day, $0) }) { $1 }
    let kind = texts[rest == nil ? BodyText.resting : .planned]
    return BarChart.Table(
      heads: [
        .init(title: texts[BodyText.day], isNumber: false),
        .init(title: texts[BodyText.used], isNumber: true),
        .init(title: texts[BodyText.band], isNumber: true),
      ] + (rest == nil ? [] : [.init(title: texts[BodyText.restAlone], isNumber: true)]),
      rows: points.reversed().map { point in
        let day = words.formats.shortDay(point.day, today: words.day)
        let cells = [
          point.value.map { words.share($0 / 100) } ?? unknown,
          point.band.map {
            words.share($0.lowerBound / 100) + "–" + words.share($0.upperBound / 100)
          } ?? unknown,
        ]
        let alone = resting[point.day]?.value.map { words.share($0 / 100) } ?? ""
        return BarChart.Table.Row(
          name: point.isForecast ? "\(day) (\(kind))" : day, href: nil,
          cells: rest == nil ? cells : cells + [alone])
      })
  }
}

extension DayChart.Point {
  /// The same without its band.
  fileprivate var withoutBand: DayChart.Point {
    var point = self
    point.band = nil
    return point
  }
}
