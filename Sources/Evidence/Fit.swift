/// Numbers taken from a publication, tied to the range they were measured in and to their source.
public struct Fit<Value: Sendable, Input: Comparable & Sendable>: Sendable {
  /// The published numbers.
  public let value: Value
  /// The inputs for which they hold.
  public let range: ClosedRange<Input>
  /// Where they come from.
  public let source: Source

  /// Ties numbers to their range and source.
  public init(_ value: Value, range: ClosedRange<Input>, source: Source) {
    self.value = value
    self.range = range
    self.source = source
  }
}
