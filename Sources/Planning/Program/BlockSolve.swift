import Logbook

/// The three objectives of a block in their order: safety, goal (what), days (when).
///
/// What and when are asked apart: a trial that placed days while only holding the goal's value did
/// not close in seconds; with what is done each week held, it closes at once.
struct BlockSolve {
  let frame: BlockFrame
  let domain: Domain

  /// What it finds.
  struct Outcome {
    var days: [[Atom]]
    var report: BlockReport
    var conflicts: [PlanConflict]
    /// The rules that leave each chosen session no room, by day and id.
    var binding: [[String: [String]]]
  }

  init(_ frame: BlockFrame, library: some ChoiceLibrary) {
    self.frame = frame
    domain = Domain(frame, library: library)
  }

  /// Solves the block, giving up promises that cannot be held and naming them.
  func solve(_ solver: some MixedIntegerSolver) throws(SolverError) -> Outcome {
    var conflicts = PlanConflict.excludedByDomain(frame, domain)
    var waived: Set<String> = []
    while true {
      do {
        return try solve(solver, without: waived, conflicts)
      } catch .infeasible {
        let search = ConflictSearch(frame: frame, domain: domain, waived: waived)
        let found = try search.find(solver)
        waived.insert(found.row)
        conflicts.append(found.conflict)
      }
    }
  }

  private func solve(
    _ solver: some MixedIntegerSolver, without waived: Set<String>, _ conflicts: [PlanConflict]
  ) throws(SolverError) -> Outcome {
    var block = BlockProgram(frame, domain, without: waived)
    var efforts: [SolverEffort] = []
    let safety = block
    block.setGoal()
    var goal: Solution
    var excess = 0.0
    do {
      goal = try solver.solve(block.program, SolverSettings())
    } catch .infeasible {
      let first = try solver.solve(
        safety.safetyOnly(), SolverSettings(relativeGap: 0, absoluteGap: 1e-4))
      efforts.append(first.effort)
      excess = max(0, -first.value)
      var program = block.program.without(rules: ["safety.sum"])
      program.require(
        "safety.sum", block.excess.map { ($0.column, 1 / $0.limit) },
        atMost: excess + PlanParameter.safetySlack.value)
      block.program = program
      goal = try solver.solve(program, SolverSettings())
    }
    efforts.append(goal.effort)
    let placement = try solver.solve(
      block.placement(of: goal.values), SolverSettings(absoluteGap: 0.05))
    efforts.append(placement.effort)
    let values = Array(placement.values.prefix(block.program.variables.count))
    let days = block.chosen(values)
    return Outcome(
      days: days, report: report(block, goal, days, excess, efforts), conflicts: conflicts,
      binding: binding(block, values))
  }

  private func report(
    _ block: BlockProgram, _ goal: Solution, _ days: [[Atom]], _ excess: Double,
    _ efforts: [SolverEffort]
  ) -> BlockReport {
    let rises = block.secondRises.reduce(0) { $0 + goal.values[$1] }
    var changes = 0.0
    if frame.staysNear, frame.request.previous != nil {
      let half = PlanParameter.changeCost.value / 2
      for t in frame.openDays where !frame.isFrozen(t) {
        let old = Set(frame.previous(t).map(\.id))
        for atom in block.chosen(goal.values)[t] { changes += old.contains(atom.id) ? -half : half }
      }
    }
    let risePenalty = PlanParameter.riseCost.value * rises
    let value = goal.value + risePenalty + changes
    return BlockReport(
      week: frame.weeks[0].outline.index, goalValue: value,
      penalty: risePenalty + changes, bound: goal.bound, gap: goal.gap,
      safetyExcess: excess, isCoarse: frame.isCoarse, efforts: efforts)
  }

  /// The rules whose rows are full where a chosen session stands in them.
  private func binding(_ block: BlockProgram, _ values: [Double]) -> [[String: [String]]] {
    var owner: [Int: (t: Int, id: String)] = [:]
    for t in frame.openDays {
      for (atom, column) in zip(domain.atoms[t], block.columns[t]) where values[column] > 0.5 {
        owner[column] = (t, atom.id)
      }
    }
    var result = Array(repeating: [String: [String]](), count: frame.dayCount)
    func name(_ rule: PlanRule, _ at: (t: Int, id: String)) {
      if result[at.t][at.id]?.contains(rule.id) != true {
        result[at.t][at.id, default: []].append(rule.id)
      }
    }
    for row in block.program.rows where row.upper.isFinite && row.lower == -.infinity {
      guard let rule = PlanRule.named(row.rule), rule.firmness != .order else { continue }
      // A row that one session fills says no more than that the session is there.
      guard row.upper != 1 || Self.telling.contains(rule) else { continue }
      let held = zip(row.columns, row.weights).filter { $0.1 > 0 && owner[Int($0.0)] != nil }
      guard !held.isEmpty, block.program.activity(of: row, values) >= row.upper - 1e-6 else {
        continue
      }
      for (column, _) in held { if let at = owner[Int(column)] { name(rule, at) } }
    }
    for at in owner.values {
      let share = PlanParameter.lineShare.value
      let isFull = (block.ledger[at.t] ?? []).contains {
        values[$0.column] >= share * $0.limit
      }
      if isFull { name(.tissue, at) }
      for rule in largerRefusals(at.t, at.id) { name(rule, at) }
    }
    return result
  }

  /// Rules whose rows bind even where one session fills them.
  private static let telling: [PlanRule] = [.loadCount, .longOnce]

  /// The rules that kept the larger sizes of a choice from its day.
  private func largerRefusals(_ t: Int, _ id: String) -> [PlanRule] {
    guard let atom = domain.atoms[t].first(where: { $0.id == id }) else { return [] }
    return SessionSize.allCases.filter { $0 > atom.choice.size }.compactMap {
      var larger = atom.choice
      larger.size = $0
      return domain.removed[t][larger.id].flatMap(PlanRule.named)
    }
  }
}
