internal import Logbook

/// The records of a part, ready to be divided among its sessions.
struct FITRows {
  var columns: FITColumns
  let plan: FITPlan

  /// All rows as samples of a sport.
  func samples(_ sport: Sport) -> Samples {
    samples(sport, times: columns.times) { columns.values[$0] }
  }

  /// Some rows as samples of a sport.
  func samples(_ sport: Sport, rows: [Int]) -> Samples {
    samples(sport, times: rows.map { columns.times[$0] }) { column in
      let values = columns.values[column]
      return rows.map { values[$0] }
    }
  }

  private func samples(
    _ sport: Sport, times: [Double], values: (Int) -> [Double]
  ) -> Samples {
    var samples = Samples(times: times)
    for column in FITColumn.allCases {
      guard let index = plan.index(of: column) else { continue }
      if let channel = column.channel {
        samples.set(channel, values(index))
      } else if column == .turns {
        samples.set(sport.turnChannel, turns(sport, values(index), plan, values))
      } else if column == .cycles, plan.index(of: .totalTurns) == nil {
        samples.set(.turns, values(index))
      }
    }
    for (index, column) in plan.columns.enumerated() {
      if case .developer(let channel) = column { samples.set(channel, values(index)) }
    }
    return samples
  }

  /// Whole turns and what is left of them; both feet where turns are of feet.
  private func turns(
    _ sport: Sport, _ whole: [Double], _ plan: FITPlan, _ values: (Int) -> [Double]
  ) -> [Double] {
    var turns = whole
    let factor = sport.stepsPerTurn ?? 1
    if let index = plan.index(of: .turnsFraction) {
      let fraction = values(index)
      for row in turns.indices {
        turns[row] = (turns[row] + (fraction[row].isNaN ? 0 : fraction[row])) * factor
      }
    } else if factor != 1 {
      for row in turns.indices { turns[row] *= factor }
    }
    return turns
  }
}
