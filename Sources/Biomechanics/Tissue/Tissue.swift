import Evidence

/// A tissue whose mechanical dose the physics can compare between moments.
public enum Tissue: String, Sendable, Hashable, CaseIterable {
  case tibia, achilles, patellofemoral, hamstring, hipFlexor, foot, lowBack

  /// The power of the force by which it is worn, with its band.
  func exponent(_ parameters: Parameters) -> Estimate {
    switch self {
    case .tibia, .foot: Estimate(parameters.boneExponent, low: 5, high: 9)
    case .achilles: Estimate(parameters.tendonExponent, low: 5, high: 13)
    case .patellofemoral: Estimate(parameters.cartilageExponent, low: 5, high: 13)
    case .hamstring, .hipFlexor: Estimate(parameters.muscleExponent, low: 2, high: 5)
    // What is worn in the back, muscle or disc, is not known: the range covers both.
    case .lowBack: Estimate(parameters.muscleExponent, low: 2, high: 7)
    }
  }

  /// How far a change of its peak may be off, as shares of the change below and above it. A vest
  /// was seen to press the ankle far less than its mass says, hence the tibia's lower side.
  var doubt: (below: Double, above: Double) {
    switch self {
    case .tibia: (0.9, 0.5)
    case .achilles: (0.6, 0.4)
    case .patellofemoral: (0.6, 0.6)
    case .hamstring, .hipFlexor: (0.3, 0.3)
    case .foot: (0.5, 0.5)
    case .lowBack: (0.5, 0.5)
    }
  }
}

extension Tissue {
  /// Whether its peak falls in swing, where neither slope nor ground has a say and what the other
  /// leg carries has none either.
  public var isOfSwing: Bool {
    switch self {
    case .hamstring, .hipFlexor: true
    case .tibia, .achilles, .patellofemoral, .foot, .lowBack: false
    }
  }
}

/// A muscle for whose force the peak of another tissue stands: it is worn by the same peaks, to its
/// own power.
public enum DrivenMuscle: String, Sendable, Hashable, CaseIterable {
  /// Pulls at the Achilles tendon.
  case calf
  /// Presses the kneecap.
  case quadriceps

  /// The tissue whose peak stands for it.
  public var driver: Tissue {
    switch self {
    case .calf: .achilles
    case .quadriceps: .patellofemoral
    }
  }

  /// The power of the force by which it is strained, with its band.
  func exponent(_ parameters: Parameters) -> Estimate {
    Estimate(parameters.muscleExponent, low: 2, high: 5)
  }
}

/// The peak that stands for each tissue in one step, in units of its own: only ratios of these
/// mean anything, and only ratios leave this module.
struct TissuePeaks: Sendable, Hashable {
  var tibia = 0.0
  var achilles = 0.0
  var patellofemoral = 0.0
  var hamstring = 0.0
  var hipFlexor = 0.0
  var foot = 0.0
  var lowBack = 0.0

  subscript(tissue: Tissue) -> Double {
    switch tissue {
    case .tibia: tibia
    case .achilles: achilles
    case .patellofemoral: patellofemoral
    case .hamstring: hamstring
    case .hipFlexor: hipFlexor
    case .foot: foot
    case .lowBack: lowBack
    }
  }

  /// The peaks of a leg.
  ///
  /// - Shin: force between shank and foot. Achilles: push-off torque. Kneecap: knee extension
  ///   torque and flexion. Hamstring: hip extension and knee flexion of late swing, at levers that
  ///   stand as 3 to 2. Hip flexor: bringing the thigh forward. Foot: peak force of the ground.
  ///   Low back: what is carried above it, at the peak of the ground force per mass.
  init(_ effort: LegEffort, peakForce: Double, aboveBack: Double, movedMass: Double) {
    tibia = effort.ankleContactPeakNewtons
    achilles = effort.pushOffPeakNewtonMeters
    patellofemoral = effort.kneecapPeak
    hamstring =
      effort.hipExtensors.swingPeakNewtonMeters / 3 + effort.kneeFlexors.swingPeakNewtonMeters / 2
    hipFlexor = effort.hipFlexors.swingPeakNewtonMeters
    foot = peakForce
    lowBack = aboveBack * peakForce / movedMass
  }
}
