public import FoundationEssentials
public import Logbook

// The verbs with their final signatures. Each moves into a file of its own as it is built.
extension Workbench {
  /// The athlete whom the log belongs to.
  public func athlete() async throws(WorkflowError) -> Athlete { throw .conflict("not built") }
  /// Changes the athlete; figures that depend on what changed are computed again when asked for.
  public func setAthlete(_ athlete: Athlete) async throws(WorkflowError) {
    throw .conflict("not built")
  }
  /// How things are shown.
  public func preferences() async throws(WorkflowError) -> Preferences {
    throw .conflict("not built")
  }
  /// Changes how things are shown.
  public func setPreferences(_ preferences: Preferences) async throws(WorkflowError) {
    throw .conflict("not built")
  }
  /// The zones in force on a day.
  public func heartRateZones(on day: Day) async throws(WorkflowError) -> HeartRateZones {
    throw .conflict("not built")
  }
  /// Sets the zones from a day on.
  public func setHeartRateZones(_ zones: HeartRateZones, from day: Day) async throws(WorkflowError)
  { throw .conflict("not built") }

  /// What the first page shows.
  public func today(weeks: Int) async throws(WorkflowError) -> TodayReport {
    throw .conflict("not built")
  }
  /// Runs of the log.
  public func runs(_ query: RunQuery) async throws(WorkflowError) -> RunList {
    throw .conflict("not built")
  }
  /// Everything about one run.
  public func report(of run: Int64) async throws(WorkflowError) -> RunReport {
    throw .conflict("not built")
  }
  /// Adds a run that was not recorded.
  public func add(_ run: TypedRun) async throws(WorkflowError) -> Int64 {
    throw .conflict("not built")
  }
  /// Changes what a person can change of a run.
  public func edit(_ run: Int64, _ edit: RunEdit) async throws(WorkflowError) {
    throw .conflict("not built")
  }
  /// Leaves a repair undone, or makes it again; the run's figures follow.
  public func setRepair(_ id: String, of run: Int64, undone: Bool) async throws(WorkflowError) {
    throw .conflict("not built")
  }
  /// Deletes runs; they can be brought back until the log is tidied (thirty days).
  public func delete(_ runs: [Int64]) async throws(WorkflowError) { throw .conflict("not built") }
  /// Brings deleted runs back.
  public func undelete(_ runs: [Int64]) async throws(WorkflowError) { throw .conflict("not built") }

  /// Imports files, folders and archives; calls back with each line and now and then with progress.
  public func importPaths(
    _ paths: [String], duplicates: DuplicateRule,
    progress: @escaping @Sendable (ImportProgress) -> Void = { _ in },
    line: @escaping @Sendable (ImportLine) -> Void
  ) async throws(WorkflowError) { throw .conflict("not built") }
  /// Imports one file or archive from memory, as the web app receives it.
  public func importBytes(
    _ bytes: [UInt8], name: String, duplicates: DuplicateRule
  ) async throws(WorkflowError) -> [ImportLine] { throw .conflict("not built") }

  /// The original file of a run, as it was imported, with its name.
  public func original(of run: Int64) async throws(WorkflowError) -> (name: String, bytes: [UInt8])
  { throw .conflict("not built") }
  /// A run written in a format of the catalogue (`fit`, `gpx`, `tcx`).
  public func export(_ run: Int64, format: String) async throws(WorkflowError) -> (
    name: String, bytes: [UInt8]
  ) { throw .conflict("not built") }
  /// Computes figures again that are missing or of an older model version; all of them when forced.
  public func refresh(
    all: Bool, progress: @escaping @Sendable (ImportProgress) -> Void = { _ in }
  ) async throws(WorkflowError) -> Int { throw .conflict("not built") }
  /// Copies the whole log to a file while it is in use, and verifies the copy.
  public func backup(to path: String) async throws(WorkflowError) { throw .conflict("not built") }
  /// Puts a backup in the place of a log, keeping a copy of what was there.
  public static func restore(from backup: String, to path: String) async throws(WorkflowError) {
    throw .conflict("not built")
  }
  /// Looks the log over: integrity, hashes of originals, figures that are missing. One line a finding.
  public func doctor() async throws(WorkflowError) -> [Diagnosis] { throw .conflict("not built") }
  /// Fills the log with the demonstration runner: eighteen months made by a seeded simulation,
  /// written as FIT and imported the ordinary way.
  public func demo(
    seed: UInt64, line: @escaping @Sendable (ImportLine) -> Void
  ) async throws(WorkflowError) { throw .conflict("not built") }
}

/// What reading files, touching nothing, found: one activity of one file.
public struct Inspection: Sendable, Hashable {
  public var file: String
  /// `fit`, `gpx`, `tcx`; nil when the format is not known.
  public var format: String?
  public var status: Status
  public var reason: String?
  public var sport: Sport?
  public var start: Date?
  public var samples: Int
  public var laps: Int
  public var summary: Summary
  /// Degrees north and east.
  public var firstPosition: SIMD2<Double>?
  public var lastPosition: SIMD2<Double>?
  /// What would be repaired, in words.
  public var repairs: [String]

  /// Whether a file could be read.
  public enum Status: String, Sendable, Hashable { case ok, partial, refused }

  /// An inspection of which nothing is known but the file.
  public init(file: String, status: Status, reason: String?) {
    self.file = file
    self.status = status
    self.reason = reason
    samples = 0
    laps = 0
    summary = Summary()
    repairs = []
  }
}

/// Reads files, folders and archives and touches nothing. Files of no known format that were found
/// in a folder are counted in the result.
@concurrent
public func inspect(
  _ paths: [String], line: @escaping @Sendable (Inspection) -> Void
) async throws(WorkflowError) -> Int { throw .conflict("not built") }

/// One finding of `doctor`.
public struct Diagnosis: Sendable, Hashable {
  public var isSound: Bool
  public var subject: String
  public var finding: String
  public var remedy: String?

  /// A finding.
  public init(isSound: Bool, subject: String, finding: String, remedy: String? = nil) {
    self.isSound = isSound
    self.subject = subject
    self.finding = finding
    self.remedy = remedy
  }
}
