import ActivityFiles
import Logbook

extension Workbench {
  /// Fills the log with the demonstration runner: eighteen months made by a seeded simulation,
  /// written as FIT and imported the ordinary way. The profile is set where the log has none yet.
  public func demo(
    seed: UInt64, line: @escaping @Sendable (ImportLine) -> Void
  ) async throws(WorkflowError) {
    try await demo(seed: seed, progress: { _ in }, line: line)
  }

  /// The same, with progress.
  public func demo(
    seed: UInt64, progress: @escaping @Sendable (ImportProgress) -> Void,
    line: @escaping @Sendable (ImportLine) -> Void
  ) async throws(WorkflowError) {
    guard let write = ActivityFormat.fit.write else { throw .formatNotWritable("fit") }
    let known = try await knownAthlete()
    let now = now()
    let today = Day(now, offsetSeconds: known.offset(at: now, stated: nil))
    let demonstration = Demonstration(seed: seed, endingOn: today)
    if known.profile == Athlete(name: "") { try await setAthlete(demonstration.athlete) }
    let files = (0..<demonstration.count).map { index in
      FoundFile(
        shown: demonstration.fileName(index) + ".fit",
        source: .made { write(demonstration.activity(index)) }, isNamed: true)
    }
    try await importFiles(FileWalk(files), rule: .skip, progress: progress, line: line)
  }
}
