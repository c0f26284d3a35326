public import Biomechanics
public import Evidence
import RealModule

/// A tissue that has a ledger: a catalogue entry with the numbers of its ledger.
public struct LedgerTissue: Sendable, Hashable, Identifiable {
  /// The word for it in output and in the database. Kept for ever.
  public let key: String
  /// What it is called.
  public let title: String
  /// Whether it has a left and a right.
  public let hasSides: Bool
  /// The tissue of the physics whose peak in a step stands for it.
  public let driver: Tissue
  /// The key of its exponent in `Parameters.catalogue`.
  public let exponentKey: String
  /// Days in which a dose wears off to 37 %.
  public let repairDays: TissueParameter
  /// The peak of a usual week over its mean.
  public let peak: TissueParameter
  /// The capacity of anybody who is cleared to run, in easy kilometers a day.
  public let floor: TissueParameter

  /// What it is known by.
  public var id: String { key }
  /// The power of the force by which it is worn.
  public var exponent: Parameter? { Parameters.parameter(named: exponentKey) }
  /// Whether it is worn as muscle is, so that soreness speaks of it.
  public var isMuscle: Bool { exponentKey == "muscleExponent" }
  /// The figure of the physics that is its dose of a kilometer.
  var dosePerKilometer: MomentFigure {
    DrivenMuscle(rawValue: key).map { .dosePerKilometer(of: $0) } ?? .dosePerKilometer(of: driver)
  }
  /// The key of the metric that holds a run's dose.
  public var doseKey: String { "dose.\(key).meters" }

  /// Every tissue with a ledger.
  public static let all: [LedgerTissue] = [
    .tibia, .foot, .achilles, .patellofemoral, .calf, .hamstring, .quadriceps, .hipFlexor,
    .lowBack,
  ]

  /// The tissue of a key.
  public static func named(_ key: String) -> LedgerTissue? { all.first { $0.key == key } }

  /// The shin bone.
  public static let tibia = LedgerTissue(
    key: "tibia", title: "Shin bone", hasSides: true, driver: .tibia,
    exponentKey: "boneExponent", repairDays: .boneRepair, peak: .peak(1.15, 1.05...1.3),
    floor: .floor(1.26))
  /// The bones of the foot.
  public static let foot = LedgerTissue(
    key: "foot", title: "Bones of the foot", hasSides: true, driver: .foot,
    exponentKey: "boneExponent", repairDays: .boneRepair, peak: .peak(1.15, 1.05...1.3),
    floor: .floor(1.26))
  /// The Achilles tendon.
  public static let achilles = LedgerTissue(
    key: "achilles", title: "Achilles tendon", hasSides: true, driver: .achilles,
    exponentKey: "tendonExponent", repairDays: .repair(3), peak: .peak(1.9, 1.6...2.3),
    floor: .floor(1.26))
  /// The joint behind the kneecap.
  public static let patellofemoral = LedgerTissue(
    key: "patellofemoral", title: "Kneecap joint", hasSides: true, driver: .patellofemoral,
    exponentKey: "cartilageExponent", repairDays: .repair(3), peak: .peak(1.8, 1.5...2.2),
    floor: .floor(1.26))
  /// The calf muscles, which pull at the Achilles tendon.
  public static let calf = LedgerTissue(
    key: "calf", title: "Calf", hasSides: true, driver: .achilles,
    exponentKey: "muscleExponent", repairDays: .repair(2.5), peak: .peak(2.1, 1.7...2.5),
    floor: .floor(1.62))
  /// The muscles at the back of the thigh.
  public static let hamstring = LedgerTissue(
    key: "hamstring", title: "Hamstrings", hasSides: true, driver: .hamstring,
    exponentKey: "muscleExponent", repairDays: .repair(2.5), peak: .peak(2.1, 1.7...2.5),
    floor: .floor(1.26))
  /// The muscles at the front of the thigh, which press the kneecap.
  public static let quadriceps = LedgerTissue(
    key: "quadriceps", title: "Quadriceps", hasSides: true, driver: .patellofemoral,
    exponentKey: "muscleExponent", repairDays: .repair(2.5), peak: .peak(2.1, 1.7...2.5),
    floor: .floor(1.62))
  /// The muscles that bring the thigh forward.
  public static let hipFlexor = LedgerTissue(
    key: "hipFlexor", title: "Hip flexors", hasSides: true, driver: .hipFlexor,
    exponentKey: "muscleExponent", repairDays: .repair(2.5), peak: .peak(2.1, 1.7...2.5),
    floor: .floor(1.62))
  /// The lower back.
  public static let lowBack = LedgerTissue(
    key: "lowBack", title: "Lower back", hasSides: false, driver: .lowBack,
    exponentKey: "muscleExponent", repairDays: .repair(2.5), peak: .peak(2.0, 1.6...2.4),
    floor: .floor(0.9))
}

extension LedgerTissue {
  /// Every number of its ledger, those that all tissues share among them.
  public var parameters: [TissueParameter] {
    [repairDays, peak, floor, .capacityDays, .allowance, .soreFactor]
  }

  /// What a tissue still holds of a dose a day later.
  ///
  /// Shape: `exp(-1 / days)`. Units: a share.
  static func retention(repairDays: Double) -> Double { Double.exp(-1 / repairDays) }

  /// The dose of some steps that load the tissue alike.
  ///
  /// Shape: steps, as a share of those of a reference kilometer, times the index to the tissue's
  /// exponent. Units: easy kilometers: 1 is a kilometer of this runner at 3 m/s on the level
  /// without load. Range: an index of the physics, and the gait it is for. Band: that of the index
  /// and that of the exponent, as independent.
  public func dose(referenceKilometersOfSteps: Double, index: Estimate) -> Estimate {
    guard let exponent = exponent?.estimate, index.low > 0, referenceKilometersOfSteps > 0 else {
      return Estimate(0, low: 0, high: 0)
    }
    func dose(_ index: Double, _ power: Double) -> Double {
      referenceKilometersOfSteps * Double.pow(index, power)
    }
    let middle = dose(index.value, exponent.value)
    return Estimate(
      middle,
      varied: [
        (dose(index.low, exponent.value), dose(index.high, exponent.value)),
        (dose(index.value, exponent.low), dose(index.value, exponent.high)),
      ])
  }
}

extension Estimate {
  /// A positive value whose band joins what several independent doubts make of it: the square root
  /// of the sum of squared logarithms, up and down apart.
  init(_ value: Double, varied ends: [(Double, Double)]) {
    guard value > 0 else {
      self.init(value, low: value, high: value)
      return
    }
    var (down, up) = (0.0, 0.0)
    for end in ends {
      let low = min(end.0, end.1, value)
      let high = max(end.0, end.1, value)
      let fall = low > 0 ? Double.log(value / low) : 20
      down += fall * fall
      up += Double.log(high / value) * Double.log(high / value)
    }
    self.init(
      value, low: value * .exp(-down.squareRoot()), high: value * .exp(up.squareRoot()))
  }
}
