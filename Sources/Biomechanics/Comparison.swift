public import Evidence

/// What a load does: the moment without it, with it, and the change in percent.
public struct Comparison: Sendable, Hashable {
  /// The same runner, speed, slope and ground without load or pull.
  public let unloaded: MomentFigures
  /// With load and pull.
  public let loaded: MomentFigures
  /// Loaded against unloaded, in percent.
  public let change: MomentFigures
  /// What lies outside what was measured, and what could not be given.
  public let warnings: [Warning]
  /// What was taken for granted.
  public let assumptions: [String]

  /// An input outside the range for which there are measurements, or an answer that is missing.
  public struct Warning: Sendable, Hashable {
    /// Which input it is.
    public let input: String
    /// Its value, in the unit the input is given in.
    public let value: Double?
    /// The lower end of what was measured.
    public let low: Double?
    /// The upper end of what was measured.
    public let high: Double?
    /// Who measured it.
    public let source: Source
    /// What follows from it.
    public let reason: String
  }
}

/// The figures of one moment; nil where the model cannot give one.
public struct MomentFigures: Sendable, Hashable {
  private var estimates: [Estimate?]

  init() { estimates = Array(repeating: nil, count: MomentFigure.allCases.count) }

  /// A figure with its band; nil where the model cannot give it.
  public internal(set) subscript(figure: MomentFigure) -> Estimate? {
    get { estimates[figure.rawValue] }
    set { estimates[figure.rawValue] = newValue }
  }
}

/// A figure of a moment. The name of the case is its name in JSON, with its unit. Kept for ever.
///
/// Forces and torques are per leg and stride, of the leg that has more of it.
public enum MomentFigure: Int, Sendable, Hashable, CaseIterable {
  case grossMetabolicWattsPerKilogram, oxygenMlPerKilogramMinute, equivalentFlatSpeedMps
  case heartRateChangePercent
  case stepsPerMinute, contactSeconds, peakVerticalForceBodyWeights, impactPeakBodyWeights
  case swingHipFlexorPeakNm, swingHipExtensorPeakNm, swingKneeFlexorPeakNm, swingKneeExtensorPeakNm
  case stanceHipExtensorPeakNm, stanceHipFlexorPeakNm, stanceKneeExtensorPeakNm
  case stancePlantarflexorPeakNm
  case swingHipPositiveWorkJ, swingKneeNegativeWorkJ
  case tibiaIndexPerStep, achillesIndexPerStep, patellofemoralIndexPerStep, hamstringIndexPerStep
  case hipFlexorIndexPerStep, footIndexPerStep, lowBackIndexPerStep
  case tibiaDosePerKilometer, achillesDosePerKilometer, patellofemoralDosePerKilometer
  case hamstringDosePerKilometer, hipFlexorDosePerKilometer, footDosePerKilometer
  case lowBackDosePerKilometer
  case calfDosePerKilometer, quadricepsDosePerKilometer

  /// Its name in JSON.
  public var name: String { String(describing: self) }
  /// Whether it says something of a change only, and stands in no moment by itself.
  public var isOfChangeOnly: Bool { self == .heartRateChangePercent }

  /// The peak of a step of a tissue, relative to this runner unloaded, level, at 3 m/s.
  public static func indexPerStep(of tissue: Tissue) -> MomentFigure {
    switch tissue {
    case .tibia: .tibiaIndexPerStep
    case .achilles: .achillesIndexPerStep
    case .patellofemoral: .patellofemoralIndexPerStep
    case .hamstring: .hamstringIndexPerStep
    case .hipFlexor: .hipFlexorIndexPerStep
    case .foot: .footIndexPerStep
    case .lowBack: .lowBackIndexPerStep
    }
  }

  /// The dose of a kilometer to a tissue, relative to the same.
  public static func dosePerKilometer(of tissue: Tissue) -> MomentFigure {
    switch tissue {
    case .tibia: .tibiaDosePerKilometer
    case .achilles: .achillesDosePerKilometer
    case .patellofemoral: .patellofemoralDosePerKilometer
    case .hamstring: .hamstringDosePerKilometer
    case .hipFlexor: .hipFlexorDosePerKilometer
    case .foot: .footDosePerKilometer
    case .lowBack: .lowBackDosePerKilometer
    }
  }

  /// The dose of a kilometer to a muscle that another tissue's peak stands for.
  public static func dosePerKilometer(of muscle: DrivenMuscle) -> MomentFigure {
    switch muscle {
    case .calf: .calfDosePerKilometer
    case .quadriceps: .quadricepsDosePerKilometer
    }
  }
}
