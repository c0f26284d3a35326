import Foundation
import Logbook
import Store
import TrainingLoad

extension Workbench {
  /// Computes figures again that are missing or of an older model version; all of them when forced.
  /// What rules and notes say was worn is read again first.
  public func refresh(
    all: Bool, progress: @escaping @Sendable (ImportProgress) -> Void = { _ in }
  ) async throws(WorkflowError) -> Int {
    _ = try await write { try $0.deriveWorn() }
    let stale = try await staleRuns(all: all)
    try await recompute(stale, progress: progress)
    return stale.count
  }

  /// Starts to compute stale figures again and returns at once, for a program that stays: what is
  /// not done when it ends is done by the next refresh.
  public func startRefresh() {
    Task.detached(priority: .utility) { _ = try? await refresh(all: false) }
  }

  /// The runs whose figures are missing, of an older model version, or computed from what the
  /// athlete has since changed.
  func staleRuns(all: Bool) async throws(WorkflowError) -> [Int64] {
    let versions = Dictionary(
      Metric.all.map { ($0.key, $0.modelVersion) }, uniquingKeysWith: { $1 })
    return try await read { log in
      let athlete = try log.knownAthlete()
      let stale = try log.figureStates(versions: versions).filter { state in
        all || !state.isComplete
          || state.inputs
            != athlete.fingerprint(
              on: state.day, sport: state.sport, effort: state.effort, undoing: state.undone,
              wearing: state.worn)
      }
      return stale.map(\.run)
    }
  }

  /// Computes the figures of some runs again, on every core, and puts them in the place of the old.
  func recompute(
    _ runs: [Int64], progress: @escaping @Sendable (ImportProgress) -> Void = { _ in }
  ) async throws(WorkflowError) {
    let ticket =
      runs.count < ProgressBoard.leastRuns
      ? nil : self.progress.begin(.recomputing, atSeconds: now().timeIntervalSince1970)
    defer {
      if let ticket { self.progress.end(ticket, atSeconds: now().timeIntervalSince1970) }
    }
    var done = 0
    for start in stride(from: 0, to: runs.count, by: 32) {
      let part = Array(runs[start..<min(start + 32, runs.count)])
      let computed = await withTaskGroup(of: Recomputed?.self) { group in
        for run in part { group.addTask { await self.recomputed(run) } }
        var all: [Recomputed] = []
        for await one in group { if let one { all.append(one) } }
        return all
      }
      for result in try await batch(computed, { try $0.replace($1) }) {
        if case .failure(let error) = result { throw WorkflowError(error, path: path) }
      }
      done += part.count
      let state = ImportProgress(found: runs.count, done: done, imported: computed.count)
      progress(state)
      if let ticket { self.progress.tell(state, of: ticket) }
    }
  }

  func batch<Item: Sendable, Answer: Sendable>(
    _ items: [Item], _ body: @escaping @Sendable (LogTransaction, Item) throws -> Answer
  ) async throws(WorkflowError) -> [Result<Answer, StoreError>] {
    do {
      return try await store.batch(items, body)
    } catch {
      throw WorkflowError(error, path: path)
    }
  }

  /// A run's figures; nil when its original cannot be read, which `doctor` reports.
  @concurrent
  private func recomputed(_ run: Int64) async -> Recomputed? {
    guard let kept = try? await keptRun(run), let activity = try? kept.activity() else {
      return nil
    }
    let figures = computedFigures(
      of: activity, undoing: kept.undone, athlete: kept.athlete.state(on: kept.record.day),
      tables: tables)
    return Recomputed(
      run: run, figures: figures, outline: Outline(points: activity.samples.outline),
      inputs: kept.athlete.fingerprint(
        on: kept.record.day, sport: kept.record.sport, effort: kept.record.effort,
        undoing: kept.undone, wearing: kept.worn))
  }
}

private struct Recomputed: Sendable {
  var run: Int64
  var figures: [Figure]
  var outline: Outline
  var inputs: Int64
}

extension LogTransaction {
  fileprivate func replace(_ computed: Recomputed) throws {
    // The run may have been deleted for good meanwhile: then nothing is left to do.
    guard var record = try run(computed.run) else { return }
    try replaceFigures(of: computed.run, with: computed.figures)
    try setOutline(computed.outline, of: computed.run)
    record.total(from: computed.figures)
    record.figureInputs = computed.inputs
    try update(record)
  }
}
