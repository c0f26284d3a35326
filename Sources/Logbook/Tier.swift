/// How far a runner has come, which decides the sessions and loads that are offered.
///
/// A product choice: no study drew these lines. The raw value is the number in T0 to T3.
public enum Tier: Int, Sendable, Hashable, Comparable, CaseIterable {
  /// T0. Something stands in the way of running until it is cleared: walking and hip work.
  case restricted
  /// T1. Less than six months of running, or less than 15 km a week.
  case novice
  /// T2. Six months and more: hills, strides, hard sessions, no load on runs.
  case settled
  /// T3. A year and more, three runs a week: loads on runs may be offered.
  case seasoned

  /// Whether one tier comes before another.
  public static func < (a: Tier, b: Tier) -> Bool { a.rawValue < b.rawValue }
}
