import Biomechanics
import Logbook
import Quantities
import Testing

@Suite("A load noted in words")
struct NotedLoadTests {
  /// What runners write, and what it can only mean: place, kilograms, side.
  static let said: [(text: String, kind: String, kilograms: Double, spread: CarriedLoad.Spread)] = [
    ("vest 6kg", "vest", 6, .both),
    ("6 kg vest", "vest", 6, .both),
    ("6-kg vest", "vest", 6, .both),
    ("6kg-vest", "vest", 6, .both),
    ("Easy with the 6 KG weighted vest.", "vest", 6, .both),
    ("vest: 6kg", "vest", 6, .both),
    ("vest (6 kg)", "vest", 6, .both),
    ("Vest 7,5 kg", "vest", 7.5, .both),
    ("vest of 800 g", "vest", 0.8, .both),
    ("ankle weights 2x0.5kg", "ankle", 1, .both),
    ("ankle weights 2 × 500 g", "ankle", 1, .both),
    ("2x0.5kg ankle weights", "ankle", 1, .both),
    ("1 kg ankle weights each", "ankle", 2, .both),
    ("ankle weights 1kg each", "ankle", 2, .both),
    ("1 kg on each ankle", "ankle", 2, .both),
    ("1 kg per ankle", "ankle", 2, .both),
    ("10-pound-vest", "vest", 4.5359237, .both),
    ("left ankle 1kg", "ankle", 1, .left),
    ("1 kg right ankle weight", "ankle", 1, .right),
    ("ruck 8kg", "pack", 8, .both),
    ("10kg ruck 8km", "pack", 10, .both),
    ("rucksack 20 lb", "pack", 9.0718474, .both),
    ("20-pound backpack", "pack", 9.0718474, .both),
    ("pack 20 lbs", "pack", 9.0718474, .both),
    ("weight belt 2kg", "waist", 2, .both),
    ("dumbbells 2x1kg", "hand", 2, .both),
    ("Ruck 8 kg\npack 8kg", "pack", 8, .both),
  ]

  @Test("What can be meant in one way is read", arguments: said)
  func reads(row: (text: String, kind: String, kilograms: Double, spread: CarriedLoad.Spread))
    throws
  {
    let load = try #require(CarriedLoad.noted(in: row.text), "\(row.text)")
    let item = try #require(load.items.first)
    #expect(load.items.count == 1, "\(row.text)")
    #expect(item.kind.key == row.kind, "\(row.text)")
    #expect(abs(item.mass.kilograms - row.kilograms) < 1e-9, "\(row.text)")
    #expect(item.spread == row.spread, "\(row.text)")
  }

  @Test(
    "Anything else is not read",
    arguments: [
      "1kg on the left ankle",
      "", "vest", "vest-pocket 6kg", "6 km", "vest 6 km", "lost 6 kg", "6kg", "vest 6",
      "6% vest", "vest 6-8 kg", "6 to 8 kg vest", "1/2 kg vest", "vest 0 kg", "vest 600 kg",
      "harvest 6kg", "invested 6kg", "packed 8 kg", "pack 2 kg of flour",
      "ankle weights 1kg", "1 kg ankle weights", "ankle weights 3x0.5kg", "vest 2x3kg",
      "vest 6kg each", "vest 6 kg pack", "vest 6kg. vest 8kg", "vest 6kg or 8kg",
      "no vest 6kg", "without the 6 kg vest", "forgot the 6kg vest", "next time 6kg vest",
      "vest 6kg for the last 5 km", "vest 6kg, off after 3 km", "laps 2-4 vest 6kg",
      "her vest 6kg", "bought a 10 kg vest", "6 kg vest pocket", "should have taken the 6kg vest",
      "stayed with the pack at 8 km", "ran 8 kg", "vest size M, 60kg runner",
    ])
  func ignores(text: String) {
    #expect(CarriedLoad.noted(in: text) == nil, "\(text)")
  }

  @Test(
    "Two loads in one note are both carried",
    arguments: [
      "vest 6kg and ankle weights 2x0.5kg", "6 kg vest + 2x0.5kg ankle weights",
      "vest 6kg, ankle weights 0.5 kg each", "Vest 6kg. Ankle weights 2x500g.",
    ])
  func several(text: String) throws {
    let load = try #require(CarriedLoad.noted(in: text))
    #expect(Set(load.items.map(\.kind.key)) == ["vest", "ankle"])
    #expect(abs(load.mass.kilograms - 7) < 1e-9)
  }

  @Test("A long note with odd characters is read in the end")
  func odd() {
    let text = String(repeating: "👟 2x 2x 2x vest - kg / ( ", count: 2000)
    #expect(CarriedLoad.noted(in: text) == nil)
  }
}
