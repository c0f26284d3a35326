import Biomechanics
import Evidence
import Quantities
import Testing

/// Walking with a backpack. An independent equation of the same matter, Pandolf 1977, gives
/// P = 1.5 m + 2.0 (m + L)(L/m)² + η (m + L)(1.5 S² + 0.35 S G); it was measured on soldiers and is
/// known to lie low at slow walks and on light slopes.
@Suite("Walking with a backpack, against an older equation")
struct Looney2022Tests {
  @Test("The two agree within 25 % on the level", arguments: [0.9, 1.3, 1.7], [0.0, 15, 30])
  func level(speed: Double, kilograms: Double) throws {
    let comparison = try Moment(
      body: Body(mass: .kilograms(75), height: .meters(1.76)), speed: .metersPerSecond(speed),
      carriedLoad: CarriedLoad([.init(.pack, .kilograms(kilograms))]),
      surroundings: Surroundings(ground: .treadmill), gait: .walking
    ).comparison()
    let watts = (comparison.loaded[.grossMetabolicWattsPerKilogram]?.value ?? 0) * 75
    let share = kilograms / 75
    let old =
      1.5 * 75 + 2 * (75 + kilograms) * share * share + (75 + kilograms) * 1.5 * speed * speed
    #expect(abs(watts / old - 1) < 0.25, "\(watts) and \(old)")
  }

  /// Browning et al. 2007: 7.5 to 8.5 % for a kilogram on the feet, 1 to 2 % at the waist, at
  /// 1.25 m/s, as another paper quotes them.
  @Test("A kilogram on the feet costs a walker several times a kilogram at the waist")
  func places() throws {
    func percent(_ kind: LoadKind, _ kilograms: Double) throws -> Double {
      let moment = Moment(
        body: Body(mass: .kilograms(72), height: .meters(1.76)), speed: .metersPerSecond(1.25),
        carriedLoad: CarriedLoad([.init(kind, .kilograms(kilograms))]),
        surroundings: Surroundings(ground: .treadmill), gait: .walking)
      let change = try moment.comparison().change[.grossMetabolicWattsPerKilogram]
      return (change?.value ?? 0) / kilograms
    }
    let foot = try percent(.foot, 4)
    #expect(foot > 7 && foot < 9, "\(foot)")
    let waist = try percent(.waist, 16)
    #expect(waist > 0.8 && waist < 2.2, "\(waist)")
  }
}
