import Advice
public import Logbook
public import Planning
import Quantities

/// A plan with what was done of it: what commands and pages show.
public struct PlanReport: Sendable {
  /// The plan.
  public var plan: KeptPlan
  /// The day it was asked for.
  public var today: Day
  /// What was done, session by session and beside the plan.
  public var match: DoneMatch
  /// How what was done compares, by the id of the session.
  public var compliance: [String: Compliance]

  /// What has become of a session.
  public func outcome(of session: PlannedSession) -> SessionOutcome {
    plan.skipped.contains { $0.id == session.id }
      ? .skipped : match.outcome(of: session, today: today)
  }
}

extension Workbench {
  /// The plan that is followed with what was done of it; nil where there is none.
  public func planReport() async throws(WorkflowError) -> PlanReport? {
    guard let kept = try await plan() else { return nil }
    return try await report(on: kept)
  }

  /// What was done of a plan.
  public func report(on kept: KeptPlan) async throws(WorkflowError) -> PlanReport {
    let today = try await today()
    let first = kept.firstDay.startOfWeek(firstWeekday: 0)
    let done = try await doneSessions(from: first, through: max(first, today))
    let match = DoneMatch(kept.sessions, done)
    let easy = try await standing(on: today).easySpeed ?? .metersPerSecond(2.5)
    var compliance: [String: Compliance] = [:]
    for session in kept.sessions {
      compliance[session.id] = match.done[session.id].map {
        Compliance($0, of: session, workout: kept.workout(of: session), easySpeed: easy)
      }
    }
    return PlanReport(plan: kept, today: today, match: match, compliance: compliance)
  }
}
