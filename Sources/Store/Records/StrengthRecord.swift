import GRDB
public import Logbook

extension LogTransaction {
  /// The strength work of the days of a span, ends included, in order of day.
  public func strengthWork(in days: ClosedRange<Day>) throws -> [StrengthWork] {
    try Row.fetchAll(
      database,
      sql: """
        SELECT * FROM strengthWork WHERE athlete = ? AND deletedAtSeconds IS NULL
        AND day BETWEEN ? AND ? ORDER BY day, id
        """,
      arguments: [athlete, days.lowerBound.number, days.upperBound.number]
    ).compactMap(StrengthWork.init(row:))
  }

  /// Keeps strength work and answers its number.
  public func insert(_ work: StrengthWork) throws -> Int64 {
    var repetitions: Int?
    var seconds: Double?
    switch work.size {
    case .repetitions(let count): repetitions = count
    case .seconds(let span): seconds = span
    }
    try database.execute(
      sql: """
        INSERT INTO strengthWork (athlete, day, exercise, sets, repetitions, heldSeconds,
        massKilograms, repetitionsInReserve, note, durationSeconds, effort)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        athlete, work.day.number, work.exercise.rawValue, work.sets, repetitions, seconds,
        work.massKilograms, work.repetitionsInReserve, work.note, work.minutes.map { $0 * 60 },
        work.effort,
      ])
    return database.lastInsertedRowID
  }

  /// Marks strength work as deleted at a time, or brings it back when it is nil. Answers whether
  /// there was something.
  public func setStrengthWorkDeleted(_ number: Int64, atSeconds: Double?) throws -> Bool {
    try database.execute(
      sql: """
        UPDATE strengthWork SET deletedAtSeconds = ? WHERE athlete = ? AND id = ?
        AND (deletedAtSeconds IS NULL) = (? IS NOT NULL)
        """,
      arguments: [atSeconds, athlete, number, atSeconds])
    return database.changesCount > 0
  }

  /// The readings of every outcome, in order of day.
  public func outcomeReadings() throws -> [Outcome.Reading] {
    try Row.fetchAll(
      database,
      sql: "SELECT * FROM outcomeReading WHERE athlete = ? ORDER BY day, outcome",
      arguments: [athlete]
    ).compactMap { row in
      // An outcome of a newer version is kept in the table and left out here.
      Outcome.named(row["outcome"]).map {
        Outcome.Reading(day: Day(number: row["day"]), outcome: $0, value: row["value"])
      }
    }
  }

  /// Keeps what was measured, in the place of what was measured of it on that day.
  public func setOutcome(_ reading: Outcome.Reading) throws {
    try database.execute(
      sql: """
        INSERT INTO outcomeReading (athlete, outcome, day, value) VALUES (?, ?, ?, ?)
        ON CONFLICT DO UPDATE SET value = excluded.value
        """,
      arguments: [athlete, reading.outcome.key, reading.day.number, reading.value])
  }

  /// Takes away what was measured of an outcome on a day. Answers whether there was something.
  public func removeOutcome(_ outcome: Outcome, on day: Day) throws -> Bool {
    try database.execute(
      sql: "DELETE FROM outcomeReading WHERE athlete = ? AND outcome = ? AND day = ?",
      arguments: [athlete, outcome.key, day.number])
    return database.changesCount > 0
  }
}

extension StrengthWork {
  /// The work of a row; nil for an exercise of a newer version, which is kept in the table.
  fileprivate init?(row: Row) {
    guard let exercise = Exercise(rawValue: row["exercise"]) else { return nil }
    let size: Size
    if let repetitions = row["repetitions"] as Int? {
      size = .repetitions(repetitions)
    } else {
      size = .seconds(row["heldSeconds"])
    }
    self.init(day: Day(number: row["day"]), exercise: exercise, sets: row["sets"], of: size)
    id = row["id"]
    massKilograms = row["massKilograms"]
    repetitionsInReserve = row["repetitionsInReserve"]
    note = row["note"]
    minutes = (row["durationSeconds"] as Double?).map { $0 / 60 }
    effort = row["effort"]
  }
}
