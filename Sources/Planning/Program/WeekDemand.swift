public import Evidence
public import Logbook

/// What a week of a plan asks: minutes of each kind, and how full each tissue's ledger gets.
public struct WeekDemand: Sendable, Hashable {
  /// Its number in the plan, from 0.
  public let index: Int
  /// Its first day.
  public let monday: Day
  /// What it is for.
  public let phase: Phase
  /// Whether it is a light one.
  public let isDeload: Bool
  /// Minutes of each kind that it holds.
  public let minutes: [VolumeKind: Double]
  /// The fullest day of each tissue.
  public let tissues: [TissueDemand]

  /// Minutes of running.
  public var runMinutes: Double {
    VolumeKind.allCases.filter(\.isRun).reduce(0) { $0 + (minutes[$1] ?? 0) }
  }
}

/// How full a tissue's ledger gets in a week of a plan.
public struct TissueDemand: Sendable, Hashable {
  /// The tissue.
  public let tissue: PlannedTissue
  /// The day of the week at whose end it is fullest.
  public let day: Day
  /// What then stands there as a share of its line; the line is what the plan must hold with the
  /// upper end. Races and what stood there before the plan can lead above it.
  public let used: Estimate
}

/// A kind of session as the volume of a week is told. The raw value is kept for ever.
public enum VolumeKind: String, Sendable, Hashable, CaseIterable {
  case easy, long, hard, uphill, carried, strength, other

  /// The kind of a session.
  public init(_ choice: SessionChoice) {
    let traits = choice.traits
    let kinds: [(isMeant: Bool, kind: VolumeKind)] = [
      (choice.isLoaded, .carried), (traits.contains(.strength), .strength),
      (!traits.contains(.run), .other), (traits.contains(.long), .long),
      (traits.contains(.uphill), .uphill), (traits.contains(.quality), .hard),
    ]
    self = kinds.first(where: \.isMeant)?.kind ?? .easy
  }

  /// Whether it is run.
  public var isRun: Bool { self != .strength && self != .other }
}

extension PlanRequest {
  /// What each week of a plan for it asks, from the week of its day on, by the sessions that stand
  /// in it.
  ///
  /// The lines stand still for two weeks at a time and follow what is planned, as in the program.
  public func demands(of sessions: [PlannedSession]) -> [WeekDemand] {
    let outlines = WeekOutline.calendar(self).filter { $0.monday + 6 >= today }
    let byDay = Dictionary(grouping: sessions.filter { $0.day >= today }, by: \.day)
    var state = PlannerState(self)
    var limits: [Double] = []
    return outlines.enumerated().map { place, outline in
      if place.isMultiple(of: 2) {
        let health = health.expected(afterBlocks: place / 2, at: state.ladderStep)
        state.ladderStep = health.ladderStep
        limits = PlannedTissue.allCases.map { state.limit($0, health) }
      }
      var fullest: [TissueDemand?] = PlannedTissue.allCases.map { _ in nil }
      var minutes: [VolumeKind: Double] = [:]
      for day in (0..<7).map({ outline.monday + $0 }) where day >= today {
        let choices = (byDay[day] ?? []).map(\.choice)
        for choice in choices { minutes[VolumeKind(choice), default: 0] += choice.minutes }
        let isRace = race?.day == day
        state.pass(
          day, choices,
          race: isRace ? race?.dose(easyMetersPerSecond: runner.easyMetersPerSecond) : nil)
        for tissue in PlannedTissue.allCases {
          let demand = TissueDemand(
            tissue, day, state.ledgers[tissue.index], of: limits[tissue.index])
          if demand.used.value > fullest[tissue.index]?.used.value ?? -1 {
            fullest[tissue.index] = demand
          }
        }
      }
      return WeekDemand(
        index: outline.index, monday: outline.monday, phase: outline.phase,
        isDeload: outline.isDeload, minutes: minutes, tissues: fullest.compactMap(\.self))
    }
  }
}

extension TissueDemand {
  fileprivate init(_ tissue: PlannedTissue, _ day: Day, _ stands: PlannedDose, of limit: Double) {
    let limit = max(limit, 1)
    self.init(
      tissue: tissue, day: day,
      used: Estimate(
        stands.nominal / limit, low: stands.lower / limit, high: stands.upper / limit))
  }
}
