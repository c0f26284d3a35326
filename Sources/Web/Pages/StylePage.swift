import Advice
import Evidence
import Hummingbird
import Logbook
import Workflow

/// `GET /style` shows the components that the pages are made of.
struct StylePage: Sendable {
  let desk: Desk

  func addRoutes(to router: Router<BasicRequestContext>) {
    router.get("style", use: show)
  }

  @Sendable func show(_ request: Request, context: BasicRequestContext) async throws -> Response {
    let reader = try await desk.reader()
    var head = PageHead(template: "style", title: reader.texts[ShellText.style], place: .style)
    head.styles = ["lab.css", "ask.css"]
    return try desk.page(head, StyleView(formats: reader.formats), for: reader)
  }
}

/// The components with made-up figures.
struct StyleView: Sendable {
  var grounds: [Swatch]
  var zones: [String]
  var stats: [Stat]
  var field: Field
  var wrongField: Field
  var choices: [Choice]
  var chart: BarChart
  var dayCharts: [LineChart]
  var knob: LabView.Knob
  var changes: ChangeBars
  var course: StrideChart
  var runner: RunnerFigure
  var verdicts: [Verdict]
  var alternatives: [AskView.Other]
  var facts: [AskView.Fact]

  /// A verdict with its color and icon.
  struct Verdict: Sendable {
    var state: String
    var icon: String
    var word: String
  }

  /// A color with its name.
  struct Swatch: Sendable {
    var name: String
    var token: String
  }

  init(formats: Formats) {
    let texts = formats.texts
    grounds = [
      "bg", "surface", "sunken", "ink", "ink-2", "ink-3", "line", "line-2", "water", "water-soft",
      "good", "care", "stop",
    ].map { Swatch(name: "--" + $0, token: "fill-" + $0) }
    zones = (1...5).map { String($0) }
    let distance = formats.distance(10_420, decimals: 2)
    let pace = formats.pace(10_420 / 3714)
    stats = [
      Stat(label: texts[TodayText.distance], value: distance.value, unit: distance.unit),
      Stat(
        label: texts[StyleText.pace], value: pace.value, unit: pace.unit,
        note: texts[StyleText.band]),
      Stat(
        label: texts[StyleText.heart], value: formats.unknown.value, unit: "",
        note: texts[StyleText.notRecorded]),
    ]
    let mass = TraitField(trait: .massKilograms, formats: formats)
    let height = TraitField(trait: .heightMeters, formats: formats)
    field = Field(name: "mass", label: texts[mass.label], value: mass.typed(75), unit: mass.unit)
      .with(hint: texts[StyleText.hint])
    wrongField = Field(
      name: "height", label: texts[height.label], value: "17.8", unit: height.unit,
      error: height.complaint("17.8"))
    choices = (0...2).map {
      Choice(value: String($0), label: formats.longWeekday($0), isChosen: $0 == 1)
    }
    chart = Self.chart(formats)
    dayCharts = Self.dayCharts(formats)
    var typed = field
    typed.id = "slider"
    typed.hint = nil
    typed.describedBy = nil
    knob = LabView.Knob(
      field: typed, aside: nil, note: nil, low: "40", high: "110", step: "1", place: "75",
      spoken: texts[mass.label])
    changes = ChangeBars(
      [
        ChangeBars.Change(
          name: texts[LabFigureText.hipFlexors], note: texts[LabFigureText.inSwing],
          estimate: Estimate(21, low: 14, high: 29)),
        ChangeBars.Change(
          name: texts[LabFigureText.steps], note: nil, estimate: Estimate(-2, low: -4, high: 0)),
      ], formats: formats)
    course = Self.course(formats)
    verdicts = Self.verdicts(texts)
    facts = [
      AskView.Fact(
        words: texts[StyleText.factWords],
        cites: [AskView.Link(href: EvidenceLines.address("C38"), label: "C38")])
    ]
    alternatives = [Self.alternative(formats)]
    runner = RunnerFigure(
      places: "vest ankle", label: texts[StyleText.runnerWords], gradePercent: 5)
  }

  private static func verdicts(_ texts: Texts) -> [Verdict] {
    Advice.Verdict.allCases.map {
      let look = AskLook($0)
      return Verdict(state: look.state, icon: look.icon, word: texts[look.word])
    }
  }

  private static func alternative(_ formats: Formats) -> AskView.Other {
    AskView.Other(
      href: "/ask", name: formats.texts[StyleText.start], ratio: formats.number(5.2, decimals: 1),
      band: formats.number(3.1, decimals: 1), better: formats.percent(0.96).joined,
      isSeparated: true, width: "52", whisker: "M31 7H79M31 3V11M79 3V11")
  }

  private static func course(_ formats: Formats) -> StrideChart {
    let plain: [Double] = (0..<40).map { step in
      step < 14 ? Double(step * (14 - step)) / 20 : 0
    }
    let loaded = plain.map { 1.15 * $0 }
    return StrideChart(
      title: formats.texts[StyleText.course], note: formats.texts[StyleText.up],
      label: formats.texts[StyleText.course],
      course: StrideChart.Course(
        plain: plain, loaded: loaded,
        band: (loaded.map { 0.9 * $0 }, loaded.map { 1.1 * $0 }), stance: 0.35),
      formats: formats)
  }

  private static func chart(_ formats: Formats) -> BarChart {
    let values = [8.2, 9.4, 0, 10.4, 0, 10, 16]
    let scale = BarScale(largest: 16)
    let data = values.enumerated().map { index, value in
      BarDatum(
        name: formats.weekday(index), value: value,
        words: value > 0 ? formats.number(value, decimals: 1) : nil, look: "k-easy")
    }
    let texts = formats.texts
    return BarChart(
      question: texts[StyleText.chart], scope: texts[StyleText.chartScope],
      label: texts[StyleText.chart], bars: scale.bars(data, fill: 0.54),
      lines: scale.ticks.map { .init(y: scale.place(of: $0), number: formats.number($0)) },
      usual: nil,
      table: .init(
        heads: [
          .init(title: texts[TodayText.day], isNumber: false),
          .init(title: formats.distanceUnit, isNumber: true),
        ],
        rows: data.map { .init(name: $0.name ?? "", href: nil, cells: [$0.words ?? ""]) }),
      isDense: false)
  }
}
