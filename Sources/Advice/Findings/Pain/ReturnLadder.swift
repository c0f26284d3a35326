/// A step of the way back to running: a rung of the ladder, and how often it was done.
public struct ReturnStep: Sendable, Hashable {
  /// The rung, 0 for the walk.
  public let rung: Int
  /// How often it was done as it should be, below `ReturnLadder.timesEach`.
  public let timesDone: Int

  /// A step; what is beyond the ladder's ends is brought to them.
  public init(rung: Int, timesDone: Int = 0) {
    self.rung = min(max(0, rung), ReturnLadder.rungs.count - 1)
    self.timesDone = min(max(0, timesDone), ReturnLadder.timesEach - 1)
  }

  /// The walk before any running.
  public static let first = ReturnStep(rung: 0)

  /// Every step.
  public static let all: [ReturnStep] = ReturnLadder.rungs.indices.flatMap { rung in
    (0..<ReturnLadder.timesEach).map { ReturnStep(rung: rung, timesDone: $0) }
  }

  /// What is done on it.
  public var rungDone: ReturnLadder.Rung { ReturnLadder.rungs[rung] }

  /// The stage after something happened on the ladder, for a tissue that may hurt a little.
  func after(_ event: PainEvent) -> PainStage {
    switch event {
    case .stepDone: return next
    case .strong: return .stopped
    case .moderate, .morningUp: return .returning(ReturnStep(rung: rung))
    case .morningFarUp, .rising: return .returning(ReturnStep(rung: rung - 1))
    case .longGap: return .returning(ReturnStep(rung: rung - 2))
    case .longRest: return .returning(.first)
    default: return .returning(self)
    }
  }

  private var next: PainStage {
    if timesDone + 1 < ReturnLadder.timesEach {
      return .returning(ReturnStep(rung: rung, timesDone: timesDone + 1))
    }
    // Running half an hour without a walk is followed by easy running, before pace and hills.
    return rung + 1 < ReturnLadder.rungs.count ? .returning(ReturnStep(rung: rung + 1)) : .eased
  }
}

/// The ladder of walking and running by which one comes back (RTR-01, RTR-05): each rung twice, a
/// day of rest between, on the flat. The minutes are one clinic's, read second hand; which run of
/// the log counts as a rung is a choice of this project. It promises no date (RTR-06).
public enum ReturnLadder {
  /// A rung: so many times some minutes of walking and some of running.
  public struct Rung: Sendable, Hashable {
    /// How many times.
    public let times: Int
    /// Minutes of walking in each.
    public let walkMinutes: Int
    /// Minutes of easy running in each.
    public let runMinutes: Int

    /// All its minutes.
    public var minutes: Int { times * (walkMinutes + runMinutes) }

    /// The rung in words.
    public var words: String {
      if runMinutes == 0 { return "walk \(minutes) min without pain" }
      if times == 1 { return "run \(minutes) min without a walk, easy and flat" }
      if walkMinutes == 0 { return "run \(times) × \(runMinutes) min easy, a short walk between" }
      return "\(times) × \(walkMinutes) min walking and \(runMinutes) min easy running, flat"
    }
  }

  /// The rungs, from the walk to half an hour of running.
  public static let rungs = [
    Rung(times: 1, walkMinutes: Int(threshold("RTR-01")), runMinutes: 0),
    Rung(times: 5, walkMinutes: 4, runMinutes: 2), Rung(times: 5, walkMinutes: 3, runMinutes: 3),
    Rung(times: 5, walkMinutes: 2, runMinutes: 4), Rung(times: 2, walkMinutes: 0, runMinutes: 14),
    Rung(times: 1, walkMinutes: 0, runMinutes: 30),
  ]

  /// How often each rung is done.
  public static let timesEach = Int(threshold("RTR-05", 0))
  /// Days of rest between two steps.
  public static let restDays = Int(threshold("RTR-05", 1))
  /// After so many days without a step two rungs are stepped back. A choice of this project.
  static let gapDays = 14
  /// After so many days without a run the ladder begins at its foot. A choice of this project.
  static let restartDays = 28
  /// How much shorter or longer than the rung an activity may be. A choice of this project.
  static let allowance = 0.8...1.25
}
