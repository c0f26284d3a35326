public import Biomechanics
public import Evidence
public import Logbook

/// What a step, a lift or a landing asks of each tissue where the physics has no answer.
///
/// Units: peaks in those of this runner unloaded, level, at 3 m/s. Source: proposals of this
/// project with wide bands, walking near published ratios; a tissue that is not named is asked
/// nothing that counts.
public struct ProposedDemand: Sendable, Hashable {
  /// The peak of one step, lift or landing, by tissue.
  public let peaks: [Tissue: Estimate]

  private init(_ ranges: [Tissue: ClosedRange<Double>]) {
    peaks = ranges.mapValues {
      Estimate(
        ($0.lowerBound + $0.upperBound) / 2, low: $0.lowerBound, high: $0.upperBound)
    }
  }

  /// Steps of a walk a minute, both feet. A product choice near what people do.
  public static let walkingStepsPerMinute = 110.0
  /// Steps of running on the spot a minute. A product choice.
  public static let stepsOnTheSpotPerMinute = 170.0

  /// A step of walking, where the physics gives none.
  public static let walkingStep = ProposedDemand([
    .patellofemoral: 0.2...0.5, .hamstring: 0.2...0.5, .hipFlexor: 0.2...0.5, .foot: 0.35...0.6,
    .lowBack: 0.3...0.6,
  ])

  /// A step of running on the spot: lower peaks than a run.
  public static let stepOnTheSpot = ProposedDemand([
    .tibia: 0.5...0.9, .achilles: 0.6...1.1, .patellofemoral: 0.4...0.9, .hamstring: 0.3...0.8,
    .hipFlexor: 0.5...1.3, .foot: 0.6...1, .lowBack: 0.4...1,
  ])

  /// One landing of a jump.
  public static let landing = ProposedDemand([
    .tibia: 0.8...1.5, .achilles: 0.9...1.6, .patellofemoral: 0.9...1.6, .hamstring: 0.4...0.9,
    .hipFlexor: 0.2...0.6, .foot: 0.8...1.5, .lowBack: 0.6...1.3,
  ])

  /// A lift of the whole body on one leg or both.
  private static let lift = ProposedDemand([
    .tibia: 0.2...0.5, .achilles: 0.2...0.5, .patellofemoral: 0.6...1.3, .hamstring: 0.2...0.6,
    .hipFlexor: 0.1...0.4, .foot: 0.2...0.5, .lowBack: 0.5...1.4,
  ])

  /// A sway of balance.
  static let sway = ProposedDemand([.achilles: 0.1...0.4, .foot: 0.1...0.4])

  /// One repetition of an exercise.
  public static func repetition(of exercise: Exercise) -> ProposedDemand {
    switch exercise {
    case .lunges, .stepUps, .squats: lift
    case .calfRaises:
      ProposedDemand([.achilles: 0.4...0.9, .foot: 0.3...0.7, .tibia: 0.2...0.5])
    case .jumps: landing
    case .hipAbduction: ProposedDemand([.hipFlexor: 0.1...0.4, .lowBack: 0.1...0.4])
    case .hamstringCurls: ProposedDemand([.hamstring: 0.2...0.7])
    case .shoulderRaises, .bicepsCurls: ProposedDemand([.lowBack: 0.1...0.5])
    case .balance: sway
    }
  }
}
