/// An input outside the range for which a published fit says anything.
public struct OutOfRange: Error, Sendable, Hashable {
  /// Which input it was.
  public let input: String
  /// The value that was given, in SI.
  public let value: Double
  /// The range in which the fit holds, in SI.
  public let allowed: ClosedRange<Double>

  /// Describes a refused input.
  public init(input: String, value: Double, allowed: ClosedRange<Double>) {
    self.input = input
    self.value = value
    self.allowed = allowed
  }
}
