public import Biomechanics
public import Evidence
public import Logbook

/// What one step or repetition of a movement other than running asks of each tissue: a catalogue
/// entry.
///
/// Units: 1 is the peak of a step of this runner, running unloaded on the level at 3 m/s. Source:
/// published ratios for two tissues in walking; all else is proposed by this project, with bands
/// wide enough to admit that nobody has measured it so.
public struct MovementPeaks: Sendable, Hashable, Identifiable {
  /// The word for it. Kept for ever.
  public let key: String
  /// What it is called.
  public let title: String
  /// The peak of one step or repetition by tissue; what is not named takes no part.
  public let peaks: [Tissue: TissueParameter]

  /// What it is known by.
  public var id: String { key }
  /// The peaks as estimates.
  public var estimates: [Tissue: Estimate] { peaks.mapValues(\.estimate) }

  /// Every movement.
  public static let all: [MovementPeaks] = [
    .walking, .squatting, .landing, .calfRaising, .hipAbducting, .hamstringCurling, .armRaising,
    .balancing, .bandRunning,
  ]

  /// Steps of a walk, both feet, where none were counted.
  public static let walkingStepsPerMinute = TissueParameter.chosen(
    "steps of a walk, both feet", unit: "1/min", 110, 95...125)
  /// Steps of running on the spot.
  public static let stepsOnTheSpotPerMinute = TissueParameter.chosen(
    "steps of running on the spot", unit: "1/min", 170, 150...190)

  private init(
    _ key: String, _ title: String, _ ranges: [Tissue: ClosedRange<Double>],
    published: [Tissue: TissueParameter] = [:]
  ) {
    self.key = key
    self.title = title
    peaks = ranges.mapValues { range in
      .chosen(
        "peak in \(title), of a running step", (range.lowerBound + range.upperBound) / 2, range)
    }.merging(published) { $1 }
  }
}

extension MovementPeaks {
  /// Steps of a walk, on whatever slope.
  public static let walking = MovementPeaks(
    "walking", "walking",
    [
      .patellofemoral: 0.2...0.5, .hamstring: 0.2...0.5, .hipFlexor: 0.2...0.5,
      .foot: 0.35...0.6, .lowBack: 0.3...0.6,
    ], published: published([.tibia: "walkingTibia", .achilles: "walkingAchilles"]))
  /// Squats, lunges and step-ups.
  public static let squatting = MovementPeaks(
    "squatting", "squats, lunges and step-ups",
    [
      .tibia: 0.2...0.5, .achilles: 0.2...0.5, .patellofemoral: 0.6...1.3, .hamstring: 0.2...0.6,
      .hipFlexor: 0.1...0.4, .foot: 0.2...0.5, .lowBack: 0.5...1.4,
    ])
  /// Jumps and hops.
  public static let landing = MovementPeaks(
    "landing", "jumps",
    [
      .tibia: 0.8...1.5, .achilles: 0.9...1.6, .patellofemoral: 0.9...1.6, .hamstring: 0.4...0.9,
      .hipFlexor: 0.2...0.6, .foot: 0.8...1.5, .lowBack: 0.6...1.3,
    ])
  /// Raises of the heel.
  public static let calfRaising = MovementPeaks(
    "calfRaising", "calf raises", [.achilles: 0.4...0.9, .foot: 0.3...0.7, .tibia: 0.2...0.5])
  /// Moving the leg outward.
  public static let hipAbducting = MovementPeaks(
    "hipAbducting", "hip abduction", [.hipFlexor: 0.1...0.4, .lowBack: 0.1...0.4])
  /// Bending the knee against a resistance.
  public static let hamstringCurling = MovementPeaks(
    "hamstringCurling", "hamstring curls", [.hamstring: 0.2...0.7])
  /// Lifting with the arms.
  public static let armRaising = MovementPeaks(
    "armRaising", "raises and curls of the arms", [.lowBack: 0.1...0.5])
  /// Standing on one leg.
  public static let balancing = MovementPeaks(
    "balancing", "balance", [.achilles: 0.1...0.4, .foot: 0.1...0.4])
  /// Running on the spot against bands.
  public static let bandRunning = MovementPeaks(
    "bandRunning", "running on the spot against bands",
    [
      .tibia: 0.5...0.9, .achilles: 0.6...1.1, .patellofemoral: 0.4...0.9, .hamstring: 0.3...0.8,
      .hipFlexor: 0.5...1.3, .foot: 0.6...1, .lowBack: 0.4...1,
    ])

  /// The movement that an exercise consists of.
  public static func of(_ exercise: Exercise) -> MovementPeaks {
    switch exercise {
    case .lunges, .stepUps, .squats: squatting
    case .jumps: landing
    case .calfRaises: calfRaising
    case .hipAbduction: hipAbducting
    case .hamstringCurls: hamstringCurling
    case .shoulderRaises, .bicepsCurls: armRaising
    case .balance: balancing
    }
  }

  private static func published(_ keys: [Tissue: String]) -> [Tissue: TissueParameter] {
    keys.compactMapValues { key in
      Parameters.parameter(named: key).map {
        TissueParameter(
          meaning: $0.meaning, unit: $0.unit, estimate: $0.estimate, source: $0.source,
          status: $0.status)
      }
    }
  }
}

extension StrengthWork {
  /// Seconds that one repetition of something held counts for, and one sway of balancing. Chosen.
  private static let heldSeconds = (lift: 3.0, sway: 6.0)

  /// How often it was done.
  private var repetitions: Double {
    switch size {
    case .repetitions(let count): Double(sets * count)
    case .seconds(let seconds):
      Double(sets) * seconds
        / (exercise == .balance ? Self.heldSeconds.sway : Self.heldSeconds.lift)
    }
  }

  /// The dose it gives a tissue, in easy kilometers.
  ///
  /// Shape: a repetition counts as a step; what is lifted beside a body counts in
  /// proportion to it, but for exercises that are done with a small mass, where it stands for
  /// itself. Source: proposed by this project, with `MovementPeaks`.
  public func dose(
    of tissue: LedgerTissue, bodyKilograms: Double, stepsPerKilometer: Double
  ) -> Estimate {
    guard let peak = MovementPeaks.of(exercise).peaks[tissue.driver]?.estimate,
      stepsPerKilometer > 0, bodyKilograms > 0
    else { return Estimate(0, low: 0, high: 0) }
    let share = exercise.isLight ? 1 : 1 + (massKilograms ?? 0) / bodyKilograms
    return tissue.dose(
      referenceKilometersOfSteps: repetitions / stepsPerKilometer,
      index: Estimate(peak.value * share, low: peak.low * share, high: peak.high * share))
  }
}
