import GRDB

/// What looking the database over found.
public struct Checkup: Sendable, Hashable {
  /// What is wrong with its pages; empty when nothing is.
  public var faults: [String]
  /// Rows that refer to what is not there, as `table row parent`.
  public var brokenReferences: [String]
  /// How many runs are there.
  public var runs: Int
  /// How many runs are deleted and can be brought back.
  public var deletedRuns: Int
  /// How many originals are kept.
  public var originals: Int
  /// How many figures are kept, of every version.
  public var figures: Int
  /// How many bytes the database has.
  public var bytes: Int
  /// How many of them hold nothing.
  public var freeBytes: Int
}

extension LogTransaction {
  /// Looks every page and every reference over.
  public func checkup() throws -> Checkup {
    func count(_ sql: String) throws -> Int {
      try Int.fetchOne(database, sql: sql, arguments: [athlete]) ?? 0
    }
    func pragma(_ name: String) throws -> Int {
      try Int.fetchOne(database, sql: "PRAGMA \(name)") ?? 0
    }
    let faults = try String.fetchAll(database, sql: "PRAGMA integrity_check(20)")
    let broken = try Row.fetchAll(database, sql: "PRAGMA foreign_key_check").map { row in
      "\(row[0] as String) \((row[1] as Int64?) ?? 0) \(row[2] as String)"
    }
    let pageBytes = try pragma("page_size")
    return Checkup(
      faults: faults == ["ok"] ? [] : faults, brokenReferences: broken,
      runs: try count(
        "SELECT count(*) FROM run WHERE athlete = ? AND deletedAtSeconds IS NULL"),
      deletedRuns: try count(
        "SELECT count(*) FROM run WHERE athlete = ? AND deletedAtSeconds IS NOT NULL"),
      originals: try count("SELECT count(*) FROM original WHERE athlete = ?"),
      figures: try count("SELECT count(*) FROM figure WHERE athlete = ?"),
      bytes: try pragma("page_count") * pageBytes,
      freeBytes: try pragma("freelist_count") * pageBytes)
  }
}
