public import FoundationEssentials
public import Logbook
import Store

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

extension Workbench {
  /// Adds a run that was not recorded.
  public func add(_ run: TypedRun) async throws(WorkflowError) -> Int64 {
    try run.check()
    let athlete = try await knownAthlete()
    let prepared = PreparedRun(of: run.activity, index: 0, athlete: athlete, tables: tables)
    var record: RunRecord
    do {
      record = try prepared.get()
    } catch {
      throw .invalid(input: "start", value: "\(run.start)", allowed: "1970 to 2200")
    }
    record.spanSeconds = run.seconds
    record.effort = run.effort
    record.edited = [.name, .notes, .sport, .effort]
    record.searchText = record.foldedText
    let kept = record
    return try await write { log in
      let number = try log.insert(kept, figures: prepared.figures, outline: prepared.outline)
      try log.setWorn(prepared.worn, from: Set(Worn.Origin.allCases), on: number)
      return number
    }
  }

  /// Changes what a person can change of a run.
  public func edit(_ run: Int64, _ edit: RunEdit) async throws(WorkflowError) {
    if let effort = edit.effort, effort > 10 || effort.isNaN {
      throw .invalid(input: "effort", value: "\(effort)", allowed: "0 to 10")
    }
    let isRedressed = try await write { log in
      guard var record = try log.run(run), record.deletedAtSeconds == nil else {
        throw StoreError.noSuchRun(run)
      }
      record.apply(edit)
      try log.update(record)
      return try log.deriveWorn(of: record, athlete: try log.knownAthlete())
    }
    // What a run counts for depends on its sport, on how hard it was and on what was carried.
    if edit.sport != nil || edit.effort != nil || isRedressed { try await recompute([run]) }
  }

  /// Leaves a repair undone, or makes it again; the run's figures follow.
  public func setRepair(
    _ id: String, of run: Int64, undone: Bool
  ) async throws(WorkflowError) {
    let known = try await report(of: run).signals.repairs
    guard known.contains(where: { $0.id == id }) else {
      throw .invalid(
        input: "repair", value: id, allowed: known.map(\.id).joined(separator: ", "))
    }
    try await write { try $0.setRepair(id, of: run, undone: undone) }
    try await recompute([run])
  }

  /// Deletes runs; they can be brought back until the log is tidied (thirty days).
  public func delete(_ runs: [Int64]) async throws(WorkflowError) {
    let seconds = now().timeIntervalSince1970
    try await write { log in
      for run in runs {
        guard let record = try log.run(run), record.deletedAtSeconds == nil else {
          throw StoreError.noSuchRun(run)
        }
      }
      try log.setDeleted(runs, atSeconds: seconds)
    }
  }

  /// Brings deleted runs back.
  public func undelete(_ runs: [Int64]) async throws(WorkflowError) {
    try await write { try $0.setDeleted(runs, atSeconds: nil) }
  }
}

extension TypedRun {
  /// What a person can have run: anything else is a slip of the pen. Choices of this project.
  fileprivate func check() throws(WorkflowError) {
    func within(_ value: Double?, _ allowed: ClosedRange<Double>, _ input: String)
      throws(WorkflowError)
    {
      guard let value else { return }
      guard allowed.contains(value) else {
        throw .invalid(
          input: input, value: "\(value)", allowed: "\(allowed.lowerBound) to \(allowed.upperBound)"
        )
      }
    }
    try within(seconds, 1...1_000_000, "seconds")
    try within(meters, 0...2_000_000, "meters")
    try within(ascentMeters, 0...100_000, "ascentMeters")
    try within(averageHeartRate, 25...240, "averageHeartRate")
    try within(effort, 0...10, "effort")
  }

  /// The activity that was typed: totals without points.
  fileprivate var activity: Activity {
    var activity = Activity(sport: sport)
    activity.start = start
    activity.name = name
    activity.notes = notes
    activity.summary.timerSeconds = seconds
    activity.summary.elapsedSeconds = seconds
    activity.summary.distanceMeters = meters
    activity.summary.ascentMeters = ascentMeters
    activity.summary.averageHeartRate = averageHeartRate
    activity.summary.effort = effort
    return activity
  }
}

extension RunRecord {
  mutating func apply(_ edit: RunEdit) {
    if let text = edit.name {
      name = text.trimmedOrNil
      edited.insert(.name)
    }
    if let text = edit.notes {
      notes = text.trimmedOrNil
      edited.insert(.notes)
    }
    if let choice = edit.sport {
      sport = choice
      edited.insert(.sport)
    }
    if let value = edit.effort {
      effort = value < 0 ? nil : value
      edited.insert(.effort)
    }
    searchText = foldedText
  }

  /// A typed run as the metrics see it.
  var typedActivity: Activity {
    var activity = Activity(sport: sport)
    activity.start = Date(timeIntervalSince1970: startSeconds)
    activity.utcOffsetSeconds = utcOffsetSeconds
    activity.name = name
    activity.notes = notes
    activity.summary = stated
    activity.summary.elapsedSeconds = spanSeconds
    activity.summary.effort = effort
    return activity
  }
}
