import Foundation
import GRDB
import Logbook
import Testing

@testable import Store

@Suite("An older log becomes a present one")
struct MigrationTests {
  /// A log as version 1-spine wrote it: a typed run, another one, a recorded one.
  private func spine(in folder: String) throws -> String {
    let fixture = try #require(Bundle.module.resourceURL).appending(path: "Fixtures/1-spine.sql")
    let path = folder + "/log.db"
    var configuration = Configuration()
    // The script makes tables in an order of its own.
    configuration.foreignKeysEnabled = false
    let queue = try DatabaseQueue(path: path, configuration: configuration)
    let script = try String(contentsOf: fixture, encoding: .utf8)
    try queue.writeWithoutTransaction { try $0.execute(sql: script) }
    try queue.close()
    return path
  }

  private func withFolder(_ body: (String) async throws -> Void) async throws {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "plimsoll-migration-\(UUID().uuidString)").path
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try await body(folder)
  }

  @Test("A log of the first version keeps its runs, figures and files, and carries no load")
  func spine() async throws {
    try await withFolder { folder in
      let path = try spine(in: folder)
      let now = Date(timeIntervalSince1970: 1_763_700_000)
      let store = try RunStore.open(path: path, now: now)
      let (runs, worn, checkup, kit) = try await store.read { log in
        (try log.runs(), try log.worn(), try log.checkup(), try log.kit())
      }
      #expect(runs.map(\.id) == [1, 2, 3])
      #expect(runs[0].notes == "vest 6kg")
      #expect(runs[2].format == "gpx")
      #expect(runs.allSatisfy { !$0.carriesLoad })
      #expect(worn.isEmpty && kit.isEmpty)
      #expect(checkup.faults.isEmpty && checkup.brokenReferences.isEmpty)
      #expect(checkup.originals == 1 && checkup.figures > 0)
      #expect(try RunStore.isCurrent(path: path))
      let names = try FileManager.default.contentsOfDirectory(atPath: folder)
      #expect(names.contains("log.db.before-migration-from-1-spine-at-1763700000"))
    }
  }

  @Test("A log of any version between is brought up as well, with what it holds")
  func steps() async throws {
    for version in Schema.migrator.migrations.dropLast() {
      try await withFolder { folder in
        let path = try spine(in: folder)
        let queue = try DatabaseQueue(path: path)
        try Schema.migrator.migrate(queue, upTo: version)
        try queue.close()
        let store = try RunStore.open(path: path, now: Date(timeIntervalSince1970: 0))
        let (runs, checkup) = try await store.read { (try $0.runs(), try $0.checkup()) }
        #expect(runs.map(\.id) == [1, 2, 3], "from \(version)")
        #expect(checkup.brokenReferences.isEmpty, "from \(version)")
      }
    }
  }

  @Test("A migrated log has the tables of a new one, column for column")
  func sameTables() async throws {
    try await withFolder { folder in
      let path = try spine(in: folder)
      let migrated = try RunStore.open(path: path, now: Date(timeIntervalSince1970: 0))
      func columns(_ store: RunStore) async throws -> [String] {
        try await store.read { log in
          try String.fetchAll(
            log.database,
            sql: """
              SELECT m.name || '.' || c.name || ' ' || c.type FROM sqlite_master m,
              pragma_table_info(m.name) c WHERE m.type = 'table' ORDER BY 1
              """)
        }
      }
      let made = try await columns(try RunStore.inMemory())
      #expect(try await columns(migrated) == made)
      #expect(made.contains("worn.carry TEXT"))
    }
  }
}
