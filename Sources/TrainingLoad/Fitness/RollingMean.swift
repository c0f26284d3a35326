import RealModule

/// A mean over days in which older days count less and less.
///
/// m(t) = r · m(t − 1) + (1 − r) · x(t). Linear in what goes in; a constant is its own mean; what
/// was there before the first day fades by r each day.
public struct RollingMean: Sendable, Hashable {
  /// The share of a day's mean that stands the next day.
  public let retention: Double

  /// The mean that forgets the share 1/`days` each day. The usual convention, and ours: after 42
  /// days of a constant load it has reached 63.6 % of it, where the other has reached 63.2 %.
  public static func reciprocal(days: Double) -> RollingMean {
    RollingMean(retention: 1 - 1 / max(1, days))
  }

  /// The mean that decays as a continuous one would, to 1/e in `days`.
  public static func exponential(days: Double) -> RollingMean {
    RollingMean(retention: Double.exp(-1 / max(1, days)))
  }

  /// The mean at the end of each day.
  ///
  /// - Parameters:
  ///   - amounts: one amount a day, oldest first.
  ///   - start: the mean before the first day.
  public func course(of amounts: [Double], from start: Double = 0) -> [Double] {
    var mean = start
    return amounts.map { amount in
      mean = retention * mean + (1 - retention) * amount
      return mean
    }
  }
}
