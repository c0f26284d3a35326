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
    let faults = try database.faults(most: 20)
    let broken = try Row.fetchAll(database, sql: "PRAGMA foreign_key_check").map { row in
      "\(row[0] as String) \((row[1] as Int64?) ?? 0) \(row[2] as String)"
    }
    let pageBytes = try pragma("page_size")
    return Checkup(
      faults: faults, brokenReferences: broken,
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

extension Database {
  /// What SQLite finds wrong with the file; empty where nothing is.
  ///
  /// Versions before 3.41 take columns that stand before the key of a table without row numbers for
  /// NULL though they are not: what they say of NULL is looked after.
  func faults(most: Int) throws -> [String] {
    let said = try String.fetchAll(self, sql: "PRAGMA integrity_check(10000)")
    return Array(try said.filter { try $0 != "ok" && !isFalse($0) }.prefix(most))
  }

  private func isFalse(_ fault: String) throws -> Bool {
    let beginning = "NULL value in "
    guard fault.hasPrefix(beginning) else { return false }
    let names = fault.dropFirst(beginning.count).split(separator: ".").map(String.init)
    guard names.count == 2, try tableExists(names[0]) else { return false }
    let isColumn = try columns(in: names[0]).contains { $0.name == names[1] }
    guard isColumn else { return false }
    return try Bool.fetchOne(
      self,
      sql: """
        SELECT NOT EXISTS (SELECT 1 FROM \(names[0].quotedDatabaseIdentifier)
        WHERE \(names[1].quotedDatabaseIdentifier) IS NULL)
        """) ?? false
  }
}
