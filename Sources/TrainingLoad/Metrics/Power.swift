import Logbook

extension Metric {
  /// Mean of the power that the device states.
  static let power = Metric(
    key: "power.mean", title: "Power",
    definition: "Mean in motion of the mechanical power as the device states it. Makers define "
      + "it differently, so only figures of one device compare.",
    unit: "W", daily: .timeWeighted, validity: .measured, sources: []
  ) { observation in
    guard let moments = observation.moments(.power, standing: false) else {
      return observation.lacks(.power)
    }
    return .known(moments.mean)
  }
}
