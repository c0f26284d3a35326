import Biomechanics
import Quantities
import Testing

/// Tasks taken singly: propulsion 37 % of the net cost. A forward pull at the waist saves in
/// proportion at first, and never more than that.
@Suite("A forward pull, against Arellano & Kram 2014")
struct Arellano2014Tests {
  private func saved(_ share: Double) throws -> Double {
    var runner = Trial.man(70, at: 3)
    let net = try runner.value(.grossMetabolicWattsPerKilogram) - 1.4
    runner.surroundings.drag = .newtons(-share * 70 * 9.81)
    return 1 - (try runner.value(.grossMetabolicWattsPerKilogram) - 1.4) / net
  }

  @Test("No forward pull saves more than propulsion takes", arguments: [0.05, 0.1, 0.2, 0.5])
  func most(share: Double) throws {
    let saving = try saved(share)
    #expect(saving > 0 && saving < 0.37)
  }

  @Test("A small pull saves as much forward as it costs backward")
  func small() throws {
    var back = Trial.man(70, at: 3)
    let level = try back.value(.grossMetabolicWattsPerKilogram)
    back.surroundings.drag = .newtons(0.002 * 70 * 9.81)
    let cost = try back.value(.grossMetabolicWattsPerKilogram) / level - 1
    let saving = try saved(0.002) * (level - 1.4) / level
    #expect(abs(saving / cost - 1) < 0.05)
  }
}
