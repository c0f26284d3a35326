import GRDB

/// Why the log could not do something.
public enum StoreError: Error, Sendable, Hashable {
  /// The file was written by a newer version: the changes of schema that this one does not know.
  case newerSchema(found: String)
  /// The file is a database, but not one of ours.
  case notALog
  /// There is no run of this number.
  case noSuchRun(Int64)
  /// There is no kit, or no rule of kit, of this number.
  case noSuchKit(Int64)
  /// Another program held the log for longer than we wait.
  case busy
  /// No space is left where the log lies.
  case full
  /// The file, or a page of it, is not what a database looks like.
  case damaged(reason: String)
  /// The file system refused something: which and why.
  case refused(reason: String)

  init(_ error: any Error) {
    if let error = error as? StoreError {
      self = error
    } else if let error = error as? DatabaseError {
      self.init(error)
    } else {
      self = .refused(reason: String(describing: error))
    }
  }

  private init(_ error: DatabaseError) {
    let reason = error.message ?? error.resultCode.description
    switch error.resultCode {
    case .SQLITE_BUSY, .SQLITE_LOCKED: self = .busy
    case .SQLITE_FULL: self = .full
    case .SQLITE_CORRUPT, .SQLITE_NOTADB: self = .damaged(reason: reason)
    default: self = .refused(reason: reason)
    }
  }
}

extension StoreError: CustomStringConvertible {
  /// The reason in words.
  public var description: String {
    switch self {
    case .newerSchema(let found): "written by a newer version (\(found))"
    case .notALog: "a database, but not a log of Plimsoll"
    case .noSuchRun(let run): "there is no run \(run)"
    case .noSuchKit(let number): "there is no kit \(number)"
    case .busy: "another program is using the log"
    case .full: "no space is left"
    case .damaged(let reason): "the database is damaged: \(reason)"
    case .refused(let reason): reason
    }
  }
}
