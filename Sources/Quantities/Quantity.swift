/// A physical amount: one `Double` in the SI unit of its dimension.
///
/// The unit appears only where a number enters or leaves (`.kilometersPerHour(12)`,
/// `speed.metersPerSecond`), so amounts of different dimensions cannot be mixed.
@frozen public struct Quantity<Dimension>: Hashable, Comparable, Sendable, BitwiseCopyable {
  let si: Double
  init(si: Double) { self.si = si }

  /// Nothing of this dimension.
  public static var zero: Self { Self(si: 0) }

  public static func + (a: Self, b: Self) -> Self { Self(si: a.si + b.si) }
  public static func - (a: Self, b: Self) -> Self { Self(si: a.si - b.si) }
  public static func * (a: Self, factor: Double) -> Self { Self(si: a.si * factor) }
  public static func / (a: Self, divisor: Double) -> Self { Self(si: a.si / divisor) }
  public static func / (a: Self, b: Self) -> Double { a.si / b.si }
  public static prefix func - (a: Self) -> Self { Self(si: -a.si) }

  // All four by hand: the defaults derive `<=` as "not greater", which is true of NaN.
  public static func < (a: Self, b: Self) -> Bool { a.si < b.si }
  public static func <= (a: Self, b: Self) -> Bool { a.si <= b.si }
  public static func > (a: Self, b: Self) -> Bool { a.si > b.si }
  public static func >= (a: Self, b: Self) -> Bool { a.si >= b.si }
}
