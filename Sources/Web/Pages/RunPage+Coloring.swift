import Logbook
import TrainingLoad
import Workflow

/// By what the route is colored: a signal cut into five classes.
struct RunColoring {
  /// The signals a route can be colored by.
  enum Key: String, CaseIterable { case zone, pace, grade, heart }

  /// Which signal it is.
  let key: Key
  /// The lower bounds of classes 2 to 5, in the unit of the signal.
  let bounds: [Double]
  /// The class of each step, 1 to 5; 0 where there is no data.
  let classes: [UInt8]
  /// The family of tokens that paints it: `z` zones, `v` a value on its own scale, `g` slopes.
  let palette: String

  /// Steeper than this, down and up, are the outer classes: a choice of this project.
  static let gradeBounds = [-0.06, -0.02, 0.02, 0.06]

  /// The colorings that a run has the signals for.
  static func all(of report: RunReport, series: RunSeries) -> [RunColoring] {
    Key.allCases.compactMap { coloring($0, of: report, series: series) }
  }

  private static func coloring(
    _ key: Key, of report: RunReport, series: RunSeries
  ) -> RunColoring? {
    func make(_ channel: Channel, _ bounds: [Double]?, _ palette: String) -> RunColoring? {
      guard let values = series[channel], let bounds, bounds.count == 4 else { return nil }
      let classes = settled(
        values.map { value in
          value.isNaN ? 0 : UInt8(1 + bounds.count { $0 <= value })
        }, stepSeconds: series.stepSeconds)
      return RunColoring(key: key, bounds: bounds, classes: classes, palette: palette)
    }
    switch key {
    case .zone: return make(.heartRate, zoneBounds(report.heartRateZones), "z")
    case .pace:
      let zones = zoneBounds(report.paceZones)
      return make(
        .speed, zones ?? fifths(series[.speed] ?? [], roundedTo: 0.001), zones == nil ? "v" : "z")
    case .grade: return make(.grade, gradeBounds, "g")
    case .heart: return make(.heartRate, fifths(series[.heartRate] ?? [], roundedTo: 1), "v")
    }
  }

  /// The lower bounds of zones 2 to 5.
  private static func zoneBounds(_ zones: [ZoneTime]?) -> [Double]? {
    guard let zones, zones.count == 5 else { return nil }
    return zones.sorted { $0.zone < $1.zone }.dropFirst().map(\.lower)
  }

  /// The values that divide what was measured into five equal parts; nil when they coincide.
  static func fifths(_ values: [Double], roundedTo unit: Double) -> [Double]? {
    let sorted = values.filter { !$0.isNaN }.sorted()
    guard sorted.count >= 10 else { return nil }
    let bounds = (1...4).map { (sorted[sorted.count * $0 / 5] / unit).rounded() * unit }
    return zip(bounds, bounds.dropFirst()).allSatisfy { $0 < $1 } ? bounds : nil
  }

  /// Classes with pieces shorter than ten seconds given to what came before, so that the route
  /// shows where things changed and not every beat about a bound. Missing data stays as it is.
  static func settled(_ classes: [UInt8], stepSeconds: Int) -> [UInt8] {
    let least = max(1, 10 / max(stepSeconds, 1))
    var result = classes
    var start = 0
    while start < result.count {
      var end = start + 1
      while end < result.count, result[end] == result[start] { end += 1 }
      let before: UInt8 = start > 0 ? result[start - 1] : 0
      if end - start < least, result[start] != 0, before != 0 {
        for index in start..<end { result[index] = before }
      }
      start = end
    }
    return result
  }
}
