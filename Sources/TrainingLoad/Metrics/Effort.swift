import Evidence
import Logbook

extension Metric {
  /// Minutes weighted by how hard the runner said they were.
  static let effortImpulse = Metric(
    key: "impulse.effort", title: "Effort times minutes",
    definition: "How hard the runner said the whole run was, 0 to 10, times the minutes of "
      + "running timer (Foster).",
    unit: "1", daily: .sum, validity: .convention, sources: [.foster1998]
  ) { observation in
    guard let effort = observation.activity.summary.effort, (0...10).contains(effort) else {
      return .unknown(.noEffort)
    }
    guard let seconds = observation.activity.totals.timerSeconds, seconds > 0 else {
      return .unknown(.noTime)
    }
    return .known(effort * seconds / 60)
  }

  /// Hours weighted by the square of intensity, 100 for an hour at threshold.
  static let paceImpulse = Metric(
    key: "impulse.pace", title: "Pace-weighted hours",
    definition: "Hours of running timer times the square of effort-normalized intensity, times "
      + "100: an hour at threshold speed is 100.",
    unit: "1", daily: .sum, validity: .convention, sources: [.skiba2006]
  ) { observation in
    switch Metric.normalizedIntensity.compute(observation) {
    case .unknown(let reason): return .unknown(reason)
    case .known(let intensity, _):
      guard let seconds = observation.activity.totals.timerSeconds, seconds > 0 else {
        return .unknown(.noTime)
      }
      return .known(IntensityLoad.impulse(hours: seconds / 3600, intensity: intensity))
    }
  }
}

/// Hours weighted by the square of a share of threshold, of speed or of power.
public enum IntensityLoad {
  /// The impulse of so many hours at a share of threshold: 100 for one hour at it.
  ///
  /// Units: none. Range: any. Source: the form is common to pace and power; `Source.skiba2006`
  /// describes it for running power.
  public static func impulse(hours: Double, intensity: Double) -> Double {
    100 * hours * intensity * intensity
  }

  /// The impulse of a run with power, one value a second, against a threshold in the same unit;
  /// nil without a threshold or with less than five minutes of power.
  ///
  /// Shape: 30 s means, mean of their fourth powers, fourth root, over the threshold. Standing is
  /// 0 and counts; NaN does not.
  public static func impulse(wattsBySecond: [Double], threshold: Double) -> Double? {
    let known = wattsBySecond.filter { $0.isFinite }
    guard threshold > 0, known.count >= 300 else { return nil }
    var window = known.prefix(30).reduce(0, +)
    var fourths = 0.0
    for end in 30...known.count {
      let mean = window / 30
      fourths += mean * mean * mean * mean
      if end < known.count { window += known[end] - known[end - 30] }
    }
    let level = (max(0, fourths) / Double(known.count - 29)).squareRoot().squareRoot()
    return impulse(hours: Double(known.count) / 3600, intensity: level / threshold)
  }
}
