public import Logbook

/// A change that the runner makes by hand to the sessions of a plan.
public enum PlanEdit: Sendable, Hashable {
  /// The session of an id stands on another day.
  case move(id: String, day: Day)
  /// Another choice stands in the place of the session of an id.
  case swap(id: String, choice: SessionChoice)
  /// A session comes in.
  case add(PlannedSession)

  /// The sessions after the change. Nothing else is planned anew.
  public func applied(to sessions: [PlannedSession]) -> [PlannedSession] {
    var all = sessions
    if case .add(let session) = self { all.append(session) }
    return all.map { session in
      switch self {
      case .move(session.id, let day): session.with(day: day, choice: session.choice)
      case .swap(session.id, let choice): session.with(day: session.day, choice: choice)
      default: session
      }
    }.sorted { $0.day < $1.day }
  }

  /// The rules that the sessions break after the change and did not break before, the firmest
  /// first, each once.
  ///
  /// The check is the one that tests hold against every plan; of volumes it knows those that the
  /// sessions had before.
  public func broken(in sessions: [PlannedSession], of request: PlanRequest) -> [PlanRule] {
    request.rules(brokenBy: applied(to: sessions), insteadOf: sessions)
  }
}

extension PlanRequest {
  /// The rules that sessions break and those whose place they take do not, the firmest first, each
  /// once. Weeks count as full as before; where nothing stood before, as they are.
  public func rules(
    brokenBy after: [PlannedSession], insteadOf before: [PlannedSession]
  ) -> [PlanRule] {
    let volumes = before.isEmpty ? after : before
    let found = brokenPlaces(of: after, volumesOf: volumes)
      .subtracting(brokenPlaces(of: before, volumesOf: volumes)).map(\.rule)
    return PlanRule.all.filter { found.contains($0.id) }
  }

  /// The rules that each of some changes would break in sessions, as `rules(brokenBy:insteadOf:)`
  /// tells them; what the sessions break as they are is looked up once.
  public func rules(brokenBy edits: [PlanEdit], in sessions: [PlannedSession]) -> [[PlanRule]] {
    let before = brokenPlaces(of: sessions, volumesOf: sessions)
    return edits.map { edit in
      let found = brokenPlaces(of: edit.applied(to: sessions), volumesOf: sessions)
        .subtracting(before).map(\.rule)
      return PlanRule.all.filter { found.contains($0.id) }
    }
  }

  private func brokenPlaces(
    of sessions: [PlannedSession], volumesOf before: [PlannedSession]
  ) -> Set<BrokenPlace> {
    let plan = plan(holding: sessions, volumesOf: before)
    return Set(
      PlanCheck(plan, for: self).breaches.map { BrokenPlace(rule: $0.rule, day: $0.day) })
  }

  /// Where a rule is broken.
  private struct BrokenPlace: Hashable {
    var rule: String
    var day: Day?
  }
}

extension PlannedSession {
  /// The same on a day, with a choice. What bound it where it stood says nothing of the new place.
  fileprivate func with(day: Day, choice: SessionChoice) -> PlannedSession {
    PlannedSession(
      id: id, day: day, choice: choice, purpose: choice.purpose, isDraft: isDraft,
      bindingRules: day == self.day ? bindingRules : [], claims: claims,
      alternatives: choice == self.choice ? alternatives : [self.choice.id])
  }
}

extension PlanRequest {
  /// Sessions as a plan, its weeks as full as those of some sessions.
  fileprivate func plan(
    holding sessions: [PlannedSession], volumesOf before: [PlannedSession]
  ) -> Plan {
    let weeks = WeekOutline.calendar(self).filter { $0.monday + 6 >= today }.map { outline in
      let runs = before.filter {
        $0.day >= max(outline.monday, today) && $0.day < outline.monday + 7
          && $0.choice.traits.contains(.run)
      }
      let minutes = runs.reduce(0) { $0 + $1.choice.minutes }
      return PlanWeek(
        index: outline.index, monday: outline.monday, phase: outline.phase,
        isDeload: outline.isDeload, holdsRace: outline.holdsRace, referenceMinutes: minutes,
        volumeMinutes: minutes, longKilometers: runs.map(\.choice.kilometers).max() ?? 0,
        openShare: 1, isDraft: false, aims: [])
    }
    return Plan(
      goal: goal, madeOn: today, weeks: weeks, sessions: sessions.filter { $0.day >= today },
      conflicts: [], reports: [])
  }
}
