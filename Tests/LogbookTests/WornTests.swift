import Biomechanics
import Logbook
import Quantities
import Testing

@Suite("What was worn")
struct WornTests {
  static let vest = Kit(name: "Vest", kind: .carried(load("vest=6kg")))
  static let shoes = Kit(name: "Road", kind: .shoes(massOfOne: .kilograms(0.25)))
  static let laps = [Lap(startSeconds: 1000), Lap(startSeconds: 2000), Lap(startSeconds: 3000)]

  private static func load(_ text: String) -> TypedLoad {
    guard let load = TypedLoad(text: text) else { preconditionFailure(text) }
    return load
  }

  private func kilograms(_ worn: [Worn], at seconds: Double) -> Double {
    worn.spans(laps: Self.laps, bodyMass: .kilograms(75)).carriedLoad(atSeconds: seconds).mass
      .kilograms
  }

  @Test("The stronger is never overridden by the weaker, in any order")
  func precedence() {
    let order: [Worn.Origin] = [.notes, .rule, .file, .imported, .chosen]
    for (index, strong) in order.enumerated() {
      for weak in order[..<index] {
        let pair = [
          Worn(.load(Self.load("vest=1kg")), origin: weak),
          Worn(.load(Self.load("vest=2kg")), origin: strong),
        ]
        #expect(kilograms(pair, at: 1500) == 2)
        #expect(kilograms(pair.reversed(), at: 1500) == 2)
      }
    }
  }

  @Test("Nothing, chosen, is respected")
  func nothing() {
    let worn = [Worn(.nothing, origin: .chosen), Worn(.kit(Self.vest), origin: .rule)]
    #expect(!worn.carriesLoad)
    #expect(worn.spans(laps: [], bodyMass: nil).isEmpty)
    #expect(worn.fingerprint.isEmpty)
  }

  @Test("Shoes and loads do not push each other aside, and shoes are no load")
  func shoes() {
    let worn = [Worn(.kit(Self.vest), origin: .chosen), Worn(.kit(Self.shoes), origin: .rule)]
    #expect(worn.shoes == [Self.shoes])
    #expect(kilograms(worn, at: 1500) == 6)
    #expect(![Worn(.kit(Self.shoes), origin: .chosen)].carriesLoad)
  }

  @Test("A lap that was named has its own, the rest has the whole run's")
  func laps() {
    let worn = [
      Worn(.kit(Self.vest), origin: .rule), Worn(.nothing, origin: .chosen, stretch: .lap(2)),
    ]
    #expect(kilograms(worn, at: 500) == 6)
    #expect(kilograms(worn, at: 1999.9) == 6)
    #expect(kilograms(worn, at: 2000) == 0)
    #expect(kilograms(worn, at: 2999.9) == 0)
    #expect(kilograms(worn, at: 3000) == 6)
    #expect(kilograms(worn, at: 9999) == 6)
  }

  @Test("A lap alone leaves the rest unloaded; one that the run has not is passed over")
  func oneLap() {
    let worn = [Worn(.kit(Self.vest), origin: .chosen, stretch: .lap(3))]
    #expect(kilograms(worn, at: 2500) == 0)
    #expect(kilograms(worn, at: 5000) == 6)
    let missing = [Worn(.kit(Self.vest), origin: .chosen, stretch: .lap(9))]
    #expect(missing.spans(laps: Self.laps, bodyMass: nil).isEmpty)
  }

  @Test("A stretch of the recording is cut where a lap was named")
  func stretches() {
    let worn = [
      Worn(.kit(Self.vest), origin: .file, stretch: .seconds(from: 1500, to: 2500)),
      Worn(.load(Self.load("pack=10%")), origin: .chosen, stretch: .lap(2)),
    ]
    #expect(kilograms(worn, at: 1400) == 0)
    #expect(kilograms(worn, at: 1600) == 6)
    #expect(kilograms(worn, at: 2100) == 7.5)
    #expect(kilograms(worn, at: 2900) == 7.5)
    #expect(kilograms(worn, at: 3100) == 0)
  }

  @Test("A share of body mass follows the body, and is unknown without it")
  func shares() throws {
    let load = try TypedLoad(["vest=10%", "ankle=2x0.5kg"])
    #expect(load.carriedLoad(bodyMass: nil) == nil)
    let carried = try #require(load.carriedLoad(bodyMass: .kilograms(80)))
    #expect(carried.mass == .kilograms(9))
    #expect(load.text == "vest=10% ankle=2x0.5kg")
  }

  @Test("A load in kilograms reads back to the bit")
  func roundTrip() throws {
    let load = CarriedLoad([
      .init(.vest, .kilograms(6.1)), .init(.ankle, .kilograms(1.0 / 3), spread: .left),
      .init(.shank, .kilograms(0.25), fraction: 0.4),
      .init(.hand, .kilograms(1e-5), spread: .right),
    ])
    let typed = try #require(TypedLoad(load))
    #expect(TypedLoad(text: typed.text) == typed)
    #expect(typed.carriedLoad(bodyMass: nil) == load)
  }

  @Test(
    "What nobody can carry is refused",
    arguments: ["", "vest", "vest=0kg", "vest=-1kg", "vest=151kg", "vest=101%", "drag=5kg"])
  func refuses(text: String) {
    #expect(TypedLoad(text: text) == nil)
  }

  @Test("A rule holds for whole words alone, and for its sport")
  func rules() {
    let rule = KitRule(foldedWord: "ruck", sport: .walking, kit: [1])
    #expect(rule.holds(for: ["sunday ruck"], of: .walking))
    #expect(rule.holds(for: ["", "a #ruck!"], of: .walking))
    #expect(!rule.holds(for: ["sunday ruck"], of: .running))
    #expect(!rule.holds(for: ["trucks and rucksacks"], of: .walking))
    let phrase = KitRule(foldedWord: "long ruck", kit: [1])
    #expect(phrase.holds(for: ["the long-ruck"], of: .running))
    #expect(!phrase.holds(for: ["ruck long"], of: .running))
    #expect(!KitRule(foldedWord: " ", kit: [1]).holds(for: ["x"], of: .running))
  }

  @Test("Kit that was retired is in use up to that day")
  func retired() {
    var kit = Self.vest
    kit.retiredOn = Day(number: 100)
    #expect(kit.isInUse(on: Day(number: 100)))
    #expect(!kit.isInUse(on: Day(number: 101)))
  }
}
