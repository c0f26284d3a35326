import Advice
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

  @Test("An empty log has no run with heavy legs")
  func heavyLegs() async throws {
    let workbench = try await Workbench.inMemory(now: { Date(timeIntervalSince1970: 1.8e9) })
    #expect(try await workbench.heavyRun(nil)?.run.id == nil)
    await #expect(throws: WorkflowError.self) { try await workbench.heavyRun(3) }
  }
}
