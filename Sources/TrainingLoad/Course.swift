import Biomechanics
public import Logbook

/// What several metrics need of one activity, worked out once: the path, the climbs and the
/// grade-adjusted speed.
struct Course: Sendable {
  /// Meters from the start in each second, never falling; NaN where not known.
  let path: [Double]
  /// The seconds whose distance is known.
  let knownSeconds: [Int]
  /// The distance in each of them.
  let knownMeters: [Double]
  /// The speed on level ground that would have cost the same, in m/s: for travel on foot, where
  /// speed and grade are known.
  let adjusted: [Double]
  /// The climbs, for ascent and descent.
  let relief: Relief?
  /// How many seconds the runner moved, and how far in them.
  let movingSeconds: Double
  let movingMeters: Double

  /// A counter that begins within so many meters of 0 began at 0: its first point was written
  /// a little late.
  private static let lateStartMeters = 50.0

  /// Meters covered from the first to the last second that is known; of a track without times,
  /// from its first to its last position.
  let meters: Double?

  init(_ activity: Activity, _ signals: Signals) {
    path = Self.path(signals[.distance]?.values ?? [])
    var seconds: [Int] = []
    var meters: [Double] = []
    seconds.reserveCapacity(path.count)
    meters.reserveCapacity(path.count)
    for second in path.indices where !path[second].isNaN {
      seconds.append(second)
      meters.append(path[second])
    }
    knownSeconds = seconds
    knownMeters = meters
    adjusted = Self.adjusted(signals, sport: activity.sport)
    if signals.count > 1 {
      relief = signals[.altitude].flatMap { Relief(altitude: $0.values) }
      self.meters = meters.last
    } else {
      // Points without times may lie far apart: averaging them would flatten true hills.
      relief = activity.samples[.altitude].flatMap { Relief(altitude: $0, halfWindow: 0) }
      self.meters = activity.samples.pathMeters?.last { !$0.isNaN }
    }
    (movingSeconds, movingMeters) = Self.motion(signals.states, path)
  }

  private static func path(_ distance: [Double]) -> [Double] {
    guard let first = distance.first(where: { $0.isFinite }) else { return [] }
    let origin = (0...lateStartMeters).contains(first) ? 0 : first
    var furthest = 0.0
    return distance.map { value in
      guard value.isFinite else { return .nan }
      furthest = max(furthest, value - origin)
      return furthest
    }
  }

  private static func motion(_ states: [Signals.State], _ path: [Double]) -> (Double, Double) {
    var seconds = 0
    var meters = 0.0
    // A second reaches from its mark to the next, so the last mark has none.
    for second in 0..<max(0, states.count - 1) where states[second] == .moving {
      seconds += 1
      guard second + 1 < path.count else { continue }
      let step = path[second + 1] - path[second]
      if step > 0 { meters += step }
    }
    return (Double(seconds), meters)
  }

  private static func adjusted(_ signals: Signals, sport: Sport) -> [Double] {
    guard sport.isOnFoot, let speed = signals[.speed]?.values, let grade = signals[.grade]?.values
    else { return [] }
    let adjustment: GradeAdjustment = sport == .running ? .running : .walking
    var result = [Double](repeating: .nan, count: speed.count)
    for second in 0..<min(speed.count, grade.count) {
      result[second] = adjustment.metersPerSecond(speed[second], grade: grade[second])
    }
    return result
  }
}

extension Sport {
  /// Whether it is done on one's feet, so that the figures of runners mean something.
  public var isOnFoot: Bool {
    switch self {
    case .running, .walking, .hiking: true
    case .cycling, .swimming, .other: false
    }
  }
}
