/// An exercise in one place. The raw value is its word on the command line, kept for ever.
public enum Exercise: String, Sendable, Hashable, CaseIterable {
  case lunges
  case stepUps = "step-ups"
  case squats, jumps
  case calfRaises = "calf-raises"
  case hipAbduction = "hip-abduction"
  case hamstringCurls = "hamstring-curls"
  case shoulderRaises = "shoulder-raises"
  case bicepsCurls = "biceps-curls"
  case balance

  /// What to call it.
  public var title: String {
    switch self {
    case .lunges: "Lunges"
    case .stepUps: "Step-ups"
    case .squats: "Squats"
    case .jumps: "Jumps"
    case .calfRaises: "Calf raises"
    case .hipAbduction: "Hip abduction"
    case .hamstringCurls: "Hamstring curls"
    case .shoulderRaises: "Shoulder raises"
    case .bicepsCurls: "Biceps curls"
    case .balance: "Balance"
    }
  }

  /// Whether it is held for seconds and not counted in repetitions.
  public var isHeld: Bool { self == .balance }

  /// Whether it works the arms and leaves the legs alone.
  public var isForArms: Bool { self == .shoulderRaises || self == .bicepsCurls }

  /// Whether it is done with a small mass and no weight on the foot that moves.
  public var isLight: Bool { isForArms || self == .hipAbduction || self == .hamstringCurls }

  /// Whether its best set is worth following: it is done against a mass that can grow.
  public var isLift: Bool { !isHeld && self != .jumps }

  /// The muscles it is done for. Which these are is a choice of this project, by what the joints
  /// do in it; so are those that only help.
  public var direct: Set<Muscle> {
    switch self {
    case .lunges, .stepUps, .squats: [.quadriceps, .glutes]
    case .jumps: [.quadriceps, .calves]
    case .calfRaises: [.calves]
    case .hipAbduction: [.hipAbductors]
    case .hamstringCurls: [.hamstrings]
    case .shoulderRaises: [.shoulders]
    case .bicepsCurls: [.biceps]
    case .balance: []
    }
  }

  /// The muscles that help in it.
  public var indirect: Set<Muscle> {
    switch self {
    case .lunges, .stepUps: [.hamstrings, .hipAbductors, .calves]
    case .squats: [.hamstrings]
    case .jumps: [.glutes, .hamstrings]
    case .hamstringCurls: [.calves]
    case .balance: [.calves, .hipAbductors]
    case .calfRaises, .hipAbduction, .shoulderRaises, .bicepsCurls: []
    }
  }
}

/// A muscle, or some that work together, as weekly sets are counted for it. The raw value is kept
/// for ever.
public enum Muscle: String, Sendable, Hashable, CaseIterable {
  case quadriceps, glutes, hamstrings, calves, hipFlexors, hipAbductors, shoulders, biceps
}
