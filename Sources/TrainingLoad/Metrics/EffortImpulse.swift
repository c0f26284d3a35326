import Evidence
import Logbook

extension Metric {
  /// How hard the runner said it was, times minutes, after Foster.
  static let effortImpulse = Metric(
    key: "impulse.effort", title: "Effort × minutes",
    definition: "How hard the runner said the whole of it was, 0 to 10, times minutes with the "
      + "timer running (Foster). Only for what the runner has said of.",
    unit: "1", daily: .sum, validity: .convention, sources: [.foster2001, .wallace2014]
  ) { observation in
    let timer = Metric.timerTime.compute(observation)
    guard case .known(let seconds, _) = timer else { return timer }
    guard let effort = observation.activity.summary.effort, (0...10).contains(effort) else {
      return .unknown(.noEffort)
    }
    return .known(effort * seconds / 60)
  }
}
