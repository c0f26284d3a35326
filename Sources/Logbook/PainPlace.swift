public import Biomechanics

/// A place of the body where it can hurt. The raw value is its word on the command line, kept for
/// ever.
public enum PainPlace: String, Sendable, Hashable, CaseIterable {
  case tibia, foot, heel, ankle, achilles, calf, knee, hamstring, quadriceps, hip, groin
  case hipFlexor = "hipflexor"
  case glute
  case iliotibialBand = "itband"
  case lowBack = "lowback"
  case other

  /// Whether it has a left and a right.
  public var hasSide: Bool { self != .other }

  /// Whether pain here is taken for pain of bone unless the runner says otherwise.
  public var isOverBone: Bool {
    switch self {
    case .tibia, .foot, .hip, .groin: true
    default: false
    }
  }

  /// The tissue with a ledger that this place speaks of; nil where the model knows none.
  public var tissue: Tissue? {
    switch self {
    case .heel: .foot
    case .knee: .patellofemoral
    case .hipFlexor: .hipFlexor
    case .lowBack: .lowBack
    case .ankle, .hip, .groin, .glute, .iliotibialBand, .other: nil
    // The others are called like their tissue.
    case .tibia, .foot, .achilles, .calf, .hamstring, .quadriceps: Tissue(rawValue: rawValue)
    }
  }

  /// What to call it in a sentence.
  public var title: String {
    switch self {
    case .tibia: "shin"
    case .achilles: "Achilles tendon"
    case .quadriceps: "front thigh"
    case .hipFlexor: "hip flexor"
    case .iliotibialBand: "outer knee"
    case .lowBack: "low back"
    case .other: "body"
    default: rawValue
    }
  }
}
