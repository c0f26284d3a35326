import Foundation
import GRDB

extension RunStore {
  /// Copies the log to a file that is not there yet, while it is in use, and verifies the copy.
  public func backup(to path: String) async throws(StoreError) {
    do {
      let partial = path + ".partial"
      try? FileManager.default.removeItem(atPath: partial)
      let copy = try DatabaseQueue(path: partial)
      try writer.backup(to: copy)
      // A backup is one file: without this it would want a log of its own beside it.
      try await copy.writeWithoutTransaction { try $0.execute(sql: "PRAGMA journal_mode = DELETE") }
      try copy.close()
      try Self.verify(path: partial)
      try FileManager.default.moveItem(atPath: partial, toPath: path)
    } catch {
      throw StoreError(error)
    }
  }

  /// Whether a file is a sound log of a schema we know; says why when it is not.
  public static func verify(path: String) throws(StoreError) {
    do {
      _ = try isCurrent(path: path)
      var configuration = Configuration()
      configuration.readonly = true
      let queue = try DatabaseQueue(path: path, configuration: configuration)
      defer { try? queue.close() }
      try queue.read { database in
        guard try Int32.fetchOne(database, sql: "PRAGMA application_id") == Schema.applicationID
        else { throw StoreError.notALog }
        let faults = try database.faults(most: 10)
        guard faults.isEmpty else {
          throw StoreError.damaged(reason: faults.joined(separator: "; "))
        }
      }
    } catch {
      throw StoreError(error)
    }
  }

  /// Makes sure that nobody else has the log open, and folds its write-ahead log into it.
  public static func close(path: String) throws(StoreError) {
    do {
      var configuration = Configuration()
      configuration.busyMode = .timeout(2)
      let queue = try DatabaseQueue(path: path, configuration: configuration)
      defer { try? queue.close() }
      // Leaving WAL needs every other connection gone.
      try queue.writeWithoutTransaction { try $0.execute(sql: "PRAGMA journal_mode = DELETE") }
    } catch {
      throw StoreError(error)
    }
  }
}
