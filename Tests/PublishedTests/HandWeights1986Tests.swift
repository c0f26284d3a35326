import Biomechanics
import Quantities
import Testing

/// Ten runners of 66.5 kg at 8 km/h with 0.91 kg in each hand: oxygen uptake rose by 1.8 ml a
/// minute for each kilogram of body and weights.
@Suite("Weights in the hands, against Ergonomics 29:999, 1986")
struct HandWeights1986Tests {
  @Test("The rise is within the model's band of 35 %")
  func hands() throws {
    let runner = Trial.man(66.5, at: 2.22)
    let load = CarriedLoad([.init(.hand, .kilograms(1.82))])
    let before = try runner.value(.oxygenMlPerKilogramMinute)
    let after = try runner.value(.oxygenMlPerKilogramMinute, load) * 66.5
    // What they measured, turned into the rise of the whole uptake.
    let measured = (before + 1.8) * (66.5 + 1.82) - before * 66.5
    let ratio = (after - before * 66.5) / measured
    #expect(abs(ratio - 1) < 0.35, "\(ratio)")
  }
}
