public import FoundationEssentials
import Logbook
import Store

/// The verbs of Plimsoll: what the command line and the pages can ask for.
///
/// A value of its dependencies (the log, the clock). Everything it returns is a value.
public struct Workbench: Sendable {
  /// Tells the present: an argument, so that tests choose it.
  public let now: @Sendable () -> Date
  let store: RunStore
  let tables = TableShelf()
  /// How far imports and re-computations have come.
  public let progress = ProgressBoard()

  init(store: RunStore, now: @escaping @Sendable () -> Date) {
    self.store = store
    self.now = now
  }

  /// How long what was deleted can be brought back. A choice of this project.
  public static let daysUntilPurge = 30

  /// Opens the log at a path, making it when there is none and migrating it after a copy when it
  /// is older. A newer one is refused and left unharmed.
  public static func open(
    path: String, now: @escaping @Sendable () -> Date = { Date() }
  ) async throws(WorkflowError) -> Workbench {
    let folder = URL(filePath: path).deletingLastPathComponent()
    do {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    } catch {
      throw .file(path: folder.path, reason: "the folder cannot be made: \(error)")
    }
    do {
      let workbench = Workbench(store: try RunStore.open(path: path, now: now()), now: now)
      try await workbench.purge()
      return workbench
    } catch let error as StoreError {
      throw WorkflowError(error, path: path)
    } catch let error as WorkflowError {
      throw error
    } catch {
      throw .database(path: path, reason: String(describing: error))
    }
  }

  /// A log in memory, for tests.
  public static func inMemory(
    now: @escaping @Sendable () -> Date
  ) async throws(WorkflowError) -> Workbench {
    do {
      return Workbench(store: try RunStore.inMemory(), now: now)
    } catch {
      throw WorkflowError(error, path: ":memory:")
    }
  }

  /// Where the log lies.
  var path: String { store.path ?? ":memory:" }

  /// Removes what was deleted too long ago to be brought back.
  func purge() async throws(WorkflowError) {
    let limit = now().timeIntervalSince1970 - Double(Self.daysUntilPurge) * 86_400
    _ = try await write { try $0.purge(deletedBeforeSeconds: limit) }
  }

  func read<Answer: Sendable>(
    _ body: @escaping @Sendable (LogTransaction) throws -> Answer
  ) async throws(WorkflowError) -> Answer {
    do {
      return try await store.read(body)
    } catch {
      throw WorkflowError(error, path: path)
    }
  }

  func write<Answer: Sendable>(
    _ body: @escaping @Sendable (LogTransaction) throws -> Answer
  ) async throws(WorkflowError) -> Answer {
    do {
      return try await store.write(body)
    } catch {
      throw WorkflowError(error, path: path)
    }
  }
}

extension WorkflowError {
  init(_ error: StoreError, path: String) {
    switch error {
    case .newerSchema(let found): self = .newerSchema(found: found, path: path)
    case .noSuchRun(let run): self = .noSuchRun(run)
    case .noSuchKit(let number):
      self = .invalid(input: "kit", value: "\(number)", allowed: "a number of the kit list")
    case .notALog, .busy, .full, .damaged, .refused:
      self = .database(path: path, reason: error.description)
    }
  }
}

extension WorkflowError {
  /// What went wrong, without the path that a line names already.
  var shortReason: String {
    switch self {
    case .file(_, let reason), .database(_, let reason): reason
    default: String(describing: self)
    }
  }
}
