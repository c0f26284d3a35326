import Advice
import Evidence
import FoundationEssentials
import Logbook
import Testing

@testable import Workflow

@Suite("Who asks")
struct AskerTests {
  @Test("The health check comes back as it was kept, and is part of who asks")
  func screening() async throws {
    let workbench = try await Workbench.inMemory(now: { Date(timeIntervalSince1970: 1.8e9) })
    let day = Day(number: 20_700)
    #expect(try await workbench.screening() == nil)
    #expect(try await workbench.asker(on: day).isCleared == nil)
    var screening = Screening(day: day, yes: [.nerves, .energy], acceptedDay: day + -3)
    screening.isClearedByProfessional = true
    screening.boneInjuryDay = day + -90
    screening.birthDay = day + -70
    try await workbench.setScreening(screening)
    #expect(try await workbench.screening() == screening)
    let asker = try await workbench.asker(on: day)
    #expect(asker.isCleared == true)
    #expect(asker.weeksAfterBirth == 10)
    #expect(try await workbench.preferences() == Preferences())
  }

  @Test("A health check that was put off is gone on with, and a yes in it counts at once")
  func pause() async throws {
    let workbench = try await Workbench.inMemory(now: { Date(timeIntervalSince1970: 1.8e9) })
    let day = Day(number: 20_700)
    var pause = ScreeningPause(day: day)
    try await workbench.pauseScreening(pause)
    #expect(try await workbench.screeningPause() == pause)
    #expect(try await workbench.asker(on: day) == Runner())
    pause.yes = [.joint]
    pause.birthDay = day + -70
    try await workbench.pauseScreening(pause)
    let asker = try await workbench.asker(on: day)
    #expect(asker.isCleared == false && asker.hasJointProblem == true)
    #expect(asker.weeksAfterBirth == 10 && asker.boneInjuryMonths == nil)
    try await workbench.setScreening(Screening(day: day, yes: [], acceptedDay: day))
    #expect(try await workbench.screeningPause() == nil)
    #expect(try await workbench.asker(on: day).isCleared == true)
  }

  @Test("An empty log has no run with heavy legs")
  func noRun() async throws {
    let workbench = try await Scene.workbench()
    #expect(try await workbench.heavyRun(.latest)?.run.id == nil)
    await #expect(throws: WorkflowError.noSuchRun(3)) { try await workbench.heavyRun(.number(3)) }
  }

  @Test("Best efforts of the months before, sleep and the day before explain heavy legs")
  func heavyLegs() async throws {
    let workbench = try await Scene.workbench()
    // Efforts on the line of 4 m/s and 200 m: 3, 6, 12 and 18 minutes.
    for (index, minutes) in [3.0, 6, 12, 18].enumerated() {
      var trial = Course(start: 1_763_000_000 + Double(index) * 86_400, minutes: Int(minutes))
      trial.speed = 4 + 200 / (minutes * 60)
      _ = try await workbench.take(try trial.bytes(), "trial\(index).fit")
    }
    var hard = Course(start: 1_763_000_000 + 5 * 86_400, minutes: 40)
    hard.speed = 4.2
    let line = try #require(try await workbench.take(try hard.bytes(), "hard.fit").first)
    let run = try #require(line.run)
    let day = Day(Date(timeIntervalSince1970: hard.start), offsetSeconds: 0)
    var edit = CheckInEdit(day: day)
    edit.sleepHours = 5
    _ = try await workbench.checkIn(edit)
    let heavy = try #require(try await workbench.heavyRun(.on(day)))
    #expect(heavy.run.id == run)
    let held = try #require(heavy.legs.run.heldSpeed)
    #expect(held.basis == .bestEfforts)
    #expect(held.metersPerSecond.low < 4.3 && held.metersPerSecond.high > 3.9)
    #expect(heavy.legs.run.sleptHours == 5)
    #expect(heavy.legs.unknown == [.daysSinceHard])
    #expect(try await workbench.heavyRun(.on(day + 1)) == nil)
    #expect(try await workbench.heavyRun(.latest)?.run.id == run)
  }
}
