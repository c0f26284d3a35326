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
    guard day >= today, day < kept.end else {
      throw .invalid(
        input: "day", value: day.iso, allowed: "\(today.iso) to \((kept.end + -1).iso)")
    }
    return try await change(kept, by: .move(id: id, day: day), on: today, anyway: anyway)
  }

  /// Puts one of a session's alternatives in its place, by the id of the choice: `easy/M/none`.
  ///
  /// - Returns: the rules that it breaks, as of a move.
  public func swapPlannedSession(
    _ id: String, for other: String, anyway: Bool = false
  ) async throws(WorkflowError) -> [PlanRule] {
    let (kept, today) = (try await followedPlan(holding: id), try await today())
    guard let session = kept.session(id), session.day >= today,
      session.alternatives.contains(other),
      let choice = try await choice(other, near: session, in: kept)
    else {
      throw .invalid(
        input: "other", value: other,
        allowed: kept.session(id)?.alternatives.joined(separator: ", ") ?? "")
    }
    return try await change(kept, by: .swap(id: id, choice: choice), on: today, anyway: anyway)
  }

  private func change(
    _ kept: KeptPlan, by edit: PlanEdit, on today: Day, anyway: Bool
  ) async throws(WorkflowError) -> [PlanRule] {
    var request = try await planRequest(kept.order, on: today)
    request.firstDay = kept.firstDay
    let broken = edit.broken(in: kept.sessions, of: request)
    let mayGoOn = anyway && broken.allSatisfy { $0.firmness != .absolute }
    guard broken.isEmpty || mayGoOn else { return broken }
    var changed = kept
    changed.sessions = edit.applied(to: kept.sessions)
    let document = PlanDocument(changed).text
    try await write { try $0.setPlanDocument(document, madeOn: kept.madeOn) }
    return []
  }

  /// A choice by its id, sized for the week of the session whose place it takes; the old one, to
  /// take a swap back, as it was.
  private func choice(
    _ id: String, near session: PlannedSession, in kept: KeptPlan
  ) async throws(WorkflowError) -> SessionChoice? {
    let asker = try await asker(on: session.day)
    let runner = PlanRunner(asker)
    let monday = session.day.startOfWeek(firstWeekday: 0)
    let longest =
      kept.sessions.filter { $0.day >= monday && $0.day < monday + 7 }
      .map(\.choice.kilometers).max() ?? 0
    let week = ChoiceWeek(
      tier: runner.tier, easyMetersPerSecond: runner.easyMetersPerSecond, longKilometers: longest)
    return Self.library(for: asker).choices(for: week).first { $0.id == id }
  }

  func followedPlan(holding id: String) async throws(WorkflowError) -> KeptPlan {
    guard let kept = try await plan(), kept.session(id) != nil else {
      throw .invalid(input: "session", value: id, allowed: "a session of the plan")
    }
    return kept
  }
}

extension Workbench {
  /// The key under which a plan waits for a yes. Kept for ever.
  private static let proposalKey = "planProposal"

  /// Makes a plan that waits for a yes; the plan that is followed stays as it is.
  public func proposePlan(_ order: PlanOrder) async throws(WorkflowError) -> KeptPlan {
    let kept = try await newPlan(order)
    let document = PlanDocument(kept).text
    try await write { try $0.setPreferences([Self.proposalKey: document]) }
    return kept
  }

  /// The plan that waits for a yes; nil where none does.
  public func proposedPlan() async throws(WorkflowError) -> KeptPlan? {
    try await read { try $0.preferences()[Self.proposalKey] }
      .flatMap { PlanDocument(text: $0)?.plan }
  }

  /// Takes the plan that waits, in the place of the one that was followed, or leaves it out.
  public func answerProposal(accept: Bool) async throws(WorkflowError) {
    guard let proposal = try await proposedPlan() else {
      throw .conflict("no plan waits for a yes")
    }
    let document = PlanDocument(proposal).text
    try await write { log in
      if accept { try log.setPlanDocument(document, madeOn: proposal.madeOn) }
      try log.setPreferences([Self.proposalKey: ""])
    }
  }
}
