import Logbook

/// Courses over days: what a `LineChart` is drawn from when its axis is the calendar.
struct DayChart: Sendable {
  /// The days of the axis, each an equal share of the width.
  var days: ClosedRange<Day>
  var courses: [Course]
  /// A line across, and its words.
  var limit: (value: Double, words: String)?
  var flags: [Flag] = []
  /// Whether the scale begins at zero. Only what has no natural zero may do without.
  var holdsZero = true
  /// The first day of the week, 0 for Monday.
  var firstWeekday = 0

  /// Values by day, in order of day. The first course decides where there is no data: its days
  /// without a value get a gray ground.
  struct Course: Sendable {
    var name: String
    /// The class that colors it: `q-bone`, `k-easy`, `c-water`.
    var look: String
    var form = Form.line
    var points: [Point]
    /// How many days a bar stands for.
    var daysOfBar = 1

    /// How it is drawn.
    enum Form: Sendable, Hashable { case line, bars, dots }
  }

  /// A value of a day.
  struct Point: Sendable, Hashable {
    var day: Day
    /// Nil where it is not known.
    var value: Double?
    var band: ClosedRange<Double>?
    var isForecast = false
  }

  /// Something that happened on a day.
  struct Flag: Sendable, Hashable {
    var day: Day
    /// The class that colors it: `race`, `pain`, `ill`, `kit`.
    var look: String
    /// The letter on top of its line.
    var mark: String
    var words: String
    var href: String?
  }

  /// The words round the drawing, and the numbers behind it.
  struct Words: Sendable {
    var question: String
    var scope: String
    var label: String
    var table: BarChart.Table
    var download: String?
    var isSmall = false
  }

  /// The drawing.
  ///
  /// - Parameter number: how a number at the scale is written; nil for the usual way.
  func drawn(
    _ words: Words, formats: Formats, number: ((Double) -> String)? = nil
  ) -> LineChart {
    let drawable = courses.map(lineCourse)
    let scale = ValueScale(
      holding: drawable.flatMap(\.extent) + [limit?.value].compactMap(\.self),
      holdsZero: holdsZero)
    let written = number ?? { formats.number($0, decimals: scale.decimals) }
    let shown = flags.filter { days.contains($0.day) }.sorted { $0.day < $1.day }
    return LineChart(
      question: words.question, scope: words.scope, label: words.label, isSmall: words.isSmall,
      lines: scale.lines(written), names: names(formats), grounds: grounds,
      courses: drawable.map { $0.drawn(on: scale) },
      limit: limit.map { .init(y: scale.place(of: $0.value), number: $0.words) },
      flags: flagLines(shown),
      legend: courses.count > 1 ? LineChart.Legend(keys: courses.map(key)) : nil,
      happenings: happenings(shown, formats), table: words.table, download: words.download)
  }

  /// Where the middle of a day stands, from 0 to 1.
  func place(of day: Day) -> Double { (Double(day - days.lowerBound) + 0.5) / count }

  private var count: Double { Double(days.upperBound - days.lowerBound + 1) }

  private func lineCourse(_ course: Course) -> LineChart.Course {
    let form: LineChart.Course.Form =
      switch course.form {
      case .line: .line
      // Two thirds of a day, the rest is air.
      case .bars: .bars(width: 660 * Double(course.daysOfBar) / count)
      case .dots: .dots
      }
    let points = course.points.filter { days.contains($0.day) }.map {
      LineChart.Point(
        at: place(of: $0.day), value: $0.value, band: $0.band, isForecast: $0.isForecast)
    }
    return LineChart.Course(look: course.look, form: form, points: points)
  }

  private func happenings(_ flags: [Flag], _ formats: Formats) -> LineChart.Happenings? {
    guard !flags.isEmpty else { return nil }
    return LineChart.Happenings(
      rows: flags.reversed().map {
        LineChart.Happenings.Row(
          day: formats.shortDay($0.day, today: days.upperBound), mark: $0.mark, words: $0.words,
          href: $0.href)
      })
  }

  private func key(_ course: Course) -> LineChart.Legend.Key {
    LineChart.Legend.Key(
      form: course.form == .line ? "ln" : "sq", look: course.look, name: course.name)
  }

  /// Days that stand side by side without a value, as one ground.
  private var grounds: [LineChart.Ground] {
    let missing = (courses.first?.points ?? []).filter {
      $0.value == nil && days.contains($0.day)
    }.map(\.day)
    var spans: [(first: Day, last: Day)] = []
    for day in missing {
      if let end = spans.last?.last, day - end <= 1 {
        spans[spans.count - 1].last = day
      } else {
        spans.append((day, day))
      }
    }
    return spans.map { span in
      LineChart.Ground(
        x: percentage(100 * Double(span.first - days.lowerBound) / count),
        width: percentage(100 * Double(span.last - span.first + 1) / count))
    }
  }

  /// Marks that would stand on each other are left out; their lines stay.
  private func flagLines(_ flags: [Flag]) -> [LineChart.Flag] {
    var lastMark = -1.0
    return flags.map { flag in
      let at = place(of: flag.day)
      let hasMark = at - lastMark >= 0.025
      if hasMark { lastMark = at }
      return LineChart.Flag(
        x: percentage(100 * at), look: flag.look, mark: hasMark ? flag.mark : nil)
    }
  }
}

extension DayChart {
  /// The names under the axis: first days of months, or of weeks where all days are few.
  private func names(_ formats: Formats) -> [LineChart.Name] {
    let isShort = count <= 63
    let all = (days.lowerBound.number...days.upperBound.number).map { Day(number: $0) }
    let marked = all.filter { day in
      isShort ? day.startOfWeek(firstWeekday: firstWeekday) == day : day.civil.day == 1
    }
    // A dozen names fit a wide page, half as many a narrow one.
    let stride = max(1, (marked.count + 11) / 12)
    return marked.enumerated().filter { $0.offset.isMultiple(of: stride) }.compactMap {
      let (place, day) = ($0.offset / stride, $0.element)
      let at = Double(day - days.lowerBound) / count
      guard (0.02...0.97).contains(at) else { return nil }
      return LineChart.Name(
        x: percentage(100 * at), words: isShort ? formats.dayAndMonth(day) : month(day, formats),
        isMinor: marked.count / stride > 5 && !place.isMultiple(of: 2))
    }
  }

  /// A month, or in January the year.
  private func month(_ day: Day, _ formats: Formats) -> String {
    day.civil.month == 1
      ? String(day.civil.year) : formats.texts[CalendarText.shortMonths[day.civil.month - 1]]
  }
}
