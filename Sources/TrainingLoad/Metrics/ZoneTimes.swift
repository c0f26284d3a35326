import Evidence
import Logbook

extension Metric {
  /// Time in each heart-rate zone.
  static let heartRateZoneTimes: [Metric] = (1...5).map { zone in
    Metric(
      key: "heartRate.zone\(zone).seconds", title: "Heart-rate zone \(zone)",
      definition: "Time with the timer running and the heart rate in zone \(zone) of the "
        + "athlete's five; zone 1 is the easiest.",
      unit: "s", daily: .sum, validity: .measured, sources: [.karvonen1957]
    ) { observation in
      guard observation.values(.heartRate) != nil else { return observation.lacks(.heartRate) }
      switch observation.athlete.heartRateBounds {
      case .failure(let lacking): return .unknown(lacking.reason)
      case .success(let bounds):
        return .known(ZoneClock.seconds(observation.heartRateForZones, bounds)[zone - 1])
      }
    }
  }

  /// Time in each pace zone.
  static let paceZoneTimes: [Metric] = (1...5).map { zone in
    Metric(
      key: "pace.zone\(zone).seconds", title: "Pace zone \(zone)",
      definition: "Time in motion with the grade-adjusted speed, or the speed where no grade is "
        + "known, in zone \(zone) of five shares of threshold speed (bounds at 78, 88, 94 and "
        + "101 %).",
      unit: "s", daily: .sum, validity: .convention, sources: [.plimsollZones]
    ) { observation in
      guard observation.activity.sport.isOnFoot else { return .unknown(.otherSport) }
      guard observation.values(.speed) != nil else { return observation.lacks(.speed) }
      guard let bounds = observation.athlete.paceBounds else {
        return .unknown(.noTrait(.thresholdSpeed))
      }
      return .known(ZoneClock.seconds(observation.speedForZones, bounds)[zone - 1])
    }
  }
}
