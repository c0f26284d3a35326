import Advice
import Evidence
import Foundation
import Logbook
import Planning
import Testing
import Workflow

@Suite("A plan changed by hand")
struct PlanChangeTests {
  @Test("A swap costs no tissue more, and can be taken back once")
  func swaps() async throws {
    let log = try await PlannedLog()
    let kept = try #require(try await log.workbench.plan())
    var offers: [(session: PlannedSession, other: SessionChoice)] = []
    for session in kept.sessions where session.choice.traits.contains(.run) {
      let swaps = try await log.workbench.swaps(of: session, in: kept)
      offers += swaps.prefix(1).map { (session, $0) }
      for choice in swaps {
        for tissue in PlannedTissue.allCases {
          let (old, new) = (session.choice.doses[tissue], choice.doses[tissue])
          // Half an easy minute is not told from nothing.
          #expect((new?.upper ?? 0) <= (old?.upper ?? 0) + 0.5)
        }
      }
    }
    let (session, other) = try #require(offers.first)
    _ = try await log.workbench.swapPlannedSession(session.id, for: other.entry, anyway: true)
    #expect(try await log.workbench.plan()?.session(session.id)?.choice.entry == other.entry)
    try await log.workbench.undoPlanChange()
    #expect(try await log.workbench.plan()?.sessions == kept.sessions)
    await #expect(throws: WorkflowError.self) {
      try await log.workbench.swapPlannedSession(session.id, for: "nothing")
    }
  }

  @Test("What a move would break is said of each day before, and is what the move then says")
  func moves() async throws {
    let log = try await PlannedLog()
    let session = try log.laterRun()
    let moves = try await log.workbench.movesOfPlannedSession(session.id)
    #expect(moves[session.day] == nil && !moves.isEmpty)
    for (day, rules) in moves.sorted(by: { $0.key < $1.key }).prefix(3) where !rules.isEmpty {
      #expect(try await log.workbench.movePlannedSession(session.id, to: day) == rules)
    }
  }

  @Test("A session that changes has a higher number in the calendar, and no other has")
  func revisions() async throws {
    let log = try await PlannedLog()
    let session = try log.laterRun()
    try await log.workbench.notePlannedSession(session.id, "with Anna")
    try await log.workbench.notePlannedSession(session.id, "alone")
    // Folded lines are put together again.
    let text = try await log.workbench.planCalendar().replacing("\r\n ", with: "")
    let events = text.components(separatedBy: "BEGIN:VEVENT").dropFirst()
    #expect(events.count == log.plan.sessions.count)
    for event in events {
      let isChanged = event.contains("UID:\(session.id)@plimsoll")
      #expect(event.contains(isChanged ? "SEQUENCE:2\r\n" : "SEQUENCE:0\r\n"))
      #expect(event.contains("alone") == isChanged)
      #expect(event.contains("DTSTART;VALUE=DATE:"))
    }
  }

  @Test("What is taken out is called off in the calendar, and no remake brings it back that day")
  func skipping() async throws {
    let log = try await PlannedLog()
    let session = try log.laterRun()
    try await log.workbench.skipPlannedSession(session.id)
    let kept = try #require(try await log.workbench.plan())
    #expect(kept.session(session.id) == nil && kept.skipped.map(\.id) == [session.id])
    #expect(try await log.workbench.planCalendar().contains("STATUS:CANCELLED"))
    let remade = try await log.workbench.makePlan(PlannedLog.order)
    #expect(!remade.sessions.contains { $0.day == session.day && $0.isOnFoot })
    #expect(remade.skipped.map(\.id) == [session.id])
  }

  @Test("A session of one's own is read, costs something, and stays through a remake")
  func own() async throws {
    let log = try await PlannedLog()
    let free = PlannedLog.monday + 9
    let text = "wu 12min easy; 6x (20s hill hard @6%, 75s jog); cd 10min easy"
    let (id, _) = try await log.workbench.addOwnSession(
      OwnSession(day: free, text: text, note: "the park"), anyway: true)
    let kept = try #require(try await log.workbench.plan())
    if let session = kept.session(id) {
      #expect(kept.workout(of: session) == (try Workout(text: text)))
      #expect(session.choice.traits.isSuperset(of: [.run, .quality, .uphill]))
      // 12 + 6 × (20 + 75) s + 10 min
      #expect(abs(session.choice.minutes - 31.5) < 0.1)
      #expect((session.choice.doses[.achilles]?.nominal ?? 0) > 10)
      let remade = try await log.workbench.makePlan(PlannedLog.order)
      #expect(remade.session(id)?.day == free && remade.notes[id] == "the park")
    } else {
      // A rule of health stood against it; then nothing was added at all.
      #expect(kept.sessions == log.plan.sessions)
    }
    let error = await #expect(throws: WorkflowError.self) {
      try await log.workbench.addOwnSession(OwnSession(day: free, text: "6x (20s hil hard)"))
    }
    guard case .session(let problem, _) = error else {
      Issue.record("no fault of the text")
      return
    }
    #expect(problem.offset == 8 && problem.length == 3)
  }

  @Test("A copy stands on its day under a name of its own")
  func copies() async throws {
    let log = try await PlannedLog()
    let session = try #require(log.plan.sessions.first { !$0.choice.traits.contains(.long) })
    let day = PlannedLog.monday + 7
    let (id, broken) = try await log.workbench.copyPlannedSession(
      session.id, to: day, anyway: true)
    let kept = try #require(try await log.workbench.plan())
    if broken.isEmpty {
      #expect(kept.session(id)?.day == day && kept.session(id)?.choice == session.choice)
      #expect(Set(kept.sessions.map(\.id)).count == kept.sessions.count)
    } else {
      #expect(kept.sessions == log.plan.sessions)
    }
  }

  @Test("A race after the last week is refused with how many weeks reach it")
  func race() async throws {
    let log = try await PlannedLog()
    var order = PlannedLog.order
    order.race = PlannedRace(day: PlannedLog.monday + 45, kilometers: 10)
    let error = await #expect(throws: WorkflowError.self) {
      try await log.workbench.makePlan(order)
    }
    guard case .noPlan(_, _, let remedy) = error else {
      Issue.record("a plan that leaves the race out")
      return
    }
    #expect(remedy == "plan 7 weeks")
    #expect(try await log.workbench.weeks(to: order.race) == 7)
    #expect(try await log.workbench.plan() == log.plan)
  }
}

extension PlanChangeTests {
  @Test("The ledgers of the weeks to come keep their bands, and rest empties them")
  func tissueWeeks() async throws {
    let log = try await PlannedLog()
    let weeks = try await log.workbench.tissueWeeks(of: log.plan)
    #expect(weeks.map(\.index) == [0, 1, 2, 3])
    var rest = log.plan
    rest.sessions = []
    let empty = try await log.workbench.tissueWeeks(of: rest)
    for (week, resting) in zip(weeks, empty) {
      for tissue in PlannedTissue.allCases {
        let used = try #require(week.used[tissue])
        #expect(used.low <= used.value && used.value <= used.high)
        #expect((resting.used[tissue]?.value ?? 9) <= used.value + 1e-9)
      }
    }
  }
}
