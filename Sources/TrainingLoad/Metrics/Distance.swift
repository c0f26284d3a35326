import Logbook

extension Metric {
  /// How far along the path.
  static let distance = Metric(
    key: "distance.meters", title: "Distance",
    definition: "Length of the path: the device's counter, else the sum of great circles between "
      + "positions, else speed summed over time; for a run without a recording, what was typed.",
    unit: "m", daily: .sum, validity: .measured, sources: []
  ) { observation in
    if let meters = observation.course.meters, meters > 0 { return .known(meters) }
    if let meters = observation.activity.summary.distanceMeters, meters > 0 {
      return .known(meters)
    }
    return observation.lacks(.distance)
  }
}
