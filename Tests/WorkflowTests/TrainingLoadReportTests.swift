import Evidence
import Foundation
import Logbook
import Testing
import TrainingLoad
import Workflow

@Suite("Training load from the log")
struct TrainingLoadReportTests {
  static let today = Day(number: 20_000)

  /// A log at noon of the day with runs so many days ago, each with the effort that was said.
  private func log(
    _ runs: [(daysAgo: Int, minutes: Double, effort: Double?)], measure: String = "impulse.effort"
  ) async throws -> Workbench {
    let workbench = try await Workbench.inMemory(now: {
      Date(timeIntervalSince1970: 20_000 * 86_400 + 43_200)
    })
    var preferences = try await workbench.preferences()
    preferences.trainingLoadMeasure = measure
    try await workbench.setPreferences(preferences)
    for run in runs {
      let seconds = Double(20_000 - run.daysAgo) * 86_400 + 30_000
      var typed = TypedRun(
        start: Date(timeIntervalSince1970: seconds), sport: .running, seconds: run.minutes * 60)
      typed.effort = run.effort
      _ = try await workbench.add(typed)
    }
    return workbench
  }

  @Test("A day of effort 7 over 45 minutes is 315, as published; a day of rest is 0")
  func amounts() async throws {
    let workbench = try await log([(3, 45, 7), (1, 45, 7), (1, 10, 2)])
    let report = try await workbench.trainingLoad()
    #expect(report.days.map(\.day) == (0...3).map { Self.today + -3 + $0 })
    #expect(report.days.map(\.amount) == [315, 0, 335, 0])
    #expect(report.measure == .effort && report.isChosen)
    #expect(report.days.allSatisfy { $0.unknown.isEmpty && !$0.point.isForecast })
  }

  @Test("A day with an activity of unknown effort is not known, says why, and is never 0")
  func unknownDay() async throws {
    let workbench = try await log([(3, 45, 7), (2, 40, nil), (2, 20, 5), (0, 45, 7)])
    let report = try await workbench.trainingLoad()
    let day = try #require(report.days.first { $0.day == Self.today + -2 })
    #expect(day.amount == nil && day.activities == 2)
    #expect(day.unknown.map(\.reason) == ["noEffort"])
    #expect(day.byMeasure.isEmpty)
    // The rolling means know no better than a band.
    let long = try #require(report.latest?.point.long.value)
    #expect(long.low < long.value && long.value < long.high)
  }

  @Test("Sixty equal days come to the closed form of the rolling mean")
  func closedForm() async throws {
    let workbench = try await log((0..<60).map { ($0, 45, 7) })
    let long = try #require(try await workbench.trainingLoad().latest?.point.long.value)
    // x(1 - (1 - 1/42)^60), from nothing, half of it and all of it before the first day.
    let step: Double = 41 / 42
    let forgotten = (0..<60).reduce(1.0) { share, _ in share * step }
    #expect(abs(long.low - 315 * (1 - forgotten)) < 1e-9)
    #expect(abs(long.value - 315 * (1 - forgotten / 2)) < 1e-9)
    #expect(abs(long.high - 315) < 1e-9)
  }

  @Test("Where the span begins changes no day of it")
  func spans() async throws {
    let workbench = try await log((0..<50).map { ($0 * 2, 30 + Double($0), 4) })
    let whole = try await workbench.trainingLoad()
    let part = try await workbench.trainingLoad(since: Self.today + -9)
    #expect(part.days == whole.days.suffix(10))
  }

  @Test("Without a choice the measure that is known for most activities counts")
  func proposed() async throws {
    let workbench = try await log([(2, 45, 7), (1, 45, nil)], measure: "")
    let report = try await workbench.trainingLoad()
    #expect(report.measure == .effort && !report.isChosen)
    let coverage = try #require(report.coverage.first { $0.measure == .effort })
    #expect(coverage.known == 1 && coverage.activities == 2)
  }

  @Test("A measure that does not exist cannot be chosen")
  func refused() async throws {
    await #expect(throws: WorkflowError.self) { _ = try await log([], measure: "impulse.vibes") }
  }

  @Test("What is planned goes on after today, and changes nothing that is past")
  func forecast() async throws {
    let workbench = try await log((0..<50).map { ($0, 45, 7) })
    let past = try await workbench.trainingLoad()
    let ahead = try await workbench.trainingLoad(
      planned: [(Self.today + 2, Estimate(315, low: 315, high: 315))])
    #expect(ahead.days.prefix(50).map(\.point) == past.days.map(\.point))
    #expect(ahead.days.suffix(2).map(\.amount) == [0, 315])
    #expect(ahead.days.suffix(2).allSatisfy { $0.point.isForecast })
    #expect(ahead.latest?.day == Self.today)
  }

  @Test("An empty log has no days")
  func empty() async throws {
    let report = try await log([]).trainingLoad()
    #expect(report.days.isEmpty && report.latest == nil)
  }

  @Test("Strength work is counted by none of the measures and said so")
  func strength() async throws {
    let workbench = try await log([(3, 45, 7)])
    let work = StrengthWork(
      day: Self.today, exercise: .squats, sets: 3, of: .repetitions(8))
    _ = try await workbench.add(work)
    let report = try await workbench.trainingLoad()
    #expect(report.strengthDays == 1)
    #expect(report.days.last?.amount == 0)
  }

  @Test("Races, new pains, illness and kit are flags; what goes on is not flagged again")
  func events() async throws {
    let workbench = try await log([])
    var race = TypedRun(
      start: Date(timeIntervalSince1970: 19_990 * 86_400 + 30_000), sport: .running, seconds: 2400)
    race.name = "Race over 10 km"
    let run = try await workbench.add(race)
    _ = try await workbench.addKit(Kit(name: "Blue shoes", kind: .shoes(massOfOne: nil)))
    for (daysAgo, score) in [(20, 2.0), (18, 3), (5, 1), (4, 0)] {
      var edit = CheckInEdit(day: Self.today + -daysAgo)
      edit.pains = [Pain(.achilles, score, side: .left)]
      if daysAgo == 5 { edit.illness = .aboveNeck }
      try await workbench.checkIn(edit)
    }
    let events = try await workbench.events(in: Self.today + -30...Self.today)
    #expect(events.map { Self.today - $0.day } == [20, 10, 5, 5])
    #expect(events[1].kind == .race(name: "Race over 10 km") && events[1].run == run)
    #expect(events[2...].contains { $0.kind == .illness(.aboveNeck) })
    // The pain of eighteen days ago is that of twenty.
    let within = try await workbench.events(in: Self.today + -19...Self.today + -11)
    #expect(within.isEmpty)
  }
}
