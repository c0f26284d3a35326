import Evidence
import Foundation
import Logbook
import TrainingLoad
import Workflow

/// Speed against duration: the best efforts as dots, critical speed and reserve as a curve through
/// those it was fitted to. Durations stand on a logarithmic axis.
struct PerformanceCurve {
  private let report: PerformanceReport
  private let formats: Formats
  /// The ends of the axis, in seconds.
  private let first = 50.0
  private let last: Double

  init(_ report: PerformanceReport, formats: Formats) {
    self.report = report
    self.formats = formats
    last = 1.15 * max(3600, report.efforts.map(\.performance.seconds).max() ?? 0)
  }

  private var texts: Texts { formats.texts }
  /// From m/s to the speed that is shown, in kilometers or miles an hour.
  private var factor: Double { 3600 / formats.metersPerUnit }
  private var unit: String {
    texts[formats.imperial ? UnitText.milesPerHour : .kilometersPerHour]
  }

  var chart: LineChart {
    let courses = [model, dots].compactMap(\.self)
    let scale = ValueScale(holding: courses.flatMap(\.extent), holdsZero: false)
    return LineChart(
      question: texts[FitnessText.curveQuestion],
      scope: texts(FitnessText.curveScope, ["unit": unit]),
      label: texts[FitnessText.curveQuestion],
      lines: scale.lines { formats.number($0, decimals: scale.decimals) }, names: names,
      courses: courses.map { $0.drawn(on: scale) }, tags: tags(scale), legend: legend,
      table: table, download: "/fitness/efforts.csv")
  }

  private func place(_ seconds: Double) -> Double { log(seconds / first) / log(last / first) }

  /// Drawn where it holds: from two minutes to half an hour.
  private var model: LineChart.Course? {
    guard let known = report.profile.criticalSpeed.value else { return nil }
    let steps = 40
    return LineChart.Course(
      look: "c-water",
      points: (0...steps).map { step in
        let seconds = 120 * pow(15, Double(step) / Double(steps))
        func speed(_ speed: Double, _ reserve: Double) -> Double {
          factor * (speed + reserve / seconds)
        }
        return LineChart.Point(
          at: place(seconds), value: speed(known.speed.value, known.reserve.value),
          band: speed(
            known.speed.low, known.reserve.value)...speed(known.speed.high, known.reserve.value))
      })
  }

  private var dots: LineChart.Course? {
    LineChart.Course(
      look: "k-race", form: .dots,
      points: report.efforts.map {
        LineChart.Point(
          at: place($0.performance.seconds), value: factor * $0.performance.metersPerSecond)
      })
  }

  private var names: [LineChart.Name] {
    let marks: [(seconds: Double, isMinor: Bool)] = [
      (60, false), (120, true), (300, false), (600, true), (1200, false), (1800, true),
      (3600, false), (7200, true), (14_400, false),
    ]
    return marks.filter { $0.seconds < last }.map { mark in
      let isHours = mark.seconds >= 3600
      return LineChart.Name(
        x: percentage(100 * place(mark.seconds)),
        words: texts(
          isHours ? FitnessText.hours : .minutes,
          ["count": formats.number(mark.seconds / (isHours ? 3600 : 60))]),
        isMinor: mark.isMinor)
    }
  }

  /// The distances of efforts, left out where they would run into each other.
  private func tags(_ scale: ValueScale) -> [LineChart.Tag] {
    var before = -1.0
    return report.efforts.compactMap { effort in
      let at = place(effort.performance.seconds)
      guard at - before >= 0.07 else { return nil }
      before = at
      let speed = factor * effort.performance.metersPerSecond
      return LineChart.Tag(
        x: percentage(100 * at), y: scale.place(of: speed),
        words: distance(effort.performance.meters), isMinor: true)
    }
  }

  private func distance(_ meters: Double) -> String {
    meters < 1000 ? formats.height(meters).joined : formats.distance(meters).joined
  }

  private var legend: LineChart.Legend {
    var keys = [
      LineChart.Legend.Key(form: "sq", look: "k-race", name: texts[FitnessText.efforts])
    ]
    if report.profile.criticalSpeed.value != nil {
      keys.append(.init(form: "ln", look: "c-water", name: texts[FitnessText.model]))
    }
    return LineChart.Legend(keys: keys)
  }

  private var table: BarChart.Table {
    BarChart.Table(
      heads: [
        .init(title: texts[FitnessText.effort], isNumber: false),
        .init(title: texts[TodayText.time], isNumber: true),
        .init(title: texts[FitnessText.pace], isNumber: true),
        .init(title: texts[TodayText.day], isNumber: true),
      ],
      rows: report.efforts.map { effort in
        let performance = effort.performance
        return BarChart.Table.Row(
          name: distance(performance.meters), href: "/runs/\(effort.run)",
          cells: [
            formats.duration(performance.seconds),
            formats.pace(performance.metersPerSecond).joined,
            formats.shortDay(performance.day, today: report.day),
          ])
      })
  }
}
