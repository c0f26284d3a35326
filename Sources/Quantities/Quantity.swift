/// A physical amount: one `Double` in the SI unit of its dimension.
///
/// The unit appears only where a number enters or leaves (`.kilometersPerHour(12)`,
/// `speed.metersPerSecond`), so amounts of different dimensions cannot be mixed.
@frozen public struct Quantity<Dimension>: Hashable, Comparable, Sendable, BitwiseCopyable {
  let si: Double
  init(si: Double) { self.si = si }

  /// Nothing of this dimension.
  public static var zero: Self { Self(si: 0) }

  /// The sum of two amounts.
  public static func + (a: Self, b: Self) -> Self { Self(si: a.si + b.si) }
  /// The difference of two amounts.
  public static func - (a: Self, b: Self) -> Self { Self(si: a.si - b.si) }
  /// An amount so many times over.
  public static func * (a: Self, factor: Double) -> Self { Self(si: a.si * factor) }
  /// An amount divided by a pure number.
  public static func / (a: Self, divisor: Double) -> Self { Self(si: a.si / divisor) }
  /// How many times one amount goes into another.
  public static func / (a: Self, b: Self) -> Double { a.si / b.si }
  /// The amount of the other sign.
  public static prefix func - (a: Self) -> Self { Self(si: -a.si) }

  // All four by hand: the defaults derive `<=` as "not greater", which is true of NaN.
  /// Whether one amount is smaller than another; false for NaN.
  public static func < (a: Self, b: Self) -> Bool { a.si < b.si }
  /// Whether one amount is at most another; false for NaN.
  public static func <= (a: Self, b: Self) -> Bool { a.si <= b.si }
  /// Whether one amount is larger than another; false for NaN.
  public static func > (a: Self, b: Self) -> Bool { a.si > b.si }
  /// Whether one amount is at least another; false for NaN.
  public static func >= (a: Self, b: Self) -> Bool { a.si >= b.si }
}
