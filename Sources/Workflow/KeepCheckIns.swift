import Foundation
public import Logbook
import Store

extension Workbench {
  /// Writes down what a person says of a day, all of it or nothing, and answers the day as it is
  /// then. What was not said stays as it was.
  @discardableResult
  public func checkIn(_ edit: CheckInEdit) async throws(WorkflowError) -> CheckIn {
    try edit.check()
    let kept = try await write { log in
      if let said = edit.effort { try log.setEffort(said) }
      for reading in edit.readings { try log.setReading(reading) }
      let known = try log.checkIn(on: edit.day) ?? CheckIn(day: edit.day)
      let checkIn = edit.applied(to: known)
      if edit.saysSomethingOfTheDay, checkIn != known { try log.setCheckIn(checkIn) }
      return checkIn
    }
    // What a run counts for depends on how hard it was.
    if let said = edit.effort { try await recompute([said.run]) }
    return kept
  }

  /// What was said of a day; nil when nothing was.
  public func checkIn(on day: Day) async throws(WorkflowError) -> CheckIn? {
    try await read { try $0.checkIn(on: day) }
  }

  /// What was said of each day from one on, in order of day; of all days without one.
  public func checkIns(since day: Day? = nil) async throws(WorkflowError) -> [CheckIn] {
    let days = Day.from(day)
    return try await read { try $0.checkIns(in: days) }
  }

  /// Deletes what was said of a day; it can be brought back for thirty days.
  public func deleteCheckIn(on day: Day) async throws(WorkflowError) {
    let seconds = now().timeIntervalSince1970
    guard try await write({ try $0.setCheckInDeleted(on: day, atSeconds: seconds) }) else {
      throw .invalid(input: "day", value: day.iso, allowed: "a day with a check-in")
    }
  }

  /// Brings back what was said of a day.
  public func undeleteCheckIn(on day: Day) async throws(WorkflowError) {
    guard try await write({ try $0.setCheckInDeleted(on: day, atSeconds: nil) }) else {
      throw .invalid(input: "day", value: day.iso, allowed: "a day with a deleted check-in")
    }
  }
}

extension Workbench {
  /// Writes down strength work and answers its number.
  public func add(_ work: StrengthWork) async throws(WorkflowError) -> Int64 {
    try work.check()
    var work = work
    work.note = work.note?.trimmedOrNil
    let given = work
    return try await write { try $0.insert(given) }
  }

  /// The strength work from a day on, in order of day; all of it without one.
  public func strengthWork(since day: Day? = nil) async throws(WorkflowError) -> [StrengthWork] {
    let days = Day.from(day)
    return try await read { try $0.strengthWork(in: days) }
  }

  /// Deletes strength work, or brings it back within thirty days.
  public func setStrengthWork(
    _ number: Int64, deleted: Bool
  ) async throws(WorkflowError) {
    let seconds = deleted ? now().timeIntervalSince1970 : nil
    guard try await write({ try $0.setStrengthWorkDeleted(number, atSeconds: seconds) }) else {
      throw .invalid(
        input: "strength work", value: "\(number)",
        allowed: deleted ? "a number of the list" : "a number that was deleted lately")
    }
  }

  /// Writes down what was measured, in the place of what was measured of it on that day.
  public func keep(_ reading: Outcome.Reading) async throws(WorkflowError) {
    try reading.day.checkAsTyped()
    try require(reading.outcome.allowed, has: reading.value, input: reading.outcome.title)
    try await write { try $0.setOutcome(reading) }
  }

  /// The readings of every outcome, in order of day.
  public func outcomeReadings() async throws(WorkflowError) -> [Outcome.Reading] {
    try await read { try $0.outcomeReadings() }
  }

  /// Takes away what was measured of an outcome on a day.
  public func removeOutcome(_ outcome: Outcome, on day: Day) async throws(WorkflowError) {
    guard try await write({ try $0.removeOutcome(outcome, on: day) }) else {
      throw .invalid(
        input: "day", value: day.iso, allowed: "a day with a reading of \(outcome.key)")
    }
  }
}

extension StrengthWork {
  /// Refuses what nobody does.
  fileprivate func check() throws(WorkflowError) {
    try day.checkAsTyped()
    try require(Self.setsRange, has: sets, input: "sets")
    switch size {
    case .repetitions(let count):
      try require(Self.repetitionsRange, has: count, input: "repetitions")
    case .seconds(let seconds):
      try require(Self.secondsRange, has: seconds, input: "seconds")
    }
    try require(Self.massRange, has: massKilograms, input: "mass in kilograms")
    try require(Self.reserveRange, has: repetitionsInReserve, input: "reserve")
    try require(Self.minutesRange, has: minutes, input: "minutes")
    try require(Self.effortRange, has: effort, input: "effort")
    try checkNote(note)
  }
}

extension Day {
  /// The days from one on; all of them without one.
  fileprivate static func from(_ day: Day?) -> ClosedRange<Day> {
    let first = day ?? typed.lowerBound
    return min(first, typed.upperBound)...typed.upperBound
  }
}

extension LogTransaction {
  /// Writes down how hard a run was.
  fileprivate func setEffort(_ said: CheckInEdit.RunEffort) throws {
    guard var record = try run(said.run), record.deletedAtSeconds == nil else {
      throw StoreError.noSuchRun(said.run)
    }
    var edit = RunEdit()
    edit.effort = said.effort
    record.apply(edit)
    try update(record)
  }
}
