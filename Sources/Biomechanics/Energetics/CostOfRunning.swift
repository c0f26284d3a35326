public import Evidence
public import Quantities
import RealModule

extension Fit where Value == [Double], Input == Speed {
  /// Power of level running against speed: a quadratic, highest power first, W/kg, gross.
  ///
  /// Ages 18 to 44 on a treadmill; runners differ by 7 to 10 %.
  public static let looneyLevel = Fit(
    [0.37, 1.51, 4.43], range: .metersPerSecond(1.8) ... .metersPerSecond(5.5),
    source: .looney2023)
}

extension Fit where Value == SlopeTerm, Input == Grade {
  /// What a slope adds to the power of running, per speed: RE3.
  ///
  /// The range is the one Minetti et al. measured in, since the two agree within 7 % there and
  /// the equation's own range was not seen.
  public static let looneySlope = Fit(
    SlopeTerm(scale: 30.43, outer: 1.133, inner: 1.056, shiftPercent: 43),
    range: .percent(-45) ... .percent(45), source: .looney2026)
}

extension Fit where Value == [Double], Input == Grade {
  /// Cost of running against grade: a quintic, highest power first, J·kg⁻¹·m⁻¹, gross minus
  /// standing. Ten mountain runners on a treadmill; they descend cheaper than most.
  public static let minettiRunning = Fit(
    [155.4, -30.4, -43.3, 46.3, 19.5, 3.6], range: .percent(-45) ... .percent(45),
    source: .minetti2002)
}

/// The constants of a term `scale · i · [1 − outer^(1 − inner^(100 i + shift))]`.
public struct SlopeTerm: Sendable, Hashable {
  /// J·kg⁻¹·m⁻¹ per unit of grade on steep climbs.
  public let scale: Double
  /// The base of the outer power.
  public let outer: Double
  /// The base of the inner power.
  public let inner: Double
  /// How many percent of grade the inner power is shifted.
  public let shiftPercent: Double
}

/// The power a runner spends per kilogram of body, running steadily on a slope.
///
/// - Shape: one speed and one grade in, one power out.
/// - Units: W/kg of body, metabolic, **gross** (standing included).
/// - Range: 1.8 to 5.5 m/s, −45 to 45 %; treadmill, no carried load.
/// - Throws: `OutOfRange` for any other speed or grade, NaN included.
/// - Source: `Source.looney2023` on the level, `Source.looney2026` for the slope.
public func powerOfRunning(speed: Speed, grade: Grade) throws(OutOfRange) -> SpecificPower {
  try require(speed, in: Fit.looneyLevel.range)
  try require(grade, in: Fit.looneySlope.range)
  let v = speed.metersPerSecond
  return .wattsPerKilogram(
    polynomial(Fit.looneyLevel.value, v) + v * slopeCost(grade.riseOverRun))
}

/// The energy a runner spends per kilogram of body and meter of path, running steadily.
///
/// - Shape: one speed and one grade in, one cost out.
/// - Units: J·kg⁻¹·m⁻¹, metabolic, **gross** (standing included).
/// - Range: 1.8 to 5.5 m/s, −45 to 45 %; treadmill, no carried load.
/// - Throws: `OutOfRange` for any other speed or grade, NaN included.
/// - Source: `Source.looney2023` on the level, `Source.looney2026` for the slope.
public func costOfRunning(speed: Speed, grade: Grade) throws(OutOfRange) -> SpecificCost {
  let power = try powerOfRunning(speed: speed, grade: grade)
  return .joulesPerKilogramMeter(power.wattsPerKilogram / speed.metersPerSecond)
}

/// The energy that running costs beyond standing, per kilogram and meter: a second source, to
/// judge the first by.
///
/// - Shape: one grade in, one cost out; the same at every speed the authors studied.
/// - Units: J·kg⁻¹·m⁻¹, metabolic, **net** (gross minus standing).
/// - Range: −45 to 45 %, ten runners on a treadmill, no carried load.
/// - Throws: `OutOfRange` for any other grade, NaN included.
/// - Source: `Source.minetti2002`, regression for running.
public func netCostOfRunning(grade: Grade) throws(OutOfRange) -> SpecificCost {
  try require(grade, in: Fit.minettiRunning.range)
  return .joulesPerKilogramMeter(polynomial(Fit.minettiRunning.value, grade.riseOverRun))
}

/// What a slope adds to the energy of a meter by RE3, J·kg⁻¹·m⁻¹; 0 on the level.
func slopeCost(_ i: Double) -> Double {
  let term = Fit.looneySlope.value
  let bracket = 1 - Double.pow(term.outer, 1 - Double.pow(term.inner, 100 * i + term.shiftPercent))
  return term.scale * i * bracket
}

/// A polynomial's value, its coefficients given highest power first.
func polynomial(_ coefficients: [Double], _ x: Double) -> Double {
  coefficients.reduce(0) { $0 * x + $1 }
}

/// Refuses a speed outside a range.
func require(_ speed: Speed, in range: ClosedRange<Speed>) throws(OutOfRange) {
  guard range.contains(speed) else {
    throw OutOfRange(
      input: "speed", value: speed.metersPerSecond,
      allowed: range.lowerBound.metersPerSecond...range.upperBound.metersPerSecond)
  }
}

/// Refuses a grade outside a range.
func require(_ grade: Grade, in range: ClosedRange<Grade>) throws(OutOfRange) {
  guard range.contains(grade) else {
    throw OutOfRange(
      input: "grade", value: grade.riseOverRun,
      allowed: range.lowerBound.riseOverRun...range.upperBound.riseOverRun)
  }
}
