/// The tag of masses.
public enum MassDimension {}
/// How much matter: a body, a carried load.
public typealias Mass = Quantity<MassDimension>

extension Mass {
  /// A mass in kilograms.
  public static func kilograms(_ value: Double) -> Mass { Mass(si: value) }
  /// This mass in kilograms.
  public var kilograms: Double { si }
}

/// The tag of powers per mass.
public enum SpecificPowerDimension {}
/// Power per kilogram of body.
public typealias SpecificPower = Quantity<SpecificPowerDimension>

extension SpecificPower {
  /// A power in watts per kilogram of body.
  public static func wattsPerKilogram(_ value: Double) -> SpecificPower { SpecificPower(si: value) }
  /// This power in watts per kilogram of body.
  public var wattsPerKilogram: Double { si }
}

/// The tag of energies per mass and distance.
public enum SpecificCostDimension {}
/// Energy per kilogram of body and meter of path: what running costs.
public typealias SpecificCost = Quantity<SpecificCostDimension>

extension SpecificCost {
  /// A cost in joules per kilogram and meter.
  public static func joulesPerKilogramMeter(_ value: Double) -> SpecificCost {
    SpecificCost(si: value)
  }
  /// This cost in joules per kilogram and meter.
  public var joulesPerKilogramMeter: Double { si }
}

/// The tag of forces.
public enum ForceDimension {}
/// A push or a pull; on a runner positive is against the direction of motion.
public typealias Force = Quantity<ForceDimension>

extension Force {
  /// A force in newtons.
  public static func newtons(_ value: Double) -> Force { Force(si: value) }
  /// This force in newtons.
  public var newtons: Double { si }
}

/// The tag of areas.
public enum AreaDimension {}
/// How large a surface is: the canopy of a parachute.
public typealias Area = Quantity<AreaDimension>

extension Area {
  /// An area in square meters.
  public static func squareMeters(_ value: Double) -> Area { Area(si: value) }
  /// This area in square meters.
  public var squareMeters: Double { si }
}
