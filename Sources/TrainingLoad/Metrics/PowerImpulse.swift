import Evidence
import Logbook

extension Metric {
  /// Time weighted by running power after Skiba: an hour at the power of threshold speed is 100.
  static let powerImpulse = Metric(
    key: "impulse.power", title: "Power-weighted time",
    definition: "Speed and grade averaged over 120 s make a running power, averaged over 30 s; "
      + "the fourth root of its mean fourth power over the power of threshold speed, squared, "
      + "times hours, times 100 (Skiba).",
    unit: "1", daily: .sum, validity: .convention,
    sources: [.skiba2006, .goldenCheetah, .arsac2002, .minetti2002]
  ) { observation in
    if let reason = observation.lacksPace { return reason }
    let athlete = observation.athlete
    guard let kilograms = athlete[.massKilograms] else { return .unknown(.noTrait(.massKilograms)) }
    guard let meters = athlete[.heightMeters] else { return .unknown(.noTrait(.heightMeters)) }
    guard let threshold = athlete[.thresholdSpeed], threshold > 0 else {
      return .unknown(.noTrait(.thresholdSpeed))
    }
    let power = RunnersPower(kilograms: kilograms, meters: meters)
    let fourths = fourthPowers(observation, power)
    guard case .known(let sum, _) = fourths.sum else { return fourths.sum }
    let mean = (sum / fourths.seconds).squareRoot().squareRoot()
    let share = mean / power.watts(threshold)
    return .known(100 * share * share * fourths.seconds / 3600)
  }

  private static func fourthPowers(
    _ observation: Observation, _ power: RunnersPower
  ) -> (sum: Reading, seconds: Double) {
    guard let speeds = observation.values(.speed), let grades = observation.values(.grade) else {
      return (observation.lacks(.speed), 0)
    }
    var speed = TrailingMean(seconds: motionSeconds)
    var grade = TrailingMean(seconds: motionSeconds)
    var watts = TrailingMean(seconds: powerSeconds)
    var before: Double?
    var running = 0.0
    let sum = observation.weightedSeconds { second, state in
      running += 1
      let moves = state == .moving
      let v = moves ? speeds[second] : 0
      let i = moves ? grades[second] : 0
      guard v.isFinite, i.isFinite else { return nil }
      let smoothed = speed.add(max(0, v))
      let change = smoothed - (before ?? smoothed)
      before = smoothed
      let mean = watts.add(power.watts(smoothed, grade: grade.add(i), gaining: change))
      return mean * mean * mean * mean
    }
    return (sum, running)
  }

  private static let motionSeconds = 120
  private static let powerSeconds = 30
}
