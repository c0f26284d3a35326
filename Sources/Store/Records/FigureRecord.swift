import GRDB
public import TrainingLoad

extension LogTransaction {
  /// Puts figures in the place of the run's figures of the same keys, of whatever version.
  public func replaceFigures(of run: Int64, with figures: [Figure]) throws {
    let removal = try database.cachedStatement(
      sql: "DELETE FROM figure WHERE run = ? AND athlete = ? AND key = ?")
    for figure in figures { try removal.execute(arguments: [run, athlete, figure.key]) }
    try insertFigures(figures, of: run)
    let all = try self.figures(of: [run])[run] ?? [:]
    try setDoses(RunDoses(all.values), of: run)
  }

  /// Keeps the figures of a run that has none yet.
  func insertFigures(_ figures: [Figure], of run: Int64) throws {
    let insertion = try database.cachedStatement(
      sql: """
        INSERT INTO figure (athlete, run, key, modelVersion, value, low, high, reason)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?)
        """)
    for figure in figures {
      try insertion.execute(arguments: [
        athlete, run, figure.key, figure.modelVersion, figure.value, figure.low, figure.high,
        figure.reason,
      ])
    }
  }

  /// The newest figures of some runs, by run and key; of all keys when `keys` is nil.
  public func figures(
    of runs: [Int64], keys: [String]? = nil
  ) throws -> [Int64: [String: Figure]] {
    var found: [Int64: [String: Figure]] = [:]
    var sql = "SELECT * FROM figure WHERE athlete = ? AND run = ?"
    if let keys { sql += " AND key IN (\(keys.map { _ in "?" }.joined(separator: ", ")))" }
    let statement = try database.cachedStatement(sql: sql + " ORDER BY key, modelVersion")
    for run in runs {
      let arguments = StatementArguments([athlete, run]) + StatementArguments(keys ?? [])
      var figures: [String: Figure] = [:]
      let rows = try Row.fetchCursor(statement, arguments: arguments)
      // Versions come in rising order, so that the newest one stays.
      while let row = try rows.next() {
        let figure = Self.figure(row)
        figures[figure.key] = figure
      }
      found[run] = figures
    }
    return found
  }

  static func figure(_ row: Row) -> Figure {
    Figure(
      key: row[2], modelVersion: row[3], value: row[4], low: row[5], high: row[6], reason: row[7])
  }
}
