import Evidence

/// A cumulative sum chart in both directions: it tells a lasting shift of a mean from chance.
///
/// - Shape: S(t) = max(0, S(t − 1) + z − slack), and the same for −z; an alarm when either goes
///   above the limit. A constant series at its mean never alarms; one shifted by d deviations
///   does after about limit / (d − slack) readings.
/// - Units: z and both parameters are standard deviations of a single reading.
/// - Source: `Source.page1954`; slack 0.5 and limit 5 are the usual choice for a shift of one
///   deviation.
struct CumulativeSum: Sendable, Hashable {
  static let slack = 0.5
  static let limit = 5.0

  private(set) var up = 0.0
  private(set) var down = 0.0
  /// How many readings ago each sum last stood at 0: when the shift began, if there is one.
  private(set) var upLength = 0
  private(set) var downLength = 0

  /// Adds a reading, in deviations from the mean.
  mutating func add(_ deviations: Double) {
    up = max(0, up + deviations - Self.slack)
    down = max(0, down - deviations - Self.slack)
    upLength = up > 0 ? upLength + 1 : 0
    downLength = down > 0 ? downLength + 1 : 0
  }

  /// How many of the last readings lie in the shift that is shown; nil where none is.
  var shiftLength: Int? {
    if up > Self.limit { return upLength }
    return down > Self.limit ? downLength : nil
  }
}
