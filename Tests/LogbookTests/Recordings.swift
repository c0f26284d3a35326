import Logbook

/// Recordings made for the tests.
enum Recordings {
  static let start = 1_700_000_000.0

  /// A run north along a meridian at a steady speed, recorded at these seconds from its start.
  static func run(
    at seconds: [Double] = (0..<600).map(Double.init), speed: Double = 3, grade: Double = 0
  ) -> Activity {
    var samples = Samples(times: seconds.map { start + $0 })
    let metersPerDegree = 6_371_008.8 * Double.pi / 180
    samples.set(.latitude, seconds.map { 50 + $0 * speed / metersPerDegree })
    samples.set(.longitude, seconds.map { _ in 10 })
    samples.set(.altitude, seconds.map { 200 + $0 * speed * grade })
    samples.set(.distance, seconds.map { $0 * speed })
    samples.set(.heartRate, seconds.map { 140 + ($0 / 60).rounded(.down) })
    return Activity(sport: .running, samples: samples)
  }

  /// The same recording with some values of a channel replaced.
  static func changed(
    _ activity: Activity, _ channel: Channel, _ change: (inout [Double]) -> Void
  ) -> Activity {
    var activity = activity
    var values = activity.samples[channel] ?? Array(repeating: .nan, count: activity.samples.count)
    change(&values)
    activity.samples.set(channel, values)
    return activity
  }

  /// The same recording with other times.
  static func timed(_ activity: Activity, _ times: [Double]) -> Activity {
    var samples = Samples(times: times)
    for column in activity.samples.columns { samples.set(column.channel, column.values) }
    var activity = activity
    activity.samples = samples
    return activity
  }
}

/// Whether two series are the same to within a tolerance, missing values in the same places.
func agree(_ a: [Double]?, _ b: [Double]?, within tolerance: Double = 1e-6) -> Bool {
  guard let a, let b, a.count == b.count else { return false }
  return zip(a, b).allSatisfy { ($0.isNaN && $1.isNaN) || abs($0 - $1) <= tolerance }
}
