import Logbook
import TrainingLoad
import Workflow

/// The drawings of two runs side by side: the gap, pace, heart rate and height along the way.
struct CompareCharts {
  private let comparison: RunComparison
  private let words: CompareWords
  private let formats: Formats
  private let steps: [RunAlignment.Step]

  init(_ comparison: RunComparison, words: CompareWords, formats: Formats) {
    self.comparison = comparison
    self.words = words
    self.formats = formats
    steps = comparison.alignment?.steps ?? []
  }

  private var texts: Texts { formats.texts }
  private var pace: RunPace { RunPace(comparison.first.sport, formats) }
  private var total: Double { steps.last?.meters ?? 0 }
  private var window: String {
    formats.height(RunAlignment.windowMeters).joined
  }

  /// Every drawing that there are values for.
  var all: [LineChart] {
    guard total > 0 else { return [] }
    return [gap, speed, heart, height].compactMap(\.self)
  }

  private var gap: LineChart {
    var chart = LineChart(
      question: texts[CompareText.gapQuestion],
      scope: texts(CompareText.gapScope, ["second": words.names.1]),
      label: words.title, lines: [], names: names, courses: [],
      table: table(
        [texts[CompareText.gap]], steps.map { [signed($0.gapSeconds)] }),
      download: "/runs/compare.csv?a=\(comparison.first.id)&b=\(comparison.second.id)")
    let course = LineChart.Course(
      look: words.looks.1,
      points: steps.map { LineChart.Point(at: $0.meters / total, value: $0.gapSeconds / 60) })
    let scale = ValueScale(holding: course.extent)
    // On a scale of minutes the lines stand at whole ones, halves or fifths.
    chart.lines = scale.lines { signed($0 * 60) }
    chart.courses = [course.drawn(on: scale)]
    return chart
  }

  private func signed(_ seconds: Double) -> String {
    let clock = Formats.clock(abs(seconds))
    return abs(seconds) < 0.5 ? clock : (seconds < 0 ? "\u{2212}" : "+") + clock
  }

  private var speed: LineChart? {
    let pace = pace
    return chart(
      texts[pace.isPace ? CompareText.paceQuestion : .speedQuestion],
      texts(CompareText.paceScope, ["unit": pace.unit, "window": window]),
      written: { pace.isPace ? Formats.clock(-$0 * 60) : formats.number($0, decimals: 1) }
    ) { moment in
      guard let speed = moment.speed, speed > 0.2 else { return nil }
      // Faster is higher: a pace grows downward.
      return pace.isPace ? -pace.meters / speed / 60 : speed * 3600 / pace.meters
    }
  }

  private var heart: LineChart? {
    chart(
      texts[CompareText.heartQuestion], texts(CompareText.heartScope, ["window": window]),
      written: { formats.number($0) }, \.heartRate)
  }

  private var height: LineChart? {
    let factor = formats.imperial ? 1 / Formats.metersPerFoot : 1
    return chart(
      texts[CompareText.heightQuestion],
      texts(CompareText.heightScope, ["unit": formats.height(0).unit]),
      written: { formats.number($0) }
    ) { $0.altitude.map { $0 * factor } }
  }

  /// Both runs in one drawing; nil where neither has the value.
  private func chart(
    _ question: String, _ scope: String, written: (Double) -> String,
    _ value: (RunAlignment.Moment) -> Double?
  ) -> LineChart? {
    let pairs = steps.map { (value($0.first), value($0.second)) }
    guard pairs.contains(where: { $0.0 != nil || $0.1 != nil }) else { return nil }
    let places = steps.map { $0.meters / total }
    func course(_ look: String, _ values: [Double?]) -> LineChart.Course {
      LineChart.Course(
        look: look, points: zip(places, values).map { LineChart.Point(at: $0, value: $1) })
    }
    let courses = [
      course(words.looks.0, pairs.map(\.0)), course(words.looks.1, pairs.map(\.1)),
    ]
    let scale = ValueScale(holding: usual(courses.flatMap(\.extent)), holdsZero: false)
    return LineChart(
      question: question, scope: scope, label: question, lines: scale.lines(written),
      names: names, grounds: grounds(pairs.map { $0.0 == nil || $0.1 == nil }, places),
      courses: courses.map { $0.drawn(on: scale) }, legend: legend,
      table: table(
        [words.names.0, words.names.1],
        pairs.map { pair in [pair.0, pair.1].map { $0.map(written) ?? formats.unknown.value } }))
  }

  /// Without the slowest and fastest hundredth: a stop must not press everything flat.
  private func usual(_ values: [Double]) -> [Double] {
    let sorted = values.filter(\.isFinite).sorted()
    let edge = sorted.count / 100
    return sorted.count > 50 ? Array(sorted[edge..<(sorted.count - edge)]) : sorted
  }

  private var legend: LineChart.Legend {
    LineChart.Legend(keys: [
      .init(form: "ln", look: words.looks.0, name: words.names.0),
      .init(form: "ln", look: words.looks.1, name: words.names.1),
    ])
  }

  /// Where one of both has nothing.
  private func grounds(_ missing: [Bool], _ places: [Double]) -> [LineChart.Ground] {
    var grounds: [LineChart.Ground] = []
    var from: Int?
    for index in missing.indices {
      if missing[index], from == nil { from = index }
      let ends = !missing[index] || index == missing.count - 1
      if let start = from, ends {
        let (low, high) = (places[max(0, start - 1)], places[index])
        grounds.append(
          LineChart.Ground(
            x: percentage(100 * low), width: percentage(100 * (high - low))))
        from = nil
      }
    }
    return grounds
  }

  private var names: [LineChart.Name] {
    let units = total / formats.metersPerUnit
    let step = BarScale.step(for: units / 2)
    return stride(from: 0, through: units * 0.97, by: step).map { place in
      let number = formats.number(place, decimals: step < 1 ? 1 : 0)
      return LineChart.Name(
        x: percentage(100 * place / units),
        words: place == 0 ? number : "\(number)\u{A0}\(formats.distanceUnit)", isMinor: false)
    }
  }

  /// One row for each twentieth of the way.
  private func table(_ heads: [String], _ rows: [[String]]) -> BarChart.Table {
    BarChart.Table(
      heads: [
        .init(
          title: texts(CompareText.along, ["unit": formats.distanceUnit]), isNumber: false)
      ] + heads.map { .init(title: $0, isNumber: true) },
      rows: steps.indices.filter { $0.isMultiple(of: RunAlignment.stepCount / 20) }.map { index in
        .init(
          name: formats.distance(steps[index].meters, decimals: 2).value, href: nil,
          cells: rows[index])
      })
  }
}
