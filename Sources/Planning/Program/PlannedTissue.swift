public import TrainingLoad

/// A tissue that a plan keeps a ledger for: the fewest that tell sessions apart.
///
/// The raw value is its word in stored plans, kept for ever.
public enum PlannedTissue: String, Sendable, Hashable, CaseIterable {
  case bone, achilles, patellofemoral, hamstring, lowBack, muscle

  /// Its place in a list of doses.
  public var index: Int {
    switch self {
    case .bone: 0
    case .achilles: 1
    case .patellofemoral: 2
    case .hamstring: 3
    case .lowBack: 4
    case .muscle: 5
    }
  }

  /// The tissues with a ledger that it stands for; the fullest of them counts.
  public var ledgers: [LedgerTissue] {
    switch self {
    case .bone: [.tibia, .foot]
    case .achilles: [.achilles]
    case .patellofemoral: [.patellofemoral]
    case .hamstring: [.hamstring]
    case .lowBack: [.lowBack]
    case .muscle: [.calf, .quadriceps, .hipFlexor]
    }
  }

  /// The tissue whose line is the plan's.
  public var ledger: LedgerTissue { ledgers[0] }

  /// What to call it in a sentence.
  public var title: String {
    switch self {
    case .bone: "bone"
    case .muscle: "leg muscles"
    default: ledger.title.lowercased()
    }
  }
}

/// What must not be asked hard twice within 48 hours.
///
/// Muscle stands for heavy strength alone, because strength may follow a hard run.
public enum SpacingGroup: String, Sendable, Hashable, CaseIterable {
  case bone, achilles, patellofemoral, hamstring, lowBack, legs

  /// What to call it in a sentence.
  public var title: String {
    switch self {
    case .achilles: "Achilles tendon"
    case .patellofemoral: "kneecap joint"
    case .hamstring: "hamstrings"
    case .lowBack: "lower back"
    case .bone, .legs: rawValue
    }
  }
}
