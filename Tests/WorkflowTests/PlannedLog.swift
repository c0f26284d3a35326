import Advice
import Foundation
import Logbook
import Planning
import Synchronization
import Workflow

/// A day that tests set.
final class SetDay: Sendable {
  private let day: Mutex<Day>

  init(_ day: Day) { self.day = Mutex(day) }

  var now: Date {
    Date(timeIntervalSince1970: Double(day.withLock { $0.number }) * 86_400 + 72_000)
  }

  func set(_ other: Day) { day.withLock { $0 = other } }
}

/// A log of eight weeks of four runs a week up to a Sunday, with a plan from the Monday after.
struct PlannedLog {
  static let monday = Day(number: 20_780)
  static let order = PlanOrder(goal: .endurance, weeks: 4, weekdays: [0, 60, 0, 60, 0, 60, 120])

  let workbench: Workbench
  let clock: SetDay
  let plan: KeptPlan

  init() async throws {
    let clock = SetDay(Self.monday)
    self.clock = clock
    workbench = try await Workbench.inMemory(now: { clock.now })
    for week in 0..<8 {
      for (weekday, kilometers) in [(1, 8.0), (3, 7), (5, 6), (6, 13)] {
        try await Self.run(
          in: workbench, on: Self.monday + (-7 * (week + 1) + weekday), minutes: kilometers * 6,
          kilometers: kilometers)
      }
    }
    plan = try await workbench.makePlan(Self.order)
  }

  /// Adds a run to a log.
  static func run(
    in workbench: Workbench, on day: Day, minutes: Double, kilometers: Double
  ) async throws {
    var typed = TypedRun(
      start: Date(timeIntervalSince1970: Double(day.number) * 86_400 + 30_000), sport: .running,
      seconds: minutes * 60)
    typed.meters = kilometers * 1000
    _ = try await workbench.add(typed)
  }

  func run(on day: Day, minutes: Double, kilometers: Double) async throws {
    try await Self.run(in: workbench, on: day, minutes: minutes, kilometers: kilometers)
  }

  /// The first session of the plan that is a run and is still some days away.
  func laterRun() throws -> PlannedSession {
    let found = plan.sessions.first {
      $0.day >= Self.monday + 2 && $0.choice.traits.contains(.run)
        && !$0.choice.traits.contains(.long)
    }
    guard let found else { throw WorkflowError.conflict("the plan has no such run") }
    return found
  }
}
