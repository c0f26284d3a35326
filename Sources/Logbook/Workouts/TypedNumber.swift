/// A number as people type it: at most three decimals, kept exactly, so that what was typed can be
/// printed again.
public struct TypedNumber: Sendable, Hashable, Comparable, ExpressibleByIntegerLiteral,
  ExpressibleByFloatLiteral
{
  /// The number in thousandths.
  public let thousandths: Int

  /// A number in thousandths.
  public init(thousandths: Int) { self.thousandths = thousandths }

  /// A whole number.
  public init(_ whole: Int) { thousandths = whole * 1000 }

  /// A whole number.
  public init(integerLiteral value: Int) { self.init(value) }

  /// A number, rounded to three decimals; of what no number can be, 0.
  public init(floatLiteral value: Double) { self.init(rounding: value) }

  /// A number, rounded to three decimals; 0 for NaN and for what is beyond a million.
  public init(rounding value: Double) {
    thousandths = abs(value) <= 1_000_000 ? Int((value * 1000).rounded()) : 0
  }

  /// A number in plain digits with a point: `12`, `0.5`; nil for anything else, and for more than
  /// three decimals or seven digits before the point.
  public init?(text: some StringProtocol) {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count <= 2, let whole = Self.digits(parts[0], atMost: 7) else { return nil }
    guard parts.count == 2 else {
      self.init(whole)
      return
    }
    guard let decimals = Self.digits(parts[1], atMost: 3) else { return nil }
    let scale = [1: 100, 2: 10, 3: 1][parts[1].count] ?? 1
    self.init(thousandths: whole * 1000 + decimals * scale)
  }

  private static func digits(_ text: some StringProtocol, atMost count: Int) -> Int? {
    guard (1...count).contains(text.count),
      text.unicodeScalars.allSatisfy({ ("0"..."9").contains($0) })
    else { return nil }
    return Int(text)
  }

  /// The number.
  public var value: Double { Double(thousandths) / 1000 }

  /// The number in the fewest digits that say it.
  public var text: String {
    let size = thousandths.magnitude
    let sign = thousandths < 0 ? "-" : ""
    guard size % 1000 != 0 else { return sign + String(size / 1000) }
    var decimals = String(size % 1000 + 1000).dropFirst()
    while decimals.last == "0" { decimals.removeLast() }
    return sign + String(size / 1000) + "." + decimals
  }

  /// Whether one is less than another.
  public static func < (a: TypedNumber, b: TypedNumber) -> Bool { a.thousandths < b.thousandths }
}
