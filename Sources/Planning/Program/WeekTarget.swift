import Logbook

/// A week of a block, with what the weekly stage gave it.
struct WeekTarget: Sendable {
  let outline: WeekOutline
  let referenceMinutes: Double
  let volumeMinutes: Double
  let longKilometers: Double
  /// The share of the week's available minutes that lie ahead.
  let openShare: Double
  /// What holds of the body in this week, as far as can be said.
  let health: PlanHealth
  let aims: [StimulusAim]

  /// Whether running comes back by the ladder in it.
  var isOnLadder: Bool { health.ladderStep != nil }
  /// Whether it tells nothing about what the runner usually does.
  var isInterrupted: Bool { health.isStopped || isOnLadder }

  /// Minutes of a week on the ladder: three half hours.
  static let ladderMinutes = 96.0
}
