public import Evidence
public import Quantities

extension Fit where Value == [Double], Input == Grade {
  /// Cost of walking against grade: a quintic, highest power first, J·kg⁻¹·m⁻¹, gross minus
  /// standing, at the cheapest of the speeds studied.
  public static let minettiWalking = Fit(
    [280.5, -58.7, -76.8, 51.9, 19.6, 2.5], range: .percent(-45) ... .percent(45),
    source: .minetti2002)
}

/// The energy that walking costs beyond standing, per kilogram and meter.
///
/// - Shape: one grade in, one cost out.
/// - Units: J·kg⁻¹·m⁻¹, metabolic, **net** (gross minus standing).
/// - Range: −45 to 45 %, ten runners on a treadmill, no carried load.
/// - Throws: `OutOfRange` for any other grade, NaN included.
/// - Source: `Source.minetti2002`, regression for walking.
public func netCostOfWalking(grade: Grade) throws(OutOfRange) -> SpecificCost {
  try require(grade, in: Fit.minettiWalking.range)
  return .joulesPerKilogramMeter(polynomial(Fit.minettiWalking.value, grade.riseOverRun))
}
