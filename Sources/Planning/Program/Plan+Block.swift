import Logbook

extension Plan {
  /// Adds the sessions of a block.
  mutating func add(_ solve: BlockSolve, _ outcome: BlockSolve.Outcome, isDraft: Bool) {
    let frame = solve.frame
    for week in frame.weeks { weeks.append(PlanWeek(week, isDraft: isDraft)) }
    for t in frame.openDays {
      for atom in outcome.days[t].sorted(by: { $0.traits.rawValue < $1.traits.rawValue }) {
        let binding = outcome.binding[t][atom.id] ?? []
        sessions.append(
          PlannedSession(
            id: identifier(
              of: atom.choice.entry, on: frame.day(t), frame.week(t).outline.monday,
              frame.request.previous),
            day: frame.day(t), choice: atom.choice, purpose: atom.choice.purpose,
            isDraft: isDraft, bindingRules: binding,
            claims: binding.compactMap(PlanRule.named).flatMap(\.allClaims).unique,
            alternatives: solve.domain.alternatives(to: atom, t).map(\.id)))
      }
    }
    conflicts += outcome.conflicts
    reports.append(outcome.report)
  }

  /// Week, session and number: that of the plan before where it had the same on the day, else one
  /// that it never gave.
  private func identifier(
    of entry: String, on day: Day, _ monday: Day, _ previous: PreviousPlan?
  ) -> String {
    let used = Set(sessions.map(\.id))
    let old = previous?.sessions ?? []
    if let same = old.first(where: { $0.day == day && $0.choice.entry == entry }),
      !used.contains(same.id)
    {
      return same.id
    }
    let taken = used.union(old.map(\.id))
    let stem = "\(monday.iso)-\(entry)"
    let names = [stem] + (2...taken.count + 2).map { "\(stem).\($0)" }
    return names.first { !taken.contains($0) } ?? stem
  }
}

extension PlanWeek {
  init(_ target: WeekTarget, isDraft: Bool) {
    self.init(
      index: target.outline.index, monday: target.outline.monday, phase: target.outline.phase,
      isDeload: target.outline.isDeload, holdsRace: target.outline.holdsRace,
      referenceMinutes: target.referenceMinutes, volumeMinutes: target.volumeMinutes,
      longKilometers: target.longKilometers, openShare: target.openShare, isDraft: isDraft,
      aims: target.aims)
  }
}

extension SessionChoice {
  /// What it is for, as a phrase.
  public var purpose: String {
    if traits.contains(.ladder) { return "coming back to running, step by step" }
    return SessionKind.named(entry)?.purpose ?? entry
  }
}

extension Domain {
  /// Choices that could take a place at no more cost to any tissue, the nearest in cost first:
  /// shorter or gentler in everything that a rule asks about, so that no rule is broken by them.
  func alternatives(to atom: Atom, _ t: Int) -> [Atom] {
    func total(_ atom: Atom) -> Double { atom.upper.reduce(0, +) }
    return atoms[t].filter { other in
      other.id != atom.id && other.isRun == atom.isRun
        && other.has(.hip) == atom.has(.hip) && !atom.has(.long)
        && other.minutes <= atom.minutes && other.kilometers <= atom.kilometers
        && other.choice.high.isSubset(of: atom.choice.high)
        && (!other.choice.isLoaded || atom.choice.isLoaded && other.has(.pack) == atom.has(.pack))
        && SessionTraits([.quality, .sprint, .power, .heavy, .jumps, .uphill])
          .intersection(other.traits).isSubset(of: atom.traits)
        && zip(other.upper, atom.upper).allSatisfy { $0 <= $1 + 1e-9 }
    }.sorted { (total($1), $0.id) < (total($0), $1.id) }.prefix(3).map { $0 }
  }
}

extension Array where Element: Hashable {
  /// Its elements, each once, in the order of their first.
  var unique: [Element] {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}
