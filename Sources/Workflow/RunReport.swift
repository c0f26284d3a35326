public import Logbook
public import TrainingLoad

/// Everything a page shows of one run, with what it was computed from.
public struct RunReport: Sendable {
  /// The run as the list shows it.
  public var summary: RunSummary
  /// The activity as recorded. A run that was typed in has no samples.
  public var activity: Activity
  /// The activity on the one-second grid.
  public var signals: Signals
  /// The athlete as on that day.
  public var athlete: AthleteState
  /// Every metric with its figure, in the order of the catalogue.
  public var figures: [Figure]
  /// One split a kilometer.
  public var kilometers: [Split]
  /// One split a mile.
  public var miles: [Split]
  /// The laps of the file, with figures from the signals.
  public var laps: [Split]
  /// Time in each heart-rate zone; nil without heart rate or without the pulses needed.
  public var heartRateZones: [ZoneTime]?
  /// Time in each pace zone; nil without threshold speed.
  public var paceZones: [ZoneTime]?
  /// Whether it has any position, hidden or not.
  public var hasPositions = false
  /// Whether positions inside privacy zones were left out.
  public var hidesPlaces = false
  /// The run before it in time.
  public var previousRun: Int64?
  /// The run after it in time.
  public var nextRun: Int64?
}
