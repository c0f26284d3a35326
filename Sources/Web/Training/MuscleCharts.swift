import Logbook
import TrainingLoad
import Workflow

/// The drawings of stimulus and outcomes over weeks.
struct MuscleCharts {
  let report: MuscleReport
  let formats: Formats

  private var texts: Texts { formats.texts }

  private var days: ClosedRange<Day> {
    let first = report.weeks.first?.firstDay ?? report.today
    let last = report.weeks.last?.firstDay ?? report.today
    return first...last + 6
  }

  /// The weekly stimulus of a group; nil where there was none.
  func stimulus(_ group: MuscleTarget) -> LineChart? {
    let weeks = report.weeks
    guard weeks.contains(where: { $0.stimulus.stimulus(of: group) > 0 }) else { return nil }
    var bars = DayChart.Course(
      name: name(group), look: "k-gym", form: .bars,
      points: weeks.map {
        DayChart.Point(day: $0.firstDay + 3, value: $0.stimulus.stimulus(of: group))
      })
    bars.daysOfBar = 7
    let rows = weeks.reversed().map { week in
      BarChart.Table.Row(
        name: formats.shortDay(week.firstDay, today: report.today), href: nil,
        cells: [
          formats.number(week.stimulus.sets[group] ?? 0, decimals: 1),
          formats.number(week.stimulus.stimulus(of: group), decimals: 1),
          band(week.stimulus.band(of: group)),
        ])
    }
    return DayChart(days: days, courses: [bars]).drawn(
      DayChart.Words(
        question: name(group), scope: texts[MuscleText.stimulusScope], label: name(group),
        table: BarChart.Table(
          heads: [
            .init(title: texts[TodayText.week], isNumber: false),
            .init(title: texts[MuscleText.sets], isNumber: true),
            .init(title: texts[MuscleText.stimulus], isNumber: true),
            .init(title: texts[TrainingText.band], isNumber: true),
          ], rows: rows), isSmall: true), formats: formats)
  }

  private func band(_ ends: ClosedRange<Double>) -> String {
    texts(
      TrainingText.from,
      [
        "low": formats.number(ends.lowerBound, decimals: 1),
        "high": formats.number(ends.upperBound, decimals: 1),
      ])
  }

  /// The outcomes that may show what a group was asked; without one those of the arms.
  func outcomes(_ group: MuscleTarget?) -> [LineChart] {
    report.outcomes.filter { $0.outcome.target == group }.map(chart)
  }

  /// Readings as dots, over the first one with the doubt of measuring round it.
  private func chart(_ measured: MuscleReport.Measured) -> LineChart {
    let words = OutcomeWords(formats: formats)
    let outcome = measured.outcome
    let factor = 1 / words.perUnit(outcome.unit)
    let readings = measured.readings
    let first = readings.first
    let start = min(days.lowerBound, first?.day ?? days.lowerBound)
    let doubt = outcome.smallestRealChange
    let ground = first.map { reading in
      [reading.day, days.upperBound].map { day in
        DayChart.Point(
          day: day, value: reading.value * factor,
          band: (reading.value - doubt) * factor...(reading.value + doubt) * factor,
          isForecast: true)
      }
    }
    var chart = DayChart(
      days: start...days.upperBound,
      courses: [
        DayChart.Course(
          name: texts[MuscleText.firstReading], look: "c-plain", points: ground ?? []),
        DayChart.Course(
          name: texts[MuscleText.readings], look: "k-race", form: .dots,
          points: readings.map { DayChart.Point(day: $0.day, value: $0.value * factor) }),
      ])
    chart.holdsZero = false
    let rows = readings.reversed().map { reading in
      BarChart.Table.Row(
        name: formats.shortDay(reading.day, today: report.today), href: "/checkin",
        cells: [words.amount(reading.value, outcome.unit)])
    }
    return chart.drawn(
      DayChart.Words(
        question: words.title(outcome), scope: words.course(outcome, measured.course),
        label: words.title(outcome),
        table: BarChart.Table(
          heads: [
            .init(title: texts[TodayText.day], isNumber: false),
            .init(title: texts[MuscleText.reading], isNumber: true),
          ], rows: rows), isSmall: true), formats: formats)
  }

  private func name(_ group: MuscleTarget) -> String {
    switch group {
    case .glutes: texts[MuscleText.glutes]
    case .quadriceps: texts[MuscleText.quadriceps]
    case .hamstrings: texts[MuscleText.hamstrings]
    case .calves: texts[MuscleText.calves]
    case .hipFlexors: texts[MuscleText.hipFlexors]
    }
  }
}

extension Outcome {
  /// The group whose training it is drawn below; nil for the arms. One for each, so that it is
  /// drawn once: chosen.
  var target: MuscleTarget? {
    if key.hasPrefix("calf-") { return .calves }
    let exercise = Exercise.allCases.first { key == "best-set-" + $0.rawValue }
    switch exercise {
    case .shoulderRaises, .bicepsCurls: return nil
    case .calfRaises: return .calves
    case .hipAbduction: return .glutes
    case .hamstringCurls: return .hamstrings
    default: return .quadriceps
    }
  }
}
