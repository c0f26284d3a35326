import Evidence
import Logbook
import Planning
import Testing

@Suite("The planner")
struct PlannerTests {
  static let requests: [(name: String, request: PlanRequest)] = [
    ("beginner", Runners.beginner()), ("intermediate", Runners.intermediate()),
    ("advanced", Runners.advanced(weeks: 10)), ("muscle", Runners.muscle()),
    ("ultra", Runners.ultra(weeks: 10)),
  ]

  @Test("A whole plan keeps every rule and proves its goal", arguments: requests.indices)
  func whole(index: Int) throws {
    let (name, request) = Self.requests[index]
    let plan = try Planner().plan(request)
    #expect(plan.weeks.count == request.weeks)
    #expect(PlanCheck(plan, for: request).breaches.isEmpty, "\(name)")
    #expect(plan.reports.allSatisfy { $0.gap <= 0.0105 && $0.safetyExcess == 0 })
    #expect(Set(plan.sessions.map(\.id)).count == plan.sessions.count)
    #expect(plan.conflicts.isEmpty, "\(name): \(plan.conflicts)")
  }

  @Test("Random runners get a plan that keeps every rule, or a named conflict", arguments: 0..<40)
  func random(seed: Int) throws {
    let request = RandomRunner.request(seed: UInt64(seed), weeks: 3 + seed % 4)
    let plan = try Planner().plan(request, blocks: 2)
    let breaches = PlanCheck(plan, for: request).breaches
    #expect(breaches.isEmpty, "\(breaches)")
    for conflict in plan.conflicts {
      #expect(PlanRule.named(conflict.given) != nil)
      #expect(conflict.promises.contains(conflict.given))
    }
  }

  @Test("The same request gives the same plan twice", arguments: [1, 3])
  func repeats(index: Int) throws {
    let request = Self.requests[index].request
    #expect(
      try Planner().plan(request, blocks: 2) == Planner().plan(request, blocks: 2))
  }

  @Test("A taper holds no more than the light week before it", arguments: [10.0, 12])
  func taper(kilometers: Double) throws {
    var request = Runners.intermediate(weeks: 5)
    request.race?.kilometers = kilometers
    let plan = try Planner().plan(request)
    #expect(plan.weeks[3].isDeload && plan.weeks[4].phase == .taper)
    #expect(plan.demands[4].runMinutes <= plan.demands[3].runMinutes)
    #expect(PlanCheck(plan, for: request).breaches.isEmpty)
  }

  @Test("A race after the last week is refused, and the answer says how many weeks reach it")
  func farRace() throws {
    var request = Runners.intermediate(weeks: 6)
    let race = request.today + 45
    request.race?.day = race
    #expect(request.weeksToRace == 7)
    #expect(throws: PlanningError.raceBeyond(race, weeks: 7)) { try Planner().plan(request) }
    #expect(PlanningError.raceBeyond(race, weeks: 7).description.contains("choose 7 weeks"))
    #expect(PlanningError.raceBeyond(race, weeks: 30).description.contains("begin later"))
    request.weeks = 7
    #expect(try Planner().plan(request, blocks: 1).weeks.count == 2)
    // The Sunday of a week belongs to it, whatever day the plan begins on.
    for first in 0..<7 {
      let monday = Runners.today
      #expect(PlanRequest.weeks(from: monday + first, toRaceOn: monday + 13) == 2)
      #expect(PlanRequest.weeks(from: monday + first, toRaceOn: monday + 14) == 3)
    }
  }

  @Test("What weeks ask adds up to their sessions, and no line is passed at the upper end")
  func demands() throws {
    let request = Runners.muscle(weeks: 8)
    let plan = try Planner().plan(request)
    #expect(plan.demands.map(\.monday) == plan.weeks.map(\.monday))
    #expect(plan.demands == request.demands(of: plan.sessions))
    for (week, demand) in zip(plan.weeks, plan.demands) {
      let here = plan.sessions.filter { $0.day >= week.monday && $0.day < week.monday + 7 }
      let minutes = here.reduce(0) { $0 + $1.choice.minutes }
      #expect(abs(demand.minutes.values.reduce(0, +) - minutes) < 1e-9)
      #expect(demand.tissues.map(\.tissue) == PlannedTissue.allCases)
      for tissue in demand.tissues {
        #expect(tissue.used.low <= tissue.used.value && tissue.used.value <= tissue.used.high)
        #expect(tissue.used.high <= 1.0001, "\(tissue)")
        #expect(tissue.day >= week.monday && tissue.day < week.monday + 7)
      }
    }
  }

  @Test("A race far beyond the long run is told in words, with a guess of the weeks it lacks")
  func edge() throws {
    let beginner = Runners.beginner(weeks: 8)
    let plan = try Planner().plan(beginner)
    let note = try #require(plan.notes.first)
    guard case .raceAtTheEdge(let race, let longest, _) = note else {
      Issue.record("\(note)")
      return
    }
    #expect(race == 10 && longest < 10 / 1.1 && note.words.contains("with walks"))
  }

  @Test("A request outside its limits is refused")
  func limits() {
    var request = Runners.muscle()
    request.weeks = 25
    #expect(throws: PlanningError.weeks(25)) { try Planner().plan(request) }
    request = Runners.muscle()
    request.today = request.today + 7 * 12
    #expect(throws: PlanningError.over) { try Planner().plan(request) }
    request = Runners.muscle()
    request.firstDay = request.today + 1
    #expect(throws: PlanningError.notBegun) { try Planner().plan(request) }
    request = Runners.muscle()
    request.availability.weekdays[0] = 2000
    #expect(throws: PlanningError.minutes) { try Planner().plan(request) }
  }
}
