/// A distance that was run as fast as it could be, and the time that it took.
public struct TimedEffort: Sendable, Hashable {
  /// Meters along the path.
  public let meters: Double
  /// Seconds by the clock.
  public let seconds: Double

  /// A distance in a time; nil unless both are positive and finite.
  public init?(meters: Double, seconds: Double) {
    guard meters > 0, seconds > 0, meters.isFinite, seconds.isFinite else { return nil }
    self.meters = meters
    self.seconds = seconds
  }

  /// Mean speed in meters per second.
  public var metersPerSecond: Double { meters / seconds }
}
