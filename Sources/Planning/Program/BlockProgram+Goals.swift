import Logbook

extension BlockProgram {
  /// What a block's sessions are to bring, in a form in which the solver can weigh it.
  mutating func setGoal() {
    for week in frame.weeks.indices {
      let days = frame.openDays(ofWeek: week)
      for aim in frame.weeks[week].aims { addAim(aim, days) }
    }
    for t in frame.openDays {
      for column in columns[t] {
        program.addWorth(-PlanParameter.sessionCost.value, of: column)
      }
    }
    for column in secondRises { program.setWorth(-PlanParameter.riseCost.value, of: column) }
    addChanges()
  }

  /// Worth grows along straight pieces, each flatter than the one before, so that the first fills
  /// first without a whole variable to say so.
  private mutating func addAim(_ aim: StimulusAim, _ days: Range<Int>) {
    let giving = amounts(in: days) { -($0.choice.stimuli[aim.stimulus] ?? 0) }
    guard !giving.isEmpty else { return }
    let pieces = StimulusAim.pieces(of: aim.stimulus)
    var atTarget = 0.0
    var reached = 0.0
    for piece in pieces {
      atTarget += piece.slope * min(piece.width, max(0, 1 - reached))
      reached += piece.width
    }
    var row = giving
    for piece in pieces {
      let column = program.add(
        aim.stimulus.rawValue, 0...piece.width * aim.target,
        worth: aim.weight * piece.slope / aim.target / atTarget)
      row.append((column, 1))
    }
    program.require("aim", row, atMost: 0)
  }

  /// Half of what a change costs for each session of the plan before that goes, half for each new.
  mutating func addChanges() {
    guard frame.staysNear, frame.request.previous != nil else { return }
    let cost = PlanParameter.changeCost.value / 2
    for t in frame.openDays where !frame.isFrozen(t) {
      let old = Set(frame.previous(t).map(\.id))
      for (atom, column) in zip(domain.atoms[t], columns[t]) {
        program.addWorth(old.contains(atom.id) ? cost : -cost, of: column)
      }
    }
  }

  /// What standing above the share of the line costs, and nothing else: the first of the three
  /// objectives, asked only where nothing can stay below.
  func safetyOnly() -> MixedIntegerProgram {
    var copy = program.without(rules: ["safety.sum"])
    copy = copy.withoutWorths()
    for part in excess { copy.setWorth(-1 / part.limit, of: part.column) }
    return copy
  }

  /// The last of the three objectives: what and how often stays as chosen, only the days are open.
  func placement(of values: [Double]) -> MixedIntegerProgram {
    var copy = self
    copy.program = program.withoutWorths()
    for week in frame.weeks.indices {
      var counts: [String: (terms: [Term], count: Double)] = [:]
      for t in frame.openDays(ofWeek: week) {
        for (atom, column) in zip(domain.atoms[t], columns[t]) {
          counts[atom.id, default: ([], 0)].terms.append((column, 1))
          counts[atom.id, default: ([], 0)].count += values[column]
        }
      }
      for (_, entry) in counts.sorted(by: { $0.key < $1.key }) {
        if entry.count < 0.5 {
          for term in entry.terms { copy.program.fix(term.column, at: 0) }
        } else {
          copy.program.require("count", entry.terms, atLeast: entry.count, atMost: entry.count)
        }
      }
    }
    copy.addPreferences()
    copy.addChanges()
    return copy.program
  }

  /// Strength not before a hard run, no three days of training running, little on short days.
  private mutating func addPreferences() {
    for t in frame.openDays {
      let heavy = terms(t) { $0.has(.heavy) }
      let next = terms(t + 1) { $0.has(.quality) }
      if !heavy.isEmpty, !next.isEmpty {
        let pair = program.add("strength before hard", 0...1, worth: -0.5)
        program.require("order", heavy + next + [(pair, -1)], atMost: 1)
      }
      if let a = active[t], let b = active[t + 1], let c = active[t + 2] {
        let three = program.add("three days", 0...1, worth: -0.15)
        program.require("order", [(a, 1), (b, 1), (c, 1), (three, -1)], atMost: 2)
      }
      for (atom, column) in zip(domain.atoms[t], columns[t]) {
        // Hip work likes a day off; everything else a day with room.
        let room = frame.request.availability.minutes(on: frame.day(t))
        program.addWorth(-0.05 * atom.minutes / max(room, 20), of: column)
      }
    }
  }
}
