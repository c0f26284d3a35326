import GRDB

extension LogTransaction {
  /// What the athlete prefers, as text by key.
  public func preferences() throws -> [String: String] {
    let rows = try Row.fetchAll(
      database, sql: "SELECT key, value FROM preference WHERE athlete = ?", arguments: [athlete])
    return Dictionary(uniqueKeysWithValues: rows.map { ($0["key"], $0["value"]) })
  }

  /// Sets some preferences; the others stay.
  public func setPreferences(_ preferences: [String: String]) throws {
    for (key, value) in preferences {
      try database.execute(
        sql: """
          INSERT INTO preference (athlete, key, value) VALUES (?, ?, ?)
          ON CONFLICT DO UPDATE SET value = excluded.value
          """,
        arguments: [athlete, key, value])
    }
  }
}
