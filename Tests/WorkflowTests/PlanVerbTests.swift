import Advice
import Foundation
import Logbook
import Planning
import Testing
import Workflow

@Suite("A plan from the log")
struct PlanVerbTests {
  /// Eight weeks of four runs a week up to a Sunday, and a clock that can be set.
  private func log(_ today: @escaping @Sendable () -> Day) async throws -> Workbench {
    let workbench = try await Workbench.inMemory(now: {
      Date(timeIntervalSince1970: Double(today().number) * 86_400 + 43_200)
    })
    for week in 0..<8 {
      for (weekday, kilometers) in [(1, 8.0), (3, 7), (5, 6), (6, 13)] {
        let day = Self.monday + (-7 * (week + 1) + weekday)
        var typed = TypedRun(
          start: Date(timeIntervalSince1970: Double(day.number) * 86_400 + 30_000),
          sport: .running, seconds: kilometers * 360)
        typed.meters = kilometers * 1000
        _ = try await workbench.add(typed)
      }
    }
    return workbench
  }

  static let monday = Day(number: 20_780)
  static let order = PlanOrder(goal: .endurance, weeks: 4, weekdays: [0, 60, 0, 60, 0, 60, 120])

  @Test("It is kept and read back as it was made")
  func kept() async throws {
    let workbench = try await log { Self.monday }
    #expect(try await workbench.plan() == nil)
    let plan = try await workbench.makePlan(Self.order)
    #expect(try await workbench.plan() == plan)
    #expect(!plan.sessions.isEmpty && plan.firstDay == Self.monday)
    #expect(plan.sessions.allSatisfy { $0.day >= Self.monday && $0.day < plan.end })
    // A log of eight weeks of running has earned more than a beginner's plan.
    let longest = plan.sessions.map(\.choice.kilometers).max() ?? 0
    #expect(longest > 10 && longest <= 13 * 1.1 * 1.1)
  }

  @Test("The same order remakes it near the old one; another order begins anew")
  func remade() async throws {
    let workbench = try await log { Self.monday }
    let first = try await workbench.makePlan(Self.order)
    let again = try await workbench.makePlan(Self.order)
    let frozen = first.sessions.filter { $0.day < Self.monday + 2 }.map(\.id)
    #expect(again.sessions.filter { $0.day < Self.monday + 2 }.map(\.id) == frozen)
    let changed = Set(first.sessions.map { "\($0.day) \($0.choice.id)" })
      .symmetricDifference(again.sessions.map { "\($0.day) \($0.choice.id)" })
    #expect(changed.count <= 4)
    var other = Self.order
    other.goal = .health
    #expect(try await workbench.makePlan(other).order == other)
  }

  @Test("Somebody without a log gets a plan that begins small")
  func empty() async throws {
    let workbench = try await Workbench.inMemory(now: {
      Date(timeIntervalSince1970: Double(Self.monday.number) * 86_400 + 43_200)
    })
    let plan = try await workbench.makePlan(Self.order)
    let week = plan.sessions.filter { $0.day < Self.monday + 7 }
    let minutes = week.filter { $0.choice.traits.contains(.run) }.reduce(0) {
      $0 + $1.choice.minutes
    }
    #expect(minutes > 0 && minutes <= 60)
    #expect(plan.sessions.allSatisfy { !$0.choice.isLoaded })
  }

  @Test("Pain of bone said today takes all running out of the next two weeks")
  func pain() async throws {
    let workbench = try await log { Self.monday }
    var edit = CheckInEdit(day: Self.monday)
    edit.pains = [Pain(.tibia, 2)]
    _ = try await workbench.checkIn(edit)
    let plan = try await workbench.makePlan(Self.order)
    let near = plan.sessions.filter { $0.day < Self.monday + 14 }
    #expect(near.allSatisfy { !$0.choice.traits.contains(.run) })
  }

  @Test("A plan of too many weeks is refused with what to do")
  func refused() async throws {
    let workbench = try await log { Self.monday }
    var order = Self.order
    order.weeks = 30
    await #expect(
      throws: WorkflowError.noPlan(
        what: "a plan of 30 weeks cannot be made", place: "in the number of weeks",
        remedy: "choose 1 to 24")
    ) { try await workbench.makePlan(order) }
  }
}
