public import Evidence
public import Logbook

/// What a session asks of a runner.
public struct SessionCost: Sendable, Hashable {
  /// How long it takes.
  public internal(set) var seconds = 0.0
  /// How much of that is its work: warm-up, cool-down and rests left out.
  public internal(set) var workSeconds = 0.0
  /// How far it goes.
  public internal(set) var meters = 0.0
  /// The seconds of easy running that would take the same energy, rests left out.
  public internal(set) var easySeconds = 0.0
  /// Sets of strength by muscle: direct ones whole, those where it helps half.
  public internal(set) var sets: [Muscle: Double] = [:]
  /// What each tissue with a ledger is given, in easy kilometers, by its key.
  public private(set) var doses: [String: Estimate] = [:]
  /// The same of the work alone.
  public private(set) var workDoses: [String: Estimate] = [:]
  /// Whether the physics had an answer for every step.
  public internal(set) var isComplete = true
  /// Whether all of its running is as fast and as steep as was measured. Beyond that the physics
  /// is carried on, and what it says of single tissues may be far off: of the kneecap at a sprint,
  /// say.
  public internal(set) var isMeasured = true

  init() {}

  /// The dose of a tissue, by its key; nothing where it is not asked.
  public func dose(of tissue: String) -> Estimate {
    doses[tissue] ?? Estimate(0, low: 0, high: 0)
  }

  mutating func add(_ dose: Estimate, to tissue: String, isWork: Bool) {
    doses[tissue] = doses[tissue].map { $0.adding(dose) } ?? dose
    if isWork { workDoses[tissue] = workDoses[tissue].map { $0.adding(dose) } ?? dose }
  }
}
