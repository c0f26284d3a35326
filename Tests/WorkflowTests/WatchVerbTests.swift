import Advice
import Evidence
import Foundation
import Logbook
import Testing
import TrainingLoad
import Workflow

@Suite("Watching the log")
struct WatchVerbTests {
  static let today = Day(number: 20_000)

  /// A log at noon of a day, with runs of so many kilometers so many days ago.
  private func log(_ runs: [(daysAgo: Int, kilometers: Double)]) async throws -> Workbench {
    let workbench = try await Workbench.inMemory(now: {
      Date(timeIntervalSince1970: 20_000 * 86_400 + 43_200)
    })
    for run in runs {
      let seconds = Double(20_000 - run.daysAgo) * 86_400 + 30_000
      var typed = TypedRun(
        start: Date(timeIntervalSince1970: seconds), sport: .running,
        seconds: run.kilometers * 360)
      typed.meters = run.kilometers * 1000
      _ = try await workbench.add(typed)
    }
    return workbench
  }

  private let usual = stride(from: 40, to: 0, by: -2).map { (daysAgo: $0, kilometers: 12.0) }

  @Test("An empty log has nothing to tell and says what it cannot watch")
  func empty() async throws {
    let watch = try await log([]).watched()
    #expect(watch.report.day == Self.today)
    #expect(watch.report.findings.isEmpty && !watch.report.unwatched.isEmpty)
    #expect(watch.budget.heart == nil && watch.budget.heartReason != nil)
  }

  @Test("14 km after 12 is told on its day and on the next, with the run's number")
  func spike() async throws {
    let workbench = try await log(usual + [(0, 14)])
    let found = try await workbench.watched().report.findings
    let spike = try #require(found.first { $0.watcher == "singleRunSpike" })
    let runs = try await workbench.runs(RunQuery()).runs
    #expect(spike.run == runs.first?.id && spike.fact.contains("13.2 km"))
    #expect(abs(try #require(spike.amount).estimate.value - 14.0 / 12) < 1e-9)
    let before = try await workbench.watched(on: Self.today + -1).report
    #expect(!before.findings.contains { $0.watcher == "singleRunSpike" })
    let calm = try await log(usual + [(0, 13)]).watched().report
    #expect(!calm.findings.contains { $0.watcher == "singleRunSpike" })
  }

  @Test("A shin that hurts stops on the same day; a clinician's yes leads to the ladder")
  func shin() async throws {
    let workbench = try await log(usual)
    var edit = CheckInEdit(day: Self.today + -3)
    edit.pains = [Pain(.tibia, 1, side: .left)]
    try await workbench.checkIn(edit)
    let stop = try await workbench.watched().report.findings
    #expect(stop.first?.gravity == .stop && stop.first?.canBeCleared == true)
    #expect(stop.first?.spot == Pain.Spot(.tibia, .left))
    try await workbench.state(
      PainStatement(day: Self.today + -1, spot: .init(.tibia, .left), .cleared))
    let after = try await workbench.watched().report.findings
    let ladder = try #require(after.first { $0.watcher == "painStages" })
    #expect(ladder.gravity == .ease && ladder.rules.contains("RTR-05"))
    #expect(ladder.today.contains("walk 30 min"))
  }

  @Test("What was said of a pain is kept as it was said, once, and can be taken back")
  func statements() async throws {
    let workbench = try await log([])
    let statements = [
      PainStatement(day: Self.today, spot: .init(.knee, .right), .redFlag(.locking)),
      PainStatement(day: Self.today, spot: .init(.tibia), .cleared),
    ]
    for statement in statements + statements { try await workbench.state(statement) }
    #expect(Set(try await workbench.painStatements()) == Set(statements))
    #expect(try await workbench.painStatements().count == 2)
    let flag = try await workbench.watched().report.findings.first
    #expect(flag?.gravity == .stop && flag?.needsClinician == true)
    try await workbench.takeBack(statements[0])
    #expect(try await workbench.painStatements() == [statements[1]])
    await #expect(throws: WorkflowError.self) {
      try await workbench.state(
        PainStatement(day: Day(number: -5), spot: .init(.knee), .cleared))
    }
  }

  @Test("Every tissue has something left or a reason, and a stopped one has none left")
  func budget() async throws {
    let workbench = try await log(usual)
    let budget = try await workbench.watched().budget
    #expect(!budget.tissues.isEmpty)
    #expect(budget.tissues.allSatisfy { ($0.leftKilometers == nil) == ($0.reason != nil) })
    #expect(budget.tissues.contains { ($0.leftKilometers?.value ?? 0) > 0 })
    var edit = CheckInEdit(day: Self.today)
    edit.pains = [Pain(.achilles, 7)]
    try await workbench.checkIn(edit)
    let sore = try await workbench.watched().budget.tissues.filter { $0.tissue == .achilles }
    #expect(!sore.isEmpty && sore.allSatisfy { $0.leftKilometers == nil })
  }
}
