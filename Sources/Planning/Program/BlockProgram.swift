import Logbook

/// The program of one or two weeks: a whole variable for each choice on each day, and the rows of
/// every rule. Each row carries the name of its rule, so that a conflict can say whose it is.
struct BlockProgram {
  typealias Term = MixedIntegerProgram.Term

  let frame: BlockFrame
  let domain: Domain
  var program = MixedIntegerProgram()
  /// The column of each choice that is left, by day.
  private(set) var columns: [[Int]] = []
  /// The column that says whether a day holds training; none for days that have passed.
  private(set) var active: [Int: Int] = [:]
  /// The column of what stands in each tissue's ledger, by day and tissue, and its line.
  var ledger: [Int: [(column: Int, limit: Double)]] = [:]
  /// Columns of what stands above the share of the line, with the limit it is a part of.
  var excess: [(column: Int, limit: Double)] = []
  /// Columns of the second kinds of rise in a week.
  var secondRises: [Int] = []

  /// The program of a frame, without a few musts.
  init(_ frame: BlockFrame, _ domain: Domain, without waived: Set<String> = []) {
    self.frame = frame
    self.domain = domain
    for t in 0..<frame.dayCount {
      columns.append(
        domain.atoms[t].map { program.add("\(t) \($0.id)", 0...1, isWhole: true) })
      if frame.openDays.contains(t) { active[t] = program.add("\(t) active", isWhole: true) }
    }
    addSlots()
    addSpacing()
    addWindows()
    addSpike()
    addWeeks()
    addStrength()
    addRises()
    addLadder()
    addTissues()
    addMusts()
    if !waived.isEmpty { program = program.without(rules: waived) }
  }

  /// The terms of what a day holds of some kind.
  func terms(_ t: Int, _ weight: Double = 1, where isMeant: (Atom) -> Bool) -> [Term] {
    guard columns.indices.contains(t) else { return [] }
    var result: [Term] = []
    for (atom, column) in zip(domain.atoms[t], columns[t]) where isMeant(atom) {
      result.append((column, weight))
    }
    return result
  }

  /// The terms of what some days hold of some kind.
  func terms(
    in days: Range<Int>, _ weight: Double = 1, where isMeant: (Atom) -> Bool
  ) -> [Term] {
    days.flatMap { terms($0, weight, where: isMeant) }
  }

  /// The terms of what some days hold, weighed by an amount.
  func amounts(in days: Range<Int>, _ amount: (Atom) -> Double) -> [Term] {
    var result: [Term] = []
    for t in days {
      for (atom, column) in zip(domain.atoms[t], columns[t]) {
        let weight = amount(atom)
        if weight != 0 { result.append((column, weight)) }
      }
    }
    return result
  }

  mutating func require(
    _ rule: PlanRule, _ terms: [Term], atLeast lower: Double = -.infinity,
    atMost upper: Double = .infinity
  ) {
    program.require(rule.id, terms, atLeast: lower, atMost: upper)
  }

  /// The choices that a solution has put on each day.
  func chosen(_ values: [Double]) -> [[Atom]] {
    columns.indices.map { t in
      zip(domain.atoms[t], columns[t]).filter { values[$0.1] > 0.5 }.map(\.0)
    }
  }
}

extension BlockProgram {
  /// One run and one strength session a day, hip work beside; everything within its minutes.
  mutating func addSlots() {
    for t in frame.openDays {
      guard let act = active[t] else { continue }
      let runs = terms(t) { $0.isRun }
      let strength = terms(t) { $0.has(.strength) }
      if frame.allowsDoubles {
        require(.slots, terms(t) { $0.isRun && !$0.has(.recovery) } + [(act, -1)], atMost: 0)
        require(.slots, terms(t) { $0.has(.recovery) } + [(act, -1)], atMost: 0)
        require(.slots, runs + strength + [(act, -2)], atMost: 0)
      } else {
        require(.slots, runs + [(act, -1)], atMost: 0)
      }
      require(.slots, strength + [(act, -1)], atMost: 0)
      require(.slots, terms(t) { $0.has(.hip) || $0.has(.walk) }, atMost: 1)
      require(
        .minutes, amounts(in: t..<t + 1) { $0.has(.hip) ? 0 : $0.minutes },
        atMost: frame.request.availability.minutes(on: frame.day(t)))
    }
  }

  /// Two days between hard work for a tissue, an easy day after a hard one, rest on the ladder.
  mutating func addSpacing() {
    let first = frame.firstOpen
    let yesterday = frame.done(first - 1)
    for t in frame.openDays {
      for group in SpacingGroup.allCases {
        let here = terms(t) { $0.choice.high.contains(group) }
        if t == first, yesterday?.high.contains(group) == true {
          require(.spacing, here, atMost: 0)
        }
        let pair = here + terms(t + 1) { $0.choice.high.contains(group) }
        if pair.count > 1 { require(.spacing, pair, atMost: 1) }
      }
      let hard = terms(t) { $0.traits.isHard }
      if t == first, yesterday?.traits.isHard == true { require(.hardEasy, hard, atMost: 0) }
      require(.hardEasy, hard + terms(t + 1) { $0.traits.isHard }, atMost: 1)
      let ladder = terms(t) { $0.has(.ladder) }
      if t == first, yesterday?.traits.contains(.run) == true {
        require(.ladderRest, ladder, atMost: 0)
      }
      require(.ladderRest, ladder + terms(t + 1) { $0.has(.ladder) }, atMost: 1)
    }
  }

  /// What seven and fourteen days hold, the logged ones among them.
  mutating func addWindows() {
    for t in frame.openDays {
      let days = max(frame.firstOpen, t - 6)..<t + 1
      func logged(_ span: Int, _ counts: (PastDay) -> Bool) -> Double {
        let last = frame.day(t)
        return Double(
          frame.state.past.count { last - $0.day < span && $0.day <= last && counts($0) })
      }
      require(
        .dayOff, days.compactMap { active[$0].map { ($0, 1) } },
        atMost: max(0, Double(7 - frame.daysOff) - logged(7, \.isActive)))
      require(
        .hardPerWeek, terms(in: days) { $0.has(.quality) },
        atMost: max(0, Double(frame.hardRuns) - logged(7) { $0.traits.contains(.quality) }))
      require(
        .loadCount, terms(in: days) { $0.choice.isLoaded },
        atMost: max(0, 1 - logged(7) { $0.isLoaded }))
      let fortnight = max(frame.firstOpen, t - 13)..<t + 1
      require(
        .loadCount, terms(in: fortnight) { $0.has(.pack) },
        atMost: max(0, 1 - logged(14) { $0.traits.contains(.pack) }))
    }
  }

  /// A run beyond a tenth above the longest of 30 days needs one before it that leads there.
  mutating func addSpike() {
    let ratio = PlanParameter.spikeRatio.value
    for t in frame.openDays {
      let longest = frame.state.longest(
        before: frame.day(t), easyMetersPerSecond: frame.request.runner.easyMetersPerSecond)
      for (atom, column) in zip(domain.atoms[t], columns[t])
      where atom.isRun && !atom.has(.ladder) && atom.kilometers > ratio * longest {
        let before = terms(in: frame.firstOpen..<t) {
          $0.isRun && ratio * $0.kilometers >= atom.kilometers
        }
        require(.spike, [(column, 1)] + before.map { ($0.column, -1) }, atMost: 0)
      }
    }
  }
}
