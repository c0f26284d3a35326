/// A value with its 80 % band: eight times in ten the truth is expected between `low` and `high`.
public struct Estimate: Sendable, Hashable {
  /// The most likely value.
  public let value: Double
  /// The lower end of the 80 % band.
  public let low: Double
  /// The upper end of the 80 % band.
  public let high: Double

  /// An estimate with its band.
  public init(_ value: Double, low: Double, high: Double) {
    self.value = value
    self.low = low
    self.high = high
  }
}
