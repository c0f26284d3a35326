/// By how much a figure of one run exceeds that of another.
public struct FigureDifference: Sendable, Hashable {
  /// The second less the first.
  public let value: Double
  /// The low end of its 80 % band; nil where neither figure has one.
  public let low: Double?
  /// The high end.
  public let high: Double?

  /// Compares two figures of one metric; nil where one of them is not known.
  ///
  /// The errors of both count as independent, so their bands add by their squares. Errors that both
  /// share would make the band narrower: it is the careful one. A choice of this project.
  public init?(_ first: Figure, _ second: Figure) {
    guard let one = first.value, let other = second.value else { return nil }
    value = other - one
    guard first.low != nil || second.low != nil else {
      (low, high) = (nil, nil)
      return
    }
    func root(_ a: Double, _ b: Double) -> Double { (a * a + b * b).squareRoot() }
    low = value - root((first.high ?? one) - one, other - (second.low ?? other))
    high = value + root(one - (first.low ?? one), (second.high ?? other) - other)
  }

  /// Whether the bands keep both apart: zero lies outside the band. Without a band any difference
  /// does.
  public var isTold: Bool {
    guard let low, let high else { return value != 0 }
    return low > 0 || high < 0
  }
}
