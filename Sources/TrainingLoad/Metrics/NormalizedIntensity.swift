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
    guard observation.activity.sport.isOnFoot else { return .unknown(.otherSport) }
    guard observation.values(.speed) != nil else { return observation.lacks(.speed) }
    guard observation.values(.grade) != nil else { return observation.lacks(.altitude) }
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
    var window = [Double](repeating: 0, count: windowSeconds)
    var sum = 0.0
    var seen = 0
    var fourths = 0.0
    for second in observation.seconds {
      var value = adjusted[second]
      switch observation.signals.states[second] {
      case .moving: break
      case .standing: value = 0
      case .paused, .gap: continue
      }
      guard !value.isNaN else { continue }
      let place = seen % windowSeconds
      sum += value - window[place]
      window[place] = value
      seen += 1
      guard seen >= windowSeconds else { continue }
      let mean = sum / Double(windowSeconds)
      fourths += mean * mean * mean * mean
    }
    guard seen >= shortestSeconds else { return nil }
    return (max(0, fourths) / Double(seen - windowSeconds + 1)).squareRoot().squareRoot()
  }
}
