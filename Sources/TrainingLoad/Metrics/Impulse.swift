import Evidence
import Logbook
import RealModule

extension Metric {
  /// Minutes weighted by the share of heart-rate reserve in use, after Banister.
  static let banisterImpulse = Metric(
    key: "impulse.banister", title: "Training impulse",
    definition: "Minutes weighted by the share of heart-rate reserve in use and an exponential "
      + "of it that differs by sex (Banister). Seconds without a heart rate count at the mean of "
      + "the others where these are most.",
    unit: "1", daily: .sum, validity: .convention, sources: [.morton1990]
  ) { observation in
    guard observation.values(.heartRate) != nil else { return observation.lacks(.heartRate) }
    let athlete = observation.athlete
    guard let weighting = athlete.impulseWeighting ?? athlete.sex.map(ImpulseWeighting.banister)
    else { return .unknown(.noSex) }
    guard let resting = athlete[.restingHeartRate] else {
      return .unknown(.noTrait(.restingHeartRate))
    }
    guard let maximal = athlete[.maximalHeartRate] else {
      return .unknown(.noTrait(.maximalHeartRate))
    }
    guard maximal > resting else { return .unknown(.outOfRange) }
    return minutes(observation) { rate in
      // Above the stated maximum the weight is held: an exponential of an error is no effort.
      let share = min(max(0, (rate - resting) / (maximal - resting)), 1)
      return share * weighting.factor * Double.exp(weighting.exponent * share)
    }
  }

  /// Minutes in five zones of maximal heart rate, weighted 1 to 5, after Edwards.
  static let edwardsImpulse = Metric(
    key: "impulse.edwards", title: "Zone-weighted minutes",
    definition: "Minutes at 50, 60, 70, 80 and 90 % of maximal heart rate and above, weighted "
      + "1 to 5 (Edwards). Seconds without a heart rate count at the mean of the others where "
      + "these are most.",
    unit: "1", daily: .sum, validity: .convention, sources: [.edwards1993]
  ) { observation in
    guard observation.values(.heartRate) != nil else { return observation.lacks(.heartRate) }
    guard let maximal = observation.athlete[.maximalHeartRate], maximal > 0 else {
      return .unknown(.noTrait(.maximalHeartRate))
    }
    return minutes(observation) { rate in
      min(max(0, (rate / maximal * 10).rounded(.down) - 4), 5)
    }
  }

  /// The sum of weights over the minutes of running timer.
  private static func minutes(
    _ observation: Observation, weight: (Double) -> Double
  ) -> Reading {
    guard let rates = observation.values(.heartRate) else { return .unknown(.notRecorded) }
    let weighted = observation.weightedSeconds { second, _ in
      rates[second] > 0 ? weight(rates[second]) : nil
    }
    // What is recorded of too little of the run is as good as not recorded.
    if case .unknown(.outOfRange) = weighted { return .unknown(.noSignal(.heartRate)) }
    return weighted.scaled(by: 1.0 / 60)
  }
}

extension ImpulseWeighting {
  /// The published pair for a sex. The pairs belong together: mixing them misjudges women by a
  /// quarter.
  static func banister(_ sex: Athlete.Sex) -> ImpulseWeighting {
    switch sex {
    case .male: ImpulseWeighting(factor: 0.64, exponent: 1.92)
    case .female: ImpulseWeighting(factor: 0.86, exponent: 1.67)
    }
  }
}
