import GRDB
public import Logbook

extension LogTransaction {
  /// The athlete whom the log belongs to, with every reading.
  public func athleteProfile() throws -> Athlete {
    guard
      let row = try Row.fetchOne(
        database, sql: "SELECT name, sex, birthYear FROM athlete WHERE id = ?", arguments: [athlete]
      )
    else { return Athlete(name: "") }
    var profile = Athlete(name: row["name"])
    profile.sex = (row["sex"] as String?).flatMap(Athlete.Sex.init(rawValue:))
    profile.birthYear = row["birthYear"]
    let readings = try Row.fetchAll(
      database,
      sql: "SELECT trait, day, value FROM athleteReading WHERE athlete = ? ORDER BY day, trait",
      arguments: [athlete])
    profile.readings = readings.compactMap { row in
      // A trait of a newer version is kept in the table and left out here.
      Athlete.Trait(rawValue: row["trait"]).map {
        Athlete.Reading(day: Day(number: row["day"]), trait: $0, value: row["value"])
      }
    }
    return profile
  }

  /// Puts a profile in the place of the athlete's present one.
  public func setAthleteProfile(_ profile: Athlete) throws {
    try database.execute(
      sql: "UPDATE athlete SET name = ?, sex = ?, birthYear = ? WHERE id = ?",
      arguments: [profile.name, profile.sex?.rawValue, profile.birthYear, athlete])
    for trait in Athlete.Trait.allCases {
      try database.execute(
        sql: "DELETE FROM athleteReading WHERE athlete = ? AND trait = ?",
        arguments: [athlete, trait.rawValue])
    }
    for reading in profile.readings {
      try database.execute(
        sql: """
          INSERT INTO athleteReading (athlete, trait, day, value) VALUES (?, ?, ?, ?)
          ON CONFLICT DO UPDATE SET value = excluded.value
          """,
        arguments: [athlete, reading.trait.rawValue, reading.day.number, reading.value])
    }
  }

  /// Adds an athlete to the log and answers their number.
  public func addAthlete(name: String) throws -> Int64 {
    try database.execute(sql: "INSERT INTO athlete (name) VALUES (?)", arguments: [name])
    return database.lastInsertedRowID
  }
}
