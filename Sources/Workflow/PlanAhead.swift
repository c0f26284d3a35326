import Evidence
import Foundation
import Logbook
public import Planning
import Store
import TrainingLoad

extension Workbench {
  /// The sessions of the plan that are still to come, in order of day: those of today only where
  /// nothing was done today.
  public func sessionsAhead() async throws(WorkflowError) -> [PlannedSession] {
    guard let kept = try await plan() else { return [] }
    let today = try await today()
    let isDone = try await read { try $0.pastDays(today...today).contains(where: \.isActive) }
    return kept.sessions.filter { isDone ? $0.day > today : $0.day >= today }
  }
}

extension Workbench {
  /// The day of the race that the plan leads to; nil without a plan, and for one without a race.
  func plannedRaceDay() async throws(WorkflowError) -> Day? {
    try await read { try $0.planDocument() }.flatMap { RaceOfPlan(text: $0) }?.day
  }
}

/// What a kept plan says of its race, read without its sessions.
private struct RaceOfPlan: Decodable {
  var raceDay: String?

  var day: Day? { raceDay.flatMap { Day(iso: $0) } }

  /// Nil for what is no plan.
  init?(text: String) {
    guard let plan = try? JSONDecoder().decode(Self.self, from: Data(text.utf8)) else { return nil }
    self = plan
  }
}

extension PlannedDoses {
  /// What a session gives the tissues. Where a plan keeps one ledger for several of them, each gets
  /// what the plan reckons for the one that gets most.
  init(_ session: PlannedSession) {
    let unit = PlanParameter.easyKilometersPerMinute.value
    var doses: [LedgerTissue: Estimate] = [:]
    for (planned, dose) in session.choice.doses {
      let (low, high) = (min(dose.lower, dose.nominal), max(dose.upper, dose.nominal))
      let kilometers = Estimate(dose.nominal * unit, low: low * unit, high: high * unit)
      for tissue in planned.ledgers { doses[tissue] = kilometers }
    }
    self.init(day: session.day, doses: doses)
  }
}
