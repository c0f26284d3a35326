public import Evidence
import RealModule

/// How good a race was on one scale for every distance, after Daniels & Gilbert: the oxygen that
/// its speed asks for, over the share of the maximum that is held for its time.
///
/// Units: ml/kg/min in name; it is a score and no measurement. Range: races of 3.5 min to 4 h; the
/// equations were fitted to trained runners. Source: `Source.danielsGilbert1979`.
public struct OxygenScore: Sendable, Hashable, Comparable {
  /// The score.
  public let value: Double

  /// A score of this size.
  public init(_ value: Double) { self.value = value }

  /// Which times can be scored, in seconds. The equations hold no longer.
  public static let secondsOfRaces = 210.0...14_400.0

  /// The score of a race; nil outside the times that the equations hold for.
  public init?(_ race: TimedEffort) {
    guard Self.secondsOfRaces.contains(race.seconds) else { return nil }
    value = Self.score(meters: race.meters, minutes: race.seconds / 60)
  }

  /// The seconds that a race would take; nil where no time within the range fits.
  public func seconds(forMeters meters: Double) -> Double? {
    let (shortest, longest) = (Self.secondsOfRaces.lowerBound, Self.secondsOfRaces.upperBound)
    // The same distance in more time is a lower score, so halving finds the time.
    guard Self.score(meters: meters, minutes: shortest / 60) >= value,
      Self.score(meters: meters, minutes: longest / 60) <= value
    else { return nil }
    var (low, high) = (shortest, longest)
    while high - low > 0.001 {
      let middle = (low + high) / 2
      if Self.score(meters: meters, minutes: middle / 60) > value {
        low = middle
      } else {
        high = middle
      }
    }
    return (low + high) / 2
  }

  private static func score(meters: Double, minutes: Double) -> Double {
    let speed = meters / minutes
    let demand = -4.60 + 0.182258 * speed + 0.000104 * speed * speed
    let share =
      0.8 + 0.1894393 * .exp(-0.012778 * minutes) + 0.2989558 * .exp(-0.1932605 * minutes)
    return demand / share
  }

  /// The lower score is the slower race.
  public static func < (a: OxygenScore, b: OxygenScore) -> Bool { a.value < b.value }
}

extension OxygenScore {
  /// Where the equations come from.
  public static let source = Source.danielsGilbert1979
}
