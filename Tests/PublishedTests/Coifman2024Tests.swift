import Biomechanics
import Evidence
import Quantities
import Testing

/// Eight men and seven women at 3 m/s with 300 to 1350 g on each leg: gross power rose by about
/// 11 % (men) and 16 % (women) per kilogram on each foot, 4 % on each thigh. Body masses assumed.
@Suite("Mass on the legs, against Coifman, Kram & Riemer 2024")
struct Coifman2024Tests {
  @Test(
    "The rise lies within the model's stated 30 % (thigh: 60 % upward)",
    arguments: [
      LimbCase.coifmanFootMen, .coifmanFootWomen, .coifmanThighMen, .coifmanThighWomen,
    ])
  func agrees(item: LimbCase) throws {
    #expect(abs(try item.error()) < 0.3)
  }

  @Test("Women pay the greater percentage at the foot")
  func women() throws {
    #expect(try LimbCase.coifmanFootWomen.modeled() > LimbCase.coifmanFootMen.modeled())
  }

  @Test("The band of the change holds what was measured")
  func bands() throws {
    let men = Trial.man(75, at: 3)
    for (kind, measured) in [(LoadKind.foot, 11.0), (.thigh, 4)] {
      let change = try men.comparison(CarriedLoad([.init(kind, .kilograms(2))]))
        .change[.grossMetabolicWattsPerKilogram]
      #expect((change?.low ?? 99) < measured && measured < (change?.high ?? 0))
    }
  }
}
