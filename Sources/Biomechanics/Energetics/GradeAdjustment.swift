public import Evidence
public import Quantities

/// The speed on level ground that costs as much as a speed on a slope.
///
/// Running solves P(equivalent, 0) = P(speed, grade) for the equivalent speed, P being
/// `powerOfRunning`, a quadratic in speed. Beyond the fits (1.8 to 5.5 m/s) the ratio of the two
/// speeds is held at what it is at the edge, so that a walking break on a climb is judged by the
/// slope and not by an extrapolated curve. Walking uses the ratio of the costs of a meter.
///
/// - Units: m/s. Hard limits: 0.3 to 12 m/s, −45 to 45 %.
/// - Source: `Source.looney2023`, `Source.looney2026`; band and walking `Source.minetti2002`.
public struct GradeAdjustment: Sendable {
  /// The gait whose energy is compared.
  public enum Gait: Sendable, Hashable { case running, walking }

  /// The speeds for which an answer is given.
  public static let speedLimits: ClosedRange<Speed> =
    .metersPerSecond(0.3) ... .metersPerSecond(12)
  /// The grades for which an answer is given.
  public static let gradeLimits: ClosedRange<Grade> = .percent(-45) ... .percent(45)

  /// Running, tabulated once.
  public static let running = GradeAdjustment(.running)
  /// Walking, tabulated once.
  public static let walking = GradeAdjustment(.walking)

  private let gait: Gait
  /// For running the added cost of a slope, for walking the ratio of costs; and the half-width
  /// of its band. At steps of 0.1 % from −45 to 45 %, the level in the middle.
  private let middles: [Double]
  private let halfWidths: [Double]

  /// The level curve: its coefficients and the speeds it was fitted to.
  private let quadratic = Fit.looneyLevel.value[0]
  private let linear = Fit.looneyLevel.value[1]
  private let slowest = Fit.looneyLevel.range.lowerBound.metersPerSecond
  private let fastest = Fit.looneyLevel.range.upperBound.metersPerSecond

  private static let stepsPerUnit = 1000.0
  private static let stepsToLevel = 450

  /// Tabulates what a gait needs.
  public init(_ gait: Gait) {
    self.gait = gait
    let grades = (-Self.stepsToLevel...Self.stepsToLevel).map { Double($0) / Self.stepsPerUnit }
    let run = Fit.minettiRunning.value
    let walk = Fit.minettiWalking.value
    switch gait {
    case .running:
      middles = grades.map(slopeCost)
      halfWidths = grades.map { i in
        let added = slopeCost(i)
        let other = polynomial(run, i) - polynomial(run, 0)
        return Self.doubt(i) * abs(added) + abs(added - other) / 2
      }
    case .walking:
      middles = grades.map { polynomial(walk, $0) / polynomial(walk, 0) }
      halfWidths = zip(grades, middles).map { Self.doubt($0) * abs($1 - 1) }
    }
  }

  /// The share by which the cost of a slope may be off: wider downhill, where the runners
  /// measured were better than most. Proposed, not measured.
  private static func doubt(_ grade: Double) -> Double { grade > 0 ? 0.1 : 0.2 }

  /// The equivalent level speed with its 80 % band.
  ///
  /// - Throws: `OutOfRange` beyond the hard limits, NaN included.
  public func equivalent(speed: Speed, grade: Grade) throws(OutOfRange) -> Estimate {
    try require(speed, in: Self.speedLimits)
    try require(grade, in: Self.gradeLimits)
    let v = speed.metersPerSecond
    let i = grade.riseOverRun
    return Estimate(
      metersPerSecond(v, grade: i), low: metersPerSecond(v, grade: i, widths: -1),
      high: metersPerSecond(v, grade: i, widths: 1))
  }

  /// The equivalent level speed in m/s for series of samples; NaN where `equivalent` throws.
  ///
  /// - Parameter widths: how many half-widths of the band to move the cost of the slope.
  public func metersPerSecond(_ v: Double, grade i: Double, widths: Double = 0) -> Double {
    guard v >= 0.3, v <= 12, i >= -0.45, i <= 0.45 else { return .nan }
    if i == 0 { return v }
    let position = i * Self.stepsPerUnit + Double(Self.stepsToLevel)
    let below = min(max(0, Int(position)), 2 * Self.stepsToLevel - 1)
    let part = position - Double(below)
    var middle = middles[below] + part * (middles[below + 1] - middles[below])
    if widths != 0 {
      middle +=
        widths * (halfWidths[below] + part * (halfWidths[below + 1] - halfWidths[below]))
    }
    guard gait == .running else { return v * max(0, middle) }
    let edge = min(max(v, slowest), fastest)
    return inverted(edge, added: edge * middle) * (v / edge)
  }

  /// The speed at which level running costs what it costs at `v` and `added` W/kg more: the
  /// root of a x² + b x = a v² + b v + added that rises with the power.
  private func inverted(_ v: Double, added: Double) -> Double {
    let a = quadratic
    let b = linear
    let power = a * v * v + b * v + added
    return max(0, max(0, b * b + 4 * a * power).squareRoot() - b) / (2 * a)
  }
}
