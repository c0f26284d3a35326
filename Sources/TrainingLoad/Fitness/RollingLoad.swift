public import Evidence
import RealModule

/// Training load of day after day, worn down exponentially: a register of what went in, not a
/// measurement of fitness.
///
/// Shape: each day the register moves by one part in `days` toward that day's load. Units: those of
/// the load. Source: `Source.cogganManager`, whose convention is 1/days; an exponential of it gives
/// 0.7 % less after 42 days.
public struct RollingLoad: Sendable, Hashable {
  /// Over how many days it is worn down.
  public let days: Double
  /// Where it stands.
  public private(set) var value: Double

  /// An empty register, or one that stands at a value from before the log.
  public init(days: Double, startingAt value: Double = 0) {
    self.days = days
    self.value = value
  }

  /// Lets a day with this load pass.
  public mutating func pass(_ trainingLoad: Double) { value += (trainingLoad - value) / days }

  /// The days of the longer register. A convention of the field.
  public static let longDays = 42.0
  /// The days of the shorter register.
  public static let shortDays = 7.0
  /// Where the two registers and their lengths come from.
  public static let source = Source.cogganManager
}

/// The long and the short register after a day, and what lies between them.
public struct LoadBalance: Sendable, Hashable {
  /// The register of 42 days.
  public private(set) var long = RollingLoad(days: RollingLoad.longDays)
  /// The register of 7 days.
  public private(set) var short = RollingLoad(days: RollingLoad.shortDays)

  /// Empty registers.
  public init() {}

  /// Long less short, at the end of the day: negative while more is done than lately.
  public var difference: Double { long.value - short.value }

  /// Lets a day with this load pass.
  public mutating func pass(_ trainingLoad: Double) {
    long.pass(trainingLoad)
    short.pass(trainingLoad)
  }

  /// The registers after each of some days in a row, the first of them the log's first.
  public static func course(of trainingLoads: [Double]) -> [LoadBalance] {
    var balance = LoadBalance()
    return trainingLoads.map { load in
      balance.pass(load)
      return balance
    }
  }
}
