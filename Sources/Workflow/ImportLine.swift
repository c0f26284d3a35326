/// What became of one activity of one file.
public struct ImportLine: Sendable, Hashable {
  /// The argument joined with the path found below it; an entry of an archive is `a.zip!in/b.fit`.
  public var file: String
  /// What became of it.
  public var result: Result
  /// The run it became, or is the same as.
  public var run: Int64?
  /// Why it was refused, what is damaged, or of which run it is a duplicate.
  public var reason: String?
  /// How many points were read.
  public var samples: Int

  /// What can become of a file.
  public enum Result: String, Sendable, Hashable { case imported, duplicate, partial, refused }

  /// What became of one activity of one file.
  public init(file: String, result: Result, run: Int64?, reason: String?, samples: Int) {
    self.file = file
    self.result = result
    self.run = run
    self.reason = reason
    self.samples = samples
  }
}

/// What to do with an activity that the log already holds. The runner decides.
public enum DuplicateRule: String, Sendable, Hashable, CaseIterable {
  /// Leave the log as it is and say of which run it is a duplicate.
  case skip
  /// Import it beside the other.
  case keep
  /// Put it in the other's place; what was typed stays.
  case replace
}

/// How far an import has come.
public struct ImportProgress: Sendable, Hashable {
  /// Files found so far.
  public var found: Int
  /// Files done.
  public var done: Int
  /// Activities imported.
  public var imported: Int
}
