import GRDB

extension LogTransaction {
  /// The repairs of a run that the runner wishes undone.
  public func undoneRepairs(of run: Int64) throws -> Set<String> {
    try Set(
      String.fetchAll(
        database.cachedStatement(
          sql: "SELECT repair FROM undoneRepair WHERE athlete = ? AND run = ?"),
        arguments: [athlete, run]))
  }

  /// Leaves a repair undone, or has it made again.
  public func setRepair(_ repair: String, of run: Int64, undone: Bool) throws {
    let sql =
      undone
      ? "INSERT INTO undoneRepair (athlete, run, repair) VALUES (?, ?, ?) ON CONFLICT DO NOTHING"
      : "DELETE FROM undoneRepair WHERE athlete = ? AND run = ? AND repair = ?"
    try database.execute(sql: sql, arguments: [athlete, run, repair])
  }

  /// Has every repair of a run made again.
  public func forgetUndoneRepairs(of run: Int64) throws {
    try database.execute(
      sql: "DELETE FROM undoneRepair WHERE athlete = ? AND run = ?", arguments: [athlete, run])
  }
}
