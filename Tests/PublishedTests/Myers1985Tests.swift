import Biomechanics
import Testing

/// 3.6 kg in all at 2.68 m/s: a limb's mass costs more than the same at the center of mass, the
/// more so the further out it sits. Only the order was verified.
@Suite("Where a mass sits, against Myers & Steudel 1985")
struct Myers1985Tests {
  @Test("Ankle costs more than shank, thigh and waist, in this order")
  func order() throws {
    let runner = Trial.man(70, at: 2.68)
    let rises = try [LoadKind.ankle, .shank, .thigh, .waist].map {
      try runner.percent($0, kilograms: 3.6)
    }
    for (outer, inner) in zip(rises, rises.dropFirst()) { #expect(outer > inner) }
  }
}
