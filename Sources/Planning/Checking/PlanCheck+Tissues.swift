import Advice
import Logbook
import RealModule
import TrainingLoad

extension PlanCheck {
  /// Every ledger reckoned from the log, at the upper edge of each dose, against its line, which
  /// stands still for two weeks at a time.
  var ledgers: [Breach] {
    var found: [Breach] = []
    for tissue in PlannedTissue.allCases {
      let keeps = Double.exp(-1 / tissue.ledger.repairDays.value)
      var stands = request.log.standing[tissue] ?? 0
      var bears = request.log.capacity[tissue] ?? 0
      var limit = 0.0
      var (rested, raced) = (0.0, 0.0)
      for day in days {
        let isNewBlock = day == days.first || (day - plan.weeks[0].monday) % 14 == 0
        if isNewBlock {
          limit = line(tissue, bears, isFirst: isFirstBlock(day))
          (rested, raced) = (stands, 0)
        }
        let race = raceDose(tissue, day)
        let doses = choices(day).compactMap { $0.doses[tissue] }
        stands = stands * keeps + race + doses.reduce(0) { $0 + $1.upper }
        (rested, raced) = (rested * keeps, raced * keeps + race)
        bears += (race + doses.reduce(0) { $0 + $1.nominal } - bears) / 35
        if stands > (max(limit, rested + 0.5) + raced) * 1.00001 + 1e-4 {
          found.append(
            breach("tissue", day, "\(tissue.rawValue) at \(stands) of \(limit)"))
        }
      }
    }
    return found
  }

  private func line(_ tissue: PlannedTissue, _ bears: Double, isFirst: Bool) -> Double {
    var standing = TissueLine.Standing.sound
    for pain in request.health.pains where isFirst && pain.tissue == tissue {
      switch pain.stage {
      case .stopped, .referred: standing = .stopped
      case .eased, .returning: standing = standing == .stopped ? .stopped : .sore
      case .clear, .monitored: continue
      }
    }
    if isFirst, request.health.hasRedFlag { standing = .stopped }
    // An easy minute counts 0.18 easy kilometers: 3 m/s.
    return TissueLine(tissue.ledger, capacity: bears * 0.18, standing: standing).limit / 0.18
  }

  private func raceDose(_ tissue: PlannedTissue, _ day: Day) -> Double {
    guard let race = request.race, race.day == day else { return 0 }
    return race.dose(easyMetersPerSecond: request.runner.easyMetersPerSecond)[tissue] ?? 0
  }

  var isStopped: Bool {
    request.health.hasRedFlag || request.health.pains.contains { stops($0) }
  }

  private func stops(_ pain: PlanPain) -> Bool {
    pain.stage == .stopped || pain.stage == .referred
  }

  /// Sessions of which nothing is done while a place is eased (PAIN-02): what is hard, steep or
  /// long. All of them are done on one's feet, and so load every place.
  private static let eased: Set = [
    "tempo", "intervals", "sprints", "accelerations", "strides", "hills", "hill-sprints",
    "high-resistance", "stairs", "tow", "bands", "long", "jumps",
  ]

  /// What pain forbids in the two weeks for which the check-ins hold, and the ladder after it.
  var health: [Breach] {
    plan.sessions.flatMap { session -> [Breach] in
      let choice = session.choice
      let asks = !choice.traits.isDisjoint(with: [.run, .strength])
      let isRun = choice.traits.contains(.run)
      let isLadder = choice.traits.contains(.ladder)
      guard isFirstBlock(session.day) else {
        let block = (session.day - plan.weeks[0].monday) / 14
        return isReferred && block == 1 && isRun && !isLadder
          ? [breach("comingBack", session.day, choice.id)] : []
      }
      if isStopped { return asks ? [breach("stop", session.day, choice.id)] : [] }
      if isReturning, isRun, !isLadder { return [breach("comingBack", session.day, choice.id)] }
      return request.health.pains.compactMap { pain in
        let isBad =
          pain.stage == .eased && Self.eased.contains(choice.entry)
          || pain.stage != .clear && choice.carriedLoad != "none"
        return isBad
          ? breach("sore", session.day, "\(choice.id) with a sore \(pain.place.title)") : nil
      }
    } + ladder
  }

  var isReferred: Bool {
    request.health.hasRedFlag || request.health.pains.contains { $0.stage == .referred }
  }

  var isReturning: Bool {
    request.health.pains.contains {
      if case .returning = $0.stage { return true }
      return false
    }
  }

  /// Minutes of running in each rung, as the clinic's ladder has them.
  private static let rungMinutes = [0.0, 10, 15, 20, 28, 30]

  /// Rung after rung, each twice (RTR-05).
  private var ladder: [Breach] {
    var (rung, times) = (0, 0)
    let steps = request.health.pains.compactMap { pain -> (Int, Int)? in
      if case .returning(let step) = pain.stage { return (step.rung, step.timesDone) }
      return nil
    }
    if let lowest = steps.min(by: <), !isReferred { (rung, times) = lowest }
    var found: [Breach] = []
    for session in plan.sessions.sorted(by: { $0.day < $1.day })
    where session.choice.traits.contains(.ladder) {
      // Half an hour, walked where it is not run; three minutes of walking give one of running.
      let gives = session.choice.stimuli[.aerobic] ?? 0
      let run = (gives - 0.3 * session.choice.minutes) / 0.7
      let here = Self.rungMinutes.lastIndex { $0 <= run + 0.5 } ?? 0
      if here > rung { found.append(breach("comingBack", session.day, "a rung left out")) }
      if here == rung { times += 1 }
      if times == 2 { (rung, times) = (rung + 1, 0) }
    }
    return found
  }
}
