import Logbook
import Workflow

/// Builds the drawing of the route, its choices and its legends.
struct RunMapPainter {
  let report: RunReport
  let series: RunSeries
  let colorings: [RunColoring]
  let formats: Formats

  private var texts: Texts { formats.texts }

  /// The route colored by what was asked for, or by the first thing there is; nil without one.
  func view(asked: String?) -> RunView.MapView? {
    let chosen =
      colorings.first { $0.key.rawValue == asked } ?? colorings.first(where: isMostlyKnown)
      ?? colorings.first
    guard let route = RunRoute(series, coloring: chosen, markMeters: formats.metersPerUnit) else {
      return nil
    }
    let signal = chosen.map { texts[title($0.key)] } ?? texts[RunChartText.noSignal]
    return RunView.MapView(
      label: texts(RunChartText.routeLabel, ["signal": signal]),
      coloring: chosen?.key.rawValue ?? "",
      choices: colorings.map { coloring in
        RunView.MapView.Choice(
          key: coloring.key.rawValue, label: texts[title(coloring.key)],
          isChosen: coloring.key == chosen?.key)
      },
      hasChoices: colorings.count > 1,
      legends: colorings.map { legend($0, isChosen: $0.key == chosen?.key) }, route: route,
      scale: Self.scale(unitsPerMeter: route.unitsPerMeter, formats: formats),
      unitMeters: Numerals.plain(formats.metersPerUnit, decimals: 3),
      isImperial: formats.imperial)
  }

  /// Whether a coloring has data along more than half of the run: one that has not says little.
  private func isMostlyKnown(_ coloring: RunColoring) -> Bool {
    coloring.classes.count { $0 != 0 } * 2 > coloring.classes.count
  }

  private func title(_ key: RunColoring.Key) -> RunChartText {
    switch key {
    case .zone: .zone
    case .pace: RunPace(report.summary.sport, formats).isPace ? .pace : .speedTrack
    case .grade: .grade
    case .heart: .heart
    }
  }

  private func legend(_ coloring: RunColoring, isChosen: Bool) -> RunView.MapView.Legend {
    var entries = (1...5).map { number in
      RunView.MapView.Legend.Entry(
        color: "c-\(coloring.palette)\(number)", label: label(of: number, in: coloring))
    }
    if coloring.classes.contains(0) {
      let label = texts[RunChartText.noSignal]
      entries.append(.init(color: "c-x", label: label, isDashed: true))
    }
    return RunView.MapView.Legend(
      key: coloring.key.rawValue, palette: coloring.palette, isChosen: isChosen, entries: entries)
  }

  private func label(of number: Int, in coloring: RunColoring) -> String {
    if coloring.key == .zone {
      return texts(number == 1 ? RunText.zoneAndBelow : .zone, ["number": String(number)])
    }
    let low = number > 1 ? text(coloring.bounds[number - 2], of: coloring.key) : ""
    let high = number < 5 ? text(coloring.bounds[number - 1], of: coloring.key) : ""
    // A pace falls while speed rises: the slowest class is "over" a pace.
    let isPace = coloring.key == .pace && RunPace(report.summary.sport, formats).isPace
    switch number {
    case 1:
      return texts(isPace ? RunChartText.above : .below, isPace ? ["low": high] : ["high": high])
    case 5:
      return texts(isPace ? RunChartText.below : .above, isPace ? ["high": low] : ["low": low])
    default: return texts(RunChartText.between, ["low": low, "high": high])
    }
  }

  private func text(_ bound: Double, of key: RunColoring.Key) -> String {
    switch key {
    case .pace: RunPace(report.summary.sport, formats).amount(bound).value
    case .grade: formats.percent(bound).joined
    case .zone, .heart: formats.number(bound)
    }
  }

  /// A bar of a round length, as wide at most as is said in units of the drawing.
  static func scale(
    unitsPerMeter: Double, widest: Double = 130, formats: Formats
  ) -> RunView.MapView.ScaleBar {
    let unit = formats.imperial ? Formats.metersPerMile : 1000
    let small = formats.imperial ? Formats.metersPerFoot : 1.0
    let large = [0.25, 0.5, 1, 2, 5, 10, 20, 50, 100, 200, 500]
    let fine: [Double] = [10, 20, 50, 100, 200, 500]
    let fits = { (meters: Double) in meters * unitsPerMeter <= widest }
    if let count = large.last(where: { fits($0 * unit) && (formats.imperial || $0 >= 1) }) {
      let decimals = count < 0.5 ? 2 : count < 1 ? 1 : 0
      return RunView.MapView.ScaleBar(
        length: Int((count * unit * unitsPerMeter).rounded()),
        label: "\(formats.number(count, decimals: decimals))\u{A0}\(formats.distanceUnit)")
    }
    let count = fine.last { fits($0 * small) } ?? fine[0]
    return RunView.MapView.ScaleBar(
      length: Int((count * small * unitsPerMeter).rounded()),
      label: "\(formats.number(count))\u{A0}\(formats.height(0).unit)")
  }
}
