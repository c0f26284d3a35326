public import Evidence

/// How alike the days of a week were in training load, and how much the week asked in all.
///
/// Shape: mean of seven days over their standard deviation; strain is the week's load times that.
/// Units: none; those of the load. The deviation is that of a population, the most is 10: choices
/// of this project, since the paper leaves both open. Source: `Source.foster1998`.
public struct Monotony: Sendable, Hashable {
  /// The mean over the deviation, at most 10.
  public let value: Double
  /// The week's load times the monotony.
  public let strain: Double

  /// The most that a monotony can be: seven equal days would be infinitely alike.
  public static let highest = 10.0
  /// Above this a note is due. Seen second-hand; not a line of danger.
  public static let note = 2.0
  /// Where it comes from.
  public static let source = Source.foster1998

  /// The monotony of seven days; nil for another number of days or a week without any load.
  public init?(week: [Double]) {
    let total = week.reduce(0, +)
    guard week.count == 7, total > 0, week.allSatisfy({ $0 >= 0 && $0.isFinite }) else {
      return nil
    }
    let mean = total / 7
    let variance = week.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / 7
    let deviation = variance.squareRoot()
    value = mean < deviation * Self.highest ? mean / deviation : Self.highest
    strain = total * value
  }
}
