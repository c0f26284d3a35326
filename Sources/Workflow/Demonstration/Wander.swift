import Quantities
import RealModule

/// A disturbance that wanders about 0 and forgets where it was: an Ornstein-Uhlenbeck process in
/// steps of one second.
struct Wander: Sendable {
  private(set) var value: Double
  private let kept: Double
  private let kick: Double

  /// A disturbance of this spread that forgets itself within so many seconds.
  init(spread: Double, seconds: Double, _ generator: inout SeededGenerator) {
    kept = Double.exp(-1 / seconds)
    kick = spread * (1 - kept * kept).squareRoot()
    value = spread * generator.normal()
  }

  /// Goes on by a second.
  mutating func step(_ generator: inout SeededGenerator) -> Double {
    value = value * kept + kick * generator.normal()
    return value
  }
}
