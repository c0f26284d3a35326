import Foundation
import GRDB
import Testing

@testable import Store

@Suite("Opening a log")
struct OpeningTests {
  static let now = Date(timeIntervalSince1970: 1_763_700_000)

  private func withFolder(_ body: (String) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "plimsoll-store-\(UUID().uuidString)").path
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try body(folder)
  }

  @Test("A log of a newer version is refused and keeps every byte")
  func newerSchema() throws {
    try withFolder { folder in
      let path = folder + "/log.db"
      _ = try RunStore.open(path: path, now: Self.now)
      let queue = try DatabaseQueue(path: path)
      try queue.write {
        try $0.execute(sql: "INSERT INTO grdb_migrations VALUES ('99-from-the-future')")
      }
      try queue.close()
      let before = try Data(contentsOf: URL(filePath: path))
      #expect(throws: StoreError.newerSchema(found: "99-from-the-future")) {
        try RunStore.open(path: path, now: Self.now)
      }
      #expect(try Data(contentsOf: URL(filePath: path)) == before)
    }
  }

  @Test("A log whose making was cut off before its first table is made to its end")
  func cutOff() throws {
    try withFolder { folder in
      let path = folder + "/log.db"
      let queue = try DatabaseQueue(path: path)
      try queue.write {
        try $0.execute(sql: "CREATE TABLE grdb_migrations (identifier TEXT NOT NULL PRIMARY KEY)")
      }
      try queue.close()
      _ = try RunStore.open(path: path, now: Self.now)
      #expect(try RunStore.isCurrent(path: path))
    }
  }

  @Test("A log whose making was cut off within a transaction is rolled back and made to its end")
  func cutOffWithinTransaction() throws {
    try withFolder { folder in
      let cut = folder + "/cut.db"
      let queue = try DatabaseQueue(path: folder + "/log.db")
      try queue.write {
        try $0.execute(sql: "CREATE TABLE grdb_migrations (identifier TEXT NOT NULL PRIMARY KEY)")
      }
      try queue.write { database in
        // So much that it does not fit the cache: changed pages reach the file before the end.
        try database.execute(
          sql: """
            PRAGMA cache_size = 1;
            CREATE TABLE athlete (id INTEGER PRIMARY KEY, name TEXT);
            WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 200)
              INSERT INTO athlete SELECT i, hex(zeroblob(1000)) FROM n
            """)
        for suffix in ["", "-journal"] {
          try FileManager.default.copyItem(
            atPath: folder + "/log.db" + suffix, toPath: cut + suffix)
        }
      }
      try queue.close()
      var readonly = Configuration()
      readonly.readonly = true
      // What is there cannot be read without a write: that is what a kill leaves.
      #expect(throws: DatabaseError.self) {
        try DatabaseQueue(path: cut, configuration: readonly).read {
          try Int.fetchOne($0, sql: "SELECT count(*) FROM sqlite_master")
        }
      }
      _ = try RunStore.open(path: cut, now: Self.now)
      #expect(try RunStore.isCurrent(path: cut))
    }
  }

  @Test("Another program's database is refused and keeps every byte")
  func otherDatabase() throws {
    try withFolder { folder in
      let path = folder + "/other.db"
      let queue = try DatabaseQueue(path: path)
      try queue.write { try $0.execute(sql: "CREATE TABLE song (title TEXT)") }
      try queue.close()
      let before = try Data(contentsOf: URL(filePath: path))
      #expect(throws: StoreError.notALog) { try RunStore.open(path: path, now: Self.now) }
      #expect(try Data(contentsOf: URL(filePath: path)) == before)
    }
  }

  @Test("What is no database is refused as damaged and keeps every byte")
  func noDatabase() throws {
    try withFolder { folder in
      let path = folder + "/log.db"
      let text = Data(String(repeating: "not a database. ", count: 400).utf8)
      try text.write(to: URL(filePath: path))
      #expect {
        try RunStore.open(path: path, now: Self.now)
      } throws: { error in
        if case .damaged? = error as? StoreError { true } else { false }
      }
      #expect(try Data(contentsOf: URL(filePath: path)) == text)
    }
  }

  @Test("An older log is copied before it is changed")
  func copyBeforeMigration() throws {
    try withFolder { folder in
      let path = folder + "/log.db"
      let queue = try DatabaseQueue(path: path)
      // A log of before the first version: ours by its header, without any table of ours.
      try queue.write {
        try $0.execute(sql: "PRAGMA application_id = \(Schema.applicationID)")
        try $0.execute(sql: "CREATE TABLE keepsake (word TEXT); INSERT INTO keepsake VALUES ('x')")
      }
      try queue.close()
      _ = try RunStore.open(path: path, now: Self.now)
      let copy = folder + "/log.db.before-migration-from-0-at-1763700000"
      let kept = try DatabaseQueue(path: copy)
      #expect(try kept.read { try String.fetchOne($0, sql: "SELECT word FROM keepsake") } == "x")
      #expect(try kept.read { try !$0.tableExists("run") })
      // Opening it again needs neither migration nor copy.
      _ = try RunStore.open(path: path, now: Self.now + 60)
      let names = try FileManager.default.contentsOfDirectory(atPath: folder)
      #expect(names.count { $0.contains("before-migration") && !$0.contains("-wal") } == 1)
    }
  }

  @Test("Every change of schema has a number, and numbers rise")
  func migrationNames() {
    let numbers = Schema.migrator.migrations.map { $0.prefix { $0 != "-" } }.compactMap { Int($0) }
    #expect(numbers == Array(1...Schema.migrator.migrations.count))
  }
}
