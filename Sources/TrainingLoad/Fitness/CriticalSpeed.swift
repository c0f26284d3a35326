public import Evidence

/// The speed that could be held for long, and the meters that can be run beyond it: the line of
/// distance over time through a runner's best efforts.
///
/// Shape: `distance = speed × time + reserve`, least squares. Units: m/s and m. Range: efforts of 2
/// to 20 minutes; what it says of longer ones is too fast. Band: that of the fit alone (Student's t
/// on what is left over); which efforts are chosen moves both numbers further. Source:
/// `Source.smyth2020` for its use on logs; the range of efforts is a choice of this project.
public struct CriticalSpeed: Sendable, Hashable {
  /// The speed in meters per second.
  public let metersPerSecond: Estimate
  /// The meters that can be run beyond it, once.
  public let reserveMeters: Estimate
  /// The efforts that it was fitted to.
  public let efforts: [TimedEffort]

  /// Why there is no critical speed.
  public enum Misfit: Error, Sendable, Hashable {
    /// There are so few efforts of the right length; three are needed.
    case tooFewEfforts(Int)
    /// The efforts lie on no line that a runner could follow: some were not all-out.
    case noLine
  }

  /// How many efforts are needed. A line has two unknowns; a third effort shows how far it is off.
  public static let leastEfforts = 3
  /// Which efforts count, in seconds. Chosen after common advice.
  public static let secondsOfEfforts = 120.0...1200.0

  /// The line through those of the efforts that last 2 to 20 minutes.
  public init(_ all: [TimedEffort]) throws(Misfit) {
    let efforts = all.filter { Self.secondsOfEfforts.contains($0.seconds) }
    let count = Double(efforts.count)
    guard efforts.count >= Self.leastEfforts else { throw .tooFewEfforts(efforts.count) }
    let meanTime = efforts.reduce(0) { $0 + $1.seconds } / count
    let meanDistance = efforts.reduce(0) { $0 + $1.meters } / count
    var (spread, product) = (0.0, 0.0)
    for effort in efforts {
      let time = effort.seconds - meanTime
      spread += time * time
      product += time * (effort.meters - meanDistance)
    }
    guard spread > 0 else { throw .noLine }
    let speed = product / spread
    let reserve = meanDistance - speed * meanTime
    guard speed > 0, reserve > 0 else { throw .noLine }
    let squares = efforts.reduce(0.0) { sum, effort in
      let miss = effort.meters - speed * effort.seconds - reserve
      return sum + miss * miss
    }
    let left = (squares / (count - 2)).squareRoot()
    let reach = StudentT.reach80(degrees: efforts.count - 2) * left
    let speedReach = reach / spread.squareRoot()
    let reserveReach = reach * (1 / count + meanTime * meanTime / spread).squareRoot()
    metersPerSecond = Estimate(speed, low: speed - speedReach, high: speed + speedReach)
    reserveMeters = Estimate(reserve, low: reserve - reserveReach, high: reserve + reserveReach)
    self.efforts = efforts
  }

  /// The seconds that a distance would take; nil below the reserve, where the line means nothing.
  public func seconds(forMeters meters: Double) -> Double? {
    guard meters > reserveMeters.value else { return nil }
    return (meters - reserveMeters.value) / metersPerSecond.value
  }
}

/// Student's distribution, as far as bands need it.
enum StudentT {
  /// How many standard errors eight in ten lie within, for 1, 2, … degrees of freedom. From the
  /// tables that every textbook prints.
  private static let reaches = [
    3.078, 1.886, 1.638, 1.533, 1.476, 1.440, 1.415, 1.397, 1.383, 1.372,
  ]

  static func reach80(degrees: Int) -> Double {
    reaches.indices.contains(degrees - 1) ? reaches[degrees - 1] : 1.372
  }
}
