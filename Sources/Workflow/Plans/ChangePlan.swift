import Advice
public import Logbook
public import Planning
import Store

extension Workbench {
  /// Moves a session of the plan to another day, and nothing else.
  ///
  /// - Parameter anyway: whether it is moved although rules break that the runner may set aside.
  /// - Returns: the rules that the move breaks; as long as one guards health, or `anyway` was not
  ///   said, the plan stays as it was.
  public func movePlannedSession(
    _ id: String, to day: Day, anyway: Bool = false
  ) async throws(WorkflowError) -> [PlanRule] {
    let (kept, today) = (try await followedPlan(holding: id), try await today())
    try Self.check(day, in: kept, today: today)
    return try await change(kept, by: .move(id: id, day: day), on: today, anyway: anyway)
  }

  /// What a move of a session to each day of its week and the next would break; an empty list
  /// where it breaks nothing. Days that have passed are left out.
  public func movesOfPlannedSession(
    _ id: String
  ) async throws(WorkflowError) -> [Day: [PlanRule]] {
    let (kept, today) = (try await followedPlan(holding: id), try await today())
    guard let session = kept.session(id), session.day >= today else { return [:] }
    var request = try await planRequest(kept.order, on: today)
    request.firstDay = kept.firstDay
    let monday = session.day.startOfWeek(firstWeekday: 0)
    let days = (-7..<14).map { monday + $0 }.filter {
      $0 >= today && $0 < kept.end && $0 != session.day
    }
    let broken = request.rules(
      brokenBy: days.map { .move(id: id, day: $0) }, in: kept.sessions)
    return Dictionary(uniqueKeysWithValues: zip(days, broken))
  }

  /// Puts another choice in the place of a session: one of its alternatives by its id
  /// (`easy/M/none`), or by the word of a session the largest that costs no tissue more.
  ///
  /// - Returns: the rules that it breaks, as of a move.
  public func swapPlannedSession(
    _ id: String, for other: String, anyway: Bool = false
  ) async throws(WorkflowError) -> [PlanRule] {
    let (kept, today) = (try await followedPlan(holding: id), try await today())
    let choice = try await swap(of: id, for: other)
    return try await change(kept, by: .swap(id: id, choice: choice), on: today, anyway: anyway)
  }

  /// The choice that would take a session's place.
  public func swap(
    of id: String, for other: String
  ) async throws(WorkflowError) -> SessionChoice {
    let (kept, today) = (try await followedPlan(holding: id), try await today())
    guard let session = kept.session(id) else {
      throw .invalid(input: "session", value: id, allowed: "a session of the plan")
    }
    guard session.day >= today else {
      throw .invalid(input: "session", value: id, allowed: "a session that is still to come")
    }
    let choices = try await choices(near: session, in: kept)
    let named = choices.first { $0.id == other && session.alternatives.contains(other) }
    let largest = choices.filter { $0.entry == other && $0.costsNoMore(than: session.choice) }
      .max { $0.minutes < $1.minutes }
    guard let choice = named ?? largest else {
      let possible = Set(
        choices.filter { $0.entry != session.choice.entry }
          .filter { $0.costsNoMore(than: session.choice) }.map(\.entry)
      ).union(session.alternatives)
      throw .invalid(
        input: "other", value: other,
        allowed: possible.isEmpty
          ? "nothing: no session of the library costs no tissue more"
          : possible.sorted().joined(separator: ", "))
    }
    return choice
  }

  /// What could take a session's place at no more cost to any tissue and without breaking a rule of
  /// health, the longest first, of each session of the library the largest size that fits.
  public func swaps(
    of session: PlannedSession, in kept: KeptPlan
  ) async throws(WorkflowError) -> [SessionChoice] {
    let fitting = try await choices(near: session, in: kept).filter {
      $0.entry != session.choice.entry && $0.costsNoMore(than: session.choice)
        && $0.traits.contains(.run) == session.choice.traits.contains(.run)
    }
    let largest = Dictionary(grouping: fitting, by: \.entry).values.compactMap { sizes in
      sizes.max { $0.minutes < $1.minutes }
    }
    var request = try await planRequest(kept.order, on: try await today())
    request.firstDay = kept.firstDay
    let broken = request.rules(
      brokenBy: largest.map { .swap(id: session.id, choice: $0) }, in: kept.sessions)
    return zip(largest, broken).filter { $0.1.allSatisfy { $0.firmness != .absolute } }.map(\.0)
      .sorted { ($1.minutes, $0.id) < ($0.minutes, $1.id) }
  }

  /// Makes a change by hand where no rule of safety is broken by it, or none at all.
  func change(
    _ kept: KeptPlan, by edit: PlanEdit, on today: Day, anyway: Bool
  ) async throws(WorkflowError) -> [PlanRule] {
    var request = try await planRequest(kept.order, on: today)
    request.firstDay = kept.firstDay
    let broken = edit.broken(in: kept.sessions, of: request)
    let mayGoOn = anyway && broken.allSatisfy { $0.firmness != .absolute }
    guard broken.isEmpty || mayGoOn else { return broken }
    var changed = kept
    changed.sessions = edit.applied(to: kept.sessions)
    if case .swap(let id, _) = edit { changed.written[id] = nil }
    try await keep(changed)
    return []
  }

  static func check(_ day: Day, in kept: KeptPlan, today: Day) throws(WorkflowError) {
    guard day >= today, day < kept.end else {
      throw .invalid(
        input: "day", value: day.iso, allowed: "\(today.iso) to \((kept.end + -1).iso)")
    }
  }

  /// Every choice there is, sized for the week of a session.
  private func choices(
    near session: PlannedSession, in kept: KeptPlan
  ) async throws(WorkflowError) -> [SessionChoice] {
    let asker = try await asker(on: session.day)
    let runner = PlanRunner(asker)
    let monday = session.day.startOfWeek(firstWeekday: 0)
    let longest =
      kept.sessions.filter { $0.day >= monday && $0.day < monday + 7 }
      .map(\.choice.kilometers).max() ?? 0
    let week = ChoiceWeek(
      tier: runner.tier, easyMetersPerSecond: runner.easyMetersPerSecond, longKilometers: longest)
    return Self.library(for: asker).choices(for: week).filter { $0.tier <= runner.tier }
  }

  func followedPlan(holding id: String) async throws(WorkflowError) -> KeptPlan {
    guard let kept = try await plan(), kept.session(id) != nil else {
      throw .invalid(input: "session", value: id, allowed: "a session of the plan")
    }
    return kept
  }
}

extension SessionChoice {
  /// Whether no tissue is given more than by another, each at the upper end of its band, and
  /// nothing is carried that was not carried before.
  func costsNoMore(than other: SessionChoice) -> Bool {
    // Half an easy minute is not told from nothing: a product choice, as for swaps of the library.
    let slack = 0.5
    return PlannedTissue.allCases.allSatisfy { tissue in
      (doses[tissue]?.upper ?? 0) <= (other.doses[tissue]?.upper ?? 0) + slack
    } && (!isLoaded || other.isLoaded) && traits.isDisjoint(with: [.ladder, .long])
  }
}
