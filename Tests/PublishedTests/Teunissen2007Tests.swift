import Biomechanics
import Quantities
import Testing

/// Ten to thirty percent of mass and weight added at the waist raise the net rate slightly more
/// than in proportion; with weight taken off, net % = 0.73 · (percent of body weight) + 26.18, at
/// 3 m/s.
@Suite("Mass and weight of the trunk, against Teunissen, Grabowski & Kram 2007")
struct Teunissen2007Tests {
  static let standing = 1.4

  private func net(_ trial: Trial, kilograms: Double = 0) throws -> Double {
    try trial.value(
      .grossMetabolicWattsPerKilogram, CarriedLoad([.init(.waist, .kilograms(kilograms))]))
      - Self.standing
  }

  @Test("The net rate rises 1.0 to 1.1 times as fast as the mass", arguments: [7.0, 14, 21])
  func added(kilograms: Double) throws {
    let runner = Trial.man(70, at: 3)
    let rise = try net(runner, kilograms: kilograms) / net(runner) - 1
    let ratio = rise / (kilograms / 70)
    #expect(ratio >= 1.0 && ratio <= 1.1, "\(ratio)")
  }

  @Test(
    "With weight taken off, the change is within 10 % of the line", arguments: [0.75, 0.5, 0.25])
  func takenOff(share: Double) throws {
    var runner = Trial.man(70, at: 3)
    let whole = try net(runner)
    runner.surroundings.weightSupport = .newtons((1 - share) * 70 * 9.81)
    let change = try 100 * (net(runner) / whole - 1)
    let measured = 0.73 * 100 * share + 26.18 - (0.73 * 100 + 26.18)
    #expect(abs(change / measured - 1) < 0.10, "\(change) for \(measured)")
  }
}
