public import Biomechanics
public import Evidence
import Logbook
public import Quantities
import TrainingLoad

/// A library of choices whose times, ways, energy and doses come from the physics of one runner.
///
/// Shape: every choice of `TabulatedChoices` that is a run is worked out by `SessionPhysics`; what
/// it does for speed, threshold and single muscles stays as the table has it, and so do strength,
/// jumps, hip work and walks, of which the physics knows too little. Where a run is faster or
/// steeper than what was measured, each tissue takes the higher of physics and table. Units: doses
/// in minutes at 3 m/s on the level without a load, the ledgers' easy kilometers over 0.18.
public struct PhysicalChoices: ChoiceLibrary {
  private let table = TabulatedChoices()
  /// What each size of a session asks, by the name of its choice.
  private let costs: [String: SessionCost]
  /// What an hour of each even run asks, by its key.
  private let hours: [String: SessionCost]
  /// What a minute of the runner's easy run gives each tissue.
  private let easyMinute: [PlannedTissue: Double]

  /// The choices of a runner; nil for a body or a speed beyond the limits of the physics.
  public init?(body: Body, easySpeed: Speed) {
    guard var physics = SessionPhysics(body: body, easySpeed: easySpeed) else { return nil }
    var costs: [String: SessionCost] = [:]
    var hours: [String: SessionCost] = [:]
    // Which sessions there are, in which sizes and with which loads, the table says for any week.
    let week = ChoiceWeek(
      tier: .seasoned, easyMetersPerSecond: easySpeed.metersPerSecond, longKilometers: 20)
    for choice in table.choices(for: week) {
      guard let session = SessionLibrary.named(choice.entry), session.kind.isRun else { continue }
      if session.isEven {
        guard hours[session.key] == nil, let hour = session.workout(minutes: 60) else { continue }
        hours[session.key] = physics.cost(of: hour, kind: session.kind)
        continue
      }
      let piece = SessionLibrary.piece(named: choice.carriedLoad)
      let workout =
        piece.map { session.workout(choice.size, carrying: $0) } ?? session.workout(choice.size)
      costs[choice.id] = physics.cost(of: workout, kind: session.kind)
    }
    self.costs = costs
    self.hours = hours
    let easy = hours["easy"]
    easyMinute = Dictionary(
      uniqueKeysWithValues: PlannedTissue.allCases.map { tissue in
        (tissue, (easy.map { tissue.dose(in: $0.doses).nominal } ?? 60) / 60)
      })
  }

  /// Every choice there is for the runner in a week.
  public func choices(for week: ChoiceWeek) -> [SessionChoice] {
    table.choices(for: week).map { refined($0) }
  }

  private func refined(_ choice: SessionChoice) -> SessionChoice {
    if let cost = costs[choice.id] { return refined(choice, by: cost, share: 1) }
    if let hour = hours[choice.entry] {
      return refined(choice, by: hour, share: choice.minutes / 60)
    }
    return choice
  }

  private func refined(
    _ choice: SessionChoice, by cost: SessionCost, share: Double
  ) -> SessionChoice {
    var refined = choice
    refined.minutes = cost.seconds / 60 * share
    refined.kilometers = cost.meters / 1000 * share
    refined.stimuli[.aerobic] = cost.easySeconds / 60 * share
    let workMinutes = cost.workSeconds / 60
    for tissue in PlannedTissue.allCases {
      let dose = tissue.dose(in: cost.doses) * share
      let table = choice.doses[tissue]
      refined.doses[tissue] = cost.isMeasured ? dose : dose.higher(than: table)
      let easy = easyMinute[tissue] ?? 1
      guard workMinutes > 0, easy > 0 else { continue }
      let rate = tissue.dose(in: cost.workDoses).nominal / workMinutes / easy
      // Of both, what would spare a tissue more.
      refined.workRates[tissue] = max(rate, choice.workRates[tissue] ?? 0)
    }
    return refined
  }
}

extension PlannedTissue {
  /// The dose of the ledger that is given most, in minutes of easy running, from doses in easy
  /// kilometers by the keys of the ledgers.
  public func dose(in doses: [String: Estimate]) -> PlannedDose {
    let all = ledgers.compactMap { doses[$0.key] }
    let scale = 1 / PlanParameter.easyKilometersPerMinute.value
    func most(_ end: (Estimate) -> Double) -> Double { (all.map(end).max() ?? 0) * scale }
    return PlannedDose(lower: most(\.low), nominal: most(\.value), upper: most(\.high))
  }
}

extension PlannedDose {
  /// The higher of both, end by end.
  fileprivate func higher(than other: PlannedDose?) -> PlannedDose {
    guard let other else { return self }
    return PlannedDose(
      lower: max(lower, other.lower), nominal: max(nominal, other.nominal),
      upper: max(upper, other.upper))
  }
}
