import Advice
import Foundation
import Logbook
import Planning
import Testing
import Workflow

@Suite("A plan that follows what happens")
struct PlanAdaptTests {
  /// Does what the plan holds on some days.
  private func follow(_ log: PlannedLog, through last: Day) async throws {
    for session in log.plan.sessions where session.day <= last && session.choice.kilometers > 0 {
      try await log.run(
        on: session.day, minutes: session.choice.minutes, kilometers: session.choice.kilometers)
    }
  }

  @Test("Nothing waits while all goes as planned")
  func quiet() async throws {
    let log = try await PlannedLog()
    #expect(try await log.workbench.waitingProposal() == nil)
    try await follow(log, through: PlannedLog.monday + 1)
    log.clock.set(PlannedLog.monday + 1)
    let missed = log.plan.sessions.filter {
      $0.day <= PlannedLog.monday && $0.choice.traits.contains(.strength)
    }
    if missed.isEmpty { #expect(try await log.workbench.waitingProposal() == nil) }
  }

  @Test("A missed run is named, nothing is stacked, and an answer is not asked for again")
  func missed() async throws {
    let log = try await PlannedLog()
    let session = try log.laterRun()
    log.clock.set(session.day + 1)
    let waiting = try await log.workbench.waitingProposal()
    let before = log.plan.sessions.filter { $0.day > session.day }
    if let waiting {
      #expect(
        waiting.occasions.contains {
          if case .missed(let other) = $0 { return other.id == session.id }
          return false
        })
      let end = PlannedLog.monday + 7
      func minutes(_ sessions: [PlannedSession]) -> Double {
        sessions.filter { $0.day > session.day && $0.day < end && $0.isOnFoot }
          .reduce(0) { $0 + $1.choice.minutes }
      }
      #expect(minutes(waiting.plan.sessions) <= minutes(before) + 1e-6)
      // The same question gives the same answer without solving anew.
      #expect(try await log.workbench.waitingProposal() == waiting)
      #expect(try await log.workbench.plan()?.sessions == log.plan.sessions)
      try await log.workbench.answerProposal(accept: true)
      #expect(try await log.workbench.plan()?.sessions == waiting.plan.sessions)
    }
    #expect(try await log.workbench.waitingProposal() == nil)
  }

  @Test("A sore tendon changes what asks it hard and nothing else, and a no keeps the plan")
  func sore() async throws {
    let log = try await PlannedLog()
    let today = PlannedLog.monday
    var edit = CheckInEdit(day: today)
    edit.pains = [Pain(.achilles, 4, side: .left)]
    _ = try await log.workbench.checkIn(edit)
    let hard = log.plan.sessions.filter {
      $0.day >= today && $0.day < today + 14
        && ($0.choice.high.contains(.achilles) || ($0.choice.workRates[.achilles] ?? 0) >= 1.3)
    }
    guard let waiting = try await log.workbench.waitingProposal() else {
      #expect(hard.isEmpty)
      return
    }
    #expect(waiting.occasions == [.pain(Pain.Spot(.achilles, .left), stage: "eased")])
    let spared = waiting.plan.sessions.filter { $0.day >= today && $0.day < today + 14 }
    #expect(spared.allSatisfy { !$0.choice.high.contains(.achilles) })
    try await log.workbench.answerProposal(accept: false)
    #expect(try await log.workbench.plan()?.sessions == log.plan.sessions)
    #expect(try await log.workbench.waitingProposal() == nil)
  }

  @Test("A fever leaves three days to rest")
  func fever() async throws {
    let log = try await PlannedLog()
    var edit = CheckInEdit(day: PlannedLog.monday)
    edit.illness = .fever
    _ = try await log.workbench.checkIn(edit)
    let days = PlannedLog.monday...(PlannedLog.monday + 2)
    let held = log.plan.sessions.filter { days.contains($0.day) }
    let waiting = try await log.workbench.waitingProposal()
    #expect((waiting != nil) == !held.isEmpty)
    #expect(waiting?.plan.sessions.contains { days.contains($0.day) } != true)
  }

  @Test("What is still to do is told with its doses, and what was done is not told again")
  func planned() async throws {
    let log = try await PlannedLog()
    let week = PlannedLog.monday...(PlannedLog.monday + 6)
    let all = try await log.workbench.plannedSessions(
      from: week.lowerBound, through: week.upperBound)
    #expect(all == log.plan.sessions.filter { week.contains($0.day) })
    let run = try log.laterRun()
    try await log.run(
      on: run.day, minutes: run.choice.minutes, kilometers: run.choice.kilometers)
    log.clock.set(run.day)
    let left = try await log.workbench.plannedSessions(
      from: week.lowerBound, through: week.upperBound)
    #expect(left == all.filter { $0.id != run.id })
    let report = try #require(try await log.workbench.planReport())
    #expect(report.outcome(of: run) == .done)
    #expect(abs((report.compliance[run.id]?.duration ?? 0) - 1) < 0.01)
  }

  @Test("A plan travels as data and comes back with the same sessions, costs reckoned anew")
  func bundle() async throws {
    let log = try await PlannedLog()
    let text = try #require(try await log.workbench.planBundle())
    let (plan, _) = try await log.workbench.proposePlan(
      bundle: Array(text.utf8), from: PlannedLog.monday)
    func words(_ kept: KeptPlan) -> [String] {
      kept.sessions.map { "\($0.day.iso) \(kept.workout(of: $0)?.text ?? "-")" }.sorted()
    }
    #expect(words(plan).count == log.plan.sessions.count)
    let same = zip(words(plan), words(log.plan)).count { $0 == $1 }
    #expect(same >= log.plan.sessions.count * 3 / 4)
    #expect(try await log.workbench.waitingProposal()?.plan == plan)
    #expect(try await log.workbench.plan() == log.plan)
  }

  @Test(
    "What is no plan is refused with its reason",
    arguments: [
      ("{}", "it is no JSON"), ("plan", "it is no JSON"),
      (
        #"{"format":"other","version":1,"goal":"race","weeks":4,"weekdays":[],"sessions":[]}"#,
        "its format"
      ),
      (
        #"{"format":"plimsoll-plan","version":9,"goal":"race","weeks":4,"weekdays":[],"#
          + #""sessions":[]}"#, "its version"
      ),
      (
        #"{"format":"plimsoll-plan","version":1,"goal":"race","weeks":4,"weekdays":[],"#
          + #""sessions":[{"day":1,"name":"x","text":"run fast"}]}"#, "session 1"
      ),
      (
        #"{"format":"plimsoll-plan","version":1,"goal":"race","weeks":4,"weekdays":[],"#
          + #""sessions":[{"day":99,"name":"x","text":"30min easy"}]}"#, "session 1 stands"
      ),
    ])
  func refused(text: String, reason: String) async throws {
    let workbench = try await Workbench.inMemory(now: { Date(timeIntervalSince1970: 1.8e9) })
    let error = await #expect(throws: WorkflowError.self) {
      try await workbench.proposePlan(bundle: Array(text.utf8))
    }
    guard case .noPlanFile(let found) = error else {
      Issue.record("refused for another reason")
      return
    }
    #expect(found.hasPrefix(reason))
    #expect(try await workbench.waitingProposal() == nil)
  }
}
