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
    if isFirst {
      let sore = request.health.pains.contains {
        $0.tissue == tissue && $0.score >= 3 && $0.score <= 5
      }
      standing = isStopped ? .stopped : sore ? .sore : .sound
    }
    // An easy minute counts 0.18 easy kilometers: 3 m/s.
    return TissueLine(tissue.ledger, capacity: bears * 0.18, standing: standing).limit / 0.18
  }

  private func raceDose(_ tissue: PlannedTissue, _ day: Day) -> Double {
    guard let race = request.race, race.day == day else { return 0 }
    return race.dose(easyMetersPerSecond: request.runner.easyMetersPerSecond)[tissue] ?? 0
  }

  var isStopped: Bool {
    request.health.hasRedFlag
      || request.health.pains.contains { $0.score > 5 || $0.isOfBone && $0.score > 0 }
  }

  /// Sessions that no sore tissue is asked for (PAIN-02), by the tissue.
  private static let spared: [PlannedTissue: Set<String>] = {
    let fast: Set = [
      "intervals", "sprints", "accelerations", "hills", "hill-sprints", "high-resistance", "tow",
      "strides",
    ]
    return [
      .bone: fast.union(["tempo"]), .achilles: fast.union(["tempo", "stairs", "jumps"]),
      .patellofemoral: ["intervals", "sprints", "accelerations", "tow", "stairs"],
      .hamstring: fast.union(["tempo", "stairs"]), .lowBack: ["sprints", "tow", "pack"],
      .muscle: fast.union(["tempo", "stairs"]),
    ]
  }()

  /// What pain forbids in the two weeks for which the check-ins hold, and the ladder after a stop.
  var health: [Breach] {
    plan.sessions.flatMap { session -> [Breach] in
      let choice = session.choice
      let asks = !choice.traits.isDisjoint(with: [.run, .strength])
      let isRun = choice.traits.contains(.run)
      guard isFirstBlock(session.day) else {
        let block = (session.day - plan.weeks[0].monday) / 14
        return isStopped && block == 1 && isRun && !choice.traits.contains(.ladder)
          ? [breach("comingBack", session.day, choice.id)] : []
      }
      if isStopped, asks { return [breach("stop", session.day, choice.id)] }
      if request.health.ladderStep != nil, isRun, !choice.traits.contains(.ladder) {
        return [breach("comingBack", session.day, choice.id)]
      }
      let sore = request.health.pains.filter { $0.score >= 3 && $0.score <= 5 }
      return sore.compactMap(\.tissue).compactMap {
        Self.spared[$0]?.contains(choice.entry) == true
          ? breach("sore", session.day, "\(choice.id) with a sore \($0.title)") : nil
      }
    }
  }
}
