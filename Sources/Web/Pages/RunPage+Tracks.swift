import Logbook
import Workflow

/// Which signals are drawn along a run, how, and the table behind them.
struct RunTracks {
  let report: RunReport
  let series: RunSeries
  let formats: Formats

  private var texts: Texts { formats.texts }
  private var pace: RunPace { RunPace(report.summary.sport, formats) }

  /// How one channel is drawn.
  private struct Style {
    var title: RunChartText
    var token: String
    var factor = 1.0
    var offset = 0.0
    var decimals = 0
    /// The smallest span of the axis, so that noise does not look like change.
    var least: Double
    var unit = ""
  }

  /// What stands open; the rest is folded away below.
  private static let first: [Channel] = [.speed, .heartRate, .stepFrequency, .altitude, .power]
  /// What is drawn elsewhere, or says nothing by itself.
  private static let left: Set<Channel> = [.latitude, .longitude, .distance]

  /// The charts of a run; nil when there is nothing to draw.
  var view: RunView.ChartsView? {
    guard series.count > 1 else { return nil }
    let present = series.columns.map(\.channel)
    let open = Self.first.filter(present.contains)
    let others = present.filter { !Self.first.contains($0) && !Self.left.contains($0) }
    guard !open.isEmpty || !others.isEmpty else { return nil }
    let shown = open.isEmpty ? others : open
    let folded = open.isEmpty ? [] : others
    return RunView.ChartsView(
      sub: texts[series[.latitude] == nil ? RunChartText.chartsAlone : .chartsSub],
      unit: formats.distanceUnit, unitMeters: Numerals.plain(formats.metersPerUnit, decimals: 3),
      hasDistance: series.meters != nil, tracks: shown.map(track), moreTracks: folded.map(track),
      more: folded.isEmpty ? nil : texts(RunChartText.moreSignals, count: folded.count),
      head: tableHead(shown), rows: tableRows(shown), csv: "/runs/\(report.summary.id)/signals.csv")
  }

  /// The title of a channel's chart.
  static func title(of channel: Channel, texts: Texts) -> String {
    guard let text = titles[channel] else {
      let prefix = "developer."
      return channel.key.hasPrefix(prefix)
        ? String(channel.key.dropFirst(prefix.count)) : channel.key
    }
    return texts[text]
  }

  private static let titles: [Channel: RunChartText] = [
    .speed: .paceTrack, .heartRate: .heartTrack, .stepFrequency: .stepsTrack,
    .altitude: .heightTrack, .power: .powerTrack, .groundContactTime: .contactTrack,
    .groundContactBalance: .balanceTrack, .verticalOscillation: .oscillationTrack,
    .verticalRatio: .ratioTrack, .stepLength: .stepLengthTrack,
    .legSpringStiffness: .stiffnessTrack, .airPower: .airTrack, .formPower: .formTrack,
    .impactLoadingRate: .impactTrack, .temperature: .temperatureTrack, .grade: .gradeTrack,
  ]

  private func track(_ channel: Channel) -> RunView.ChartsView.Track {
    let style = style(of: channel)
    let isPace = channel == .speed && pace.isPace
    let title = title(of: channel)
    let present = (series[channel] ?? []).filter { !$0.isNaN }
    let ends = [present.min(), present.max()].map { text($0, of: channel, style) }
    let blanks = [
      "title": title, "low": isPace ? ends[1] : ends[0], "high": isPace ? ends[0] : ends[1],
    ]
    return RunView.ChartsView.Track(
      channel: channel.key, title: title,
      label: texts(isPace ? RunChartText.paceLabel : .chartLabel, blanks), isPace: isPace,
      paceMeters: Numerals.plain(pace.meters, decimals: 3), token: style.token,
      scale: Numerals.plain(style.factor, decimals: 5),
      offset: Numerals.plain(style.offset, decimals: 2), decimals: style.decimals,
      least: Numerals.plain(style.least, decimals: 4), unit: style.unit,
      isFilled: channel == .altitude, isTall: channel == .speed || channel == .heartRate)
  }

  private func title(of channel: Channel) -> String {
    if channel == .speed, !pace.isPace { return texts[RunChartText.speedTrack] }
    return Self.title(of: channel, texts: texts)
  }

  private func text(_ value: Double?, of channel: Channel, _ style: Style) -> String {
    guard let value, !value.isNaN else { return texts[RunChartText.noData] }
    if channel == .speed { return pace.amount(value).joined }
    let number = formats.number(value * style.factor + style.offset, decimals: style.decimals)
    return Amount(value: number, unit: style.unit).joined
  }

  private func style(of channel: Channel) -> Style {
    switch channel {
    case .speed where pace.isPace:
      Style(title: .paceTrack, token: "--z-2", least: 60, unit: pace.unit)
    case .speed:
      Style(
        title: .speedTrack, token: "--z-2", factor: 3600 / pace.meters, decimals: 1, least: 8,
        unit: pace.unit)
    case .heartRate:
      Style(title: .heartTrack, token: "--q-tendon", least: 30, unit: texts[UnitText.beats])
    case .stepFrequency:
      Style(title: .stepsTrack, token: "--q-hip", least: 20, unit: texts[UnitText.steps])
    case .altitude: heightStyle
    case .power, .airPower, .formPower:
      Style(title: .powerTrack, token: "--q-quad", least: 40, unit: texts[UnitText.watts])
    case .grade, .groundContactBalance, .verticalRatio:
      Style(
        title: .gradeTrack, token: channel == .grade ? "--q-back" : "--q-post", factor: 100,
        decimals: 1, least: channel == .grade ? 8 : 4, unit: texts[UnitText.percent])
    default: dynamicsStyle(of: channel)
    }
  }

  private var heightStyle: Style {
    Style(
      title: .heightTrack, token: "--ink-2",
      factor: formats.imperial ? 1 / Formats.metersPerFoot : 1,
      least: formats.imperial ? 80 : 25, unit: texts[formats.imperial ? UnitText.feet : .meters])
  }

  private func dynamicsStyle(of channel: Channel) -> Style {
    switch channel {
    case .groundContactTime:
      Style(
        title: .contactTrack, token: "--q-post", factor: 1000, least: 40,
        unit: texts[UnitText.milliseconds])
    case .verticalOscillation:
      Style(
        title: .oscillationTrack, token: "--q-bone",
        factor: formats.imperial ? 1 / Formats.metersPerInch : 100, decimals: 1,
        least: formats.imperial ? 1 : 3,
        unit: texts[formats.imperial ? UnitText.inches : .centimeters])
    case .stepLength:
      Style(
        title: .stepLengthTrack, token: "--q-bone",
        factor: formats.imperial ? 1 / Formats.metersPerFoot : 1, decimals: 2,
        least: formats.imperial ? 1 : 0.3,
        unit: texts[formats.imperial ? UnitText.feet : .meters])
    case .legSpringStiffness:
      Style(
        title: .stiffnessTrack, token: "--q-bone", factor: 0.001, decimals: 1, least: 3,
        unit: texts[UnitText.kilonewtonsPerMeter])
    case .impactLoadingRate:
      Style(
        title: .impactTrack, token: "--q-bone", decimals: 1, least: 10,
        unit: texts[UnitText.bodyWeightsPerSecond])
    case .temperature:
      Style(
        title: .temperatureTrack, token: "--q-back", factor: formats.imperial ? 1.8 : 1,
        offset: formats.imperial ? 32 : 0, least: formats.imperial ? 10 : 6,
        unit: texts[formats.imperial ? UnitText.fahrenheit : .celsius])
    default:
      Style(
        title: .gradeTrack, token: "--q-back", decimals: 2, least: 0,
        unit: channel.unit == "1" ? "" : channel.unit)
    }
  }

  /// Steps of the series for the rows of the table: even ways apart, at most about forty.
  private var rowSteps: [Int] {
    guard let meters = series.meters, let total = meters.last, let begin = meters.first,
      total - begin > 50
    else {
      let apart = max(1, series.count / 40)
      return Array(stride(from: 0, to: series.count, by: apart))
    }
    let unit = formats.metersPerUnit
    let apart = [0.1, 0.25, 0.5, 1, 2, 5, 10, 25, 50].first { (total - begin) / ($0 * unit) <= 40 }
    var steps: [Int] = []
    var next = 0.0
    for (step, way) in meters.enumerated() where way >= next * (apart ?? 100) * unit {
      steps.append(step)
      next = (way / ((apart ?? 100) * unit)).rounded(.down) + 1
    }
    return steps
  }

  private func tableHead(_ channels: [Channel]) -> [String] {
    let place = series.meters == nil ? [] : [formats.distanceUnit]
    return place + [texts[RunText.time]]
      + channels.map { channel in
        let unit = style(of: channel).unit
        return unit.isEmpty ? title(of: channel) : "\(title(of: channel)) (\(unit))"
      }
  }

  private func tableRows(_ channels: [Channel]) -> [RunView.ChartsView.Row] {
    let columns = channels.map { ($0, style(of: $0), series[$0] ?? []) }
    return rowSteps.map { step in
      var row: [String] = []
      if let meters = series.meters {
        row.append(formats.number(meters[step] / formats.metersPerUnit, decimals: 2))
      }
      row.append(formats.duration(Double(step * series.stepSeconds)))
      for (channel, style, values) in columns {
        row.append(cell(step < values.count ? values[step] : .nan, of: channel, style))
      }
      return RunView.ChartsView.Row(cells: row)
    }
  }

  private func cell(_ value: Double, of channel: Channel, _ style: Style) -> String {
    guard value.isFinite else { return texts[UnitText.unknown] }
    if channel == .speed { return pace.amount(value).value }
    return formats.number(value * style.factor + style.offset, decimals: style.decimals)
  }
}
