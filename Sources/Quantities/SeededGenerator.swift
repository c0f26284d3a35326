import RealModule

/// Random numbers that are the same for the same seed: SplitMix64 (Steele, Lea and Flood 2014).
///
/// The system's generator is never asked, and neither are the standard library's distributions,
/// which may change between its versions.
public struct SeededGenerator: Sendable {
  private var state: UInt64

  /// The numbers of one seed and, within it, of one stream.
  public init(seed: UInt64, stream: UInt64 = 0) {
    state = seed
    state = next() &+ stream &* 0x9E37_79B9_7F4A_7C15
  }

  /// The next 64 random bits.
  public mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }

  /// A number from 0 up to but not including 1.
  public mutating func uniform() -> Double { Double(next() >> 11) * 0x1p-53 }

  /// A number between two others.
  public mutating func uniform(_ low: Double, _ high: Double) -> Double {
    low + (high - low) * uniform()
  }

  /// A whole number from 0 up to but not including a count.
  public mutating func integer(below count: Int) -> Int {
    min(count - 1, Int(uniform() * Double(count)))
  }

  /// Whether something of this probability happens.
  public mutating func chance(_ probability: Double) -> Bool { uniform() < probability }

  /// A number of the standard normal distribution (Box and Muller 1958).
  public mutating func normal() -> Double {
    let radius = (-2 * Double.log(1 - uniform())).squareRoot()
    return radius * Double.cos(2 * .pi * uniform())
  }
}
