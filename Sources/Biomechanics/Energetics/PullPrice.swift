import RealModule

/// What a horizontal pull costs or saves at one speed and slope.
///
/// - Shape: a small backward pull on the level costs its work at a constant efficiency, a larger
///   one what the slope of the same pull per weight costs. A forward pull saves at the same rate at
///   first, and in the end no more than propulsion takes. On a slope both fold together.
/// - Units: W per kilogram of the mass that moves.
/// - Source: `Source.daSilva2022` for small pulls, `Source.minetti2002` for large ones,
///   `Source.arellano2014` for the share of propulsion.
struct PullPrice: Sendable {
  let speed: Double
  let grade: Double
  let efficiency: Double
  /// Power of the unloaded runner beyond standing, W/kg.
  let net: Double
  /// The share of it that propulsion takes.
  let propulsionShare: Double

  /// The power a pull of so many newtons takes of a runner of this weight.
  func power(pull: Double, weight: Double) -> Double {
    guard pull != 0, weight > 0 else { return 0 }
    let d = pull / weight
    let slope = RunningPower.minetti(d) - RunningPower.minetti(0)
    let level = d > 0 ? against(d, slope: slope) : -along(-d)
    guard grade != 0, abs(slope) > 1e-9 else { return level }
    let folded = RunningPower.minetti(grade + d) - RunningPower.minetti(grade)
    return level * folded / slope
  }

  private func against(_ d: Double, slope: Double) -> Double {
    speed * max(Gravity.standard * d / efficiency, slope)
  }

  private func along(_ d: Double) -> Double {
    let most = propulsionShare * net
    guard most > 0 else { return 0 }
    return most * (1 - Double.exp(-speed * Gravity.standard * d / efficiency / most))
  }
}
