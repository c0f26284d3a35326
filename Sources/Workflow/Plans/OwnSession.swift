import Advice
import Biomechanics
public import Logbook
public import Planning
import Quantities

extension SessionChoice {
  /// The word for a session that the runner wrote, in stored plans. Kept for ever.
  public static let ownEntry = "own"

  /// What it is for, as a phrase.
  var purposeInPlan: String { entry == Self.ownEntry ? "what you make of it" : purpose }

  /// Minutes of hard running from which a run counts as a hard one: this effort of 10. A choice of
  /// this project, as for what the log holds.
  static let hardEffort = 6.0

  /// A session that a runner wrote, with what it costs.
  ///
  /// Shape: each step goes at the speed of its word or its pace, and costs what `SessionPhysics`
  /// says. Without mass and height those of 70 kg and 1.75 m are taken: doses are told in minutes
  /// of the runner's own easy running, which hardly depend on them. Units: minutes, kilometers.
  init(written workout: Workout, by asker: Runner) {
    let easy = Speed.metersPerSecond(PlanRunner(asker).easyMetersPerSecond)
    let body = Body(
      mass: asker.mass ?? .kilograms(70), height: asker.height ?? .meters(1.75), sex: asker.sex)
    var physics = SessionPhysics(body: body, easySpeed: easy)
    // A kind that is no run leaves each step the speed of its own words.
    let cost = physics?.cost(of: workout, kind: .cross)
    let traits = workout.traits
    var doses: [PlannedTissue: PlannedDose] = [:]
    for tissue in PlannedTissue.allCases {
      doses[tissue] = tissue.dose(in: cost?.doses ?? [:])
    }
    let easyMinutes = (cost?.easySeconds ?? 0) / 60
    self.init(
      entry: Self.ownEntry, size: .medium,
      carriedLoad: workout.firstLoad?.text ?? "none",
      minutes: workout.seconds(easySpeed: easy) / 60,
      kilometers: workout.meters(easySpeed: easy) / 1000, effort: workout.hardest,
      stimuli: traits.contains(.run) ? [.aerobic: easyMinutes, .frequency: 1] : [:],
      doses: doses, workRates: [:], high: workout.spacing(traits), tier: .restricted,
      traits: traits)
  }
}

extension Workout {
  /// What is first put on, where anything is.
  var firstLoad: WornPiece? { stretches.lazy.compactMap(\.worn.first).first }

  private var steps: [WorkoutStep] {
    stretches.compactMap { stretch in
      guard case .step(let step) = stretch.part else { return nil }
      return step
    }
  }

  /// The effort of its hardest step or set, 0 to 10.
  var hardest: Double {
    stretches.map { stretch in
      switch stretch.part {
      case .step(let step): step.effort
      case .exercise(let sets): sets.effort
      default: 0
      }
    }.max() ?? 0
  }

  /// What kind of thing it is, by its words.
  var traits: SessionTraits {
    var traits: SessionTraits = []
    for stretch in stretches {
      switch stretch.part {
      case .step(let step): traits.formUnion(step.traits)
      case .exercise(let sets):
        let exercise = sets.exercise
        if exercise == .jumps { traits.insert(.jumps) }
        let isHeavy = !exercise.isLight && !exercise.isHeld
        traits.formUnion(isHeavy ? [.strength, .heavy] : [.hip])
      case .putOn, .takeOff, .repeats: continue
      }
    }
    if traits.contains(.run) {
      traits.remove(.walk)
      if traits.isDisjoint(with: [.quality, .sprint]) { traits.insert(.easy) }
    }
    return traits
  }

  /// What it asks so hard that two days must lie between: as the library has it for sessions of
  /// the same kinds.
  func spacing(_ traits: SessionTraits) -> Set<SpacingGroup> {
    var groups: Set<SpacingGroup> = []
    if traits.contains(.heavy) || traits.contains(.jumps) { groups.insert(.legs) }
    if traits.contains(.sprint) { groups.insert(.hamstring) }
    if traits.contains(.quality) {
      groups.formUnion(traits.contains(.uphill) ? [.achilles] : [.achilles, .patellofemoral])
    }
    return groups
  }
}

extension WorkoutStep {
  fileprivate var traits: SessionTraits {
    guard let manner, manner != .rest, manner != .mobility, manner != .cross else {
      return manner == nil ? [.run] : []
    }
    if manner == .walk { return [.walk] }
    var traits: SessionTraits = [.run]
    if effort >= SessionChoice.hardEffort { traits.insert(.quality) }
    if manner == .sprint { traits.insert(.sprint) }
    if ground == .hill || ground == .stairs || (gradePercent?.value ?? 0) >= 3 {
      traits.insert(.uphill)
    }
    return traits
  }
}

/// What a person types of a session of their own: the day, what is done, what to remember.
public struct OwnSession: Sendable, Hashable {
  /// The day it stands on.
  public var day: Day
  /// What is done, in the text form of sessions.
  public var text: String
  /// What to remember; empty for nothing.
  public var note: String

  /// A session as it is typed.
  public init(day: Day, text: String, note: String = "") {
    self.day = day
    self.text = text
    self.note = note
  }

  /// How many characters a note may have. A choice of this project.
  public static let longestNote = 500
}
