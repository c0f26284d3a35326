internal import Evidence
internal import Logbook
internal import TrainingLoad
internal import Workflow

/// What `plimsoll fitness` tells a person.
struct FitnessWords {
  let report: PerformanceReport
  let words: Words

  var lines: [String] {
    let parts = [
      figures.lines, races.lines, efforts.lines, longRuns.lines, prose.flatMap(wrapped),
    ]
    return Array(parts.filter { !$0.isEmpty }.joined(separator: [""]))
  }

  private func wrapped(_ text: String) -> [String] { CitationTexts.wrapped(text, hanging: 0) }

  private var figures: Table {
    var table = Table(isNumber: [false, false])
    let profile = report.profile
    table.add(["critical speed", said(profile.criticalSpeed.map(\.speed), words.pace)])
    table.add(["way in reserve", said(profile.criticalSpeed.map(\.reserve)) { meters($0) }])
    table.add(["score (VDOT)", said(profile.score) { Words.decimals($0, 1) }])
    table.add(["marathon pace", said(profile.marathonSpeed, words.pace)])
    return table
  }

  private func meters(_ meters: Double) -> String { Words.decimals(meters, 0) + " m" }

  /// A figure with its band, or why there is none.
  private func said(_ reading: Assessment<Estimate>, _ write: (Double) -> String) -> String {
    switch reading {
    case .unknown(let shortage): "not known: \(shortage.words)"
    case .known(let estimate):
      "\(write(estimate.value))  (\(write(estimate.low)) to \(write(estimate.high)))"
    }
  }

  private var races: Table {
    var table = Table(isNumber: [false] + [Bool](repeating: true, count: 1 + RaceModel.all.count))
    table.add(["race", "range"] + RaceModel.all.map(\.title))
    for race in report.races {
      table.add(
        [race.distance.title, race.range.seconds.map(Self.range) ?? "–"]
          + race.range.byModel.map { $0.seconds.value.map(Self.range) ?? "–" })
    }
    return table
  }

  private static func range(_ seconds: ClosedRange<Double>) -> String {
    "\(Words.duration(seconds.lowerBound)) to \(Words.duration(seconds.upperBound))"
  }

  private var efforts: Table {
    var table = Table(isNumber: [true, true, true, false, false])
    for effort in report.efforts {
      let performance = effort.performance
      table.add([
        words.distance(performance.meters), Words.duration(performance.seconds),
        words.pace(performance.metersPerSecond), performance.day.iso, "run \(effort.run)",
      ])
    }
    return table
  }

  private var longRuns: Table {
    var table = Table(isNumber: [false, true, true, true])
    guard !report.longRuns.isEmpty else { return table }
    table.add(["long run", "time", "decoupling", "late decline"])
    for run in report.longRuns {
      table.add([
        "\(run.day.iso) (run \(run.run))", Words.duration(run.seconds), share(run.decoupling),
        share(run.decline),
      ])
    }
    return table
  }

  private func share(_ value: Double?) -> String {
    value.map { Words.decimals($0 * 100, 1) + " %" } ?? "–"
  }

  private var prose: [String] { [bound, surer, response, leftOut].compactMap(\.self) }

  private var bound: String? {
    guard !report.efforts.isEmpty else {
      return "There is no effort of the last 90 days to go by; running fast for 3 to 20 minutes "
        + "makes one."
    }
    return "A lower bound where the efforts were not all-out, which a log cannot tell. Ranges are "
      + "80 % bands of each model, joined."
  }

  private var surer: String? {
    guard let missing = report.profile.criticalSpeed.value?.missing, !missing.isEmpty else {
      return nil
    }
    let spans = missing.map { span in
      "\(Int(span.seconds.lowerBound / 60)) to \(Int(span.seconds.upperBound / 60)) minutes"
    }
    return "An all-out effort of \(spans.joined(separator: " and ")) would make it surer."
  }

  private var response: String {
    switch report.response {
    case .unknown(let shortage):
      return "How performance follows training is not known: \(shortage.words)."
    case .known(let response):
      let holdOut = response.fit.holdOut
      return "Performance as an answer to training (\(response.measure.title), "
        + "\(response.fit.performances) scores): held against \(holdOut.performances) scores that "
        + "it had not seen it erred by \(Words.decimals(holdOut.error, 1)), their recent mean by "
        + "\(Words.decimals(holdOut.errorOfMean, 1)). It describes the past and certifies nothing."
    }
  }

  private var leftOut: String? {
    report.loadedRuns > 0
      ? "\(report.loadedRuns) runs with a carried load are left out." : nil
  }
}
