import Evidence
import Logbook
import TrainingLoad
import Workflow

extension TodayView.Log {
  /// What stands on the first page once the log holds runs.
  init(
    _ report: TodayReport, comparison: WeekComparison, checkIn: CheckInInvitation,
    formats: Formats
  ) {
    self.checkIn = checkIn
    let texts = formats.texts
    let current = report.weeks.last
    let isQuiet = !report.weeks.contains { $0.meters > 0 }
    quiet = isQuiet ? texts(TodayText.quietWords, ["count": String(report.weeks.count)]) : nil
    charts =
      isQuiet
      ? []
      : [
        Self.weekChart(current, today: report.today, formats: formats),
        Self.weeksChart(report, usual: comparison.usualWeek, formats: formats),
      ]
    scope =
      current.map {
        texts(TodayText.thisWeekScope, ["day": formats.longDay($0.firstDay, today: report.today)])
      } ?? ""
    stats = Self.stats(current, formats: formats)
    heartScope = texts(
      TodayText.heartScope, ["measure": texts[TrainingText.name(report.measure)]])
    (heart, heartUnknown) = Self.heart(report, formats: formats)
    changes = TodayChanges(report, watch: nil, formats: formats)
    latest = report.latest.map { RunLine($0, today: report.today, formats: formats) }
    allRuns = texts(TodayText.allRuns, ["count": formats.number(Double(report.total))])
  }

  private static func stats(
    _ week: WeekTotals?, formats: Formats
  ) -> [RunView.FigureView] {
    let texts = formats.texts
    let distance = formats.distance(week?.meters ?? 0, decimals: 1)
    let climb = formats.height(week.map { $0.days.reduce(0) { $0 + $1.ascentMeters } } ?? 0)
    func figure(_ label: TodayText, _ amount: Amount, _ key: String) -> RunView.FigureView {
      let stat = Stat(label: texts[label], value: amount.value, unit: amount.unit)
      return RunView.FigureView(stat, sumOf: key, texts: texts)
    }
    return [
      figure(.distance, distance, RunFigure.distance),
      figure(
        .time, Amount(value: formats.duration(week?.seconds ?? 0), unit: ""), RunFigure.movingTime),
      figure(.climb, climb, RunFigure.ascent),
      figure(.runs, Amount(value: formats.number(Double(week?.count ?? 0)), unit: ""), ""),
    ]
  }

  // An impulse is shown when any run of the week has one; runs without are counted beside it.
  private static func heart(
    _ report: TodayReport, formats: Formats
  ) -> (RunView.FigureView?, String?) {
    let texts = formats.texts
    let week = report.weeks.last
    let known = week?.days.compactMap(\.impulse) ?? []
    guard !known.isEmpty else {
      let isRestWeek = (week?.count ?? 0) == 0
      let words = texts(
        TodayText.heartUnknown, ["needs": texts[MeasureWords.needs(report.measure)]])
      return (nil, isRestWeek ? nil : words)
    }
    let without = week?.days.reduce(0) { $0 + $1.withoutImpulse } ?? 0
    let before = report.weeks.dropLast().suffix(WeekComparison.weeks)
    let usual = before.flatMap(\.days).compactMap(\.impulse).reduce(0, +)
    let mean = usual / Double(WeekComparison.weeks)
    let notes = [
      without > 0 ? texts(TodayText.withoutHeart, count: without) : nil,
      before.count == WeekComparison.weeks && usual > 0
        ? texts(TodayText.heartUsual, ["usual": formats.number(mean)]) : nil,
    ]
    let stat = Stat(
      label: texts[TodayText.heartWeek], value: formats.number(known.reduce(0, +)), unit: "",
      note: notes.compactMap { $0 }.joined(separator: " · "))
    return (RunView.FigureView(stat, sumOf: report.measure.key, texts: texts), nil)
  }

  private static func weekChart(
    _ week: WeekTotals?, today: Day, formats: Formats
  ) -> BarChart {
    let texts = formats.texts
    let days = week?.days ?? []
    let data = days.map { day in
      BarDatum(
        name: formats.weekday(day.day.weekday), value: day.meters / formats.metersPerUnit,
        words: day.meters > 0 ? formats.distance(day.meters).value : nil, look: "k-easy")
    }
    let rows = days.map { day in
      let isToCome = day.day > today
      return BarChart.Table.Row(
        name: formats.longDay(day.day, today: today),
        href: day.count > 0 ? "/runs?since=\(day.day.iso)&until=\(day.day.iso)" : nil,
        cells: isToCome
          ? [texts[TodayText.toCome], texts[TodayText.toCome]]
          : [
            day.count > 0 ? formats.distance(day.meters).value : texts[TodayText.noRun],
            day.count > 0 ? formats.duration(day.seconds) : texts[TodayText.noRun],
          ])
    }
    return chart(
      data, rows: rows, fill: 0.54, formats: formats,
      words: BarWords(
        question: texts[TodayText.weekQuestion],
        scope: texts(
          TodayText.weekScope,
          [
            "distance": formats.distance(week?.meters ?? 0).joined,
            "time": formats.duration(week?.seconds ?? 0),
          ]),
        label: texts[TodayText.weekLabel], first: texts[TodayText.day], usual: nil))
  }

  private static func weeksChart(
    _ report: TodayReport, usual: Double?, formats: Formats
  ) -> BarChart {
    let texts = formats.texts
    let data = report.weeks.enumerated().map { index, week in
      let age = report.weeks.count - 1 - index
      let name =
        age == 0 ? texts[TodayText.currentWeek] : formats.dayAndMonth(week.firstDay)
      return BarDatum(
        name: age.isMultiple(of: 2) ? name : nil, value: week.meters / formats.metersPerUnit,
        words: week.meters > 0 ? formats.distance(week.meters, decimals: 0).value : nil,
        look: age == 0 ? "k-easy" : "k-easy before", isMinor: !age.isMultiple(of: 4))
    }
    let rows = report.weeks.reversed().map { week in
      BarChart.Table.Row(
        name: formats.shortDay(week.firstDay, today: report.today),
        href: "/runs?since=\(week.firstDay.iso)&until=\((week.firstDay + 6).iso)",
        cells: [formats.distance(week.meters).value, formats.duration(week.seconds)])
    }
    return chart(
      data, rows: rows, fill: 0.66, formats: formats,
      words: BarWords(
        question: texts[TodayText.weeksQuestion],
        scope: texts(
          usual == nil ? TodayText.weeksScopeAlone : .weeksScope, ["unit": formats.distanceUnit]),
        label: texts(
          TodayText.weeksLabel, ["count": formats.number(Double(report.weeks.count))]),
        first: texts[TodayText.week], usual: usual))
  }

  private struct BarWords {
    var question: String
    var scope: String
    var label: String
    var first: String
    var usual: Double?
  }

  private static func chart(
    _ data: [BarDatum], rows: [BarChart.Table.Row], fill: Double, formats: Formats,
    words: BarWords
  ) -> BarChart {
    let texts = formats.texts
    let usual = words.usual.map { $0 / formats.metersPerUnit }
    let scale = BarScale(largest: max(data.compactMap(\.value).max() ?? 0, usual ?? 0, 1))
    return BarChart(
      question: words.question, scope: words.scope, label: words.label,
      bars: scale.bars(data, fill: fill),
      lines: scale.ticks.map {
        BarChart.Line(
          y: scale.place(of: $0), number: formats.number($0, decimals: $0 < 1 && $0 > 0 ? 1 : 0))
      },
      usual: usual.map { value in
        BarChart.Line(
          y: scale.place(of: value),
          number: texts(TodayText.usual, ["distance": formats.number(value)]))
      },
      table: BarChart.Table(
        heads: [
          .init(title: words.first, isNumber: false),
          .init(title: formats.distanceUnit, isNumber: true),
          .init(title: texts[TodayText.time], isNumber: true),
        ], rows: rows), isDense: data.count > 9)
  }
}

extension RunView.FigureView {
  /// A sum over the runs of a week, with what is summed and what that rests on.
  init(_ stat: Stat, sumOf key: String, texts: Texts) {
    let metric = Metric.all.first { $0.key == key }
    var rows = [Row(term: texts[RunFigureText.here], text: texts[TodayText.weekSum])]
    if let metric {
      rows.append(
        Row(
          term: texts[RunFigureText.validity], text: texts[RunFigures.validity(metric.validity)]))
      if !metric.sources.isEmpty {
        rows.append(
          Row(
            term: texts[RunFigureText.from], text: "",
            links: metric.sources.map {
              .init(href: EvidenceLines.address($0.key), name: $0.citation)
            }))
      }
    }
    let note = stat.note ?? ""
    self.init(
      label: stat.label, value: stat.value, unit: stat.unit, below: note, isKnown: true,
      hasUnit: !stat.unit.isEmpty, hasBelow: !note.isEmpty,
      definition: metric?.definition ?? texts[TodayText.weekRuns],
      language: metric == nil ? nil : Language.english.tag, rows: rows)
  }
}
