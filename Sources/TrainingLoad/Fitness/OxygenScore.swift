public import Evidence
import RealModule

extension Fit where Value == [Double], Input == Double {
  /// Oxygen uptake against speed: ml·kg⁻¹·min⁻¹ by m/min, lowest power first.
  static let danielsDemand = Fit(
    [-4.60, 0.182258, 0.000104], range: 100...450, source: .danielsGilbert1979)

  /// The share of the greatest uptake held for some minutes: a constant, then twice a factor and
  /// the rate at which it fades. The range is that of the printed tables, as recalled.
  static let danielsShare = Fit(
    [0.8, 0.1894393, 0.012778, 0.2989558, 0.1932605], range: 3.5...300, source: .danielsGilbert1979)
}

/// The score of Daniels and Gilbert, known as VDOT: the oxygen uptake a runner of mean economy
/// would need for a performance. It ranks performances over different distances; it is no
/// measurement.
public enum OxygenScore {
  /// The score of a performance.
  ///
  /// - Shape: distance and time in, score out; it falls as the time grows.
  /// - Units: ml·kg⁻¹·min⁻¹ by name.
  /// - Range: 3.5 to 300 minutes at 100 to 450 m a minute.
  /// - Throws: `OutOfRange` for any other time or speed.
  /// - Source: `Source.danielsGilbert1979`.
  public static func value(meters: Double, seconds: Double) throws(OutOfRange) -> Double {
    let minutes = seconds / 60
    let share = Fit.danielsShare
    guard share.range.contains(minutes) else {
      throw OutOfRange(input: "seconds", value: seconds, allowed: allowedSeconds)
    }
    let speeds = Fit.danielsDemand.range
    guard speeds.contains(meters / minutes) else {
      throw OutOfRange(
        input: "metersPerSecond", value: meters / seconds,
        allowed: speeds.lowerBound / 60...speeds.upperBound / 60)
    }
    return score(meters, minutes)
  }

  /// The time over a distance that has a score, found by halving.
  ///
  /// - Shape: distance and score in, seconds out; the inverse of `value`.
  /// - Range: as `value`.
  /// - Throws: `OutOfRange` where no time in the range has the score.
  /// - Source: `Source.danielsGilbert1979`.
  public static func seconds(over meters: Double, score: Double) throws(OutOfRange) -> Double {
    let speeds = Fit.danielsDemand.range
    var low = max(Fit.danielsShare.range.lowerBound, meters / speeds.upperBound)
    var high = min(Fit.danielsShare.range.upperBound, meters / speeds.lowerBound)
    guard low < high, self.score(meters, low) >= score, self.score(meters, high) <= score else {
      throw OutOfRange(input: "score", value: score, allowed: plausible)
    }
    for _ in 0..<60 {
      let middle = (low + high) / 2
      if self.score(meters, middle) > score { low = middle } else { high = middle }
    }
    return (low + high) / 2 * 60
  }

  private static let allowedSeconds = 210.0...18_000.0
  /// The scores of the printed tables, as recalled.
  private static let plausible = 20.0...90.0

  private static func score(_ meters: Double, _ minutes: Double) -> Double {
    let demand = Fit.danielsDemand.value
    let share = Fit.danielsShare.value
    let v = meters / minutes
    return (demand[0] + (demand[1] + demand[2] * v) * v)
      / (share[0] + share[1] * Double.exp(-share[2] * minutes)
        + share[3] * Double.exp(-share[4] * minutes))
  }
}
