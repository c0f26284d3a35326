public import Evidence

/// What a week asked of each muscle group to grow: strength sets and hard running on one scale.
///
/// Shape: fractional sets, direct ones 1 and indirect ones ½, added up; the stimulus of a week is a
/// concave function of them. Units: fractional sets a week; no percent of growth follows from it.
/// Sources: `Source.schoenfeld2017`, `Source.pelland2025` for sets; how runs count is our guess.
public struct MuscleStimulus: Sendable, Hashable {
  /// Fractional sets by group.
  public private(set) var sets: [MuscleTarget: Double] = [:]
  /// The ends of their bands.
  private var low: [MuscleTarget: Double] = [:]
  private var high: [MuscleTarget: Double] = [:]

  /// A week in which nothing was done yet.
  public init() {}

  /// Adds some sets of an exercise or an activity, the doubt about which is their share between
  /// none and all.
  public mutating func add(_ exercise: StimulusEntry, times: Double, doubt: Double = 0) {
    guard times > 0, times.isFinite else { return }
    for (group, share) in exercise.shares {
      sets[group, default: 0] += share * times
      low[group, default: 0] += share * times * (1 - doubt)
      high[group, default: 0] += share * times * (1 + doubt)
    }
  }

  /// The stimulus of so many fractional sets in a week.
  ///
  /// Shape: the first four count in full, the next four half, eight more a fifth, none beyond.
  /// Units: those of the first set. Source: a choice of this project after the diminishing returns
  /// of `Source.pelland2025`; piecewise linear, so that a planner can use it.
  public static func stimulus(ofSets sets: Double) -> Double {
    zip(steps, slopes).reduce((sum: 0.0, left: max(0, sets))) { state, step in
      let taken = min(state.left, step.0)
      return (state.sum + taken * step.1, state.left - taken)
    }.sum
  }

  /// The stimulus of a group this week.
  public func stimulus(of group: MuscleTarget) -> Double {
    Self.stimulus(ofSets: sets[group] ?? 0)
  }

  /// Between which stimuli that of a group lies, as far as the doubt about its runs goes.
  public func band(of group: MuscleTarget) -> ClosedRange<Double> {
    let ends = (Self.stimulus(ofSets: low[group] ?? 0), Self.stimulus(ofSets: high[group] ?? 0))
    return min(ends.0, ends.1)...max(ends.0, ends.1)
  }

  private static let steps = [4.0, 4.0, 8.0]
  private static let slopes = [1.0, 0.5, 0.2]

  /// What must stand beside it wherever it is shown.
  public static let note =
    "Sets are counted as studies of lifting count them, mostly in young men. That a set of hill "
    + "sprints is worth a set at the bar is our guess, and so is the little that a load on a run "
    + "adds: no trial showed any. Easy and long runs count nothing, which is a guess too. The "
    + "scale ranks weeks; it does not say how much grows."
  /// Where the counting of sets comes from.
  public static let sources: [Source] = [.schoenfeld2017, .pelland2025]
}

/// A muscle group that training is aimed at.
public enum MuscleTarget: String, Sendable, Hashable, CaseIterable {
  case glutes, quadriceps, hamstrings, calves, hipFlexors
}

/// Something that stimulates muscles, with what one time of it counts for each: a catalogue entry.
public struct StimulusEntry: Sendable, Hashable {
  /// The word for it in output. Kept for ever.
  public let key: String
  /// What one time is.
  public let unit: String
  /// Fractional sets of one time by group.
  public let shares: [MuscleTarget: Double]
  /// How much stands behind the shares.
  public let strength: Strength

  /// Every entry.
  public static let all: [StimulusEntry] = [
    lift("squats", [.quadriceps: 1, .glutes: 1, .hamstrings: 0.5]),
    lift("lunges", [.quadriceps: 1, .glutes: 1, .hamstrings: 0.5]),
    lift("step-ups", [.quadriceps: 1, .glutes: 1]),
    lift("calf-raises", [.calves: 1]),
    lift("hip-abduction", [.glutes: 1]),
    lift("hamstring-curls", [.hamstrings: 1]),
    run(
      "hill-sprints", "six to eight sprints uphill of 10 to 15 s",
      [.glutes: 1, .quadriceps: 1, .calves: 1]),
    run("sprints", "a set of six to eight sprints", [.hamstrings: 0.75, .glutes: 0.75]),
    run("jumps", "60 to 80 contacts", [.quadriceps: 1, .calves: 1]),
    run(
      "hills", "six to eight repeats uphill of a minute or so",
      [.glutes: 0.7, .quadriceps: 0.7, .calves: 0.7]),
    run("stairs", "a session on stairs", [.quadriceps: 0.8, .glutes: 0.8]),
    run("tow", "six to eight short pulls", [.glutes: 0.6, .quadriceps: 0.6, .hamstrings: 0.6]),
    run("strides", "a set of strides", [.hamstrings: 0.2, .glutes: 0.2]),
    run("leg-load", "a run with a load on the legs", [.hipFlexors: 0.15, .hamstrings: 0.15]),
    run(
      "trunk-load", "a run with a load on the trunk",
      [.quadriceps: 0.2, .calves: 0.2, .glutes: 0.2]),
    run("easy", "an easy run", [:]), run("long", "a long run", [:]),
  ]

  /// The entry of a key.
  public static func named(_ key: String) -> StimulusEntry? { all.first { $0.key == key } }

  private static func lift(_ key: String, _ shares: [MuscleTarget: Double]) -> StimulusEntry {
    StimulusEntry(key: key, unit: "a set near failure", shares: shares, strength: .moderate)
  }

  private static func run(
    _ key: String, _ unit: String, _ shares: [MuscleTarget: Double]
  ) -> StimulusEntry {
    StimulusEntry(key: key, unit: unit, shares: shares, strength: .productChoice)
  }
}
