public import Evidence
import Foundation
import Logbook
public import Planning
import TrainingLoad

/// How full the ledgers get in a week of a plan.
public struct TissueWeek: Sendable, Hashable {
  /// The number of the week in the plan, from 0.
  public var index: Int
  /// The fullest day of each tissue, as a share of its line, with its band.
  public var used: [PlannedTissue: Estimate]

  /// A week.
  public init(index: Int, used: [PlannedTissue: Estimate]) {
    self.index = index
    self.used = used
  }
}

extension Workbench {
  /// How full the ledgers get in the weeks to come, where all goes as planned.
  ///
  /// Shape: from where the ledgers stood yesterday each day wears off by the tissue's repair and
  /// adds what its sessions cost, each end of the band by itself; what a tissue is used to follows
  /// what is planned. Lines are those of sound tissues; races are left out.
  public func tissueWeeks(of kept: KeptPlan) async throws(WorkflowError) -> [TissueWeek] {
    let today = try await today()
    guard today < kept.end else { return [] }
    let log = try await planRequest(kept.order, on: today).log
    let byDay = Dictionary(grouping: kept.sessions.filter { $0.day >= today }, by: \.day)
    let monday = kept.firstDay.startOfWeek(firstWeekday: 0)
    var courses = PlannedTissue.allCases.map { PlannedLedger($0, log) }
    var weeks: [TissueWeek] = []
    for day in (0..<(kept.end - today)).map({ today + $0 }) {
      let index = (day - monday) / 7
      if weeks.last?.index != index { weeks.append(TissueWeek(index: index, used: [:])) }
      for place in courses.indices {
        let tissue = courses[place].tissue
        courses[place].pass((byDay[day] ?? []).compactMap { $0.choice.doses[tissue] })
        let used = courses[place].used
        let known = weeks[weeks.count - 1].used[tissue]?.value ?? -1
        if used.value > known { weeks[weeks.count - 1].used[tissue] = used }
      }
    }
    return weeks
  }
}

/// A tissue's ledger as a plan leads it on, in easy minutes.
private struct PlannedLedger {
  let tissue: PlannedTissue
  private let kept: Double
  private var capacity: Double
  private var standing: PlannedDose
  /// Easy kilometers of an easy minute, as the planner counts them.
  private static let unit = 0.18

  init(_ tissue: PlannedTissue, _ log: PlanLog) {
    self.tissue = tissue
    kept = exp(-1 / tissue.ledger.repairDays.value)
    capacity = max(0, log.capacity[tissue] ?? 0)
    let now = max(0, log.standing[tissue] ?? 0)
    standing = PlannedDose(lower: now, nominal: now, upper: now)
  }

  mutating func pass(_ doses: [PlannedDose]) {
    standing.lower = standing.lower * kept + doses.reduce(0) { $0 + $1.lower }
    let nominal = doses.reduce(0) { $0 + $1.nominal }
    standing.nominal = standing.nominal * kept + nominal
    standing.upper = standing.upper * kept + doses.reduce(0) { $0 + $1.upper }
    capacity += (nominal - capacity) / TissueParameter.capacityDays.value
  }

  /// What stands in it as a share of its line.
  var used: Estimate {
    let line = TissueLine(tissue.ledger, capacity: capacity * Self.unit, standing: .sound)
    let limit = max(line.limit / Self.unit, 1)
    return Estimate(
      standing.nominal / limit, low: standing.lower / limit, high: standing.upper / limit)
  }
}
