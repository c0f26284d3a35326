/// A week of a plan that is not made yet: what it would be for.
public struct OutlinedWeek: Sendable, Hashable {
  /// Its number in the plan, from 0.
  public let index: Int
  /// What it would be for.
  public let phase: Phase
  /// Whether it would be a light one.
  public let isDeload: Bool
  /// Whether it would hold the race.
  public let holdsRace: Bool
}

extension PlanRequest {
  /// The weeks that a plan for it would have, without asking the solver.
  public var outline: [OutlinedWeek] {
    WeekOutline.calendar(self).map {
      OutlinedWeek(
        index: $0.index, phase: $0.phase, isDeload: $0.isDeload, holdsRace: $0.holdsRace)
    }
  }
}
