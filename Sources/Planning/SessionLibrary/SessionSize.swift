/// How much of a session there is: three sizes, since a planner that chooses among a few sessions
/// can prove its choice, and one that turns every minute cannot.
///
/// The raw value is its word in stored plans, kept for ever.
public enum SessionSize: String, Sendable, Hashable, Comparable, CaseIterable {
  case small = "S"
  case medium = "M"
  case large = "L"

  /// Its place from the smallest.
  public var rank: Int {
    switch self {
    case .small: 0
    case .medium: 1
    case .large: 2
    }
  }

  /// Whether one is smaller than another.
  public static func < (a: SessionSize, b: SessionSize) -> Bool { a.rank < b.rank }
}
