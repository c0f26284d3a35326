import Logbook
import Planning
import Store

extension Workbench {
  /// The key under which the plan before the last change by hand is kept. Kept for ever.
  static let planBeforeKey = "planBefore"

  /// Keeps a plan in the place of the one that is followed; sessions that differ get a higher
  /// number of change, and the plan before can be brought back once.
  func keep(_ plan: KeptPlan, canUndo: Bool = true) async throws(WorkflowError) {
    let old = try await self.plan()
    var kept = plan
    kept.countChanges(since: old)
    let (text, made) = (PlanDocument(kept).text, kept.madeOn)
    let before = canUndo ? [Self.planBeforeKey: old.map { PlanDocument($0).text } ?? ""] : [:]
    try await write { log in
      try log.setPlanDocument(text, madeOn: made)
      try log.setPreferences(before)
    }
  }

  /// Whether the last change of the plan can be taken back.
  public func canUndoPlan() async throws(WorkflowError) -> Bool {
    try await read { try $0.preferences()[Self.planBeforeKey] }.flatMap { PlanDocument(text: $0) }
      != nil
  }

  /// Takes the last change of the plan back, once; the change can be made again in the same way.
  public func undoPlanChange() async throws(WorkflowError) {
    let text = try await read { try $0.preferences()[Self.planBeforeKey] }
    guard let before = text.flatMap({ PlanDocument(text: $0)?.plan }) else {
      throw .conflict("no change of the plan can be taken back")
    }
    var plan = before
    // What was answered since stays answered.
    plan.answered.formUnion(try await self.plan()?.answered ?? [])
    try await keep(plan)
  }
}

extension KeptPlan {
  /// Raises the number of every session that is not as it was, of those that went and came too.
  mutating func countChanges(since old: KeptPlan?) {
    guard let old else { return }
    var counts = old.revisions
    let before = Dictionary(old.everything.map { ($0.id, old.look(of: $0)) }) { first, _ in first }
    let after = Dictionary(everything.map { ($0.id, look(of: $0)) }) { first, _ in first }
    for id in Set(before.keys).union(after.keys) where before[id] != after[id] {
      // What calendars never saw begins at 0.
      if before[id] != nil || counts[id] != nil { counts[id, default: 0] += 1 }
      if before[id] == nil, counts[id] == nil { counts[id] = 0 }
    }
    revisions = counts.count > Self.mostRevisions ? counts.filter { after[$0.key] != nil } : counts
  }

  /// Numbers of change beyond this many are forgotten for what is gone. A product choice.
  private static let mostRevisions = 2000

  /// What stands in it, and what the runner took out.
  var everything: [PlannedSession] { sessions + skipped }

  /// What a calendar shows of a session.
  private func look(of session: PlannedSession) -> String {
    let state = skipped.contains { $0.id == session.id } ? "skipped" : ""
    return [
      session.day.iso, session.choice.id, "\(session.choice.minutes.rounded())",
      written[session.id] ?? "", notes[session.id] ?? "", session.isDraft ? "draft" : "", state,
    ].joined(separator: "\n")
  }

  /// A name for a session that no session of the plan has or had.
  func freshName(of entry: String, on day: Day) -> String {
    let stem = "\(day.startOfWeek(firstWeekday: 0).iso)-\(entry)"
    let taken = Set(everything.map(\.id)).union(revisions.keys)
    let names = [stem] + (2...taken.count + 2).map { "\(stem).\($0)" }
    return names.first { !taken.contains($0) } ?? stem
  }
}
