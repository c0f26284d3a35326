import Advice
import Logbook
import Planning
import Store

extension Workbench {
  /// The key under which a plan waits for a yes. Kept for ever.
  static let proposalKey = "planProposal"
  /// The key under which stands what the last adaptation was made from. Kept for ever.
  static let adaptedKey = "planAdapted"

  /// The plan that waits for a yes, nil where none does: one that was ordered, else one near the
  /// plan that is followed, made now where something happened that asks for it.
  ///
  /// It is made once for what happened and kept; nothing is solved again until the log, the day or
  /// the plan changes. A proposal that would change nothing is none.
  public func waitingProposal() async throws(WorkflowError) -> PlanProposal? {
    let stored = try await storedProposal()
    if let stored, stored.stamp == nil {
      return PlanProposal(plan: stored.plan, occasions: [])
    }
    guard let kept = try await plan() else { return nil }
    let today = try await today()
    let occasions = try await occasions(of: kept, on: today)
    guard today < kept.end, !occasions.isEmpty else {
      if stored != nil { try await setProposal(nil, stamp: "") }
      return nil
    }
    let stamp = Self.stamp(of: kept, occasions, on: today)
    if try await read({ try $0.preferences()[Self.adaptedKey] }) == stamp {
      return stored.map { PlanProposal(plan: $0.plan, occasions: occasions) }
    }
    guard let changed = try await adapted(kept, to: occasions, on: today) else {
      try await setProposal(nil, stamp: stamp)
      return nil
    }
    try await setProposal(changed, stamp: stamp)
    return PlanProposal(plan: changed, occasions: occasions)
  }

  /// Makes a plan that waits for a yes; the plan that is followed stays as it is.
  public func proposePlan(_ order: PlanOrder) async throws(WorkflowError) -> KeptPlan {
    let kept = try await newPlan(order)
    try await propose(kept)
    return kept
  }

  /// Lets a plan wait for a yes.
  func propose(_ kept: KeptPlan) async throws(WorkflowError) {
    try await setProposal(kept, stamp: nil)
  }

  /// The plan that waits for a yes; nil where none does.
  public func proposedPlan() async throws(WorkflowError) -> KeptPlan? {
    try await waitingProposal()?.plan
  }

  /// Takes the plan that waits, in the place of the one that was followed, or leaves it out; what
  /// it was made for is not asked about again.
  public func answerProposal(accept: Bool) async throws(WorkflowError) {
    guard let proposal = try await waitingProposal() else {
      throw .conflict("no plan waits for a yes")
    }
    let keys = Set(proposal.occasions.map(\.key))
    if accept {
      var taken = proposal.plan
      taken.answered.formUnion(keys)
      try await keep(taken)
    } else if var followed = try await plan(), !keys.isEmpty {
      followed.answered.formUnion(keys)
      try await keep(followed, canUndo: false)
    }
    try await setProposal(nil, stamp: "")
  }

  private func storedProposal() async throws(WorkflowError) -> (plan: KeptPlan, stamp: String?)? {
    let preferences = try await read { try $0.preferences() }
    let plan = preferences[Self.proposalKey].flatMap { PlanDocument(text: $0)?.plan }
    let stamp = preferences[Self.adaptedKey].flatMap { $0.isEmpty ? nil : $0 }
    return plan.map { ($0, stamp) }
  }

  private func setProposal(_ kept: KeptPlan?, stamp: String?) async throws(WorkflowError) {
    let text = kept.map { PlanDocument($0).text } ?? ""
    try await write { log in
      try log.setPreferences([Self.proposalKey: text, Self.adaptedKey: stamp ?? ""])
    }
  }

  /// What an adaptation is made from: the same stamp, the same answer.
  private static func stamp(
    of kept: KeptPlan, _ occasions: [PlanOccasion], on today: Day
  ) -> String {
    let text = occasions.map(\.key).sorted().joined(separator: ";") + PlanDocument(kept).text
    return "\(today.iso) \(text.fowlerNollVo)"
  }
}

extension Workbench {
  /// The plan near a plan after something happened; nil where it stays as it is.
  ///
  /// Two weeks are solved anew, what lies after them stays; all of it where running is stopped or
  /// comes back step by step. Where only soreness asks for a change,
  /// the days that hold nothing hard for the sore tissue are given back as they were, as long as
  /// that breaks no rule.
  private func adapted(
    _ kept: KeptPlan, to occasions: [PlanOccasion], on today: Day
  ) async throws(WorkflowError) -> KeptPlan? {
    let reachesFar = occasions.contains(where: \.reachesFar)
    var changed = try await newPlan(kept.order, blocks: reachesFar ? .max : 1)
    let from = changed.madeOn
    let sore = occasions.compactMap { $0.sore?.place.plannedTissue }
    if sore.count == occasions.count {
      var request = try await planRequest(kept.order, on: from)
      request.firstDay = kept.firstDay
      let local = kept.sessions.sparing(
        Set(sore), as: changed.sessions, since: from)
      let isSound = request.rules(brokenBy: local, insteadOf: changed.sessions)
        .allSatisfy { $0.firmness != .absolute }
      if isSound { changed.sessions = local }
    }
    let isSame =
      Set(changed.sessions.filter { $0.day >= from }.map(\.place))
      == Set(kept.sessions.filter { $0.day >= from }.map(\.place))
    return isSame ? nil : changed
  }
}

extension [PlannedSession] {
  /// The sessions with those days changed to another plan's that held something hard for a sore
  /// tissue, and no others.
  func sparing(
    _ sore: Set<PlannedTissue>, as other: [PlannedSession], since day: Day
  ) -> [PlannedSession] {
    let hard = Set(filter { $0.day >= day && $0.choice.isHard(for: sore) }.map(\.day))
    let kept = filter { !hard.contains($0.day) }
    return (kept + other.filter { hard.contains($0.day) }).sorted { $0.day < $1.day }
  }
}

extension SessionChoice {
  /// Whether it asks a tissue hard: it says so, or a minute of its work costs well more than one of
  /// easy running. The share is that of the plan's rule for sore tissues.
  fileprivate func isHard(for sore: Set<PlannedTissue>) -> Bool {
    sore.contains { tissue in
      high.contains { $0.rawValue == tissue.rawValue } || (workRates[tissue] ?? 0) >= 1.3
    }
  }
}

extension PlannedSession {
  /// What of it a person notices.
  fileprivate var place: String { "\(day.iso) \(choice.id) \(choice.minutes.rounded())" }
}
