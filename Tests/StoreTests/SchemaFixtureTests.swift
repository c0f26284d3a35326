import Foundation
import GRDB
import Logbook
import Testing

@testable import Store

/// Logs as every older version wrote them, a dump each with rows in all of its tables.
@Suite("Logs of every older version")
struct SchemaFixtureTests {
  static let older = Array(Schema.migrator.migrations.dropLast())

  /// Opens the dump of a version as that version left it, and again as the present one.
  private func withLog(
    of version: String, _ body: (DatabaseQueue, RunStore) async throws -> Void
  ) async throws {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "plimsoll-schema-\(UUID().uuidString)").path
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let fixtures = try #require(Bundle.module.resourceURL)
    let script = try String(
      contentsOf: fixtures.appending(path: "Fixtures/\(version).sql"), encoding: .utf8)
    for name in ["old.db", "log.db"] {
      var configuration = Configuration()
      // A dump makes its tables in an order of its own.
      configuration.foreignKeysEnabled = false
      let queue = try DatabaseQueue(path: folder + "/" + name, configuration: configuration)
      try await queue.writeWithoutTransaction { try $0.execute(sql: script) }
      try queue.close()
    }
    let old = try DatabaseQueue(path: folder + "/old.db")
    try await body(
      old, try RunStore.open(path: folder + "/log.db", now: Date(timeIntervalSince1970: 0)))
  }

  private static func tables(_ database: Database) throws -> [String] {
    try String.fetchAll(
      database,
      sql: """
        SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'
        AND name <> 'grdb_migrations' ORDER BY name
        """)
  }

  private static func columns(_ table: String, _ database: Database) throws -> [String] {
    try String.fetchAll(
      database, sql: "SELECT name FROM pragma_table_info(?) ORDER BY cid", arguments: [table])
  }

  /// Every row of a table in words, so that rows of two files can be held against each other.
  private static func rows(
    _ table: String, _ columns: [String], _ database: Database
  ) throws -> [String] {
    let list = columns.map { "quote(\"\($0)\")" }.joined(separator: " || ' ' || ")
    return try String.fetchAll(database, sql: "SELECT \(list) FROM \"\(table)\" ORDER BY 1")
  }

  /// Everything that the tables promise: columns, their order, keys, indexes and references.
  private static func promises(_ database: Database) throws -> [String] {
    try String.fetchAll(
      database,
      sql: """
        SELECT m.name || ' ' || c.cid || ' ' || c.name || ' ' || c.type || ' ' || c."notnull" || ' '
          || coalesce(c.dflt_value, '') || ' ' || c.pk
          FROM sqlite_master m, pragma_table_info(m.name) c WHERE m.type = 'table'
        UNION ALL SELECT m.name || ' references ' || f."table" || ' ' || f."from" || ' '
          || coalesce(f."to", '') || ' ' || f.on_delete
          FROM sqlite_master m, pragma_foreign_key_list(m.name) f WHERE m.type = 'table'
        UNION ALL SELECT m.name || ' index ' || i."unique" || ' ' || i.origin || ' ' || x.name
          FROM sqlite_master m, pragma_index_list(m.name) i, pragma_index_info(i.name) x
          WHERE m.type = 'table' ORDER BY 1
        """)
  }

  @Test("There is a dump of each, with rows in every one of its tables", arguments: older)
  func filled(version: String) async throws {
    try await withLog(of: version) { old, _ in
      try await old.read { database in
        for table in try Self.tables(database) {
          let count = try Int.fetchOne(database, sql: "SELECT count(*) FROM \"\(table)\"") ?? 0
          #expect(count > 0, "\(table) of \(version)")
        }
        let made = try String.fetchAll(
          database, sql: "SELECT identifier FROM grdb_migrations ORDER BY 1")
        #expect(made.last == version)
      }
    }
  }

  @Test("It opens, and every row of every table is what it was", arguments: older)
  func kept(version: String) async throws {
    try await withLog(of: version) { old, store in
      let before = try await old.read { database in
        try Self.tables(database).map { table in
          let columns = try Self.columns(table, database)
          return (table, columns, try Self.rows(table, columns, database))
        }
      }
      try await store.read { log in
        for (table, columns, rows) in before {
          let after = try Self.rows(table, columns, log.database)
          #expect(after == rows, "\(table) of \(version)")
        }
      }
      let checkup = try await store.read { try $0.checkup() }
      #expect(checkup.faults.isEmpty && checkup.brokenReferences.isEmpty)
    }
  }

  @Test("Its tables become those of a new log, with their keys and references", arguments: older)
  func fresh(version: String) async throws {
    try await withLog(of: version) { _, store in
      let migrated = try await store.read { try Self.promises($0.database) }
      let made = try await RunStore.inMemory().read { try Self.promises($0.database) }
      #expect(migrated == made)
    }
  }

  @Test("What was said and done beside running is read as before, and knows no effort yet")
  func strength() async throws {
    try await withLog(of: "5-plan") { _, store in
      let days = Day(number: 20_000)...Day(number: 20_200)
      let (work, said) = try await store.read {
        (try $0.strengthWork(in: days), try $0.checkIns(in: days))
      }
      #expect(work.map(\.setsText) == ["3x8", "3x30s"])
      #expect(work.allSatisfy { $0.minutes == nil && $0.effort == nil })
      #expect(said.first?.pains.count == 2 && said.first?.sleepHours == 7.25)
    }
  }
}
