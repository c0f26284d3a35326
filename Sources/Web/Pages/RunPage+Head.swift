import FoundationEssentials
import Logbook
import TrainingLoad
import Workflow

/// Builds the head of the run page: when, what, and the figures.
struct RunHead {
  let report: RunReport
  let formats: Formats

  private var texts: Texts { formats.texts }
  private var summary: RunSummary { report.summary }
  private var painter: RunFigures { RunFigures(report: report, formats: formats) }

  /// Day and time of day where the runner was.
  func when(today: Day) -> String {
    texts(
      CalendarText.dayAndTime,
      [
        "day": formats.longDay(summary.day, today: today),
        "time": formats.time(summary.start, offsetSeconds: summary.utcOffsetSeconds),
      ])
  }

  /// The name, or sport and day where there is none.
  func title(today: Day) -> String {
    if let name = summary.name, !name.isEmpty { return name }
    return texts(
      RunText.unnamed,
      [
        "sport": formats.texts[RunNaming.sport(summary.sport)],
        "day": formats.longDay(summary.day, today: today),
      ])
  }

  /// Sport, effort, format, and whether the file is damaged.
  var chips: [RunView.Chip] {
    var chips = [RunView.Chip(label: formats.texts[RunNaming.sport(summary.sport)])]
    if let detail = summary.sportDetail, !detail.isEmpty,
      detail.lowercased() != summary.sport.rawValue, detail.lowercased() != "generic"
    {
      chips.append(RunView.Chip(label: detail.replacing("_", with: " ")))
    }
    if let effort = summary.effort {
      let value = formats.number(effort, decimals: effort == effort.rounded() ? 0 : 1)
      chips.append(RunView.Chip(label: texts(RunText.effortOf, ["value": value])))
    }
    if let badge = WornWords(formats: formats).badge(of: summary) {
      chips.append(RunView.Chip(label: badge))
    }
    if let format = summary.format {
      chips.append(RunView.Chip(label: format.uppercased()))
    } else {
      chips.append(RunView.Chip(label: texts[RunText.typed]))
    }
    if summary.damage != nil {
      chips.append(RunView.Chip(label: texts[RunText.damaged], isCare: true))
    }
    return chips
  }

  /// What stands at the head, in this order, as far as the catalogue has it.
  static let headKeys = [
    RunFigure.distance, RunFigure.movingTime, RunFigure.speed, "speed.gradeAdjusted",
    RunFigure.ascent, RunFigure.heartRate, "impulse.banister", "stepFrequency.mean",
  ]

  /// The figures at the head. What means nothing for the sport is left out.
  var figures: [RunView.FigureView] {
    let foreign = Reading.Reason.otherSport.code
    return Self.headKeys.compactMap { key in
      guard let metric = Metric.all.first(where: { $0.key == key }),
        report.figures.first(where: { $0.key == key })?.reason != foreign
      else { return nil }
      let isSpeed = key == RunFigure.speed && !RunPace(summary.sport, formats).isPace
      let label = isSpeed ? texts[RunChartText.speedTrack] : nil
      return painter.view(metric, label: label, below: below(key))
    }
  }

  /// All other figures that are known. Zones, doses and best stretches have cards of their own.
  var otherFigures: [RunView.FigureView] {
    Metric.all.filter { Self.isOther($0) && says($0) }.map { metric in
      painter.view(metric, below: metric.key.hasSuffix(Self.mean) ? spread(of: metric) : nil)
    }.filter(\.isKnown)
  }

  /// Whether a figure says anything: that both legs carried alike, or nothing, does not.
  private func says(_ metric: Metric) -> Bool {
    metric.key != "carried.left"
      || report.figures.contains { $0.key == metric.key && $0.value != 0.5 }
  }

  private static let mean = ".mean"
  private static let spread = ".spread"

  private static func isOther(_ metric: Metric) -> Bool {
    hasName(metric) && !headKeys.contains(metric.key) && !metric.key.hasSuffix(spread)
  }

  /// Whether a figure is shown under its own name.
  static func hasName(_ metric: Metric) -> Bool {
    !metric.key.contains(".zone") && !isBest(metric) && !metric.key.hasPrefix("dose.")
  }

  private static func isBest(_ metric: Metric) -> Bool { metric.key.hasPrefix("best.") }

  /// The spread of a mean, where there is one.
  private func spread(of metric: Metric) -> String? {
    let key = String(metric.key.dropLast(Self.mean.count)) + Self.spread
    guard let spread = Metric.all.first(where: { $0.key == key }),
      let value = report.figures.first(where: { $0.key == key })?.value
    else { return nil }
    return texts(RunFigureText.spread, ["value": painter.amount(value, of: spread).joined])
  }

  /// What stands below a figure at the head.
  private func below(_ key: String) -> String? {
    switch key {
    case RunFigure.movingTime:
      let elapsed = report.figures.first { $0.key == "time.elapsed.seconds" }?.value
      return elapsed.map { texts(RunFigureText.inAll, ["time": formats.duration($0)]) }
    case RunFigure.heartRate: return heartRateShare
    case RunFigure.speed: return texts[RunFigureText.asRecorded]
    case "impulse.banister": return texts[RunFigureText.banister]
    case "stepFrequency.mean":
      return Metric.all.first { $0.key == key }.flatMap { spread(of: $0) }
    default: return nil
    }
  }

  /// In which share of the time with the timer running the heart rate is known.
  private var heartRateShare: String? {
    guard let signal = report.signals[.heartRate] else { return nil }
    var timed = 0.0
    var known = 0.0
    for (value, state) in zip(signal.values, report.signals.states) where state != .paused {
      timed += 1
      if !value.isNaN { known += 1 }
    }
    guard timed > 0 else { return nil }
    return texts(RunFigureText.ofSamples, ["share": formats.percent(known / timed).joined])
  }

  /// The fastest stretches over distances, shortest first.
  var efforts: [RunView.EffortView] {
    Metric.all.filter { Self.isBest($0) && $0.unit == "s" }.compactMap(effort)
  }

  /// The longest stretches within spans of time.
  var spans: [RunView.EffortView] {
    Metric.all.filter { Self.isBest($0) && $0.unit == "m" }.compactMap(effort)
  }

  private func effort(_ metric: Metric) -> RunView.EffortView? {
    guard let value = report.figures.first(where: { $0.key == metric.key })?.value,
      let effort = EffortWords(metric, sport: summary.sport, formats: formats), value > 0
    else { return nil }
    return RunView.EffortView(
      name: effort.name, value: effort.amount(value), pace: effort.pace(value))
  }

  /// The original and what the run can be written as.
  var files: [RunView.Link] {
    let run = summary.id
    var links: [RunView.Link] = []
    if summary.format != nil {
      let label =
        report.hidesPlaces ? texts[PrivacyText.wholeOriginal] : texts[RunText.original]
      links.append(RunView.Link(href: "/runs/\(run)/original", label: label))
    }
    guard report.signals.count > 0 else { return links }
    for format in Workbench.exportFormats {
      links.append(
        RunView.Link(
          href: "/runs/\(run)/export/\(format)",
          label: texts(RunText.exportAs, ["format": format.uppercased()])))
    }
    links.append(
      RunView.Link(href: "/runs/\(run)/signals.csv", label: texts[RunText.signalsTable]))
    return links
  }
}
