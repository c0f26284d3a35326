import RealModule

/// Mechanical power of running after Skiba, from speed, grade and the runner's size: what its
/// impulse is reckoned with, and nothing else. Energy is `Biomechanics`' matter.
///
/// - Shape: speed, grade and the change of speed in, one power out.
/// - Units: W of the whole runner; never below 0.
/// - Range: 0 to 8.33 m/s; beyond, the efficiency is held at that speed's. Grades beyond ±45 % are
///   held at the edge.
/// - Source: `Source.skiba2006`, by way of `Source.goldenCheetah`; air by `Source.arsac2002`, slope
///   by `Source.minetti2002`.
struct RunnersPower {
  let kilograms: Double
  /// Drag per kilogram of body and squared speed, J/(kg·m) per (m/s)².
  let air: Double

  init(kilograms: Double, meters: Double) {
    self.kilograms = kilograms
    // A quarter of the skin's area faces the wind; air of 1.2 kg/m³, a drag coefficient of 0.9.
    let area = 0.266 * 0.2025 * Double.pow(meters, 0.725) * Double.pow(kilograms, 0.425)
    air = 0.5 * 1.2 * 0.9 * area / kilograms
  }

  /// The power at a speed on a grade while the speed changes by so much a second.
  func watts(_ speed: Double, grade: Double = 0, gaining change: Double = 0) -> Double {
    guard speed > 0 else { return 0 }
    let v = min(speed, Self.fastest)
    let efficiency = (0.25 + 0.054 * v) * (1 - 0.5 * v / Self.fastest)
    // Half the change of squared speed over a meter is the change of speed in a second.
    let perMeter = air * speed * speed + change + Self.slope(grade) * efficiency
    return max(0, perMeter * speed * kilograms)
  }

  private static let fastest = 8.33

  /// Minetti's cost of a meter, J/(kg·m).
  private static func slope(_ grade: Double) -> Double {
    let i = min(max(grade, -0.45), 0.45)
    return ((((155.4 * i - 30.4) * i - 43.3) * i + 46.3) * i + 19.5) * i + 3.6
  }
}
