import Biomechanics
import Evidence
import Logbook
import Quantities

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
      let frequency = figures[.stepsPerMinute]?.value ?? Self.walkingStepsPerMinute
      cycles = situation.minutes * frequency / stepsPerKilometer
      var peaks = situation.kind == .walk ? Self.walking : [:]
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

  /// Steps of a walk, both feet. A product choice near what people do.
  static let walkingStepsPerMinute = 110.0

  /// Peaks of a walking step where the physics has none. Proposals.
  private static let walking: [Tissue: Estimate] = peaks([
    .patellofemoral: 0.2...0.5, .hamstring: 0.2...0.5, .hipFlexor: 0.2...0.5, .foot: 0.35...0.6,
    .lowBack: 0.3...0.6,
  ])

  private static func peaks(_ ranges: [Tissue: ClosedRange<Double>]) -> [Tissue: Estimate] {
    ranges.mapValues {
      Estimate(
        ($0.lowerBound + $0.upperBound) / 2, low: $0.lowerBound, high: $0.upperBound)
    }
  }

  /// Lifts or landings of an exercise and the peak of each: proposals with wide bands.
  private static func exercise(
    _ situation: Situation
  ) -> (lifts: Double, peaks: [Tissue: Estimate])? {
    let legs: [Tissue: ClosedRange<Double>] = [
      .tibia: 0.2...0.5, .achilles: 0.2...0.5, .patellofemoral: 0.6...1.3, .hamstring: 0.2...0.6,
      .hipFlexor: 0.1...0.4, .foot: 0.2...0.5, .lowBack: 0.5...1.4,
    ]
    let landing: [Tissue: ClosedRange<Double>] = [
      .tibia: 0.8...1.5, .achilles: 0.9...1.6, .patellofemoral: 0.9...1.6, .hamstring: 0.4...0.9,
      .hipFlexor: 0.2...0.6, .foot: 0.8...1.5, .lowBack: 0.6...1.3,
    ]
    if let exercise = situation.question.session.exercise, situation.kind != .jumps {
      switch exercise {
      case .lunges, .stepUps, .squats: return (36, peaks(legs))
      case .calfRaises:
        return (45, peaks([.achilles: 0.4...0.9, .foot: 0.3...0.7, .tibia: 0.2...0.5]))
      case .jumps: return (60, peaks(landing))
      case .hipAbduction: return (45, peaks([.hipFlexor: 0.1...0.4, .lowBack: 0.1...0.4]))
      case .hamstringCurls: return (45, peaks([.hamstring: 0.2...0.7]))
      case .shoulderRaises, .bicepsCurls: return (36, peaks([.lowBack: 0.1...0.5]))
      case .balance: return (100, peaks([.achilles: 0.1...0.4, .foot: 0.1...0.4]))
      }
    }
    let seconds = situation.minutes * 60
    switch situation.kind {
    case .jumps: return (seconds, peaks(landing))
    // Running on the spot: 170 steps a minute, lower peaks than a run.
    case .bands:
      return (
        situation.minutes * 170,
        peaks([
          .tibia: 0.5...0.9, .achilles: 0.6...1.1, .patellofemoral: 0.4...0.9,
          .hamstring: 0.3...0.8, .hipFlexor: 0.5...1.3, .foot: 0.6...1, .lowBack: 0.4...1,
        ])
      )
    case .balance: return (situation.minutes * 10, peaks([.achilles: 0.1...0.4, .foot: 0.1...0.4]))
    default: return nil
    }
  }
}
