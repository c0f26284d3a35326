import ActivityFiles
import Biomechanics
import Foundation
import Logbook
import Quantities
import Testing
import TrainingLoad

@testable import Workflow

@Suite("What was worn, by the verbs")
struct KitTests {
  private func load(_ text: String) throws -> TypedLoad { try #require(TypedLoad(text: text)) }

  private func vest(_ text: String = "vest=6kg", name: String = "Vest") throws -> Kit {
    Kit(name: name, kind: .carried(try load(text)))
  }

  /// A log of a runner of 75 kg with one recorded run.
  private func scene(_ course: Course = Course()) async throws -> (Workbench, run: Int64) {
    let workbench = try await Scene.workbench()
    var athlete = Athlete(name: "Ånn")
    athlete.readings = [.init(day: Day(number: 20_000), trait: .massKilograms, value: 75)]
    try await workbench.setAthlete(athlete)
    let lines = try await workbench.take(course.bytes())
    return (workbench, try #require(lines.first?.run))
  }

  private func kilograms(_ workbench: Workbench, _ run: Int64) async throws -> Double? {
    try await workbench.report(of: run).summary.wardrobe.carriedMass?.kilograms
  }

  private func stale(_ workbench: Workbench) async throws -> Int {
    try await workbench.staleRuns(all: false).count
  }

  @Test("Kit chosen for a run is on its page, in its lists and in what it exports")
  func chosen() async throws {
    let (workbench, run) = try await scene()
    #expect(try await kilograms(workbench, run) == nil)
    let kit = try await workbench.addKit(try vest())
    let kept = try #require(try await workbench.kitList().kit(named: "VEST"))
    try await workbench.wear([.kit(kept)], on: run)
    let report = try await workbench.report(of: run)
    #expect(report.activity.carried.map(\.carriedLoad.mass.kilograms) == [6])
    #expect(report.summary.wardrobe.bodyMass == .kilograms(75))
    #expect(try await workbench.runs(RunQuery()).runs.first?.wardrobe.carriesLoad == true)
    #expect(try await stale(workbench) == 0)
    let use = try #require(try await workbench.kitList().pieces.first)
    #expect(use.kit.id == kit && use.runs == 1)
    #expect(abs(use.meters - 3600) < 10)
  }

  @Test("Figures become stale when the mass of kit changes, and are current after a refresh")
  func staleness() async throws {
    let (workbench, run) = try await scene()
    _ = try await workbench.addKit(try vest())
    var kit = try #require(try await workbench.kitList().kit(named: "Vest"))
    try await workbench.wear([.kit(kit)], on: run)
    kit.kind = .carried(try load("vest=10%"))
    try await workbench.changeKit(kit)
    #expect(try await stale(workbench) == 1)
    #expect(try await workbench.refresh(all: false) == 1)
    #expect(try await stale(workbench) == 0)
    #expect(try await kilograms(workbench, run) == 7.5)
  }

  @Test("A rule gives kit to old and new runs, and never overrides a choice")
  func rules() async throws {
    let (workbench, run) = try await scene(Course(name: "Sunday RÜCK"))
    _ = try await workbench.addKit(try vest("pack=8kg", name: "Pack"))
    let kit = try #require(try await workbench.kitList().kit(named: "pack"))
    #expect(try await workbench.addKitRule(word: "ruck", kit: [kit.id], sport: nil) == 1)
    #expect(try await kilograms(workbench, run) == 8)
    let next = try await workbench.take(
      Course(start: 1_763_100_000, name: "ruck").bytes(), "b.fit")
    let other = try #require(next.first?.run)
    #expect(try await kilograms(workbench, other) == 8)
    try await workbench.wear([.nothing], on: run)
    #expect(try await kilograms(workbench, run) == 0)
    let rule = try #require(try await workbench.kitList().rules(of: "Ruck").first)
    // The run with a choice wears what it wore; the other one does not.
    #expect(try await workbench.removeKitRule(rule.id) == 1)
    #expect(try await kilograms(workbench, run) == 0)
    #expect(try await kilograms(workbench, other) == nil)
    try await workbench.forgetChoice(on: run)
    #expect(try await kilograms(workbench, run) == nil)
  }

  @Test("Notes are read when they are written, and give way to everything else")
  func notes() async throws {
    let (workbench, run) = try await scene()
    var edit = RunEdit()
    edit.notes = "vest 6kg"
    try await workbench.edit(run, edit)
    #expect(try await kilograms(workbench, run) == 6)
    #expect(try await stale(workbench) == 0)
    try await workbench.wear([.load(try load("vest=5kg"))], on: run)
    #expect(try await kilograms(workbench, run) == 5)
    try await workbench.forgetChoice(on: run)
    edit.notes = "no vest after all"
    try await workbench.edit(run, edit)
    #expect(try await kilograms(workbench, run) == nil)
    var typed = TypedRun(start: Scene.now, sport: .running, seconds: 1800)
    typed.notes = "ankle weights 2x0.5kg"
    let added = try await workbench.add(typed)
    #expect(try await kilograms(workbench, added) == 1)
  }

  @Test("What is said at import holds over rules and notes, and survives a replacement")
  func imported() async throws {
    let workbench = try await Scene.workbench()
    let bytes = try Course(name: "vest 6kg").bytes()
    let lines = try await workbench.importReceived(
      [("a.fit", bytes)], duplicates: .skip, carrying: [.load(try load("vest=4kg"))])
    let run = try #require(lines.first?.run)
    #expect(try await kilograms(workbench, run) == 4)
    #expect(try await stale(workbench) == 0)
    _ = try await workbench.take(bytes, "a.fit", .replace)
    #expect(try await kilograms(workbench, run) == 4)
    _ = try await workbench.refresh(all: false)
    #expect(try await stale(workbench) == 0)
    _ = try await workbench.importReceived(
      [("a.fit", bytes)], duplicates: .replace, carrying: [.load(try load("vest=3kg"))])
    #expect(try await kilograms(workbench, run) == 3)
  }

  @Test("Kit that runs use is retired, not removed, and rules leave later runs without it")
  func retirement() async throws {
    let (workbench, run) = try await scene(Course(name: "ruck"))
    let number = try await workbench.addKit(try vest())
    _ = try await workbench.addKitRule(word: "ruck", kit: [number], sport: .running)
    #expect(try await workbench.removeKit(number) == false)
    #expect(try await kilograms(workbench, run) == 6)
    var later = TypedRun(start: Scene.now + 86_400 * 2, sport: .running, seconds: 600)
    later.name = "ruck"
    #expect(try await kilograms(workbench, try await workbench.add(later)) == nil)
    let unused = try await workbench.addKit(try vest(name: "Other"))
    #expect(try await workbench.removeKit(unused))
    #expect(try await workbench.kitList().pieces.map(\.kit.id) == [number])
  }

  @Test("Loaded runs stay in lists but are left out of rankings of best efforts unless asked for")
  func rankings() async throws {
    let (workbench, run) = try await scene()
    try await workbench.wear([.load(try load("vest=6kg"))], on: run)
    var query = RunQuery()
    #expect(try await workbench.runs(query).matching == 1)
    query.sortKey = "best.1000m.seconds"
    #expect(try await workbench.runs(query).matching == 0)
    query.loaded = .include
    #expect(try await workbench.runs(query).matching == 1)
    query.loaded = .exclude
    #expect(try await workbench.runs(query).matching == 0)
    let figures = try await workbench.report(of: run).figures
    #expect(figures.contains { $0.key == "best.1000m.seconds" && $0.value != nil })
    let today = try await workbench.today(weeks: 4)
    #expect(today.weeks.reduce(0) { $0 + $1.count } == 1)
  }

  @Test("Shoes count their way and are no load")
  func shoes() async throws {
    let (workbench, run) = try await scene()
    _ = try await workbench.addKit(
      Kit(name: "Road", kind: .shoes(massOfOne: .kilograms(0.25))))
    let shoes = try #require(try await workbench.kitList().kit(named: "road"))
    try await workbench.wear([.kit(shoes)], on: run)
    try await workbench.wear([.load(try load("vest=6kg"))], on: run)
    let wardrobe = try await workbench.report(of: run).summary.wardrobe
    #expect(wardrobe.shoes == ["Road"])
    #expect(wardrobe.carriedMass == .kilograms(6))
    #expect(try await workbench.kitList().pieces.first?.runs == 1)
  }

  @Test("What cannot be worn is refused")
  func refusals() async throws {
    let (workbench, run) = try await scene()
    _ = try await workbench.addKit(try vest())
    let kit = try #require(try await workbench.kitList().kit(named: "Vest"))
    await #expect(throws: WorkflowError.self) { try await workbench.wear([], on: run) }
    await #expect(throws: WorkflowError.self) {
      try await workbench.wear([.nothing, .kit(kit)], on: run)
    }
    await #expect(throws: WorkflowError.self) {
      try await workbench.wear([.kit(kit)], on: run, lap: 1)
    }
    await #expect(throws: WorkflowError.noSuchRun(99)) {
      try await workbench.wear([.kit(kit)], on: 99)
    }
    await #expect(throws: WorkflowError.self) { _ = try await workbench.addKit(kit) }
    await #expect(throws: WorkflowError.self) {
      _ = try await workbench.addKitRule(word: " ", kit: [kit.id], sport: nil)
    }
    await #expect(throws: WorkflowError.self) {
      _ = try await workbench.addKitRule(word: "x", kit: [99], sport: nil)
    }
  }
}
