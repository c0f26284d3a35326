/// A part of a run between two marks: a kilometer, a mile, a lap.
public struct Split: Sendable, Hashable {
  /// Its number, from 1.
  public var number: Int
  /// Where it begins on the grid, in seconds from the start.
  public var startSecond: Int
  /// Where it ends on the grid, in seconds from the start.
  public var endSecond: Int
  /// How far; the last split of a run is shorter than the rest.
  public var meters: Double?
  /// Seconds with the runner in motion.
  public var movingSeconds: Double
  /// Seconds from mark to mark.
  public var elapsedSeconds: Double
  /// Meters up.
  public var ascentMeters: Double?
  /// Meters down, positive.
  public var descentMeters: Double?
  /// Mean heart beats per minute in motion.
  public var heartRate: Double?
  /// Mean steps of both feet per minute in motion.
  public var stepFrequency: Double?
  /// Speed on level ground that would have cost the same, in m/s.
  public var gradeAdjustedSpeed: Double?

  /// A split with nothing known but where it lies.
  public init(number: Int, startSecond: Int, endSecond: Int) {
    self.number = number
    self.startSecond = startSecond
    self.endSecond = endSecond
    movingSeconds = 0
    elapsedSeconds = Double(endSecond - startSecond)
  }

  /// Speed in motion in m/s.
  public var speed: Double? {
    guard let meters, movingSeconds > 0 else { return nil }
    return meters / movingSeconds
  }
}

/// How long a run stayed in one zone.
public struct ZoneTime: Sendable, Hashable {
  /// 1 is the easiest.
  public var zone: Int
  /// The lower bound in the signal's unit.
  public var lower: Double
  /// The upper bound in the signal's unit; nil for the highest zone.
  public var upper: Double?
  /// Seconds in it.
  public var seconds: Double

  /// Time in a zone.
  public init(zone: Int, lower: Double, upper: Double?, seconds: Double) {
    self.zone = zone
    self.lower = lower
    self.upper = upper
    self.seconds = seconds
  }
}
