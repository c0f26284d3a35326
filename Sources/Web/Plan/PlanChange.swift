import Logbook
import Planning

/// One thing in which a new plan differs from the one before.
struct PlanChange: Sendable, Hashable {
  /// The day by which it is sorted.
  var day: Day
  var kind: Kind
  /// The session as it was; nil for a new one.
  var before: PlannedSession?
  /// As it will be; nil for one that is taken out.
  var after: PlannedSession?

  /// What happens to a session.
  enum Kind: String, Sendable, CaseIterable { case moved, changed, new, gone }

  /// Every difference from a day on, in order of day.
  static func all(
    from before: [PlannedSession], to after: [PlannedSession], since day: Day
  ) -> [PlanChange] {
    let old = Dictionary(
      before.filter { $0.day >= day }.map { ($0.id, $0) }, uniquingKeysWith: { a, _ in a })
    let new = Dictionary(
      after.filter { $0.day >= day }.map { ($0.id, $0) }, uniquingKeysWith: { a, _ in a })
    var changes: [PlanChange] = []
    for (id, session) in new {
      guard let known = old[id] else {
        changes.append(PlanChange(day: session.day, kind: .new, after: session))
        continue
      }
      if known.choice.id != session.choice.id || known.choice.minutes != session.choice.minutes {
        changes.append(
          PlanChange(day: session.day, kind: .changed, before: known, after: session))
      } else if known.day != session.day {
        changes.append(
          PlanChange(day: session.day, kind: .moved, before: known, after: session))
      }
    }
    for (id, session) in old where new[id] == nil {
      changes.append(PlanChange(day: session.day, kind: .gone, before: session))
    }
    return changes.sorted {
      ($0.day, $0.kind.rawValue, $0.after?.id ?? "", $0.before?.id ?? "")
        < ($1.day, $1.kind.rawValue, $1.after?.id ?? "", $1.before?.id ?? "")
    }
  }

  /// The change in a sentence.
  func words(_ formats: Formats, today: Day) -> String {
    let said = SessionWords(formats: formats)
    func day(_ session: PlannedSession?) -> String {
      session.map { formats.shortDay($0.day, today: today) } ?? ""
    }
    func name(_ session: PlannedSession?) -> String {
      session.map {
        formats.texts(
          PlanText.sessionOfSize,
          ["session": said.title($0.choice), "size": said.minutes($0.choice.minutes)])
      } ?? ""
    }
    let blanks = [
      "from": day(before), "to": day(after), "before": name(before), "after": name(after),
    ]
    switch kind {
    case .moved: return formats.texts(PlanText.changeMoved, blanks)
    case .changed: return formats.texts(PlanText.changeChanged, blanks)
    case .new: return formats.texts(PlanText.changeNew, blanks)
    case .gone: return formats.texts(PlanText.changeGone, blanks)
    }
  }
}
