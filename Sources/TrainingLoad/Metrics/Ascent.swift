import Logbook

extension Metric {
  /// Meters climbed.
  static let ascent = Metric(
    key: "ascent.meters", title: "Ascent",
    definition: "Sum of all climbs of at least \(Int(Relief.thresholdMeters)) m in the averaged "
      + "altitude; the band is what half and twice that threshold give.",
    unit: "m", daily: .sum, validity: .measured, sources: []
  ) { observation in
    height(observation, stated: observation.activity.summary.ascentMeters) { $0.up }
  }

  /// Meters descended.
  static let descent = Metric(
    key: "descent.meters", title: "Descent",
    definition: "Sum of all descents of at least \(Int(Relief.thresholdMeters)) m in the averaged "
      + "altitude, positive; the band is what half and twice that threshold give.",
    unit: "m", daily: .sum, validity: .measured, sources: []
  ) { observation in
    height(observation, stated: observation.activity.summary.descentMeters) { $0.down }
  }

  private static func height(
    _ observation: Observation, stated: Double?, of totals: ((up: Double, down: Double)) -> Double
  ) -> Reading {
    guard let relief = observation.course.relief else {
      if let stated, stated.isFinite, stated >= 0 { return .known(stated) }
      return observation.lacks(.altitude)
    }
    let value = totals(relief.totals())
    let low = totals(relief.totals(threshold: Relief.thresholdMeters * 2))
    let high = totals(relief.totals(threshold: Relief.thresholdMeters / 2))
    return .known(value, band: min(low, value)...max(high, value))
  }
}
