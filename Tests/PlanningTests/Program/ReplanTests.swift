import Logbook
import Planning
import Testing

@Suite("A plan made anew")
struct ReplanTests {
  /// The plan of the intermediate runner, and what it was asked with.
  static func first() throws -> (PlanRequest, Plan) {
    let request = Runners.intermediate(weeks: 6)
    return (request, try Planner().plan(request, blocks: 1))
  }

  /// The same runner some days later: what was planned was done, but for what was missed.
  static func later(
    _ request: PlanRequest, _ plan: Plan, days: Int, missing missed: Set<String> = []
  ) -> PlanRequest {
    var next = request
    next.today = request.today + days
    next.previous = PreviousPlan(sessions: plan.sessions, missed: missed)
    for offset in 0..<days {
      let day = request.today + offset
      let done = plan.sessions.filter { $0.day == day && !missed.contains($0.id) }
      var past = PastDay(day: day)
      for tissue in PlannedTissue.allCases {
        let keeps = tissue == .bone ? 0.947 : 0.69
        let dose = done.reduce(0) { $0 + ($1.choice.doses[tissue]?.upper ?? 0) }
        next.log.standing[tissue] = (next.log.standing[tissue] ?? 0) * keeps + dose
      }
      for session in done {
        past.traits.formUnion(session.choice.traits)
        past.high.formUnion(session.choice.high)
        if session.choice.traits.contains(.run) {
          past.runMinutes += session.choice.minutes
          past.longestKilometers = max(past.longestKilometers, session.choice.kilometers)
        }
      }
      next.log.days.append(past)
    }
    return next
  }

  @Test("Nothing happened: little moves, and the next 48 hours not at all")
  func quiet() throws {
    let (request, plan) = try Self.first()
    let next = Self.later(request, plan, days: 2)
    let remade = try Planner().plan(next, blocks: 1)
    #expect(PlanCheck(remade, for: next).breaches.isEmpty)
    let old = Set(plan.sessions.filter { $0.day >= next.today }.map { "\($0.day) \($0.choice.id)" })
    let new = Set(remade.sessions.map { "\($0.day) \($0.choice.id)" })
    #expect(old.symmetricDifference(new).count <= 4)
    #expect(remade.sessions.allSatisfy { $0.day >= next.today })
    // What stays keeps its name, and no name of the plan before is given to something else.
    let names = Dictionary(uniqueKeysWithValues: plan.sessions.map { ($0.id, $0) })
    for session in remade.sessions {
      guard let old = names[session.id] else { continue }
      #expect(old.day == session.day && old.choice.entry == session.choice.entry)
    }
    for day in [next.today, next.today + 1] {
      let (before, after) = (plan.sessions, remade.sessions)
      #expect(
        before.filter { $0.day == day }.map(\.id) == after.filter { $0.day == day }.map(\.id))
    }
  }

  @Test("A missed session is not made up for in its week", arguments: [1, 2, 3, 4, 6])
  func missed(days: Int) throws {
    let (request, plan) = try Self.first()
    let missed = plan.sessions.filter { $0.day < request.today + days }.map(\.id).suffix(1)
    let next = Self.later(request, plan, days: days, missing: Set(missed))
    let remade = try Planner().plan(next, blocks: 1)
    let breaches = PlanCheck(remade, for: next).breaches
    #expect(breaches.isEmpty, "\(breaches)")
  }

  @Test("A sore tendon spares the tendon at once, and says what it took out of the 48 hours")
  func sore() throws {
    let (request, plan) = try Self.first()
    var next = Self.later(request, plan, days: 1)
    next.health.pains = [PlanPain(.achilles, score: 4)]
    next.health.lastPainAboveTwo = next.today
    let remade = try Planner().plan(next, blocks: 1)
    #expect(PlanCheck(remade, for: next).breaches.isEmpty)
    let spared: Set = ["tempo", "intervals", "hills", "hill-sprints", "sprints", "accelerations"]
    #expect(remade.sessions.allSatisfy { !spared.contains($0.choice.entry) })
    #expect(remade.sessions.contains { $0.choice.traits.contains(.easy) })
  }

  @Test("Pain of bone stops all running of the two weeks, and what was frozen is named")
  func bone() throws {
    let (request, plan) = try Self.first()
    var next = Self.later(request, plan, days: 1)
    next.health.pains = [PlanPain(.tibia, score: 1, isOfBone: true)]
    let remade = try Planner().plan(next, blocks: 2)
    #expect(PlanCheck(remade, for: next).breaches.isEmpty)
    let end = request.firstMonday + 14
    let near = remade.sessions.filter { $0.day < end }
    #expect(near.allSatisfy { $0.choice.traits.isDisjoint(with: [.run, .strength]) })
    #expect(remade.conflicts.contains { $0.given == "frozen" && $0.fights == ["stop"] })
    let after = remade.sessions.filter { $0.day >= end && $0.choice.traits.contains(.run) }
    #expect(after.allSatisfy { $0.choice.traits.contains(.ladder) })
  }
}
