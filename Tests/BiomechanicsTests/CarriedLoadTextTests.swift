import Biomechanics
import Quantities
import Testing

@Suite("Loads as they are typed")
struct CarriedLoadTextTests {
  static let body = Mass.kilograms(80)

  @Test(
    "Masses in kilograms, grams, percent of the body and two of a kind",
    arguments: [
      ("vest=5kg", 5.0), ("ankle=800g", 0.8), ("pack=10%", 8), ("foot=2x0.5kg", 1),
      ("hand=left:0.5kg", 0.5), ("waist=3", 3), ("thigh=2x250g", 0.5),
    ])
  func masses(text: String, kilograms: Double) throws {
    let item = try CarriedLoad.Item(text: text, bodyMass: Self.body)
    #expect(abs(item.mass.kilograms - kilograms) < 1e-12)
    #expect(text.hasPrefix(item.kind.key))
  }

  @Test("A place along the segment and a side are kept")
  func places() throws {
    let item = try CarriedLoad.Item(text: "shank@0.4=right:1kg", bodyMass: Self.body)
    #expect(item.fraction == 0.4 && item.spread == .right)
    let ankle = try CarriedLoad.Item(text: "ankle=1kg", bodyMass: Self.body)
    #expect(ankle.fraction == 0.95 && ankle.spread == .both)
  }

  @Test(
    "What says no load is refused",
    arguments: [
      "vest", "hat=1kg", "drag=5kg", "shank@2=1kg", "shank@x=1kg", "vest=-1kg", "vest=1lb",
      "vest=2x3kg", "pack=left:3kg", "foot=nan", "foot=", "=1kg", "",
    ])
  func refused(text: String) {
    #expect(throws: CarriedLoad.Item.TextError.self) {
      try CarriedLoad.Item(text: text, bodyMass: Self.body)
    }
  }
}
