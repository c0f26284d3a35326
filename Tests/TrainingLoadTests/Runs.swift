import Logbook
import TrainingLoad

/// Runs made for the tests, second by second, and what is asked about them.
struct Run {
  var sport = Sport.running
  /// Meters covered in each second.
  var speeds: [Double]
  /// Altitude at each mark; there is one mark more than seconds.
  var altitudes: [Double]?
  /// Heart rate at each mark.
  var heartRates: [Double]?
  /// Other channels at each mark.
  var others: [(channel: Channel, values: [Double])] = []
  /// Pauses in seconds from the start.
  var pauses: [ClosedRange<Double>] = []
  /// How hard it was, as the runner said.
  var effort: Double?
  var athlete = Run.athlete

  static let start = 1_700_000_000.0
  static let athlete = AthleteState(
    sex: .male, ageYears: 40,
    values: [
      .massKilograms: 70, .heightMeters: 1.75, .restingHeartRate: 50, .maximalHeartRate: 190,
      .thresholdHeartRate: 170, .thresholdSpeed: 4,
    ])

  /// A steady run on the level.
  static func steady(seconds: Int, speed: Double = 3, heartRate: Double = 150) -> Run {
    Run(
      speeds: Array(repeating: speed, count: seconds),
      altitudes: Array(repeating: 100, count: seconds + 1),
      heartRates: Array(repeating: heartRate, count: seconds + 1))
  }

  /// The activity as a device would have recorded it each second.
  var activity: Activity {
    let marks = speeds.count + 1
    var samples = Samples(times: (0..<marks).map { Self.start + Double($0) })
    var distance = [0.0]
    for speed in speeds { distance.append(distance[distance.count - 1] + speed) }
    samples.set(.distance, distance)
    samples.set(.speed, speeds + [speeds.last ?? 0])
    if let altitudes { samples.set(.altitude, altitudes) }
    if let heartRates { samples.set(.heartRate, heartRates) }
    for other in others { samples.set(other.channel, other.values) }
    var activity = Activity(sport: sport, samples: samples)
    activity.summary.effort = effort
    activity.pauses = pauses.map {
      Activity.Pause(
        startSeconds: Self.start + $0.lowerBound, endSeconds: Self.start + $0.upperBound)
    }
    return activity
  }

  var observation: Observation { Self.observation(activity, athlete) }

  static func observation(
    _ activity: Activity, _ athlete: AthleteState = Run.athlete
  ) -> Observation {
    Observation(activity: activity, signals: Signals(of: activity), athlete: athlete)
  }
}

extension Observation {
  /// The figure of a metric, by its key.
  func figure(_ key: String) -> Figure? {
    Metric.all.first { $0.key == key }?.figure(of: self)
  }

  func value(_ key: String) -> Double? { figure(key)?.value }

  func reason(_ key: String) -> String? { figure(key)?.reason }
}

extension Array where Element == Double {
  var sum: Double { reduce(0, +) }
}
