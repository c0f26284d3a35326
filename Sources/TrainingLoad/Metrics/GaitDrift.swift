import Evidence
import Logbook
import RealModule

extension Metric {
  /// How far the device's running dynamics moved from the beginning of a run to its end.
  static let gaitDrift: [Metric] = [
    drift(.stepFrequency, "Change of steps per minute", "steps of both feet per minute"),
    drift(.groundContactTime, "Change of contact time", "the time one foot stays on the ground"),
    drift(
      .verticalOscillation, "Change of vertical oscillation",
      "the rise and fall of the trunk in a step"),
    drift(
      .groundContactBalance, "Change of contact balance",
      "the share of ground contact on the left foot"),
  ]

  private static func drift(_ channel: Channel, _ title: String, _ what: String) -> Metric {
    Metric(
      key: channel.key + ".drift", title: title,
      definition: "Change of \(what) from the first third of the time in motion to the last two "
        + "kilometers, over seconds within 5 % of that third's speed and a point of its slope.",
      unit: channel.unit, daily: .none, validity: .convention,
      sources: [.plimsollChoice, .adams2016]
    ) { observation in
      guard observation.activity.sport.isOnFoot else { return .unknown(.otherSport) }
      guard let values = observation.values(channel) else { return observation.lacks(channel) }
      guard let speed = observation.values(.speed) else { return observation.lacks(.speed) }
      guard let grade = observation.values(.grade) else { return observation.lacks(.altitude) }
      let ends = RunEnds(observation, values: values, speed: speed, grade: grade)
      guard let drift = ends?.drift(of: values) else { return .unknown(.tooShort) }
      return .known(drift.value, band: drift.low...drift.high)
    }
  }
}

/// The seconds at a run's beginning and at its end that can be held against each other.
///
/// The first third and the last two kilometers, the 5 % and the point of slope, the minute of the
/// mean and the three minutes that each end needs are choices of this project.
private struct RunEnds {
  private let first: [Int]
  private let last: [Int]

  private static let leastSeconds = 180
  private static let lastMeters = 2000.0
  private static let speedShare = 0.05
  private static let gradeShare = 0.01
  private static let meanSeconds = 60.0

  /// Nil where either end has too little that is like the other.
  init?(_ observation: Observation, values: [Double], speed: [Double], grade: [Double]) {
    let states = observation.signals.states
    let path = observation.course.path
    let moving = observation.seconds.filter { second in
      states[second] == .moving && values[second] > 0 && speed[second] > 0
        && grade[second].isFinite && second < path.count
    }
    let third = moving.prefix(moving.count / 3)
    guard third.count >= Self.leastSeconds, let whole = path.last(where: { $0.isFinite }) else {
      return nil
    }
    let usualSpeed = third.reduce(0) { $0 + speed[$1] } / Double(third.count)
    let usualGrade = third.reduce(0) { $0 + grade[$1] } / Double(third.count)
    func isLike(_ second: Int) -> Bool {
      abs(speed[second] / usualSpeed - 1) <= Self.speedShare
        && abs(grade[second] - usualGrade) <= Self.gradeShare
    }
    first = third.filter(isLike)
    last = moving.dropFirst(third.count).filter {
      path[$0] >= whole - Self.lastMeters && isLike($0)
    }
    guard first.count >= Self.leastSeconds, last.count >= Self.leastSeconds else { return nil }
  }

  /// The exponential mean at the end less the mean of the beginning; its band is eight in ten of
  /// the beginning's own seconds.
  func drift(of values: [Double]) -> Estimate {
    let count = Double(first.count)
    let usual = first.reduce(0) { $0 + values[$1] } / count
    let squares = first.reduce(0) { $0 + (values[$1] - usual) * (values[$1] - usual) }
    let share = 1 - Double.exp(-1 / Self.meanSeconds)
    let late = last.reduce(usual) { mean, second in mean + (values[second] - mean) * share }
    let reach = 1.2816 * (squares / count).squareRoot()
    return Estimate(late - usual, low: late - usual - reach, high: late - usual + reach)
  }
}
