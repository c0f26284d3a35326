public import Biomechanics
public import Quantities

/// A kind of session: what it is for, how hard and steep it is, and who may do it with what.
///
/// A catalogue entry is a value; planner and advice read its properties and never ask which one it
/// is. Speeds, slopes and usual amounts are product choices near what the documents say.
public struct SessionKind: Sendable, Hashable, Identifiable {
  /// The word for it on the command line and in stored plans. Kept for ever.
  public let key: String
  /// What to call it.
  public let title: String
  /// What it is for, as a phrase.
  public let purpose: String
  /// How one moves.
  public let movement: Movement
  /// How hard it feels, 0 to 10.
  public let effort: ClosedRange<Double>
  /// Its speed as a multiple of the runner's easy speed; 0 where there is none.
  public let speedShare: Double
  /// How steep it is unless said otherwise.
  public let grade: Grade
  /// Places at which a load may be carried, and pulls, for those who may carry one.
  public let loads: [LoadKind]
  /// The tier from which it is done in full.
  public let tier: Tier
  /// How much of it unless said otherwise.
  public let usual: Session.Amount
  /// How much of it one tier earlier; nil where it is not done then.
  public let first: Session.Amount?

  /// The word for it.
  public var id: String { key }
  /// Whether it is run.
  public var isRun: Bool { movement == .running }
  /// Whether it is hard: of effort 6 and more.
  public var isHard: Bool { effort.upperBound > 5.5 }

  /// How one moves in a session.
  public enum Movement: String, Sendable, Hashable, CaseIterable {
    case running, walking
    /// Exercises of strength, balance or motion in one place.
    case exercise
    /// Another sport, or nothing.
    case other
  }

  init(
    _ key: String, _ title: String, _ purpose: String, _ movement: Movement,
    effort: ClosedRange<Double>, speed: Double = 0, grade: Double = 0, loads: [LoadKind] = [],
    from tier: Tier, usual: Session.Amount, first: Session.Amount? = nil
  ) {
    self.key = key
    self.title = title
    self.purpose = purpose
    self.movement = movement
    self.effort = effort
    speedShare = speed
    self.grade = .percent(grade)
    self.loads = loads
    self.tier = tier
    self.usual = usual
    self.first = first
  }

  /// The kind of a key.
  public static func named(_ key: String) -> SessionKind? { all.first { $0.key == key } }
}
