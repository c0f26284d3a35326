public import Biomechanics

/// A stretch of a run during which a load was carried.
public struct CarriedSpan: Sendable, Hashable {
  /// When it was put on, in seconds since 1970-01-01 UTC; minus infinity for the run's beginning.
  public var startSeconds: Double
  /// When it was taken off, in seconds since 1970-01-01 UTC; infinity for the run's end.
  public var endSeconds: Double
  /// What was carried.
  public var carriedLoad: CarriedLoad
  /// Whether something was carried besides whose mass is a share of a body that is not known.
  public var isOfUnknownMass = false

  /// A stretch with a load. Without times it is the whole run.
  public init(
    startSeconds: Double = -.infinity, endSeconds: Double = .infinity, carriedLoad: CarriedLoad
  ) {
    self.startSeconds = startSeconds
    self.endSeconds = endSeconds
    self.carriedLoad = carriedLoad
  }

  /// Whether it was carried at a time. The end belongs to what comes after.
  public func holds(_ seconds: Double) -> Bool { seconds >= startSeconds && seconds < endSeconds }
}

extension [CarriedSpan] {
  /// All that was carried at a time, in seconds since 1970-01-01 UTC: spans that overlap add up.
  public func carriedLoad(atSeconds seconds: Double) -> CarriedLoad {
    CarriedLoad(filter { $0.holds(seconds) }.flatMap(\.carriedLoad.items))
  }
}
