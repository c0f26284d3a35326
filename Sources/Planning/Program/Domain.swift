import Advice
import Logbook

/// What each day can hold after everything that needs no row has been taken out, with the rule
/// that took out each of the rest.
struct Domain {
  /// What is left, by day of the block.
  private(set) var atoms: [[Atom]]
  /// The rule that took a choice out, by day and id.
  private(set) var removed: [[String: String]]

  init(_ frame: BlockFrame, library: some ChoiceLibrary) {
    atoms = Array(repeating: [], count: frame.dayCount)
    removed = Array(repeating: [:], count: frame.dayCount)
    let rules = DomainRule.all
    let choices = frame.weeks.map { week in
      library.choices(
        for: ChoiceWeek(
          tier: frame.tier, easyMetersPerSecond: frame.request.runner.easyMetersPerSecond,
          longKilometers: week.longKilometers, ladderRung: week.health.ladderStep?.rung)
      ).map(Atom.init)
    }
    let spared = frame.weeks.map { SparedSessions($0.health) }
    for t in frame.openDays {
      let view = DayView(frame, t, spared[t / 7])
      let frozen = frame.isFrozen(t) ? frame.previous(t).map(Atom.init) : nil
      for atom in frozen ?? choices[t / 7] {
        let forbids = rules.first { rule in
          (frozen == nil || rule.holdsForFrozen) && rule.forbids(atom, view)
        }
        if let forbids {
          removed[t][atom.id] = forbids.rule.id
        } else {
          atoms[t].append(atom)
        }
      }
    }
  }

  /// The rules that keep a session of the library from a day, sorted; empty if it can stand there.
  func reasons(against entry: String, _ t: Int) -> [String] {
    guard !atoms[t].contains(where: { $0.choice.entry == entry }) else { return [] }
    let prefix = entry + "/"
    return Set(removed[t].filter { $0.key.hasPrefix(prefix) }.values).sorted()
  }

  /// The rules that took out what would hold some promises, the firmest first.
  func reasons(against promises: [String], _ frame: BlockFrame) -> [String] {
    var found: Set<String> = []
    for promise in promises {
      let parts = promise.split(separator: ".").map(String.init)
      guard parts.count > 1, let week = Int(parts[1]), frame.weeks.indices.contains(week) else {
        continue
      }
      let longDay = 7 * week + frame.longWeekday(inWeek: week)
      for t in frame.openDays(ofWeek: week) {
        switch parts[0] {
        case PlanRule.oneLong.id where t == longDay: found.formUnion(reasons(against: "long", t))
        case PlanRule.someStrength.id: found.formUnion(reasons(against: "strength", t))
        case PlanRule.enoughRunning.id: found.formUnion(reasons(against: "easy", t))
        default: continue
        }
      }
    }
    return PlanRule.all.map(\.id).filter(found.contains)
  }
}

/// What a rule may ask about a day.
struct DayView {
  let frame: BlockFrame
  let t: Int
  let day: Day
  let week: WeekTarget
  let minutes: Double
  let toRace: Int?
  let isLongDay: Bool
  let daysSinceLoad: Int
  let spared: SparedSessions

  init(_ frame: BlockFrame, _ t: Int, _ spared: SparedSessions) {
    self.frame = frame
    self.spared = spared
    self.t = t
    day = frame.day(t)
    week = frame.week(t)
    minutes = frame.request.availability.minutes(on: day)
    toRace = frame.daysToRace(t)
    isLongDay = t % 7 == frame.longWeekday(inWeek: t / 7)
    let lastLoaded = frame.state.past.last { $0.isLoaded }?.day
    daysSinceLoad = lastLoaded.map { frame.day(t) - $0 } ?? 999
  }
}

/// A rule that takes choices from days before the program is written.
struct DomainRule {
  let rule: PlanRule
  /// Whether it is asked of what stands in the next 48 hours too; the runner has planned for those.
  let holdsForFrozen: Bool
  let forbids: (Atom, DayView) -> Bool

  init(
    _ rule: PlanRule, evenFrozen: Bool = false, _ forbids: @escaping (Atom, DayView) -> Bool
  ) {
    self.rule = rule
    holdsForFrozen = evenFrozen
    self.forbids = forbids
  }

  /// In the order in which they are asked; the first that forbids is the reason that is told.
  static var all: [DomainRule] { health + people + loads + race + order }

  private static var health: [DomainRule] {
    [.stop, .comingBack, .sore].map { rule in
      DomainRule(rule, evenFrozen: true) { atom, view in view.spared.rule(against: atom) == rule }
    }
  }

  private static var people: [DomainRule] {
    [
      DomainRule(.tier, evenFrozen: true) { atom, view in
        atom.choice.tier > view.frame.tier
          || (atom.has(.walk) && view.frame.tier > .restricted)
      },
      DomainRule(.noLoadForThem, evenFrozen: true) { atom, view in
        atom.choice.isLoaded && atom.isRun && !view.frame.request.runner.mayCarryOnRuns
      },
      DomainRule(.noviceSurplus, evenFrozen: true) { atom, view in
        view.frame.request.runner.startsLow && view.frame.tier <= .novice
          && view.week.outline.index == 0
          && atom.kilometers > PlanParameter.noviceSurplusKilometers.value
      },
    ]
  }

  private static var loads: [DomainRule] {
    [
      DomainRule(.loadWindow) { atom, view in
        guard atom.choice.isLoaded else { return false }
        let outline = view.week.outline
        let isQuiet = outline.isDeload || outline.phase != .hill && outline.phase != .specific
        let hurtLately =
          view.week.health.lastPainAboveTwo.map {
            view.day - $0 < Int(PlanParameter.painForLoadDays.value)
          } ?? false
        return isQuiet || hurtLately || view.week.isOnLadder
      },
      DomainRule(.loadNearRace) { atom, view in
        guard atom.choice.isLoaded, let toRace = view.toRace else { return false }
        return toRace >= 0 && toRace <= Int(PlanParameter.raceForLoadDays.value)
      },
      DomainRule(.goalOfLoad) { atom, view in
        atom.choice.isLoaded
          && !(view.frame.request.wishes.wantsLoads
            && serves(atom.choice, view.frame.request.goal))
      },
      DomainRule(.loadProgress) { atom, view in
        let choice = atom.choice
        guard choice.isLoaded else { return false }
        let clean = view.frame.state.cleanLoads
        if choice.carriedLoad.hasSuffix("10") {
          let smaller = choice.carriedLoad.dropLast(2) + "5"
          if clean[String(smaller), default: 0] < 2 { return true }
        }
        return choice.size.rank > clean[choice.carriedLoad, default: 0]
      },
      DomainRule(.loadCount) { atom, view in
        atom.choice.isLoaded && view.daysSinceLoad < Int(PlanParameter.loadSpacingDays.value)
      },
    ]
  }

  /// Whether a load is for a goal: packs for ultras, pulls and vest strides for speed, vests uphill
  /// for muscle and speed. Product choices.
  private static func serves(_ choice: SessionChoice, _ goal: Goal) -> Bool {
    if choice.traits.contains(.pack) { return goal == .ultra }
    if choice.traits.contains(.uphill) { return goal == .muscle || goal == .speed }
    return goal == .speed
  }
}
