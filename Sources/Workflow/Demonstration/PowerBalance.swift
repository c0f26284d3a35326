internal import Biomechanics
internal import Evidence
internal import Quantities

/// Speed, slope and power of a runner held together by the cost of running, fast enough to be
/// asked every second of eighteen months.
///
/// The level part is the published quadratic itself; what a slope adds is read from
/// `powerOfRunning` once for each tenth of a percent.
struct PowerBalance: Sendable {
  private let level = Fit.looneyLevel.value
  /// What a slope adds to the energy of a meter, J/(kg m), from -45 to 45 % of grade.
  private let slopes: [Double]

  private static let stepsPerUnit = 1000.0
  private static let stepsToLevel = 450

  /// Reads the slopes.
  init() {
    let flat = Self.published(grade: .zero)
    slopes = (-Self.stepsToLevel...Self.stepsToLevel).map { step in
      let grade = Grade.riseOverRun(Double(step) / Self.stepsPerUnit)
      return (Self.published(grade: grade) - flat) / Self.speed.metersPerSecond
    }
  }

  /// The speed at which slopes are read; what they add to a meter is the same at every speed.
  private static let speed = Speed.metersPerSecond(3)

  private static func published(grade: Grade) -> Double {
    do {
      return try powerOfRunning(speed: speed, grade: grade).wattsPerKilogram
    } catch {
      preconditionFailure("3 m/s and 45 % are within the fits: \(error.input)")
    }
  }

  private func slope(_ grade: Double) -> Double {
    let index = Int((max(-0.45, min(0.45, grade)) * Self.stepsPerUnit).rounded())
    return slopes[index + Self.stepsToLevel]
  }

  /// Gross metabolic power in W/kg of a speed in m/s on a grade.
  func power(speed: Double, grade: Double = 0) -> Double {
    (level[0] * speed + level[1] + slope(grade)) * speed + level[2]
  }

  /// The speed in m/s at which a gross power in W/kg is spent on a grade: the root of the same
  /// equation.
  func speed(power: Double, grade: Double) -> Double {
    let linear = level[1] + slope(grade)
    let under = linear * linear - 4 * level[0] * (level[2] - power)
    // Too little power even to stand still with: a crawl.
    guard under > 0 else { return 0.5 }
    return max(0.5, (under.squareRoot() - linear) / (2 * level[0]))
  }
}
