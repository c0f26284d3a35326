public import Logbook
public import Planning

/// One thing in which a new plan differs from the one before.
public struct PlanDifference: Sendable, Hashable {
  /// The day by which it is sorted.
  public let day: Day
  /// What happens to the session.
  public let kind: Kind
  /// The session as it was; nil for a new one.
  public let before: PlannedSession?
  /// As it will be; nil for one that is taken out.
  public let after: PlannedSession?

  /// What happens to a session.
  public enum Kind: String, Sendable, CaseIterable {
    /// It stands on another day.
    case moved
    /// Another size or another session stands in its place.
    case changed
    /// It comes in.
    case new
    /// It is taken out.
    case gone
  }

  init(day: Day, kind: Kind, before: PlannedSession? = nil, after: PlannedSession? = nil) {
    self.day = day
    self.kind = kind
    self.before = before
    self.after = after
  }

  /// Every difference from a day on, in order of day.
  public static func all(
    from before: [PlannedSession], to after: [PlannedSession], since day: Day
  ) -> [PlanDifference] {
    let old = Dictionary(
      before.filter { $0.day >= day }.map { ($0.id, $0) }, uniquingKeysWith: { a, _ in a })
    let new = Dictionary(
      after.filter { $0.day >= day }.map { ($0.id, $0) }, uniquingKeysWith: { a, _ in a })
    var changes: [PlanDifference] = []
    // What comes in on the day on which something like it goes out takes its place.
    var replaced: Set<String> = []
    func goes(for session: PlannedSession) -> PlannedSession? {
      old.values.filter { other in
        other.day == session.day && new[other.id] == nil && !replaced.contains(other.id)
          && other.isOnFoot == session.isOnFoot
      }.min { $0.id < $1.id }
    }
    for (id, session) in new.sorted(by: { $0.key < $1.key }) {
      guard let known = old[id] else {
        if let other = goes(for: session) {
          replaced.insert(other.id)
          changes.append(
            PlanDifference(day: session.day, kind: .changed, before: other, after: session))
          continue
        }
        changes.append(PlanDifference(day: session.day, kind: .new, after: session))
        continue
      }
      if known.choice.id != session.choice.id || known.choice.minutes != session.choice.minutes {
        changes.append(
          PlanDifference(day: session.day, kind: .changed, before: known, after: session))
      } else if known.day != session.day {
        changes.append(
          PlanDifference(day: session.day, kind: .moved, before: known, after: session))
      }
    }
    for (id, session) in old where new[id] == nil && !replaced.contains(id) {
      changes.append(PlanDifference(day: session.day, kind: .gone, before: session))
    }
    return changes.sorted {
      ($0.day, $0.kind.rawValue, $0.after?.id ?? "", $0.before?.id ?? "")
        < ($1.day, $1.kind.rawValue, $1.after?.id ?? "", $1.before?.id ?? "")
    }
  }
}
