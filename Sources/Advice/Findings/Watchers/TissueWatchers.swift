import Evidence
import Logbook
import TrainingLoad

extension Watcher {
  /// Tissues whose ledger stands above its line.
  static let tissueLine = Watcher(
    "tissueLine", "Each tissue against its line", rules: "TIS-01 TIS-02 TIS-03", claims: "C22 C88",
    sources: [.plimsollChoice]
  ) { log, day in
    var full: [(ledger: WatchedLedger, use: TissueUse)] = []
    var reason: String?
    for ledger in log.ledgers {
      guard let state = ledger.ledger[day] else { continue }
      do {
        let use = try state.use()
        if use.used.value > 1 { full.append((ledger, use)) }
      } catch TissueState.Unknown.shortLog(let missing) {
        reason = "the log needs \(missing) more days"
      } catch {
        continue
      }
    }
    if log.ledgers.isEmpty { reason = "no tissue has a ledger yet" }
    if let reason, full.isEmpty { return .unknown(reason) }
    guard let worst = full.max(by: { $0.use.used.value < $1.use.used.value }) else {
      return .nothing
    }
    return .one(above(worst.use, full.map(\.ledger)))
  }

  private static func above(_ use: TissueUse, _ ledgers: [WatchedLedger]) -> Sighting {
    let used = use.used
    let names = ledgers.map(\.words).joined(separator: ", ")
    var sighting = Sighting(
      .ease,
      "More stands in the ledger than its line allows: \(names). The fullest holds "
        + "\(written(used.value, decimals: 2)) times its line "
        + "(\(written(used.low, decimals: 2)) to \(written(used.high, decimals: 2))).",
      today: "A day of rest, or something that does not load it.")
    sighting.caveat =
      "The line is our choice and untested: above it is no injury, below it no safety."
    if used.low < 1 { sighting.caveat += " The band reaches below the line." }
    sighting.amount = Finding.Amount(meaning: "share of the line", estimate: used, unit: "")
    return sighting
  }

  /// Two days hard for one tissue, one after the other.
  static let restBetween = Watcher(
    "restBetween", "Rest between two hard days of a tissue", rules: "STIM-05", claims: "C66 C88",
    staysDays: 1
  ) { log, day in
    let days = Int(threshold("STIM-05") / 24)
    let hard = log.ledgers.filter { ledger in
      ledger.isHard(on: day) && (1..<max(2, days)).contains { ledger.isHard(on: day + -$0) }
    }
    guard let worst = hard.max(by: { $0.dose(on: day) < $1.dose(on: day) }) else { return .nothing }
    let dose = worst.dose(on: day)
    let band = worst.ledger.doses[day - worst.ledger.firstDay]
    var sighting = Sighting(
      .ease,
      "Two days in a row asked much of the same tissue: "
        + hard.map(\.words).joined(separator: ", ") + ".",
      today: "Easy for that tissue today and tomorrow.")
    sighting.caveat =
      "Much is twice what a day usually brings; that and the two days are our choice."
    sighting.amount = Finding.Amount(
      meaning: "dose of the day", estimate: Estimate(dose, low: band.low, high: band.high),
      unit: "easy km")
    return .one(sighting)
  }

  /// Strength of the legs on the day of a sprint or an interval run.
  static let strengthBesideSprint = Watcher(
    "strengthBesideSprint", "Strength and hard running apart", rules: "STIM-03"
  ) { log, day in
    let sets = log.strengthWork.filter { $0.day == day && !$0.exercise.isLight }
    let isHard = log.runs(from: day, through: day).contains {
      ($0.seconds(fromZone: 5) ?? 0) >= hardSeconds
    }
    guard !sets.isEmpty, isHard else { return .nothing }
    let hours = written(threshold("STIM-03"))
    var sighting = Sighting(
      .tell, "Strength for the legs and a hard run fell on one day.",
      today: "Keep them \(hours) h apart; on a day for sprints, sprint first.")
    sighting.caveat = "The log does not know the hour of strength work. What may suffer is speed."
    return .one(sighting)
  }

  /// Three minutes in the hardest zone make a run hard. A choice of this project.
  private static let hardSeconds = 180.0
}

extension WatchedLedger {
  /// The day's dose, in easy kilometers.
  fileprivate func dose(on day: Day) -> Double {
    let place = day - ledger.firstDay
    return ledger.doses.indices.contains(place) ? ledger.doses[place].value : 0
  }

  /// Whether a day brought at least twice what a day is used to bring. A choice of this project.
  fileprivate func isHard(on day: Day) -> Bool {
    guard let before = ledger[day + -1], let use = try? before.use() else { return false }
    return dose(on: day) >= 2 * use.line.capacity
  }
}
