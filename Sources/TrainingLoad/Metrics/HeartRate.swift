import Logbook

extension Metric {
  /// Mean heart rate.
  static let meanHeartRate = Metric(
    key: "heartRate.mean", title: "Mean heart rate",
    definition: "Mean of the heart rate while the timer ran.",
    unit: "1/min", daily: .timeWeighted, validity: .measured, sources: []
  ) { observation in
    if let moments = observation.moments(.heartRate, standing: true) {
      return .known(moments.mean)
    }
    if let stated = observation.activity.summary.averageHeartRate, stated > 0 {
      return .known(stated)
    }
    return observation.lacks(.heartRate)
  }

  /// Highest heart rate.
  static let maximalHeartRate = Metric(
    key: "heartRate.maximum", title: "Highest heart rate",
    definition: "Highest heart rate of any second while the timer ran.",
    unit: "1/min", daily: .maximum, validity: .measured, sources: []
  ) { observation in
    var highest = 0.0
    if let values = observation.values(.heartRate) {
      for second in observation.seconds where values[second] > highest {
        let state = observation.signals.states[second]
        if state == .moving || state == .standing { highest = values[second] }
      }
    }
    if highest > 0 { return .known(highest) }
    if let stated = observation.activity.summary.maximalHeartRate, stated > 0 {
      return .known(stated)
    }
    return observation.lacks(.heartRate)
  }
}
