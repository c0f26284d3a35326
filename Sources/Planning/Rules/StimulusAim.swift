import Advice
import Logbook

/// What a week should do for one end, and how much that end weighs.
///
/// Source: proposals of this project throughout. Worth grows along straight pieces that flatten,
/// `pieces`, and is 1 where the target is met.
public struct StimulusAim: Sendable, Hashable {
  /// The end.
  public let stimulus: TrainingStimulus
  /// How much it weighs beside the others.
  public let weight: Double
  /// How much a week should hold, in the end's own unit.
  public let target: Double

  /// Slope and width, in targets, of the pieces along which worth grows; nothing beyond.
  public static func pieces(of stimulus: TrainingStimulus) -> [(slope: Double, width: Double)] {
    stimulus.isSets
      ? [(1, 0.5), (0.5, 0.5), (0.2, 1.0)] : [(1, 0.7), (0.6, 0.3), (0.15, 0.5)]
  }
}

extension StimulusAim {
  /// What a week is, as far as its aims ask.
  struct Week {
    var goal: Goal
    var phase: Phase
    var tier: Tier
    var isDeload: Bool
    var volumeMinutes: Double
    /// Days with any minutes.
    var days: Int
    /// The share of the week that lies ahead.
    var share: Double
  }

  /// The aims of a week, in a fixed order; those without weight are left out.
  static func aims(of week: Week) -> [StimulusAim] {
    TrainingStimulus.allCases.compactMap { stimulus in
      let weight = weight(of: stimulus, week)
      let target = target(of: stimulus, week)
      guard weight > 0, target > 0 else { return nil }
      return StimulusAim(stimulus: stimulus, weight: weight, target: target)
    }
  }

  private static let usual: [TrainingStimulus: Double] = [
    .frequency: 1.5, .aerobic: 3, .endurance: 2, .threshold: 1, .speed: 0.6, .quadriceps: 0.5,
    .glutes: 0.5, .hamstrings: 0.3, .calves: 0.4, .hips: 0.6,
  ]

  private static let special: [Goal: [TrainingStimulus: Double]] = [
    .muscle: [
      .aerobic: 1.6, .endurance: 1, .threshold: 0.8, .speed: 0.8, .quadriceps: 1.6, .glutes: 1.6,
      .hamstrings: 1, .calves: 1.2,
    ],
    .speed: [.aerobic: 2.2, .threshold: 1.6, .speed: 2],
    .race: [.threshold: 1.2],
    .ultra: [.endurance: 3, .threshold: 0.8],
    .health: [.aerobic: 2.5, .endurance: 1.2, .hips: 1],
    .weight: [.aerobic: 2.5, .endurance: 1.2, .hips: 1],
    .comeback: [.aerobic: 2.5, .endurance: 1.2, .hips: 1],
  ]

  private static func weight(of stimulus: TrainingStimulus, _ week: Week) -> Double {
    var weight = special[week.goal]?[stimulus] ?? usual[stimulus] ?? 0
    let isLate = week.phase == .specific || week.phase == .taper
    switch stimulus {
    case .threshold where week.phase == .base: weight *= 0.6
    case .threshold where week.goal == .race && isLate: weight = 2
    case .pack where week.goal == .ultra && (week.phase == .hill || week.phase == .specific):
      weight = 1.2
    case .quadriceps, .glutes, .calves:
      if week.phase == .hill { weight *= 1.3 }
    default: break
    }
    return weight
  }

  private static func target(of stimulus: TrainingStimulus, _ week: Week) -> Double {
    let stage = week.tier <= .novice ? 0.5 : week.tier == .settled ? 1 : 1.3
    let isForMuscle = week.goal == .muscle
    var target: Double =
      switch stimulus {
      case .aerobic: 1.12 * week.volumeMinutes
      case .endurance, .pack: 1.0
      case .threshold: 22 * stage
      case .speed: 2 * stage
      case .frequency:
        Double(min(week.days, week.tier <= .novice ? 3 : week.tier == .settled ? 5 : 6))
      case .quadriceps, .glutes: isForMuscle ? 8.0 : 5.0
      case .hamstrings: 4
      case .calves: 5
      case .hips: 2
      }
    let isSize = stimulus == .aerobic || stimulus == .frequency
    if week.isDeload && !isSize && stimulus != .hips { target *= 0.6 }
    if week.phase == .taper {
      if stimulus.isSets { target *= 0.4 }
      if stimulus == .threshold { target *= 0.6 }
    }
    // A long run is either done or not; the rest shrinks with the days that are left.
    return stimulus == .endurance || stimulus == .pack ? target : target * week.share
  }
}
