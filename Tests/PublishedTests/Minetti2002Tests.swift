import Biomechanics
import Quantities
import Testing

@Suite("Cost of slopes, against Minetti et al. 2002")
struct Minetti2002Tests {
  /// Measured means and standard deviations of ten runners, from the abstract, J·kg⁻¹·m⁻¹.
  static let running: [(grade: Double, mean: Double, deviation: Double)] = [
    (-0.45, 3.92, 0.81), (-0.20, 1.73, 0.36), (0.00, 3.40, 0.24), (0.45, 18.93, 1.74),
  ]
  /// Walking, likewise.
  static let walking: [(grade: Double, mean: Double, deviation: Double)] = [
    (-0.45, 3.46, 0.95), (-0.10, 0.81, 0.37), (0.00, 1.64, 0.50), (0.45, 17.33, 1.11),
  ]

  @Test(
    "The running fit lies within one standard deviation of what was measured", arguments: running)
  func runs(row: (grade: Double, mean: Double, deviation: Double)) throws {
    let cost = try netCostOfRunning(grade: .riseOverRun(row.grade))
    #expect(abs(cost.joulesPerKilogramMeter - row.mean) <= row.deviation)
  }

  /// On the level the walking fit lies 0.9 J above the abstract's mean, so two deviations.
  @Test(
    "The walking fit lies within two standard deviations of what was measured", arguments: walking)
  func walks(row: (grade: Double, mean: Double, deviation: Double)) throws {
    let cost = try netCostOfWalking(grade: .riseOverRun(row.grade))
    #expect(abs(cost.joulesPerKilogramMeter - row.mean) <= 2 * row.deviation)
  }

  /// By how much the newer equation exceeds the level curve plus Minetti's slope at 3 m/s, in
  /// percent, worked out apart from this code with 1.1 taken as the level curve.
  static let gaps: [(grade: Double, percent: Double)] = [
    (0.05, 2.3), (0.10, 4.8), (0.15, 6.0), (0.20, 5.6), (0.30, 1.0),
    (-0.05, -0.8), (-0.10, 1.0), (-0.15, 4.7), (-0.20, 7.3), (-0.30, 1.2),
  ]

  @Test("The two sources differ by what a separate calculation found", arguments: gaps)
  func differ(row: (grade: Double, percent: Double)) throws {
    let speed = Speed.metersPerSecond(3)
    let newer = try powerOfRunning(speed: speed, grade: .riseOverRun(row.grade)).wattsPerKilogram
    let level = try powerOfRunning(speed: speed, grade: .zero).wattsPerKilogram
    let slope = try netCostOfRunning(grade: .riseOverRun(row.grade)).joulesPerKilogramMeter
    let flat = try netCostOfRunning(grade: .zero).joulesPerKilogramMeter
    let older = level + 3 * (slope - flat)
    #expect(abs((newer / older - 1) * 100 - row.percent) < 0.2)
  }
}
