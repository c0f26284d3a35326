import Foundation
import GRDB
import Logbook
import Testing
import TrainingLoad

@testable import Store

@Suite("The log keeps what it is given")
struct RunStoreTests {
  private func record(_ start: Double, name: String? = nil, meters: Double? = nil) -> RunRecord {
    var run = RunRecord(
      startSeconds: start, utcOffsetSeconds: 3600, day: Day(number: Int(start / 86_400)),
      sport: .running, spanSeconds: 1800)
    run.name = name
    run.distanceMeters = meters
    run.searchText = name ?? ""
    return run
  }

  private func figure(_ value: Double?, version: Int = 1) -> Figure {
    Figure(
      key: "a", modelVersion: version, value: value, low: nil, high: nil,
      reason: value == nil ? "tooShort" : nil)
  }

  private let nowhere = Outline(points: [])

  @Test("A run comes back as it went in")
  func roundTrip() async throws {
    let store = try RunStore.inMemory()
    var run = record(1_700_000_000, name: "Løp i fjæra", meters: 5000)
    run.device = Activity.Device(maker: "maker", product: "watch", serialNumber: "7")
    run.effort = 3.5
    run.edited = [.name, .effort]
    run.damage = "the file ends too early"
    run.stated.ascentMeters = 12
    run.figureInputs = -5
    let given = run
    let points = [SIMD2(59.91, 10.75), SIMD2(-33.4567891, 179.9999999)]
    let kept = try await store.write { log in
      let number = try log.insert(given, figures: [figure(2.5)], outline: Outline(points: points))
      return (
        try log.run(number), try log.figures(of: [number])[number],
        try log.outlines(of: [number])[number]
      )
    }
    var expected = run
    expected.id = 1
    #expect(kept.0 == expected)
    #expect(kept.1 == ["a": figure(2.5)])
    let outline = try #require(kept.2)
    for (one, other) in zip(outline.points, points) {
      #expect(abs(one.x - other.x) <= 1e-7 && abs(one.y - other.y) <= 1e-7)
    }
  }

  @Test("One athlete sees nothing of another")
  func athletes() async throws {
    let store = try RunStore.inMemory()
    let run = record(1_700_000_000, name: "mine")
    let nowhere = nowhere
    let mine = try await store.write { log in
      try log.insert(run, figures: [figure(1)], outline: nowhere)
    }
    let other = store.seen(by: try await store.write { try $0.addAthlete(name: "Other") })
    let seen = try await other.read { log in
      (
        try log.run(mine), try log.runs(matching: RunSearch()).count,
        try log.figures(of: [mine])[mine], try log.runs(startingIn: 0...2e9).count,
        try log.runCount()
      )
    }
    #expect(seen.0 == nil)
    #expect(seen.1 == 0)
    #expect(seen.2?.isEmpty == true)
    #expect(seen.3 == 0)
    #expect(seen.4 == 0)
    await #expect(throws: StoreError.noSuchRun(mine)) {
      try await other.write { try $0.setDeleted([mine], atSeconds: 1) }
    }
    // Even a program that is wrong cannot hang one athlete's figures on another's run.
    await #expect(throws: StoreError.self) {
      try await other.write { try $0.replaceFigures(of: mine, with: [figure(9)]) }
    }
    let original = Original(
      sha256: [UInt8](repeating: 7, count: 32), fileName: "a.fit", format: "fit", byteCount: 0,
      importedAtSeconds: 0)
    let both = try await store.write { try $0.insert(original) }
    #expect(try await other.read { try $0.originalNumber(sha256: original.sha256) } == nil)
    #expect(try await other.read { try $0.original(both) } == nil)
    #expect(try await other.write { try $0.insert(original) } != both)
  }

  @Test("An item of a batch that fails leaves nothing and stops no other")
  func batch() async throws {
    let store = try RunStore.inMemory()
    let runs = [record(1000, name: "a"), record(2000, name: "b"), record(3000, name: "c")]
    let nowhere = nowhere
    let results = try await store.batch(runs) { log, run in
      let number = try log.insert(run, figures: [figure(1)], outline: nowhere)
      if run.name == "b" { throw StoreError.refused(reason: "as tested") }
      return number
    }
    #expect(results[1] == .failure(.refused(reason: "as tested")))
    #expect(try await store.read { try $0.runs(matching: RunSearch()).map(\.name) } == ["c", "a"])
    let checkup = try await store.read { try $0.checkup() }
    #expect(checkup.faults.isEmpty && checkup.brokenReferences.isEmpty)
    #expect(checkup.figures == 2)
  }

  @Test("Old figures stay until new ones take their place, and the newest is shown")
  func versions() async throws {
    let store = try RunStore.inMemory()
    let run = record(1000)
    let nowhere = nowhere
    let shown = try await store.write { log in
      let number = try log.insert(run, figures: [figure(1)], outline: nowhere)
      try log.insertFigures([figure(2, version: 2)], of: number)
      let both = try log.figures(of: [number])[number]?["a"]?.value
      try log.replaceFigures(of: number, with: [figure(nil, version: 3)])
      return (both, try log.figures(of: [number])[number], try log.checkup().figures)
    }
    #expect(shown.0 == 2)
    #expect(shown.1 == ["a": figure(nil, version: 3)])
    #expect(shown.2 == 1)
  }

  @Test("Impossible rows are refused by the tables themselves")
  func constraints() async throws {
    let store = try RunStore.inMemory()
    let nowhere = nowhere
    var tooHard = record(1000)
    tooHard.effort = 11
    var backwards = record(1000)
    backwards.spanSeconds = -1
    var orphan = record(1000)
    orphan.original = 99
    for run in [tooHard, backwards, orphan] {
      await #expect(throws: StoreError.self) {
        try await store.write { try $0.insert(run, figures: [], outline: nowhere) }
      }
    }
    await #expect(throws: StoreError.self) {
      try await store.write { log in
        let both = Figure(
          key: "a", modelVersion: 1, value: 1, low: nil, high: nil, reason: "tooShort")
        return try log.insert(record(1000), figures: [both], outline: nowhere)
      }
    }
  }

  @Test("Runs are found by words, day and distance, sorted either way and paged")
  func search() async throws {
    let store = try RunStore.inMemory()
    let nowhere = nowhere
    try await store.write { log in
      for index in 0..<10 {
        let run = record(
          Double(index) * 86_400, name: "run \(index)", meters: index == 0 ? nil : Double(index))
        _ = try log.insert(
          run, figures: index == 3 ? [] : [figure(Double((index * 7) % 10))], outline: nowhere)
      }
    }
    func found(_ change: (inout RunSearch) -> Void) async throws -> [String?] {
      var search = RunSearch()
      change(&search)
      let asked = search
      return try await store.read { try $0.runs(matching: asked).map(\.name) }
    }
    #expect(try await found { $0.limit = 2 } == ["run 9", "run 8"])
    #expect(try await found { ($0.limit, $0.offset) = (2, 8) } == ["run 1", "run 0"])
    #expect(try await found { $0.words = ["run", "7"] } == ["run 7"])
    #expect(try await found { $0.words = ["%"] } == [])
    #expect(try await found { $0.minimalMeters = 9 } == ["run 9"])
    #expect(
      try await found { ($0.since, $0.until) = (Day(number: 4), Day(number: 5)) }
        == ["run 5", "run 4"])
    let byDistance = try await found { ($0.order, $0.isDescending) = (.distance, false) }
    #expect(byDistance.first == "run 1" && byDistance.last == "run 0")
    let byFigure = try await found { $0.order = .figure("a") }
    // 7 · 7 leaves 9, 4 · 7 leaves 8; the run without the figure is last.
    #expect(byFigure.prefix(2) == ["run 7", "run 4"] && byFigure.last == "run 3")
    let totals = try await store.read { try $0.totals(matching: RunSearch()) }
    #expect(totals.count == 10 && totals.meters == 45)
  }

  @Test("A bad value in one row of preferences or readings keeps nothing else from being read")
  func poisoned() async throws {
    let store = try RunStore.inMemory()
    try await store.write { log in
      try log.database.execute(
        sql: """
          INSERT INTO athleteReading VALUES (1, 'wingspan', 1, 1.8), (1, 'massKilograms', 1, 70);
          INSERT INTO heartRateZone VALUES (1, 1, 'moon phase', '[1]'), (1, 2, 'maximal', '{}');
          UPDATE athlete SET name = 'Ada'
          """)
    }
    let profile = try await store.read { try $0.athleteProfile() }
    #expect(profile.readings.map(\.trait) == [.massKilograms])
    #expect(profile.name == "Ada")
    #expect(try await store.read { try $0.heartRateZoneHistory().entries.isEmpty })
  }
}
