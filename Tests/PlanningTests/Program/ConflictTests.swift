import Logbook
import Planning
import Testing

@Suite("What a plan cannot hold")
struct ConflictTests {
  @Test(
    "A pinned session that a rule forbids is named with the rule",
    arguments: [
      ("intervals", 1, "phase"), ("long", 5, "minutes"), ("tow", 3, "tier"),
      ("tempo", 2, "minutes"),
    ])
  func forbidden(entry: String, weekday: Int, rule: String) throws {
    var request = Runners.intermediate(weeks: 4)
    let pin = Pin(entry, on: request.today + weekday)
    request.wishes.pins = [pin]
    let plan = try Planner().plan(request, blocks: 1)
    let conflict = try #require(plan.conflicts.first)
    #expect(conflict.given == "pinned" && conflict.day == pin.day)
    #expect(conflict.fights.contains(rule))
    #expect(!conflict.freedBy.isEmpty)
    #expect(PlanCheck(plan, for: request).breaches.isEmpty)
  }

  @Test("Two hard pins on neighboring days fight the easy day between them")
  func neighbors() throws {
    var request = Runners.intermediate(weeks: 4)
    request.wishes.pins = [
      Pin("tempo", on: request.today + 3), Pin("accelerations", on: request.today + 4),
    ]
    let plan = try Planner().plan(request, blocks: 1)
    let conflict = try #require(plan.conflicts.first)
    #expect(conflict.given == "pinned")
    #expect(conflict.fights.contains("hardEasy"))
    // One of the two stands all the same.
    let stands = request.wishes.pins.filter { pin in
      plan.sessions.contains { $0.day == pin.day && $0.choice.entry == pin.entry }
    }
    #expect(stands.count == 1)
    #expect(PlanCheck(plan, for: request).breaches.isEmpty)
  }

  @Test("A pin that nothing forbids is kept without a word")
  func kept() throws {
    var request = Runners.intermediate(weeks: 4)
    request.wishes.pins = [Pin("tempo", on: request.today + 3)]
    let plan = try Planner().plan(request, blocks: 1)
    #expect(plan.conflicts.isEmpty)
    #expect(
      plan.sessions.contains { $0.day == request.today + 3 && $0.choice.entry == "tempo" })
  }

  @Test("Rest satisfies every rule: a log far over every line still has a plan")
  func overload() throws {
    var request = Runners.intermediate(weeks: 4)
    for tissue in PlannedTissue.allCases {
      request.log.standing[tissue] = 5 * (request.log.standing[tissue] ?? 0) + 500
    }
    let plan = try Planner().plan(request, blocks: 1)
    #expect(PlanCheck(plan, for: request).breaches.isEmpty)
    #expect(!plan.conflicts.isEmpty)
    let first = plan.sessions.filter { $0.day < request.today + 4 }
    #expect(first.allSatisfy { $0.choice.traits.isDisjoint(with: [.run, .strength]) })
  }
}
