public import FoundationEssentials
public import Logbook

/// The verbs of Plimsoll: what the command line and the pages can ask for.
///
/// A value of its dependencies (the log, the clock). Everything it returns is a value.
public struct Workbench: Sendable {
  /// Tells the present: an argument, so that tests choose it.
  public let now: @Sendable () -> Date

  /// Opens the log at a path, making it when there is none and migrating it after a copy when it
  /// is older. A newer one is refused and left unharmed.
  public static func open(
    path: String, now: @escaping @Sendable () -> Date = { Date() }
  ) async throws(WorkflowError) -> Workbench {
    Workbench(now: now)
  }

  /// A log in memory, for tests.
  public static func inMemory(now: @escaping @Sendable () -> Date) async throws(WorkflowError)
    -> Workbench
  {
    Workbench(now: now)
  }
}

/// What a person can change of a run. Nil fields stay as they are.
public struct RunEdit: Sendable, Hashable {
  /// Its new name.
  public var name: String?
  /// The new notes.
  public var notes: String?
  /// What it was after all.
  public var sport: Sport?
  /// 0 to 10; a negative value removes it.
  public var effort: Double?

  /// An edit that changes nothing yet.
  public init() {}
}

/// A run without a file, as a person types it.
public struct TypedRun: Sendable, Hashable {
  /// When it began.
  public var start: Date
  /// What kind of movement it was.
  public var sport: Sport
  /// How long it took in motion.
  public var seconds: Double
  /// How far it went.
  public var meters: Double?
  /// How much it climbed.
  public var ascentMeters: Double?
  /// Mean heart beats per minute.
  public var averageHeartRate: Double?
  /// How hard it was, 0 to 10.
  public var effort: Double?
  /// What to call it.
  public var name: String?
  /// What the runner says of it.
  public var notes: String?

  /// A run of which only start, sport and time are known.
  public init(start: Date, sport: Sport, seconds: Double) {
    self.start = start
    self.sport = sport
    self.seconds = seconds
  }
}
