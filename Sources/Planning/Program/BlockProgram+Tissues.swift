import Advice
import Logbook

extension BlockProgram {
  /// The ledgers at the upper edge of every dose. What stood there before may be above the line:
  /// then it only has to wear off.
  mutating func addTissues() {
    for tissue in PlannedTissue.allCases {
      let k = tissue.index
      let retention = PlannerState.retention[k]
      let health = frame.week(frame.firstOpen).health
      let limit = frame.state.limit(tissue, health)
      var (decayed, raced) = (frame.state.standing[k], 0.0)
      var before: Int?
      for t in frame.openDays {
        let race = frame.raceDose(t)?[tissue] ?? 0
        (decayed, raced) = (decayed * retention, raced * retention + race)
        // The race is a fact: its own dose is on top of what the line leaves.
        let most = max(limit, decayed + 0.5) + raced
        let column = program.add("\(t) \(tissue.rawValue)", 0...1e6)
        require(.tissue, [(column, 1)], atMost: most)
        ledger[t, default: []].append((column, limit))
        var row = amounts(in: t..<t + 1) { -$0.upper[k] }
        row.append((column, 1))
        var start = race
        if let before {
          row.append((before, -retention))
        } else {
          start += retention * frame.state.standing[k]
        }
        program.require("ledger", row, atLeast: start, atMost: start)
        let share = max(PlanParameter.lineShare.value * limit, decayed + 0.5) + raced
        if most > share { addExcess(column, above: share, upTo: most, limit) }
        before = column
      }
    }
    let row = excess.map { ($0.column, 1 / $0.limit) }
    program.require("safety.sum", row, atMost: PlanParameter.safetySlack.value)
  }

  private mutating func addExcess(
    _ column: Int, above share: Double, upTo most: Double, _ limit: Double
  ) {
    let over = program.add("excess", 0...most - share)
    program.require("safety", [(column, 1), (over, -1)], atMost: share)
    excess.append((over, max(limit, 1)))
  }

  /// Each rung of the ladder as often as it asks, before the next.
  mutating func addLadder() {
    guard let step = frame.week(frame.firstOpen).health.ladderStep else { return }
    for t in frame.openDays {
      for (atom, column) in zip(domain.atoms[t], columns[t]) {
        guard let rung = atom.choice.ladderRung, rung > step.rung else { continue }
        let done = rung - 1 == step.rung ? step.timesDone : 0
        let below = terms(in: frame.firstOpen..<t, -1) { $0.choice.ladderRung == rung - 1 }
        let needed = Double(ReturnLadder.timesEach - done)
        require(.comingBack, [(column, needed)] + below, atMost: 0)
      }
    }
  }

  /// One thing rises in a week. Counted against the last ordinary week; a second rise is paid for,
  /// and out of the question for the two lowest tiers.
  mutating func addRises() {
    var first: Int?
    for week in frame.weeks.indices where frame.weeks[week].outline.isOrdinary {
      let days = frame.openDays(ofWeek: week)
      guard frame.weeks[week].openShare > 0.99, !days.isEmpty else { continue }
      var rises: [Term] = []
      for kind in RiseKind.allCases {
        let isVolume = kind == .volume
        var row = amounts(in: days, kind.amount)
        var most = kind.count(frame.state.rises)
        var room = isVolume ? 1.05 * frame.weeks[week].volumeMinutes + 2 : 4
        if let first {
          let scale = isVolume ? -1.05 : -1
          row += amounts(in: frame.openDays(ofWeek: first)) { scale * kind.amount($0) }
          most = isVolume ? 5 : 0
        } else {
          room = max(1, room - most)
        }
        let rise = program.add("rise \(week) \(kind)", isWhole: true)
        require(.oneRise, row + [(rise, -room)], atMost: most)
        rises.append((rise, 1))
      }
      let second = program.add("second rise \(week)", 0...(frame.tier <= .novice ? 0 : 3))
      secondRises.append(second)
      require(.oneRise, rises + [(second, -1)], atMost: 1)
      first = week
    }
  }
}

/// What can rise from one week to the next.
enum RiseKind: CaseIterable {
  case volume, pace, slope, carriedLoad

  /// How much a session adds to it.
  func amount(_ atom: Atom) -> Double {
    switch self {
    case .volume: atom.isRun ? atom.minutes : 0
    case .pace: atom.has(.quality) && !atom.has(.uphill) ? 1 : 0
    case .slope: atom.has(.uphill) ? 1 : 0
    case .carriedLoad: atom.choice.isLoaded ? 1 : 0
    }
  }

  /// What is no rise yet, after a week.
  func count(_ counts: RiseCounts) -> Double {
    switch self {
    case .volume: 1.05 * counts.minutes + 5
    case .pace: Double(counts.hard)
    case .slope: Double(counts.uphill)
    case .carriedLoad: Double(counts.loaded)
    }
  }
}
