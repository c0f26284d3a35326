import Logbook

extension Metric {
  /// Meters climbed.
  static let ascent = Metric(
    key: "ascent.meters", title: "Ascent",
    definition: "Sum of all climbs of at least \(Int(Relief.thresholdMeters)) m in the averaged "
      + "altitude; the band holds what half and twice that threshold give, and what four of five "
      + "devices would have counted.",
    unit: "m", daily: .sum, validity: .measured, sources: []
  ) { observation in
    height(observation, stated: observation.activity.summary.ascentMeters) { $0.up }
  }

  /// Meters descended.
  static let descent = Metric(
    key: "descent.meters", title: "Descent",
    definition: "Sum of all descents of at least \(Int(Relief.thresholdMeters)) m in the averaged "
      + "altitude, positive; the band holds what half and twice that threshold give, and what four "
      + "of five devices would have counted.",
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
    let devices = value / shareOfDevices.upperBound...value / shareOfDevices.lowerBound
    return .known(
      value, band: min(low, devices.lowerBound)...max(high, devices.upperBound))
  }

  /// Ours over the device's own ascent: four of five of 66 recordings on foot, with at least 30 m
  /// stated, lay in this range. Derived by this project.
  private static let shareOfDevices = 0.82...1.10
}
