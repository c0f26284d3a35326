import Logbook
import Quantities
import Testing

@testable import Store

@Suite("Kit in the log")
struct KitTests {
  private func run(_ start: Double) -> RunRecord {
    RunRecord(
      startSeconds: start, utcOffsetSeconds: 0, day: Day(number: 19_000), sport: .running,
      spanSeconds: 1800)
  }

  private func load(_ text: String) throws -> TypedLoad { try #require(TypedLoad(text: text)) }

  @Test("Kit, rules and what was worn come back as they went in")
  func roundTrip() async throws {
    let store = try RunStore.inMemory()
    let vest = Kit(name: "Vést", kind: .carried(try load("vest=10% ankle=2x0.5kg")))
    var shoes = Kit(name: "Road", kind: .shoes(massOfOne: .kilograms(0.25)))
    shoes.retiredOn = Day(number: 20_000)
    let pack = try load("pack=8kg")
    let (first, record) = (vest, run(1000))
    let second = shoes
    try await store.write { log in
      let vestNumber = try log.insert(first, foldedName: "vest")
      let shoesNumber = try log.insert(second, foldedName: "road")
      let kit = try log.kit()
      #expect(kit.map(\.name) == ["Road", "Vést"])
      #expect(kit.map(\.kind) == [second.kind, first.kind])
      #expect(kit[0].retiredOn == second.retiredOn)
      var rule = KitRule(foldedWord: "ruck", sport: .hiking, kit: [vestNumber, shoesNumber])
      rule.id = try log.insert(rule)
      #expect(try log.kitRules() == [rule])
      let number = try log.insert(record, figures: [], outline: Outline(points: []))
      let worn = [
        Worn(.kit(kit[1]), origin: .chosen), Worn(.kit(kit[0]), origin: .rule),
        Worn(.nothing, origin: .chosen, stretch: .lap(2)),
        Worn(.load(pack), origin: .file, stretch: .seconds(from: -.infinity, to: 1500.5)),
      ]
      try log.setWorn(worn, from: Set(Worn.Origin.allCases), on: number)
      #expect(try log.worn(on: number) == worn)
      #expect(try log.worn() == [number: worn])
      #expect(try log.run(number)?.carriesLoad == true)
    }
  }

  @Test("An origin replaces its own words alone, and the mark of a loaded run follows")
  func origins() async throws {
    let store = try RunStore.inMemory()
    let (record, pack) = (run(1000), try load("pack=8kg"))
    try await store.write { log in
      let number = try log.insert(record, figures: [], outline: Outline(points: []))
      let noted = Worn(.load(pack), origin: .notes)
      try log.setWorn([noted], from: [.notes, .rule], on: number)
      let chosen = Worn(.nothing, origin: .chosen)
      try log.setWorn([chosen, noted], from: [.chosen], on: number)
      #expect(try log.worn(on: number) == [noted, chosen])
      #expect(try log.run(number)?.carriesLoad == false)
      var search = RunSearch()
      search.carriesLoad = true
      #expect(try log.totals(matching: search).count == 0)
      try log.setWorn([], from: [.chosen], on: number)
      #expect(try log.totals(matching: search).count == 1)
      // Writing the run again leaves the mark as it is.
      try log.update(try #require(try log.run(number)))
      #expect(try log.run(number)?.carriesLoad == true)
    }
  }

  @Test("Kit with runs cannot be removed; without them its rules go with it")
  func removal() async throws {
    let store = try RunStore.inMemory()
    let (record, vest) = (run(1000), Kit(name: "Vest", kind: .carried(try load("vest=6kg"))))
    let kit = try await store.write { log in
      let number = try log.insert(vest, foldedName: "vest")
      _ = try log.insert(KitRule(foldedWord: "vest", kit: [number]))
      let run = try log.insert(record, figures: [], outline: Outline(points: []))
      var kept = vest
      kept.id = number
      try log.setWorn([Worn(.kit(kept), origin: .chosen)], from: [.chosen], on: run)
      #expect(try log.runCount(naming: number) == 1)
      return number
    }
    await #expect(throws: StoreError.self) { try await store.write { try $0.removeKit(kit) } }
    try await store.write { log in
      try log.setWorn([], from: [.chosen], on: 1)
      try log.removeKit(kit)
      #expect(try log.kitRules().isEmpty)
    }
  }

  @Test("One athlete wears nothing of another's")
  func athletes() async throws {
    let store = try RunStore.inMemory()
    let vest = Kit(name: "Vest", kind: .carried(try load("vest=6kg")))
    let number = try await store.write { try $0.insert(vest, foldedName: "vest") }
    let other = store.seen(by: try await store.write { try $0.addAthlete(name: "B") })
    #expect(try await other.read { try $0.kit().isEmpty })
    let record = run(1000)
    await #expect(throws: StoreError.self) {
      try await other.write { log in
        var kept = vest
        kept.id = number
        let run = try log.insert(record, figures: [], outline: Outline(points: []))
        try log.setWorn([Worn(.kit(kept), origin: .chosen)], from: [.chosen], on: run)
      }
    }
    await #expect(throws: StoreError.noSuchKit(number)) {
      try await other.write { try $0.removeKit(number) }
    }
  }
}
