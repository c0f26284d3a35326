public import Evidence
public import Logbook

/// What is planned to be given to the tissues on a day to come, to either side alike.
public struct PlannedDoses: Sendable, Hashable {
  /// The day.
  public var day: Day
  /// Easy kilometers; a tissue that is not named gets nothing.
  public var doses: [LedgerTissue: Estimate]

  /// The doses of a day.
  public init(day: Day, doses: [LedgerTissue: Estimate]) {
    self.day = day
    self.doses = doses
  }
}

extension TissueLedgers {
  /// The same ledgers run on through a day to come, each day adding what is planned for it.
  ///
  /// - Shape: a day without a plan is a day of rest; what is planned for a day that has come is
  ///   added to what was done on it; doses of one day add up, bands too.
  /// - Units: easy kilometers.
  /// - Range: days after the first of the log; without a log nothing is known of any day to come.
  /// - Source: `TissueState` and `TissueLine`, choices of this project, as for days that are past.
  public func following(_ planned: [PlannedDoses], through last: Day) -> TissueLedgers {
    let byDay = Dictionary(grouping: planned.filter { $0.day <= last }, by: \.day)
    var ahead = self
    ahead.day = max(day, last)
    for place in ahead.sides.indices {
      let tissue = ahead.sides[place].tissue
      ahead.sides[place].ledger?.run(through: last) { day in
        (byDay[day] ?? []).compactMap { $0.doses[tissue] }
      }
    }
    return ahead
  }

  /// The same ledgers, with another of their days looked at.
  public func looked(at day: Day) -> TissueLedgers {
    var other = self
    other.day = day
    return other
  }
}

extension TissueLedger {
  /// Goes on through a day, each day from the last one on adding some doses.
  fileprivate mutating func run(through last: Day, adding planned: (Day) -> [Estimate]) {
    guard !doses.isEmpty else { return }
    let stillToDo = planned(lastDay)
    if !stillToDo.isEmpty, let done = dose(on: lastDay) {
      replace(lastDay, with: ([done] + stillToDo).total)
    }
    while lastDay < last { append(planned(lastDay + 1).total) }
  }
}

extension [Estimate] {
  /// All together, their doubts shared.
  fileprivate var total: Estimate {
    reduce(Estimate(0, low: 0, high: 0)) {
      Estimate($0.value + $1.value, low: $0.low + $1.low, high: $0.high + $1.high)
    }
  }
}
