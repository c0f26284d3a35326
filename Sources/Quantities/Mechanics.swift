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
