public import Logbook
public import Planning

extension Workbench {
  /// The plan that is followed as a file to share; nil where there is none.
  public func planBundle() async throws(WorkflowError) -> String? {
    try await plan().map { PlanBundle($0).text }
  }

  /// Reads a plan that somebody shared and lets it wait for a yes; the plan that is followed stays
  /// as it is. What each session costs is worked out for the runner of the log.
  ///
  /// - Parameters:
  ///   - bytes: the file.
  ///   - day: a day of the week in which it begins; next week without one, or this one on a Monday.
  /// - Returns: the plan that waits, and the rules that it breaks.
  public func proposePlan(
    bundle bytes: [UInt8], from day: Day? = nil
  ) async throws(WorkflowError) -> (plan: KeptPlan, broken: [PlanRule]) {
    let bundle = try PlanBundle(bytes: bytes)
    let today = try await today()
    let monday = (day ?? today + 6).startOfWeek(firstWeekday: 0)
    guard monday + 6 >= today, monday - today <= 366 else {
      throw .invalid(
        input: "day", value: (day ?? monday).iso, allowed: "a day of this week or a later one")
    }
    var kept = try bundle.plan(from: monday, madeOn: today, for: try await asker(on: today))
    kept.revisions = try await plan()?.revisions ?? [:]
    let request = try await planRequest(kept.order, on: today)
    let broken = request.rules(brokenBy: kept.sessions, insteadOf: [])
    try await propose(kept)
    return (kept, broken)
  }
}
