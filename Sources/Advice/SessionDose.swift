import Biomechanics
import Evidence
import Logbook
import Quantities
import TrainingLoad

/// What a session asks of each tissue: how many steps or lifts, and how high the peak of each is.
///
/// - Shape: a tissue's dose is `cycles` times the index to the tissue's exponent, as in
///   `Moment.comparison()`.
/// - Units: 1 is the peak of this runner unloaded, level, at 3 m/s; `cycles` counts the steps of a
///   kilometer there.
/// - Source: the physics for running, published ratios for walking, proposals for exercises.
struct SessionDose: Sendable {
  /// Steps or lifts, in those of a kilometer.
  let cycles: Double
  /// The peak of one, by tissue.
  let peaks: [Tissue: Estimate]

  /// The dose of a session; nil where the physics refuses.
  init?(_ situation: Situation, stepsPerKilometer: Double) {
    switch situation.kind.movement {
    case .running, .walking:
      guard let moment = situation.moment, let figures = try? moment.comparison().loaded else {
        return nil
      }
      let frequency =
        figures[.stepsPerMinute]?.value ?? MovementPeaks.walkingStepsPerMinute.value
      cycles = situation.minutes * frequency / stepsPerKilometer
      var peaks = situation.kind == .walk ? MovementPeaks.walking.estimates : [:]
      for tissue in Tissue.allCases {
        if let index = figures[.indexPerStep(of: tissue)] { peaks[tissue] = index }
      }
      self.peaks = peaks
    case .exercise, .other:
      guard let entry = Self.exercise(situation) else {
        cycles = 0
        peaks = [:]
        return
      }
      cycles = entry.lifts / stepsPerKilometer
      // What is carried counts in proportion to the body's mass.
      let share = 1 + situation.question.carriedLoad.mass / situation.body.mass
      peaks = entry.peaks.mapValues {
        Estimate($0.value * share, low: $0.low * share, high: $0.high * share)
      }
    }
  }

  /// Repetitions, landings or steps of an exercise and the peak of each: proposals.
  private static func exercise(
    _ situation: Situation
  ) -> (lifts: Double, peaks: [Tissue: Estimate])? {
    if let exercise = situation.question.session.exercise, situation.kind != .jumps {
      let lifts =
        switch exercise {
        case .lunges, .stepUps, .squats, .shoulderRaises, .bicepsCurls: 36.0
        case .calfRaises, .hipAbduction, .hamstringCurls: 45.0
        case .jumps: 60.0
        case .balance: 100.0
        }
      return (lifts, MovementPeaks.of(exercise).estimates)
    }
    let seconds = situation.minutes * 60
    switch situation.kind {
    case .jumps: return (seconds, MovementPeaks.landing.estimates)
    case .bands:
      return (
        situation.minutes * MovementPeaks.stepsOnTheSpotPerMinute.value,
        MovementPeaks.bandRunning.estimates
      )
    case .balance: return (situation.minutes * 10, MovementPeaks.balancing.estimates)
    default: return nil
    }
  }
}
