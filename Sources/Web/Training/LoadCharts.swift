import Evidence
import Logbook
import TrainingLoad
import Workflow

/// The drawings of training load over days.
struct LoadCharts {
  private let shown: LoadView.Shown
  private let reader: Reader
  private let days: ClosedRange<Day>

  init(_ shown: LoadView.Shown, reader: Reader) {
    self.shown = shown
    self.reader = reader
    let last = max(shown.today, shown.report.days.last?.day ?? shown.today)
    days = shown.today + (1 - shown.span)...last
  }

  private var entries: [TrainingLoadReport.Entry] { shown.report.days }
  private var texts: Texts { reader.texts }
  private var formats: Formats { reader.formats }

  /// What was done with its rolling means, their difference, and how alike the days were.
  var all: [LineChart] { [amounts, balance, monotony] }

  private var amounts: LineChart {
    var chart = chart([
      DayChart.Course(
        name: texts[TrainingText.byDay], look: "k-easy", form: .bars,
        points: entries.map {
          DayChart.Point(
            day: $0.day, value: $0.amount, isForecast: $0.point.isForecast)
        }),
      course(.long, "c-water") { $0.long }, course(.short, "c-care") { $0.short },
    ])
    chart.flags = EventFlags(reader: reader).flags(shown.events)
    return chart.drawn(
      words(.amountsQuestion, .amountsScope, download: "/load/days.csv?days=\(shown.span)"),
      formats: formats)
  }

  private var balance: LineChart {
    chart([course(.balance, "c-water") { $0.balance }])
      .drawn(words(.balanceQuestion, .balanceScope, isSmall: true), formats: formats)
  }

  private var monotony: LineChart {
    var chart = chart([course(.monotony, "c-water") { $0.monotony }])
    chart.limit = (2, texts[TrainingText.muchAlike])
    return chart.drawn(words(.monotonyQuestion, .monotonyScope, isSmall: true), formats: formats)
  }

  private func chart(_ courses: [DayChart.Course]) -> DayChart {
    var chart = DayChart(days: days, courses: courses)
    chart.firstWeekday = reader.preferences.firstWeekday
    return chart
  }

  private func course(
    _ name: TrainingText, _ look: String,
    _ reading: (TrainingLoadCourse.Point) -> Assessment<Estimate>
  ) -> DayChart.Course {
    DayChart.Course(
      name: texts[name], look: look,
      points: entries.map { entry in
        let known = reading(entry.point).value
        return DayChart.Point(
          day: entry.day, value: known?.value, band: known.flatMap(Self.band),
          isForecast: entry.point.isForecast)
      })
  }

  private static func band(_ estimate: Estimate) -> ClosedRange<Double>? {
    estimate.low < estimate.high ? estimate.low...estimate.high : nil
  }

  private func words(
    _ question: TrainingText, _ scope: TrainingText, download: String? = nil,
    isSmall: Bool = false
  ) -> DayChart.Words {
    DayChart.Words(
      question: texts[question],
      scope: texts(scope, ["measure": texts[TrainingText.name(shown.report.measure)]]),
      label: texts[question], table: table, download: download, isSmall: isSmall)
  }

  /// The days as a table, or weeks where there are many; the latest first.
  private var table: BarChart.Table {
    let size = entries.count > 63 ? 7 : 1
    let groups = stride(from: entries.count, to: 0, by: -size).map {
      entries[max(0, $0 - size)..<$0]
    }
    return BarChart.Table(
      heads: [
        .init(title: texts[size == 1 ? TodayText.day : .week], isNumber: false)
      ]
        + [TrainingText.byDay, .long, .short, .balance, .monotony, .strain].map {
          .init(title: texts[$0], isNumber: true)
        },
      rows: groups.compactMap { group in
        guard let first = group.first, let last = group.last else { return nil }
        let known = group.compactMap(\.amount)
        let amount = known.count == group.count ? known.reduce(0, +) : nil
        let point = last.point
        let day = formats.shortDay(first.day, today: shown.today)
        return BarChart.Table.Row(
          name: first.point.isForecast ? texts(TrainingText.plannedDay, ["day": day]) : day,
          href: "/runs?since=\(first.day.iso)&until=\(last.day.iso)",
          cells: [formats.number(amount)]
            + [point.long, point.short, point.balance].map { formats.number($0.value?.value) }
            + [
              formats.number(point.monotony.value?.value, decimals: 1),
              formats.number(point.strain.value?.value),
            ])
      })
  }
}

/// What happened in the log as flags on a chart.
struct EventFlags {
  let reader: Reader

  func flags(_ events: [LogEvent]) -> [DayChart.Flag] {
    events.map { event in
      let (look, mark, words) = said(event.kind)
      return DayChart.Flag(
        day: event.day, look: look, mark: reader.texts[mark], words: words,
        href: event.run.map { "/runs/\($0)" })
    }
  }

  private func said(_ kind: LogEvent.Kind) -> (look: String, mark: TrainingText, words: String) {
    let texts = reader.texts
    switch kind {
    case .race(let name): return ("race", .raceMark, name)
    case .pain(let pain): return ("pain", .painMark, PainWords(texts: texts).pain(pain))
    case .illness(let illness): return ("ill", .illMark, texts[illness.text])
    case .newKit(let name): return ("kit", .kitMark, texts(TrainingText.newKit, ["kit": name]))
    case .retiredKit(let name):
      return ("kit", .kitMark, texts(TrainingText.retiredKit, ["kit": name]))
    }
  }
}
