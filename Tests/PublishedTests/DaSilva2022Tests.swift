import Biomechanics
import Quantities
import Testing

/// Twelve runners at 12, 14 and 16 km/h with 4 and 8 N at the waist: gross power rose by 6.13 % for
/// each percent of body weight.
@Suite("A small backward pull, against da Silva, Kram & Hoogkamer 2022")
struct DaSilva2022Tests {
  @Test("The rise is within 10 %", arguments: [12.0, 14, 16], [4.0, 8])
  func pull(kilometersPerHour: Double, newtons: Double) throws {
    var runner = Trial.man(65, at: kilometersPerHour / 3.6)
    runner.surroundings.drag = .newtons(newtons)
    let percentOfWeight = 100 * newtons / (65 * 9.81)
    let rise = try runner.change(.grossMetabolicWattsPerKilogram) / percentOfWeight
    #expect(abs(rise / 6.13 - 1) < 0.10, "\(rise)")
  }
}
