import Logbook

/// Finds out which promises cannot be held together, what they fight, and what would free them.
struct ConflictSearch {
  let frame: BlockFrame
  let domain: Domain
  let waived: Set<String>

  /// The softest of the smallest set of promises that cannot all be held, and the whole story.
  func find(
    _ solver: some MixedIntegerSolver
  ) throws(SolverError) -> (row: String, conflict: PlanConflict) {
    let block = BlockProgram(frame, domain, without: waived)
    let program = block.program.withoutWorths().without(rules: ["safety.sum"])
    let promises = Self.promises(of: program)
    // The softest goes first, so that what is named in the end is as firm as can be; a fixed order
    // gives the same answer twice.
    var dropped: Set<String> = []
    for promise in promises
    where !isFeasible(program.without(rules: dropped.union([promise])), solver) {
      dropped.insert(promise)
    }
    let kept = promises.filter { !dropped.contains($0) }
    guard let given = kept.first else { throw .infeasible }
    let conflict = program.without(rules: dropped)
    let fights = opponents(of: kept, conflict, solver)
    let parts = given.split(separator: ".")
    let week = frame.weeks[min(Int(parts[1]) ?? 0, frame.weeks.count - 1)].outline.index
    return (
      given,
      PlanConflict(
        week: week, given: String(parts[0]),
        promises: kept.map { String($0.split(separator: ".")[0]) }, fights: fights,
        freedBy: (fights + [String(parts[0])]).compactMap { PlanRule.named($0)?.freedBy }
          .filter { !$0.isEmpty },
        day: parts.count > 2 ? Int(parts[2]).map(frame.day) : nil)
    )
  }

  /// The names of the musts in a program, the softest first.
  private static func promises(of program: MixedIntegerProgram) -> [String] {
    let order = [
      PlanRule.enoughRunning, .someStrength, .oneLong, .pinned, .frozen,
    ].map(\.id)
    let names = Set(program.rows.map(\.rule)).filter { $0.contains(".") && $0 != "safety.sum" }
    return names.sorted { a, b in
      let rank = { (name: String) in
        order.firstIndex(of: String(name.split(separator: ".")[0])) ?? 0
      }
      return rank(a) == rank(b) ? a < b : rank(a) < rank(b)
    }
  }

  /// The rules without which the promises could be held: each by itself, or else the first two
  /// together, or else those that took out of the days what would hold them.
  private func opponents(
    of kept: [String], _ program: MixedIntegerProgram, _ solver: some MixedIntegerSolver
  ) -> [String] {
    let present = Set(program.rows.map(\.rule))
    let families = PlanRule.all.map(\.id).filter { present.contains($0) }
    // Without any row nothing but the days themselves can be short of something.
    guard isFeasible(program.without(rules: Set(families)), solver) else {
      return domain.reasons(against: kept, frame)
    }
    let alone = families.filter { isFeasible(program.without(rules: [$0]), solver) }
    guard alone.isEmpty else { return alone }
    // Of a set of rules that is in the way by itself, one must be among any two that free it.
    var without: Set<String> = []
    for rule in families where !isFeasible(program.without(rules: without.union([rule])), solver) {
      without.insert(rule)
    }
    let clash = families.filter { !without.contains($0) }
    for one in clash {
      for other in families
      where other != one && isFeasible(program.without(rules: [one, other]), solver) {
        return families.filter { $0 == one || $0 == other }
      }
    }
    return clash
  }

  private func isFeasible(
    _ program: MixedIntegerProgram, _ solver: some MixedIntegerSolver
  ) -> Bool {
    do {
      _ = try solver.solve(program, SolverSettings(relativeGap: 1, absoluteGap: 1, seconds: 5))
      return true
    } catch {
      return false
    }
  }
}

extension PlanConflict {
  /// The pins and frozen sessions that no day can hold, whatever else there is: the rule that took
  /// them out is their opponent.
  static func excludedByDomain(_ frame: BlockFrame, _ domain: Domain) -> [PlanConflict] {
    var result: [PlanConflict] = []
    func add(_ rule: PlanRule, _ t: Int, _ reasons: [String]) {
      result.append(
        PlanConflict(
          week: frame.week(t).outline.index, given: rule.id, promises: [rule.id],
          fights: reasons,
          freedBy: reasons.compactMap { PlanRule.named($0)?.freedBy }
            .filter { !$0.isEmpty }, day: frame.day(t)))
    }
    for pin in frame.request.wishes.pins {
      let t = pin.day - frame.monday
      guard frame.openDays.contains(t) else { continue }
      let reasons = domain.reasons(against: pin.entry, t)
      if !reasons.isEmpty { add(.pinned, t, reasons) }
    }
    for t in frame.openDays where frame.isFrozen(t) {
      for choice in frame.previous(t) {
        if let reason = domain.removed[t][choice.id] { add(.frozen, t, [reason]) }
      }
    }
    return result
  }
}
