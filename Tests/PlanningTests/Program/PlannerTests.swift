import Logbook
import Planning
import Testing

@Suite("The planner")
struct PlannerTests {
  static let requests: [(name: String, request: PlanRequest)] = [
    ("beginner", Runners.beginner()), ("intermediate", Runners.intermediate()),
    ("advanced", Runners.advanced()), ("muscle", Runners.muscle()), ("ultra", Runners.ultra()),
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
