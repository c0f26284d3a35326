import GRDB
public import Logbook

extension LogTransaction {
  /// What was said of a day; nil when nothing was, or when it was deleted.
  public func checkIn(on day: Day) throws -> CheckIn? { try checkIns(in: day...day).first }

  /// What was said of the days of a span, ends included, in order of day.
  public func checkIns(in days: ClosedRange<Day>) throws -> [CheckIn] {
    let span: StatementArguments = [athlete, days.lowerBound.number, days.upperBound.number]
    let rows = try Row.fetchAll(
      database,
      sql: """
        SELECT * FROM checkIn WHERE athlete = ? AND day BETWEEN ? AND ?
        AND deletedAtSeconds IS NULL ORDER BY day
        """, arguments: span)
    let pains = try Row.fetchAll(
      database, sql: "SELECT * FROM pain WHERE athlete = ? AND day BETWEEN ? AND ?",
      arguments: span)
    let painsByDay = Dictionary(grouping: pains) { $0["day"] as Int }
    return rows.map { CheckIn(row: $0, pains: painsByDay[$0["day"]] ?? []) }
  }

  /// Keeps what was said of a day, in the place of all that was there, deleted or not.
  public func setCheckIn(_ checkIn: CheckIn) throws {
    let place: StatementArguments = [athlete, checkIn.day.number]
    try database.execute(
      sql: "DELETE FROM checkIn WHERE athlete = ? AND day = ?", arguments: place)
    try database.execute(
      sql: """
        INSERT INTO checkIn (athlete, day, soreness, sleepHours, sleepQuality, illness, note)
        VALUES (?, ?, ?, ?, ?, ?, ?)
        """,
      arguments: place + [
        checkIn.soreness, checkIn.sleepHours, checkIn.sleepQuality, checkIn.illness?.rawValue,
        checkIn.note,
      ])
    for pain in checkIn.pains {
      try database.execute(
        sql: """
          INSERT INTO pain (athlete, day, place, side, moment, score, saidToBeBone)
          VALUES (?, ?, ?, ?, ?, ?, ?)
          """,
        arguments: place + [
          pain.place.rawValue, pain.side?.rawValue ?? "", pain.moment.rawValue, pain.score,
          pain.saidToBeBone,
        ])
    }
  }

  /// Marks what was said of a day as deleted at a time, or brings it back when it is nil. Answers
  /// whether there was something.
  public func setCheckInDeleted(on day: Day, atSeconds: Double?) throws -> Bool {
    try database.execute(
      sql: """
        UPDATE checkIn SET deletedAtSeconds = ? WHERE athlete = ? AND day = ?
        AND (deletedAtSeconds IS NULL) = (? IS NOT NULL)
        """,
      arguments: [atSeconds, athlete, day.number, atSeconds])
    return database.changesCount > 0
  }

  /// Removes what was said and done beside running and deleted before a time.
  func purgeCheckIns(deletedBeforeSeconds limit: Double) throws {
    for table in ["checkIn", "strengthWork"] {
      try database.execute(
        sql: "DELETE FROM \(table) WHERE athlete = ? AND deletedAtSeconds < ?",
        arguments: [athlete, limit])
    }
  }

  /// Keeps one trait of the athlete as measured on a day.
  public func setReading(_ reading: Athlete.Reading) throws {
    try database.execute(
      sql: """
        INSERT INTO athleteReading (athlete, trait, day, value) VALUES (?, ?, ?, ?)
        ON CONFLICT DO UPDATE SET value = excluded.value
        """,
      arguments: [athlete, reading.trait.rawValue, reading.day.number, reading.value])
  }
}

extension CheckIn {
  fileprivate init(row: Row, pains: [Row]) {
    self.init(day: Day(number: row["day"]))
    soreness = row["soreness"]
    sleepHours = row["sleepHours"]
    sleepQuality = row["sleepQuality"]
    // A word of a newer version is kept in the table and left out here; so is a place.
    illness = (row["illness"] as String?).flatMap(Illness.init(rawValue:))
    note = row["note"]
    for pain in pains.compactMap(Pain.init(row:)) { add(pain) }
  }
}

extension Pain {
  fileprivate init?(row: Row) {
    guard let place = PainPlace(rawValue: row["place"]),
      let moment = Moment(rawValue: row["moment"])
    else { return nil }
    self.init(
      place, row["score"], side: Side(rawValue: row["side"]), moment: moment,
      isBone: row["saidToBeBone"])
  }
}
