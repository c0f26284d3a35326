import RealModule

/// The mean stride of many runners at one speed, as Fourier coefficients over the stride.
///
/// Each curve is a mean, then the cosine and the sine of every harmonic. The stride begins when
/// the foot meets the ground.
struct MeanStride: Sendable {
  /// The belt's speed.
  let metersPerSecond: Double
  /// The thigh from the vertical, forward positive, rad.
  let thigh: [Double]
  /// The knee, flexion positive, rad; the shank's angle is the thigh's less the knee's.
  let knee: [Double]
  /// The foot from the horizontal, toe up positive, rad.
  let foot: [Double]
  /// The height of the pelvis about its mean, m.
  let bob: [Double]

  /// How many samples a stride is cut into.
  static let sampleCount = 200
  /// What stands at one sample: three segments and the bob, each with two derivatives in phase.
  static let valuesPerSample = 12
  /// The speeds within which the interpolation is carried on; beyond, the stride keeps its shape.
  static let speeds = 2.2...5.0

  /// The measured strides, sampled: for each sample thigh, shank, foot and bob, each as value and
  /// first and second derivative by the phase (0 to 1 over a stride).
  static let sampled: [[Double]] = measured.map(\.samples)

  private var samples: [Double] {
    var values: [Double] = []
    values.reserveCapacity(Self.sampleCount * Self.valuesPerSample)
    for k in 0..<Self.sampleCount {
      let phase = Double(k) / Double(Self.sampleCount)
      let thigh = Self.value(thigh, phase)
      let knee = Self.value(knee, phase)
      values += thigh
      values += zip(thigh, knee).map { $0 - $1 }
      values += Self.value(foot, phase)
      values += Self.value(bob, phase)
    }
    return values
  }

  /// A series with its first two derivatives by the phase, differentiated term by term.
  private static func value(_ series: [Double], _ phase: Double) -> [Double] {
    var sum = [series[0], 0, 0]
    for n in stride(from: 1, to: series.count - 1, by: 2) {
      let turns = 2 * Double.pi * Double((n + 1) / 2)
      let cosine = Double.cos(turns * phase)
      let sine = Double.sin(turns * phase)
      sum[0] += series[n] * cosine + series[n + 1] * sine
      sum[1] += turns * (series[n + 1] * cosine - series[n] * sine)
      sum[2] -= turns * turns * (series[n] * cosine + series[n + 1] * sine)
    }
    return sum
  }

  /// The two measured strides a speed lies between, and how far it is on from the first. Below
  /// and above the measured speeds the line is carried on to the ends of `speeds`.
  static func neighbors(of metersPerSecond: Double) -> (first: Int, part: Double) {
    let v = min(max(metersPerSecond, speeds.lowerBound), speeds.upperBound)
    let first = v <= measured[1].metersPerSecond ? 0 : 1
    let from = measured[first].metersPerSecond
    return (first, (v - from) / (measured[first + 1].metersPerSecond - from))
  }
}
