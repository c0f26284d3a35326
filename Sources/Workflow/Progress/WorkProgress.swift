/// How far the work on a log has come that goes on while pages are read: imports, and figures that
/// are computed again.
public struct WorkProgress: Sendable, Hashable {
  /// What is imported.
  public var importing = Part()
  /// What is computed again.
  public var recomputing = Part()
  /// What became of the last activities, the last one first.
  public var lines: [ImportLine] = []

  /// Nothing was done yet.
  public init() {}

  /// Whether anything goes on.
  public var isRunning: Bool { importing.isRunning || recomputing.isRunning }

  /// The kinds of work that can take long.
  public enum Kind: Sendable, Hashable, CaseIterable { case importing, recomputing }

  /// How far one kind of work has come. What follows at once, such as the files of a folder that a
  /// page sends one after the other, counts as one.
  public struct Part: Sendable, Hashable {
    /// Whether it goes on.
    public var isRunning = false
    /// Whether one piece of it holds many, as an archive does.
    public var isWhole = false
    /// Files or runs found so far.
    public var found = 0
    /// Files or runs done.
    public var done = 0

    /// Nothing of it.
    public init() {}
  }
}
