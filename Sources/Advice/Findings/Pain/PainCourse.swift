public import Logbook

/// The course of the pain at one place: through which stages it went, and what moved it.
///
/// Shape: the events of each day, in the order in which they happened (night and morning first), go
/// through `PainStage.after(_:in:)` one by one. A day of which nothing was said moves nothing:
/// silence is not a 0. What is true on a day depends on no later day.
public struct PainCourse: Sendable, Hashable {
  /// The place with its side.
  public let spot: Pain.Spot
  /// Every event, in order of day.
  public let changes: [Change]

  /// An event and what came of it.
  public struct Change: Sendable, Hashable {
    /// The day.
    public let day: Day
    /// What happened.
    public let event: PainEvent
    /// The tissue as it was taken to be then.
    public let tissue: PainTissue
    /// The stage before.
    public let before: PainStage
    /// The stage after.
    public let after: PainStage
  }

  /// The stage at the end of a day; clear before anything was said.
  public func stage(on day: Day) -> PainStage {
    changes.last { $0.day <= day }?.after ?? .clear
  }

  /// What the place was last taken to be made of, up to a day.
  public func tissue(on day: Day) -> PainTissue {
    changes.last { $0.day <= day }?.tissue ?? (spot.place.isOverBone ? .bone : .soft)
  }

  /// What last happened, up to a day.
  func lastChange(through day: Day) -> Change? { changes.last { $0.day <= day } }
}

extension PainCourse {
  /// The courses of all places that were ever spoken of.
  static func all(
    checkIns: [CheckIn], runs: [WatchedRun], statements: [PainStatement]
  ) -> [PainCourse] {
    var spots: [Pain.Spot] = []
    for spot in checkIns.flatMap(\.pains).map(\.spot) + statements.map(\.spot)
    where !spots.contains(spot) {
      spots.append(spot)
    }
    return spots.map { spot in
      PainCourse(of: spot, checkIns: checkIns, runs: runs, statements: statements)
    }
  }

  /// The course of the pain at one place.
  public init(
    of spot: Pain.Spot, checkIns: [CheckIn], runs: [WatchedRun], statements: [PainStatement] = []
  ) {
    self.spot = spot
    var diary = PainDiary(spot, checkIns: checkIns, runs: runs, statements: statements)
    var changes: [Change] = []
    for day in diary.days {
      for (event, tissue) in diary.events(on: day) {
        let before = diary.stage
        diary.stage = before.after(event, in: tissue)
        changes.append(
          Change(day: day, event: event, tissue: tissue, before: before, after: diary.stage))
      }
    }
    self.changes = changes
  }
}
