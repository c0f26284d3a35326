import Advice
import Foundation
import Logbook
import Quantities
import Testing
import Workflow

@Suite("What the log says of a runner's running")
struct StandingTests {
  static let today = Day(number: 20_000)

  /// A log with runs so many days ago, of so many kilometers at 10 km/h.
  private func standing(
    _ runs: [(daysAgo: Int, kilometers: Double)], sport: Sport = .running
  ) async throws -> RunnerStanding {
    let workbench = try await Workbench.inMemory(now: {
      Date(timeIntervalSince1970: 20_000 * 86_400 + 43_200)
    })
    for run in runs {
      let seconds = Double(20_000 - run.daysAgo) * 86_400 + 43_200
      var typed = TypedRun(
        start: Date(timeIntervalSince1970: seconds), sport: sport, seconds: run.kilometers * 360)
      typed.meters = run.kilometers * 1000
      _ = try await workbench.add(typed)
    }
    return try await workbench.standing(on: Self.today)
  }

  @Test("An empty log, or one of other sports, says nothing")
  func empty() async throws {
    #expect(try await standing([]) == RunnerStanding())
    #expect(try await standing([(3, 20)], sport: .cycling) == RunnerStanding())
  }

  @Test("Weeks are means of 28 days, the longest is that of 30")
  func means() async throws {
    let found = try await standing([(1, 10), (8, 12), (15, 10), (27, 8), (29, 20), (31, 30)])
    #expect(found.runsPerWeek == 1)
    #expect(found.weeklyKilometers == 10)
    #expect(found.longestKilometers == 20)
    let speed = try #require(found.easySpeed)
    #expect(abs(speed.metersPerSecond - 10 / 3.6) < 1e-9)
  }

  @Test("Months count back to a break of more than 30 days")
  func months() async throws {
    let steady = (0..<20).map { (daysAgo: $0 * 10, kilometers: 8.0) }
    let found = try await standing(steady + [(240, 8), (270, 8)])
    let months = try #require(found.runningMonths)
    #expect(abs(months - 190 / 30.4) < 1e-9)
  }

  @Test("After a month without a run the longest is none and the months begin again")
  func afterBreak() async throws {
    let found = try await standing([(40, 10), (45, 10)])
    #expect(found.longestKilometers == 0)
    #expect(found.runningMonths == 0)
    #expect(found.easySpeed == nil)
  }
}
