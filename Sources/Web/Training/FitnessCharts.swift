import Evidence
import Logbook
import TrainingLoad
import Workflow

/// The drawings of performance over days.
struct FitnessCharts {
  let report: PerformanceReport
  let formats: Formats

  private var texts: Texts { formats.texts }

  /// The best score of each month; nil where none is known.
  var trend: LineChart? {
    guard let first = report.months.first?.first,
      report.months.contains(where: { $0.score.value != nil })
    else { return nil }
    let points = report.months.map { month in
      let score = month.score.value
      return DayChart.Point(
        day: min(month.first + 14, report.day), value: score?.value,
        band: score.map { $0.low...$0.high })
    }
    var chart = DayChart(
      days: first...report.day,
      courses: [
        DayChart.Course(name: texts[FitnessText.score], look: "c-water", points: points),
        DayChart.Course(
          name: texts[FitnessText.score], look: "c-water", form: .dots, points: points),
      ])
    chart.holdsZero = false
    let rows = report.months.reversed().map { month in
      BarChart.Table.Row(
        name: formats.month(month.first), href: nil, cells: [band(month.score.value)])
    }
    var drawn = chart.drawn(
      words(
        .trendQuestion, .trendScope,
        table(first: FitnessText.month, [FitnessText.score], rows)), formats: formats)
    // Dots and line are one course.
    drawn.legend = nil
    drawn.grounds = []
    return drawn
  }

  private func band(_ estimate: Estimate?) -> String {
    guard let estimate else { return formats.unknown.value }
    let ends = [estimate.value, estimate.low, estimate.high].map {
      formats.number($0, decimals: 1)
    }
    return "\(ends[0]) (" + texts(TrainingText.from, ["low": ends[1], "high": ends[2]]) + ")"
  }

  /// How far heart rate and speed came apart on the last long runs.
  var longRuns: LineChart? {
    guard let oldest = report.longRuns.last?.day else { return nil }
    let runs = report.longRuns.reversed()
    func course(
      _ name: FitnessText, _ look: String, _ value: (PerformanceReport.LongRun) -> Double?
    ) -> DayChart.Course {
      DayChart.Course(
        name: texts[name], look: look, form: .dots,
        points: runs.compactMap { run in
          value(run).map { DayChart.Point(day: run.day, value: 100 * $0) }
        })
    }
    let chart = DayChart(
      days: min(oldest, report.day + -27) + -3...report.day,
      courses: [
        course(.decoupling, "c-water") { $0.decoupling },
        course(.decline, "c-care") { $0.decline },
      ])
    let rows = report.longRuns.map { run in
      BarChart.Table.Row(
        name: formats.shortDay(run.day, today: report.day), href: "/runs/\(run.run)",
        cells: [
          formats.duration(run.seconds), formats.percent(run.decoupling, decimals: 1).joined,
          formats.percent(run.decline, decimals: 1).joined,
        ])
    }
    return chart.drawn(
      words(
        .longQuestion, .longScope,
        table(
          first: TodayText.day, [TodayText.time, FitnessText.decoupling, FitnessText.decline], rows)
      ), formats: formats)
  }

  /// The scores and what the model says of them.
  var response: LineChart? {
    guard let response = report.response.value, let first = response.course.first?.day else {
      return nil
    }
    var chart = DayChart(
      days: first...report.day,
      courses: [
        DayChart.Course(
          name: texts[FitnessText.modelled], look: "c-water",
          points: response.course.map {
            DayChart.Point(day: $0.day, value: $0.score.value, band: $0.score.low...$0.score.high)
          }),
        DayChart.Course(
          name: texts[FitnessText.weekly], look: "k-race", form: .dots,
          points: response.scores.map { DayChart.Point(day: $0.day, value: $0.value) }),
      ])
    chart.holdsZero = false
    let rows = response.scores.reversed().map { score in
      BarChart.Table.Row(
        name: formats.shortDay(score.day, today: report.day),
        href: "/runs?since=\(score.day.iso)&until=\(score.day.iso)",
        cells: [
          formats.number(score.value, decimals: 1),
          band(response.course.first { $0.day == score.day }?.score),
        ])
    }
    return chart.drawn(
      words(
        .responseQuestion, .responseScope,
        table(first: TodayText.day, [FitnessText.score, FitnessText.modelled], rows),
        isSmall: true), formats: formats)
  }

  private func words(
    _ question: FitnessText, _ scope: FitnessText, _ table: BarChart.Table, isSmall: Bool = false
  ) -> DayChart.Words {
    DayChart.Words(
      question: texts[question], scope: texts[scope], label: texts[question], table: table,
      isSmall: isSmall)
  }

  private func table(
    first: some CatalogueText, _ others: [any CatalogueText], _ rows: [BarChart.Table.Row]
  ) -> BarChart.Table {
    BarChart.Table(
      heads: [.init(title: texts[first], isNumber: false)]
        + others.map { .init(title: title($0), isNumber: true) },
      rows: rows)
  }

  private func title(_ text: some CatalogueText) -> String { texts[text] }
}
