public import Evidence

/// The speed at the edge of what can be held for long, and the way that can be run beyond it.
///
/// distance = speed · time + reserve, for efforts of about 2 to 20 minutes.
public struct CriticalSpeed: Sendable, Hashable {
  /// The speed in m/s, with its 80 % band.
  public let speed: Estimate
  /// The reserve above it (D′) in meters, with its 80 % band.
  public let reserve: Estimate
  /// The efforts it rests on, shortest first.
  public let efforts: [Performance]
  /// The lengths of which there is no effort: one there would narrow the bands most.
  public let missing: [Span]

  /// A length of effort.
  public enum Span: String, Sendable, Hashable, CaseIterable {
    /// Two to five minutes.
    case short
    /// Five to twelve minutes.
    case middle
    /// Twelve to twenty minutes.
    case long

    /// Its seconds. The bounds are chosen.
    public var seconds: ClosedRange<Double> {
      switch self {
      case .short: 120...300
      case .middle: 300...720
      case .long: 720...1200
      }
    }
  }

  /// The line through the best efforts, by least squares of distance on time.
  ///
  /// - Shape: three or more performances in; speed, reserve and what is missing out.
  /// - Units: m/s and m. The band is that of the residuals (Student), and at least 2 % and 15 %,
  ///   since other models of the same efforts give other figures.
  /// - Range: efforts of 2 to 20 min, the longest at least 2.5 times the shortest; one that a
  ///   longer effort outdid in speed was not all-out and is left out.
  /// - Errors: none; what is lacking is said.
  /// - Source: `Source.smyth2020`; the floor of the band by `Source.patoz`.
  public static func fitted(
    to performances: [Performance], parameters: FitnessParameters = .standard
  ) -> Assessment<CriticalSpeed> {
    let allowed = parameters.shortestEffort...parameters.longestEffort
    let efforts = Performance.frontier(
      of: performances.filter { allowed.contains($0.seconds) })
    guard efforts.count >= leastEfforts, let first = efforts.first, let last = efforts.last else {
      return .unknown(.performances(known: efforts.count, needed: leastEfforts))
    }
    guard last.seconds >= parameters.effortStretch * first.seconds else {
      return .unknown(.tooAlike)
    }
    let line = Line(through: efforts.map { ($0.seconds, $0.meters) })
    guard plausibleSpeeds.contains(line.slope), plausibleReserves.contains(line.intercept) else {
      return .unknown(.notAllOut)
    }
    let missing = Span.allCases.filter { span in
      !efforts.contains { span.seconds.contains($0.seconds) }
    }
    return .known(
      CriticalSpeed(
        speed: banded(
          line.slope, line.slopeHalfWidth, floor: parameters.criticalSpeedFloor),
        reserve: banded(
          line.intercept, line.interceptHalfWidth, floor: parameters.reserveFloor),
        efforts: efforts, missing: missing))
  }

  private static let leastEfforts = 3
  /// Beyond these nobody's figures lie. Chosen.
  private static let plausibleSpeeds = 1.0...7.0
  private static let plausibleReserves = 10.0...800.0

  private static func banded(_ value: Double, _ half: Double, floor: Double) -> Estimate {
    let half = max(half, floor * value)
    return Estimate(value, low: max(0, value - half), high: value + half)
  }
}

/// A straight line through points by least squares, with the half-widths of its 80 % bands.
struct Line {
  let slope: Double
  let intercept: Double
  let slopeHalfWidth: Double
  let interceptHalfWidth: Double

  init(through points: [(x: Double, y: Double)]) {
    let count = Double(points.count)
    let meanX = points.reduce(0) { $0 + $1.x } / count
    let meanY = points.reduce(0) { $0 + $1.y } / count
    let squares = points.reduce(0) { $0 + ($1.x - meanX) * ($1.x - meanX) }
    let products = points.reduce(0) { $0 + ($1.x - meanX) * ($1.y - meanY) }
    let slope = products / squares
    let intercept = meanY - slope * meanX
    let residuals = points.reduce(0.0) { sum, point in
      let off = point.y - slope * point.x - intercept
      return sum + off * off
    }
    let free = points.count - 2
    let spread = free > 0 ? (residuals / Double(free)).squareRoot() : 0
    let width = spread * Self.student(free)
    self.slope = slope
    self.intercept = intercept
    slopeHalfWidth = width / squares.squareRoot()
    interceptHalfWidth = width * (1 / count + meanX * meanX / squares).squareRoot()
  }

  /// Student's 90 % quantile, from any table of it, by degrees of freedom.
  private static func student(_ freedom: Int) -> Double {
    let quantiles = [3.078, 1.886, 1.638, 1.533, 1.476, 1.440, 1.415, 1.397, 1.383, 1.372]
    return quantiles[min(max(freedom, 1), quantiles.count) - 1]
  }
}
