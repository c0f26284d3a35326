/// Where the segments of a leg are at one sample of the stride: directions, and derivatives by
/// the phase, so that one set serves every stride frequency.
struct Posture: Sendable {
  /// A segment's direction.
  struct Turn: Sendable {
    var sine: Double
    var cosine: Double
    /// First derivative of the angle by the phase.
    var first: Double
    /// Second derivative of the angle by the phase.
    var second: Double
    var angle: Double

    init(_ angle: Double, _ first: Double, _ second: Double) {
      self.angle = angle
      self.first = first
      self.second = second
      (sine, cosine) = sineAndCosine(angle)
    }
  }

  var thigh: Turn
  var shank: Turn
  var foot: Turn
  /// Height of the hip about its mean, and its derivatives by the phase.
  var bob: Double
  var bobFirst: Double
  var bobSecond: Double

  /// The postures of a mean stride at a speed, one for each sample.
  static func stride(metersPerSecond: Double) -> [Posture] {
    let (first, part) = MeanStride.neighbors(of: metersPerSecond)
    let width = MeanStride.valuesPerSample
    return MeanStride.sampled[first].withUnsafeBufferPointer { low in
      MeanStride.sampled[first + 1].withUnsafeBufferPointer { high in
        (0..<MeanStride.sampleCount).map { k in
          let at = k * width
          func value(_ n: Int) -> Double {
            low[at + n] + part * (high[at + n] - low[at + n])
          }
          return Posture(
            thigh: Turn(value(0), value(1), value(2)), shank: Turn(value(3), value(4), value(5)),
            foot: Turn(value(6), value(7), value(8)), bob: value(9), bobFirst: value(10),
            bobSecond: value(11))
        }
      }
    }
  }
}
