import Evidence
import Quantities
import RealModule

/// Gross power of unloaded running per kilogram of body, carried on beyond the published range by
/// holding at its edge what a meter costs beyond standing.
struct RunningPower: Sendable {
  let standing: Double
  /// The runner's own cost on the level, as a multiple of the mean runner's.
  let scale: Double

  init(parameters: Parameters, scale: Double = 1) {
    standing = parameters.standingPower
    self.scale = scale
  }

  static let slowest = Fit.looneyLevel.range.lowerBound.metersPerSecond
  static let fastest = Fit.looneyLevel.range.upperBound.metersPerSecond

  /// On the level, W/kg.
  func level(_ v: Double) -> Double {
    let edge = min(max(v, Self.slowest), Self.fastest)
    let power = Self.quadratic(edge)
    if edge == v { return scale * power }
    return scale * (standing + (power - standing) * v / edge)
  }

  private static func quadratic(_ v: Double) -> Double {
    Fit.looneyLevel.value.withUnsafeBufferPointer { ($0[0] * v + $0[1]) * v + $0[2] }
  }

  /// On a slope, W/kg.
  func power(_ v: Double, grade i: Double) -> Double {
    i == 0 ? level(v) : max(standing, level(v) + scale * v * slopeCost(i))
  }

  /// How far the two published slopes disagree, W/kg.
  func slopeGap(_ v: Double, grade i: Double) -> Double {
    guard i != 0 else { return 0 }
    let other = Self.minetti(i) - Self.minetti(0)
    return abs(v * (slopeCost(i) - other))
  }

  /// Net cost of a meter by the other source; beyond its steepest slope along its tangent.
  static func minetti(_ i: Double) -> Double { carriedOn(Fit.minettiRunning, i) }
  /// The same of walking.
  static func minettiWalking(_ i: Double) -> Double { carriedOn(Fit.minettiWalking, i) }

  private static func carriedOn(_ fit: Fit<[Double], Grade>, _ i: Double) -> Double {
    let bound = fit.range.upperBound.riseOverRun
    let edge = min(max(i, -bound), bound)
    var value = 0.0
    var slope = 0.0
    for coefficient in fit.value {
      slope = slope * edge + value
      value = value * edge + coefficient
    }
    return value + slope * (i - edge)
  }
}
