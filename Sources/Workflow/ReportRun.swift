import FoundationEssentials
import Logbook
import Store
import TrainingLoad

extension Workbench {
  /// Everything about one run.
  public func report(of run: Int64) async throws(WorkflowError) -> RunReport {
    let kept = try await keptRun(run)
    guard kept.record.deletedAtSeconds == nil else { throw .noSuchRun(run) }
    return try await wholeReport(kept).hiding(kept.zones)
  }

  /// A run with what is needed to compute on it.
  func keptRun(_ run: Int64) async throws(WorkflowError) -> KeptRun {
    try await read { log in
      guard let record = try log.run(run) else { throw StoreError.noSuchRun(run) }
      let neighbors = try log.neighbors(of: record)
      return KeptRun(
        record: record, original: try record.original.flatMap { try log.original($0) },
        undone: try log.undoneRepairs(of: run), worn: try log.worn(on: run),
        athlete: try log.knownAthlete(),
        figures: try log.figures(of: [run])[run] ?? [:],
        outline: try log.outlines(of: [run])[run], zones: try log.privacyZones(),
        previous: neighbors.before, next: neighbors.after)
    }
  }

  /// Everything about a run, its hidden positions included: it must not leave like this.
  @concurrent
  func wholeReport(_ kept: KeptRun) async throws(WorkflowError) -> RunReport {
    let activity = try kept.activity()
    let athlete = kept.athlete.state(on: kept.record.day)
    let signals = Signals(of: activity, undoing: kept.undone)
    let observation = tables.observation(of: activity, signals: signals, athlete: athlete)
    let figures = Metric.all.map { $0.figure(of: observation) }
    var record = kept.record
    record.total(from: figures)
    let byKey = Dictionary(figures.map { ($0.key, $0) }, uniquingKeysWith: { $1 })
    return RunReport(
      summary: RunSummary(
        record: record, figures: byKey, outline: kept.outline?.outside(kept.zones),
        wardrobe: Wardrobe(kept.worn, bodyMass: athlete.bodyMass)),
      activity: activity, signals: signals, athlete: athlete, figures: figures,
      kilometers: splits(of: observation, every: 1000),
      miles: splits(of: observation, every: 1609.344), laps: lapSplits(of: observation),
      heartRateZones: heartRateZoneTimes(of: observation),
      paceZones: paceZoneTimes(of: observation),
      previousRun: kept.previous, nextRun: kept.next)
  }
}

extension RunReport {
  /// The report without positions inside privacy zones. Its figures stay those of the whole run.
  fileprivate func hiding(_ zones: [PrivacyZone]) -> RunReport {
    var open = self
    open.hasPositions = activity.samples[.latitude] != nil
    open.hidesPlaces = activity.samples.passes(through: zones)
    guard open.hidesPlaces else { return open }
    open.activity.samples = activity.samples.hiding(zones)
    open.signals = signals.hiding(zones)
    return open
  }
}

extension Outline {
  /// The route without what lies inside privacy zones; the pieces that are left follow each other.
  func outside(_ zones: [PrivacyZone]) -> Outline {
    zones.isEmpty ? self : Outline(points: zones.outside(points).flatMap(\.self))
  }
}

/// A run as it comes out of the log, with what is needed to compute on it.
struct KeptRun: Sendable {
  var record: RunRecord
  var original: Original?
  var undone: Set<String>
  var worn: [Worn]
  var athlete: KnownAthlete
  var figures: [String: Figure]
  var outline: Outline?
  var zones: [PrivacyZone]
  var previous: Int64?
  var next: Int64?

  /// The activity as recorded, with what was said of it.
  func activity() throws(WorkflowError) -> Activity {
    var activity = try recorded()
    activity.carried = worn.spans(
      laps: activity.laps, bodyMass: athlete.state(on: record.day).bodyMass)
    return activity
  }

  private func recorded() throws(WorkflowError) -> Activity {
    guard let original else { return record.typedActivity }
    var activity = try original.activity(record.activityIndex).retyped(as: record.sport)
    activity.name = record.name
    activity.notes = record.notes
    activity.summary.effort = record.effort
    activity.utcOffsetSeconds = record.utcOffsetSeconds
    return activity
  }
}
