import Evidence
import Logbook
import TrainingLoad
import Workflow

/// What `/fitness` shows.
struct FitnessView: Sendable {
  var title: String
  var lead: String
  var stats: [Stat]
  var curve: LineChart?
  var races: Races?
  var trend: LineChart?
  var longRuns: LineChart?
  var response: Response
  var surer: [String]
  var muscles: MuscleView

  /// Between which times races may end, by model.
  struct Races: Sendable {
    var models: [Model]
    var rows: [Row]

    /// A model, with what it is and where that stands.
    struct Model: Sendable {
      var name: String
      var definition: String
      var cites: [AskView.Link]
    }

    /// A race.
    struct Row: Sendable {
      var name: String
      var range: String
      var pace: String
      /// One whisker a model, above each other, in a box of 100 by 8 a model.
      var whiskers: String
      var height: String
      var cells: [String]
    }
  }

  /// Performance as an answer to training, or why there is none.
  struct Response: Sendable {
    var words: String
    var chart: LineChart?
  }

  init(_ report: PerformanceReport, muscles: MuscleReport, formats: Formats) {
    self.muscles = MuscleView(muscles, formats: formats)
    let words = FitnessPhrases(report: report, formats: formats)
    (title, lead) = words.headline
    stats = words.stats
    surer = words.surer
    let charts = FitnessCharts(report: report, formats: formats)
    curve = report.efforts.isEmpty ? nil : PerformanceCurve(report, formats: formats).chart
    races = words.races
    trend = charts.trend
    longRuns = charts.longRuns
    response = Response(words: words.response, chart: charts.response)
  }
}

/// What the figures of performance say in words.
struct FitnessPhrases {
  let report: PerformanceReport
  let formats: Formats

  private var texts: Texts { formats.texts }

  var headline: (title: String, lead: String) {
    switch report.profile.criticalSpeed {
    case .known(let known):
      let blanks = [
        "pace": formats.pace(known.speed.value).joined,
        "fast": formats.pace(known.speed.high).joined,
        "slow": formats.pace(known.speed.low).joined,
      ]
      return (texts(FitnessText.title, blanks), texts(FitnessText.lead, blanks))
    case .unknown(let shortage):
      let why = ShortageWords(texts: texts).words(shortage)
      return (texts[FitnessText.unknownTitle], texts(FitnessText.unknownLead, ["why": why]))
    }
  }

  var stats: [Stat] {
    let profile = report.profile
    let score = FitnessText.score
    return [
      stat(.criticalPace, profile.criticalSpeed.map(\.speed), isFaster: true, formats.pace),
      stat(.reserve, profile.criticalSpeed.map(\.reserve)) { formats.height($0) },
      stat(score, profile.score) {
        Amount(value: formats.number($0, decimals: 1), unit: "")
      },
      stat(.marathonPace, profile.marathonSpeed, isFaster: true, formats.pace),
    ]
  }

  /// A figure with its band in words; of paces the fast end comes first.
  private func stat(
    _ label: FitnessText, _ reading: Assessment<Estimate>, isFaster: Bool = false,
    _ write: (Double?) -> Amount
  ) -> Stat {
    switch reading {
    case .unknown(let shortage):
      return Stat(
        label: texts[label], value: formats.unknown.value, unit: "",
        note: ShortageWords(texts: texts).words(shortage))
    case .known(let estimate):
      let value = write(estimate.value)
      let ends = [estimate.low, estimate.high].map { write($0).value }
      return Stat(
        label: texts[label], value: value.value, unit: value.unit,
        note: texts(
          TrainingText.from,
          ["low": isFaster ? ends[1] : ends[0], "high": isFaster ? ends[0] : ends[1]]))
    }
  }

  var races: FitnessView.Races? {
    guard report.races.contains(where: { $0.range.seconds != nil }) else { return nil }
    return FitnessView.Races(
      models: RaceModel.all.map { model in
        FitnessView.Races.Model(
          name: model.title, definition: model.definition,
          cites: model.sources.map {
            AskView.Link(href: EvidenceLines.address($0.key), label: $0.key)
          })
      },
      rows: report.races.map(row))
  }

  private func row(_ race: PerformanceReport.Race) -> FitnessView.Races.Row {
    let meters = race.distance.meters
    let bands = race.range.byModel.map(\.seconds.value)
    return FitnessView.Races.Row(
      name: name(race.distance), range: times(race.range.seconds),
      pace: race.range.seconds.map {
        texts(
          TrainingText.from,
          [
            "low": formats.pace(meters / $0.lowerBound).value,
            "high": formats.pace(meters / $0.upperBound).joined,
          ])
      } ?? formats.unknown.value,
      whiskers: Self.whiskers(bands, within: race.range.seconds),
      height: String(8 * bands.count), cells: bands.map(times))
  }

  private func name(_ distance: RaceDistance) -> String {
    switch distance {
    case .fiveKilometers: texts[FitnessText.fiveKilometers]
    case .tenKilometers: texts[FitnessText.tenKilometers]
    case .halfMarathon: texts[FitnessText.halfMarathon]
    case .marathon: texts[FitnessText.marathon]
    }
  }

  private func times(_ seconds: ClosedRange<Double>?) -> String {
    guard let seconds else { return formats.unknown.value }
    return texts(
      TrainingText.from,
      [
        "low": formats.duration(seconds.lowerBound), "high": formats.duration(seconds.upperBound),
      ])
  }

  /// A whisker for each band, one above the other.
  static func whiskers(
    _ bands: [ClosedRange<Double>?], within whole: ClosedRange<Double>?
  ) -> String {
    guard let whole, whole.upperBound > whole.lowerBound else { return "M0 0" }
    func place(_ seconds: Double) -> String {
      let share = (seconds - whole.lowerBound) / (whole.upperBound - whole.lowerBound)
      return Numerals.plain(2 + 96 * share, decimals: 1)
    }
    let paths = bands.enumerated().compactMap { row, band in
      band.map { band in
        let (low, high) = (place(band.lowerBound), place(band.upperBound))
        let (top, middle, bottom) = (8 * row + 1, 8 * row + 4, 8 * row + 7)
        return "M\(low) \(middle)H\(high)M\(low) \(top)V\(bottom)M\(high) \(top)V\(bottom)"
      }
    }
    return paths.isEmpty ? "M0 0" : paths.joined()
  }

  var response: String {
    switch report.response {
    case .unknown(let shortage):
      return texts(
        FitnessText.responseUnknown, ["why": ShortageWords(texts: texts).words(shortage)])
    case .known(let response):
      let holdOut = response.fit.holdOut
      return texts(
        FitnessText.responseKnown,
        [
          "measure": texts[TrainingText.name(response.measure)],
          "count": String(response.fit.performances), "held": String(holdOut.performances),
          "error": formats.number(holdOut.error, decimals: 1),
          "mean": formats.number(holdOut.errorOfMean, decimals: 1),
        ])
    }
  }

  var surer: [String] {
    var lines: [String] = []
    if report.efforts.isEmpty { lines.append(texts[FitnessText.runFast]) }
    for span in report.profile.criticalSpeed.value?.missing ?? [] {
      lines.append(
        texts(
          FitnessText.missingSpan,
          [
            "low": formats.number(span.seconds.lowerBound / 60),
            "high": formats.number(span.seconds.upperBound / 60),
          ]))
    }
    if report.loadedRuns > 0 {
      lines.append(texts(FitnessText.leftOut, count: report.loadedRuns))
    }
    if !report.efforts.isEmpty { lines.append(texts[FitnessText.bound]) }
    return lines
  }
}
