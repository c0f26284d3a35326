import Evidence
import Logbook
import Planning
import Workflow

/// The weeks to come against the tissues' lines: the three fullest as courses with their bands, all
/// of them in the table.
struct PlanTissueChart: Sendable {
  var chart: LineChart

  /// How many tissues are drawn; more would not be told apart.
  private static let drawn = 3

  /// Nil where nothing is known of any week, or of one alone.
  init?(_ sheet: PlanSheet, formats: Formats) {
    let weeks = sheet.tissueWeeks
    let count = sheet.weeks.count
    guard weeks.count > 1, count > 1 else { return nil }
    let texts = formats.texts
    func peak(_ tissue: PlannedTissue) -> Double {
      weeks.compactMap { $0.used[tissue]?.value }.max() ?? 0
    }
    let fullest = PlannedTissue.allCases.sorted { (peak($1), $0.index) < (peak($0), $1.index) }
      .prefix(Self.drawn)
    let values = weeks.flatMap { week in fullest.compactMap { week.used[$0] } }
    let scale = ValueScale(holding: values.flatMap { [$0.low * 100, $0.high * 100] } + [100])
    func x(_ index: Int) -> Double { 1000 * (Double(index) + 0.5) / Double(count) }
    let courses = fullest.map { tissue -> LineChart.Drawn in
      let known = weeks.compactMap { week in week.used[tissue].map { (x(week.index), $0) } }
      func line(_ end: (Estimate) -> Double) -> [String] {
        known.map { "\(coordinate($0.0)) \(coordinate(scale.height(end($0.1) * 100)))" }
      }
      let band = line(\.high) + line(\.low).reversed()
      return LineChart.Drawn(
        look: tissue.look, band: "M" + band.joined(separator: "L") + "Z", bars: nil,
        plannedBars: nil, solid: "M" + line(\.value).joined(separator: "L"), dashed: nil,
        dots: nil)
    }
    chart = LineChart(
      question: texts[PlanEditText.tissueQuestion], scope: texts[PlanEditText.tissueScope],
      label: texts(
        PlanEditText.tissueLabel,
        [
          "tissues": fullest.map { texts.name($0.rawValue, of: .plannedTissues) }.joined(
            separator: ", ")
        ]),
      lines: scale.ticks.map {
        BarChart.Line(y: scale.place(of: $0), number: formats.number($0))
      },
      names: sheet.weeks.map { week in
        LineChart.Name(
          x: percentage(x(week.index) / 10), words: String(week.index + 1),
          isMinor: count > 10 && !week.index.isMultiple(of: 2))
      },
      courses: Array(courses),
      limit: BarChart.Line(
        y: scale.place(of: 100), number: texts[PlanEditText.tissueLine]),
      legend: LineChart.Legend(
        keys: fullest.map {
          .init(form: "ln", look: $0.look, name: texts.title($0))
        }),
      table: Self.table(sheet, formats))
  }

  private static func table(_ sheet: PlanSheet, _ formats: Formats) -> BarChart.Table {
    let texts = formats.texts
    return BarChart.Table(
      heads: [.init(title: texts[PlanText.week], isNumber: false)]
        + PlannedTissue.allCases.map { .init(title: texts.title($0), isNumber: true) },
      rows: sheet.tissueWeeks.compactMap { week in
        sheet.weeks.first { $0.index == week.index }.map { planned in
          BarChart.Table.Row(
            name: planned.words(texts),
            href: "/plan?span=week&day=\(planned.monday.iso)",
            cells: PlannedTissue.allCases.map { tissue in
              formats.percent(week.used[tissue]?.value).joined
            })
        }
      })
  }

}

private func coordinate(_ value: Double) -> String { Numerals.plain(value, decimals: 1) }

extension Texts {
  /// A tissue of plans as it begins a line.
  func title(_ tissue: PlannedTissue) -> String {
    name(tissue.rawValue, of: .plannedTissues).asSentence
  }
}

extension PlannedTissue {
  /// The class that colors it.
  var look: String {
    switch self {
    case .bone: "q-bone"
    case .achilles: "q-tendon"
    case .patellofemoral: "q-hip"
    case .hamstring: "q-post"
    case .lowBack: "q-back"
    case .muscle: "q-quad"
    }
  }
}
