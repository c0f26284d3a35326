import Biomechanics
import Evidence
import Logbook

extension Metric {
  /// Speed in motion.
  static let speed = Metric(
    key: "speed.mean", title: "Pace",
    definition: "Distance covered in motion over the time in motion.",
    unit: "m/s", daily: .timeWeighted, validity: .measured, sources: []
  ) { observation in
    let course = observation.course
    if course.movingSeconds > 0, course.movingMeters > 0 {
      return .known(course.movingMeters / course.movingSeconds)
    }
    let summary = observation.activity.summary
    if let meters = summary.distanceMeters, meters > 0,
      let seconds = summary.timerSeconds ?? summary.elapsedSeconds, seconds > 0
    {
      return .known(meters / seconds)
    }
    return observation.lacks(.speed)
  }

  /// The mean of the grade-adjusted speed in motion, with its band.
  static let gradeAdjustedSpeed = Metric(
    key: "speed.gradeAdjusted", title: "Grade-adjusted pace",
    definition: "Mean of the speed on level ground that would have cost the same metabolic power "
      + "at each moment in motion.",
    unit: "m/s", daily: .timeWeighted, validity: .modelled,
    sources: [.looney2023, .looney2026, .minetti2002]
  ) { observation in
    guard observation.activity.sport.isOnFoot else { return .unknown(.otherSport) }
    guard let speed = observation.values(.speed) else { return observation.lacks(.speed) }
    guard let grade = observation.values(.grade) else { return observation.lacks(.altitude) }
    let adjustment: GradeAdjustment = observation.activity.sport == .running ? .running : .walking
    let adjusted = observation.course.adjusted
    var count = 0.0
    var sums = (middle: 0.0, low: 0.0, high: 0.0)
    for second in observation.seconds
    where observation.signals.states[second] == .moving && !adjusted[second].isNaN {
      count += 1
      sums.middle += adjusted[second]
      let (v, i) = (speed[second], grade[second])
      sums.low += adjustment.metersPerSecond(v, grade: i, widths: -1)
      sums.high += adjustment.metersPerSecond(v, grade: i, widths: 1)
    }
    guard count > 0 else { return .unknown(.outOfRange) }
    let (low, high) = (sums.low / count, sums.high / count)
    return .known(sums.middle / count, band: min(low, high)...max(low, high))
  }
}
