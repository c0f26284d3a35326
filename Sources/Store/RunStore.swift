import FoundationEssentials
import GRDB

/// The log: one SQLite file, seen by one athlete.
///
/// Everything that is read or written through it belongs to `athlete`; another athlete's rows are
/// out of reach whatever their numbers.
public struct RunStore: Sendable {
  /// Whose rows are seen.
  public let athlete: Int64
  /// Where the log lies; nil in memory.
  public let path: String?
  let writer: any DatabaseWriter

  init(writer: any DatabaseWriter, path: String?, athlete: Int64) {
    self.writer = writer
    self.path = path
    self.athlete = athlete
  }

  /// The same log as another athlete sees it.
  public func seen(by athlete: Int64) -> RunStore {
    RunStore(writer: writer, path: path, athlete: athlete)
  }

  /// Reads one consistent state of the log.
  public func read<Answer: Sendable>(
    _ body: @escaping @Sendable (LogTransaction) throws -> Answer
  ) async throws(StoreError) -> Answer {
    let athlete = athlete
    do {
      return try await writer.read { try body(LogTransaction(database: $0, athlete: athlete)) }
    } catch {
      throw StoreError(error)
    }
  }

  /// Changes the log in one transaction, which is on disk when this returns.
  public func write<Answer: Sendable>(
    _ body: @escaping @Sendable (LogTransaction) throws -> Answer
  ) async throws(StoreError) -> Answer {
    let athlete = athlete
    do {
      return try await writer.write { try body(LogTransaction(database: $0, athlete: athlete)) }
    } catch {
      throw StoreError(error)
    }
  }

  /// Changes the log in one transaction per item. All of them are on disk when this returns: the
  /// last one is synced, and with it the write-ahead log that holds the others. An item that fails
  /// leaves nothing behind and does not stop the others.
  public func batch<Item: Sendable, Answer: Sendable>(
    _ items: [Item], _ body: @escaping @Sendable (LogTransaction, Item) throws -> Answer
  ) async throws(StoreError) -> [Result<Answer, StoreError>] {
    let athlete = athlete
    do {
      return try await writer.writeWithoutTransaction { database in
        try database.execute(sql: "PRAGMA synchronous = NORMAL")
        // Whatever happens here, what a person types next is synced again.
        defer { try? database.execute(sql: "PRAGMA synchronous = FULL") }
        let log = LogTransaction(database: database, athlete: athlete)
        let answers = items.map { item in Self.transaction(database) { try body(log, item) } }
        try database.execute(sql: "PRAGMA synchronous = FULL")
        // An empty transaction writes nothing and so syncs nothing: this one writes a page.
        try database.inTransaction {
          try database.execute(sql: "UPDATE journal SET batches = batches + 1")
          return .commit
        }
        return answers
      }
    } catch {
      throw StoreError(error)
    }
  }

  private static func transaction<Answer>(
    _ database: Database, _ body: () throws -> Answer
  ) -> Result<Answer, StoreError> {
    do {
      var answer: Answer?
      try database.inTransaction(.immediate) {
        answer = try body()
        return .commit
      }
      guard let answer else { return .failure(.refused(reason: "the transaction had no result")) }
      return .success(answer)
    } catch {
      return .failure(StoreError(error))
    }
  }
}

/// What can be read and written in one transaction. It lives no longer than that.
public struct LogTransaction {
  let database: Database
  let athlete: Int64
}
