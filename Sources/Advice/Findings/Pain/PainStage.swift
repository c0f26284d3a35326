/// Where a sore place stands: what it allows until the runner says more.
///
/// The whole machine stands in `after(_:in:)` and in `docs/PAIN.md`. That pain of tendon and muscle
/// is watched where pain of bone stops rests on PAIN-01 and PAIN-05; how stages follow each other
/// is a choice of this project.
public enum PainStage: Sendable, Hashable {
  /// Nothing is known against it.
  case clear
  /// It hurts a little, as a tendon or muscle may: go on and watch it.
  case monitored
  /// Short, easy, flat running and nothing carried.
  case eased
  /// No running until the pain has come down.
  case stopped
  /// No running until a clinician says yes.
  case referred
  /// On the ladder of walking and running.
  case returning(ReturnStep)

  /// The word for it in output, kept for ever.
  public var key: String {
    switch self {
    case .clear: "clear"
    case .monitored: "monitored"
    case .eased: "eased"
    case .stopped: "stopped"
    case .referred: "referred"
    case .returning: "returning"
    }
  }

  /// Every stage, each step of the ladder by itself.
  public static let all: [PainStage] =
    [.clear, .monitored, .eased, .stopped, .referred] + ReturnStep.all.map(PainStage.returning)
}

/// What a place that hurts is made of, as far as it decides what pain allows.
public enum PainTissue: String, Sendable, Hashable, CaseIterable {
  /// Tendon, muscle or joint: some pain is allowed and watched.
  case soft
  /// What may be bone: no pain is allowed.
  case bone
}

/// What can happen to a sore place in a day, as the log tells it.
public enum PainEvent: String, Sendable, Hashable, CaseIterable {
  /// Asked, and nothing hurt.
  case quiet
  /// It hurt below 3 of 10.
  case mild
  /// It hurt from 3 up to 5.
  case moderate
  /// It hurt above 5.
  case strong
  /// The next morning was worse than usual, by up to 2 points.
  case morningUp
  /// The next morning was worse than usual, by more.
  case morningFarUp
  /// The mean of a week lies above that of the week before.
  case rising
  /// Asked, nothing hurt, and nothing had for seven days.
  case quietWeek
  /// A step of the ladder was done, and the next morning was as usual.
  case stepDone
  /// Two weeks on the ladder without a step.
  case longGap
  /// Four weeks without a run while it was too sore to train as usual.
  case longRest
  /// A sign that sends to a clinician.
  case redFlag
  /// A clinician said yes; after a bone injury, all five gates passed.
  case cleared
  /// The runner says that it is not of bone after all.
  case foundSoft
}

extension PainStage {
  /// The stage after something happened.
  ///
  /// - Shape: total: every stage has an answer to every event.
  /// - Source: PAIN-01 to PAIN-05, PAIN-07, RTR-01, RTR-02, RTR-05; the order of stages is a choice
  ///   of this project.
  public func after(_ event: PainEvent, in tissue: PainTissue) -> PainStage {
    switch event {
    case .redFlag: return .referred
    case .cleared:
      return self == .referred ? .returning(.first) : self == .stopped ? .eased : self
    case .foundSoft: return self == .referred ? .stopped : self
    default: break
    }
    if self == .referred { return self }
    if tissue == .bone, event.isPain { return .referred }
    switch self {
    case .returning(let step): return step.after(event)
    case .clear: return Self.afterClear(event)
    case .monitored: return Self.afterMonitored(event)
    case .eased: return Self.afterEased(event)
    case .stopped: return Self.afterStopped(event)
    case .referred: return self
    }
  }

  private static func afterClear(_ event: PainEvent) -> PainStage {
    switch event {
    case .mild, .morningUp, .rising: .monitored
    case .moderate, .morningFarUp: .eased
    case .strong: .stopped
    default: .clear
    }
  }

  private static func afterMonitored(_ event: PainEvent) -> PainStage {
    switch event {
    case .moderate, .morningFarUp, .rising: .eased
    case .strong: .stopped
    case .quietWeek: .clear
    default: .monitored
    }
  }

  private static func afterEased(_ event: PainEvent) -> PainStage {
    switch event {
    case .quiet, .mild, .quietWeek: .monitored
    case .strong, .morningFarUp, .rising: .stopped
    case .longRest: .returning(.first)
    default: .eased
    }
  }

  private static func afterStopped(_ event: PainEvent) -> PainStage {
    switch event {
    case .quiet, .mild, .quietWeek: .eased
    case .longRest: .returning(.first)
    default: .stopped
    }
  }
}

extension PainEvent {
  /// Whether it says that something hurts.
  var isPain: Bool {
    switch self {
    case .mild, .moderate, .strong, .morningUp, .morningFarUp, .rising: true
    default: false
    }
  }
}
