import Evidence
import Logbook

extension Metric {
  /// How hard the run was as a share of threshold, hard parts weighing more.
  static let normalizedIntensity = Metric(
    key: "intensity.normalized", title: "Effort-normalized intensity",
    definition: "Fourth root of the mean fourth power of grade-adjusted speed, averaged over 30 s "
      + "of running timer, as a share of threshold speed.",
    unit: "1", daily: .timeWeighted, validity: .convention,
    sources: [.skiba2006, .looney2023, .looney2026]
  ) { observation in
    if let reason = observation.lacksPace { return reason }
    guard let threshold = observation.athlete[.thresholdSpeed] else {
      return .unknown(.noTrait(.thresholdSpeed))
    }
    guard let mean = fourthPowerMean(observation) else { return .unknown(.tooShort) }
    return .known(mean / threshold)
  }

  /// A run must have so many seconds of known speed. Chosen.
  private static let shortestSeconds = 300
  private static let windowSeconds = 30

  private static func fourthPowerMean(_ observation: Observation) -> Double? {
    let adjusted = observation.course.adjusted
    var window = TrailingMean(seconds: windowSeconds)
    var fourths = 0.0
    for second in observation.seconds {
      var value = adjusted[second]
      switch observation.signals.states[second] {
      case .moving: break
      case .standing: value = 0
      case .paused, .gap: continue
      }
      guard !value.isNaN else { continue }
      let mean = window.add(value)
      if window.isFull { fourths += mean * mean * mean * mean }
    }
    let seen = window.seen
    guard seen >= shortestSeconds else { return nil }
    return (max(0, fourths) / Double(seen - windowSeconds + 1)).squareRoot().squareRoot()
  }
}
