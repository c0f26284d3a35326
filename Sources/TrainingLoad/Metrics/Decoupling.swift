import Evidence
import Logbook

extension Metric {
  /// How far heart rate drifted away from speed.
  static let decoupling = Metric(
    key: "decoupling.aerobic", title: "Aerobic decoupling",
    definition: "Grade-adjusted speed per heart beat in the first half of the time in motion "
      + "against the second: 0.05 means 5 % less in the second.",
    unit: "1", daily: .none, validity: .convention, sources: [.looney2023, .looney2026]
  ) { observation in
    guard observation.activity.sport.isOnFoot else { return .unknown(.otherSport) }
    guard let rates = observation.values(.heartRate) else { return observation.lacks(.heartRate) }
    guard observation.values(.speed) != nil else { return observation.lacks(.speed) }
    guard observation.values(.grade) != nil else { return observation.lacks(.altitude) }
    let adjusted = observation.course.adjusted
    let states = observation.signals.states
    func counts(_ second: Int) -> Bool {
      states[second] == .moving && rates[second] > 0 && adjusted[second] > 0
    }
    var count = 0
    for second in observation.seconds where counts(second) { count += 1 }
    guard count >= shortestSeconds else { return .unknown(.tooShort) }
    var seen = 0
    var speeds = (0.0, 0.0)
    var beats = (0.0, 0.0)
    for second in observation.seconds where counts(second) {
      if seen < count / 2 {
        speeds.0 += adjusted[second]
        beats.0 += rates[second]
      } else {
        speeds.1 += adjusted[second]
        beats.1 += rates[second]
      }
      seen += 1
    }
    return .known(1 - (speeds.1 / beats.1) / (speeds.0 / beats.0))
  }

  /// Twenty minutes with everything known. Chosen: in less, the warm-up decides.
  private static let shortestSeconds = 1200
}
