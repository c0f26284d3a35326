public import FoundationEssentials
import GRDB

extension RunStore {
  /// A log in memory, for tests.
  public static func inMemory() throws(StoreError) -> RunStore {
    do {
      let queue = try DatabaseQueue(configuration: configuration())
      try Schema.migrator.migrate(queue)
      return RunStore(writer: queue, path: nil, athlete: 1)
    } catch {
      throw StoreError(error)
    }
  }

  /// Opens the log at a path, or makes it. An older one is copied before it is migrated; a newer
  /// one, or a file that is no log, is refused without a byte of it changed.
  ///
  /// - Parameter now: names the copy.
  public static func open(path: String, now: Date) throws(StoreError) -> RunStore {
    do {
      let exists = FileManager.default.fileExists(atPath: path)
      if exists, try !isCurrent(path: path) { try copyBeforeMigration(path: path, now: now) }
      let pool = try DatabasePool(path: path, configuration: configuration())
      try Schema.migrator.migrate(pool)
      return RunStore(writer: pool, path: path, athlete: 1)
    } catch {
      throw StoreError(error)
    }
  }

  /// Whether a log needs no migration. Touches nothing.
  static func isCurrent(path: String) throws -> Bool {
    do {
      return try isCurrent(path: path, readonly: true)
    } catch let error as DatabaseError where error.resultCode == .SQLITE_READONLY {
      // A transaction was cut off and its journal has to be rolled back, which is a write.
      return try isCurrent(path: path, readonly: false)
    }
  }

  private static func isCurrent(path: String, readonly: Bool) throws -> Bool {
    var configuration = Configuration()
    configuration.readonly = readonly
    configuration.busyMode = .timeout(10)
    let queue = try DatabaseQueue(path: path, configuration: configuration)
    defer { try? queue.close() }
    return try queue.read { database in
      if try isUntouched(database) { return true }
      let owner = try Int32.fetchOne(database, sql: "PRAGMA application_id")
      guard owner == Schema.applicationID else { throw StoreError.notALog }
      if try Schema.migrator.hasBeenSuperseded(database) {
        let known = Set(Schema.migrator.migrations)
        let found = try Schema.migrator.appliedIdentifiers(database).subtracting(known)
        throw StoreError.newerSchema(found: found.sorted().joined(separator: ", "))
      }
      return try Schema.migrator.hasCompletedMigrations(database)
    }
  }

  /// Whether nothing is in a database yet: a file that was just made, or whose making was cut off
  /// before the first migration, when there is no more than the migrator's own empty list.
  private static func isUntouched(_ database: Database) throws -> Bool {
    let tables = try String.fetchAll(
      database, sql: "SELECT name FROM sqlite_master WHERE name NOT LIKE 'sqlite_%'")
    if tables.isEmpty { return true }
    guard tables == ["grdb_migrations"] else { return false }
    return try Int.fetchOne(database, sql: "SELECT count(*) FROM grdb_migrations") == 0
  }

  private static func copyBeforeMigration(path: String, now: Date) throws {
    let source = try DatabaseQueue(path: path, configuration: configuration())
    defer { try? source.close() }
    let version = try source.read { database in
      try Schema.migrator.completedMigrations(database).last ?? "0"
    }
    let stamp = Int(now.timeIntervalSince1970)
    let copy = try DatabaseQueue(path: "\(path).before-migration-from-\(version)-at-\(stamp)")
    try source.backup(to: copy)
    try copy.close()
  }

  static func configuration() -> Configuration {
    var configuration = Configuration()
    configuration.busyMode = .timeout(30)
    configuration.maximumReaderCount = 4
    configuration.prepareDatabase { database in
      // What a person typed is on disk before it is acknowledged; a batch lowers this for itself.
      try database.execute(sql: "PRAGMA synchronous = FULL")
    }
    return configuration
  }
}
