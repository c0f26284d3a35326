import Logbook

extension StyleView {
  /// A chart over days with everything one can hold, and a small one.
  static func dayCharts(_ formats: Formats) -> [LineChart] {
    let texts = formats.texts
    let first = Day(number: 20_700)
    let values = (0..<56).map { day -> Double in 30 + 12 * Double(day % 7) / 6 }
    func course(
      _ name: StyleText, _ look: String, _ form: DayChart.Course.Form
    ) -> DayChart.Course {
      DayChart.Course(
        name: texts[name], look: look, form: form,
        points: values.enumerated().map { index, value in
          let isMissing = (20..<24).contains(index)
          return DayChart.Point(
            day: first + index, value: isMissing ? nil : value,
            band: isMissing || form != .line ? nil : 0.85 * value...1.2 * value,
            isForecast: index > 45)
        })
    }
    var chart = DayChart(
      days: first...first + 55,
      courses: [
        course(.days, "k-easy", .bars), course(.rolling, "c-water", .line),
        DayChart.Course(
          name: texts[StyleText.measured], look: "k-race", form: .dots,
          points: [DayChart.Point(day: first + 30, value: 48)]),
      ], limit: (52, texts[StyleText.limit]))
    chart.flags = [
      DayChart.Flag(
        day: first + 12, look: "pain", mark: texts[StyleText.flagMark],
        words: texts[StyleText.flag], href: "/checkin"),
      DayChart.Flag(
        day: first + 13, look: "pain", mark: texts[StyleText.flagMark],
        words: texts[StyleText.flag]),
    ]
    let table = BarChart.Table(
      heads: [
        .init(title: texts[TodayText.day], isNumber: false),
        .init(title: texts[StyleText.days], isNumber: true),
      ],
      rows: values.prefix(3).enumerated().map { index, value in
        .init(
          name: formats.shortDay(first + index, today: first), href: nil,
          cells: [formats.number(value)])
      })
    var words = DayChart.Words(
      question: texts[StyleText.dayChart], scope: texts[StyleText.dayChartScope],
      label: texts[StyleText.dayChart], table: table, download: "/style")
    let large = chart.drawn(words, formats: formats)
    words.isSmall = true
    words.question = texts[StyleText.rolling]
    words.download = nil
    let small = DayChart(days: chart.days, courses: [course(.rolling, "q-tendon", .line)])
    return [large, small.drawn(words, formats: formats)]
  }
}
