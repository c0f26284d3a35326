import Foundation
import Logbook
import Testing
import TrainingLoad
import Workflow

@Suite("The verbs of what is said and done beside running")
struct CheckInVerbTests {
  static let day = Day(number: 20_413)

  @Test("What is said of a day again changes only what is said")
  func editing() async throws {
    let workbench = try await Scene.workbench()
    var first = CheckInEdit(day: Self.day)
    first.soreness = 4
    first.sleepHours = 7
    first.note = " heavy legs "
    first.pains = [Pain(.achilles, 2, side: .left, moment: .morning)]
    try await workbench.checkIn(first)
    var second = CheckInEdit(day: Self.day)
    second.sleepHours = 8
    second.illness = CheckIn.Illness.none
    second.pains = [Pain(.achilles, 1, side: .left, moment: .morning), Pain(.tibia, 3)]
    let said = try await workbench.checkIn(second)
    #expect(said.soreness == 4)
    #expect(said.sleepHours == 8)
    #expect(said.illness == CheckIn.Illness.none)
    #expect(said.note == "heavy legs")
    #expect(said.pains.map(\.score) == [3, 1])
    #expect(try await workbench.checkIn(on: Self.day) == said)
    #expect(try await workbench.checkIns(since: Self.day) == [said])
    #expect(try await workbench.checkIns(since: Self.day + 1).isEmpty)
  }

  @Test("A form that shows every field takes away what was left empty, and keeps pains")
  func replacing() async throws {
    let workbench = try await Scene.workbench()
    var first = CheckInEdit(day: Self.day)
    first.soreness = 4
    first.note = "x"
    first.pains = [Pain(.knee, 2), Pain(.calf, 1)]
    try await workbench.checkIn(first)
    var second = CheckInEdit(day: Self.day)
    second.replacesFields = true
    second.sleepQuality = 3
    second.forgottenPains = [Pain(.calf, 0)]
    let said = try await workbench.checkIn(second)
    #expect(said.soreness == nil && said.note == nil)
    #expect(said.sleepQuality == 3)
    #expect(said.pains == [Pain(.knee, 2)])
  }

  @Test("Body mass, resting pulse and the effort of a run go where they belong")
  func readings() async throws {
    let workbench = try await Scene.workbench()
    let run = try await workbench.add(
      TypedRun(start: Scene.now - 90_000, sport: .running, seconds: 1800))
    var edit = CheckInEdit(day: Self.day)
    edit.massKilograms = 71.5
    edit.restingHeartRate = 48
    edit.effort = CheckInEdit.RunEffort(run: run, effort: 6)
    try await workbench.checkIn(edit)
    let athlete = try await workbench.athlete()
    #expect(athlete.state(on: Self.day)[.massKilograms] == 71.5)
    #expect(athlete.state(on: Self.day)[.restingHeartRate] == 48)
    let report = try await workbench.report(of: run)
    #expect(report.summary.effort == 6)
    // Thirty minutes of six count for 180 at once, and nothing is left stale.
    #expect(report.figures.first { $0.key == "impulse.effort" }?.value == 180)
    #expect(try await workbench.refresh(all: false) == 0)
    // Nothing was said of the day itself.
    #expect(try await workbench.checkIns().isEmpty)
  }

  @Test("What cannot be is refused whole, and nothing of it is kept")
  func refusing() async throws {
    let workbench = try await Scene.workbench()
    var edits: [CheckInEdit] = []
    func refuse(_ change: (inout CheckInEdit) -> Void) {
      var edit = CheckInEdit(day: Self.day)
      edit.soreness = 1
      change(&edit)
      edits.append(edit)
    }
    refuse { $0.soreness = 11 }
    refuse { $0.soreness = .nan }
    refuse { $0.sleepHours = 25 }
    refuse { $0.sleepQuality = 0 }
    refuse { $0.pains = [Pain(.hip, -1)] }
    refuse { $0.massKilograms = 7 }
    refuse { $0.restingHeartRate = 500 }
    refuse { $0.day = Day(number: -1) }
    refuse { $0.note = String(repeating: "x", count: 2001) }
    refuse { $0.effort = CheckInEdit.RunEffort(run: 1, effort: 12) }
    for edit in edits {
      await #expect(throws: WorkflowError.self) { try await workbench.checkIn(edit) }
    }
    var lost = CheckInEdit(day: Self.day)
    lost.soreness = 1
    lost.effort = CheckInEdit.RunEffort(run: 99, effort: 5)
    await #expect(throws: WorkflowError.noSuchRun(99)) { try await workbench.checkIn(lost) }
    #expect(try await workbench.checkIns().isEmpty)
    #expect(try await workbench.athlete().readings.isEmpty)
  }

  @Test("A check-in is deleted and brought back, and says when there is none")
  func deleting() async throws {
    let workbench = try await Scene.workbench()
    var edit = CheckInEdit(day: Self.day)
    edit.soreness = 2
    try await workbench.checkIn(edit)
    try await workbench.deleteCheckIn(on: Self.day)
    #expect(try await workbench.checkIn(on: Self.day) == nil)
    await #expect(throws: WorkflowError.self) {
      try await workbench.deleteCheckIn(on: Self.day)
    }
    try await workbench.undeleteCheckIn(on: Self.day)
    #expect(try await workbench.checkIn(on: Self.day)?.soreness == 2)
  }

  @Test("Strength work and outcomes are kept, listed, and taken away")
  func strength() async throws {
    let workbench = try await Scene.workbench()
    var squats = StrengthWork(day: Self.day, exercise: .squats, sets: 3, of: .repetitions(8))
    squats.massKilograms = 40
    let number = try await workbench.add(squats)
    squats.massKilograms = 501
    await #expect(throws: WorkflowError.self) { try await workbench.add(squats) }
    #expect(try await workbench.strengthWork(since: Self.day).map(\.id) == [number])
    try await workbench.setStrengthWork(number, deleted: true)
    await #expect(throws: WorkflowError.self) {
      try await workbench.setStrengthWork(number, deleted: true)
    }
    #expect(try await workbench.strengthWork().isEmpty)
    try await workbench.setStrengthWork(number, deleted: false)
    #expect(try await workbench.strengthWork().count == 1)

    for outcome in Outcome.all {
      for bad in [outcome.allowed.lowerBound - 1, outcome.allowed.upperBound + 1, .nan] {
        let reading = Outcome.Reading(day: Self.day, outcome: outcome, value: bad)
        await #expect(throws: WorkflowError.self) { try await workbench.keep(reading) }
      }
      try await workbench.keep(
        Outcome.Reading(day: Self.day, outcome: outcome, value: outcome.allowed.lowerBound))
    }
    #expect(try await workbench.outcomeReadings().count == Outcome.all.count)
    try await workbench.removeOutcome(Outcome.all[0], on: Self.day)
    await #expect(throws: WorkflowError.self) {
      try await workbench.removeOutcome(Outcome.all[0], on: Self.day)
    }
  }
}
