import Evidence
import Logbook
import TrainingLoad

extension Watcher {
  /// Seven days in a row with something on foot.
  static let noRestDay = Watcher("noRestDay", "A day of rest", rules: "RUN-09", claims: "C01 C66") {
    log, day in
    let days = Set(log.activities(from: day + -6, through: day).filter(\.isOnFoot).map(\.day))
    guard days.count == 7 else { return .nothing }
    let row = (0...).prefix { back in
      log.activities(from: day + -back, through: day + -back).contains(where: \.isOnFoot)
    }.count
    var sighting = Sighting(
      .tell, "\(row) days in a row without a day of rest.", today: "Take today or tomorrow off.")
    sighting.amount = Finding.Amount("days in a row", exactly: Double(row), unit: "days")
    return .one(sighting)
  }

  /// A week much longer than the longest of the four before.
  static let weeklyRamp = Watcher(
    "weeklyRamp", "The week against the four before", rules: "RUN-05", claims: "C13"
  ) { log, day in
    guard let weeks = Weeks(log, through: day) else {
      return .unknown("it needs 35 days of log, and runs whose distance is known")
    }
    let now = weeks.kilometers[0]
    guard let most = weeks.kilometers.dropFirst().max(), most > 0,
      now > most * (1 + threshold("RUN-05", 2) / 100), log.hasRun(on: day)
    else { return .nothing }
    let growth = now / most - 1
    var sighting = Sighting(
      .tell,
      "\(written(now, decimals: 1)) km in seven days is \(percent(growth)) more than the longest "
        + "of the four weeks before, \(written(most, decimals: 1)) km.",
      today: "Let the next days be short ones. A tenth a week is a comfortable pace to grow.")
    sighting.caveat = "A rule of comfort, not proof: a trial of slow growth found no difference."
    sighting.amount = Finding.Amount(
      meaning: "growth of the week",
      estimate: Estimate(
        growth * 100, low: (growth - threshold("RUN-03")) * 100,
        high: (growth + threshold("RUN-03")) * 100), unit: "%")
    return .one(sighting)
  }

  /// More than one of way, hard minutes, climbing and carrying on the rise.
  static let severalRises = Watcher(
    "severalRises", "What rises in a week", rules: "RUN-08", claims: "C13 C24"
  ) { log, day in
    guard let weeks = Weeks(log, through: day) else {
      return .unknown("it needs 35 days of log, and runs whose distance is known")
    }
    let rising = weeks.rising
    guard Double(rising.count) > threshold("RUN-08"), log.hasRun(on: day) else { return .nothing }
    var sighting = Sighting(
      .tell, "Several things rose in one week: " + rising.joined(separator: ", ") + ".",
      today: "Let one of them rise at a time; hold the others for a week.")
    sighting.caveat = "That only one should rise is our choice."
    sighting.amount = Finding.Amount("rises in the week", exactly: Double(rising.count))
    return .one(sighting)
  }

  /// Days that are all alike.
  static let monotony = Watcher(
    "monotony", "Days that are alike", rules: "MET-03", claims: "C50"
  ) { log, day in
    guard let point = log.point(on: day) else {
      return .unknown("the training load of the day is not known")
    }
    switch point.monotony {
    case .unknown(.nothingDone): return .nothing
    case .unknown(let shortage): return .unknown(shortage.words)
    case .known(let value):
      guard value.value > threshold("MET-03") else { return .nothing }
      var sighting = Sighting(
        .tell,
        "The last seven days were much alike: a monotony of \(written(value.value, decimals: 2)).",
        today: "Make today easy or a day of rest, so that hard and easy days differ.")
      sighting.caveat = "That sameness of days harms rests on 25 athletes."
      sighting.amount = Finding.Amount(meaning: "monotony", estimate: value, unit: "")
      return .one(sighting)
    }
  }
}

extension WatchedLog {
  /// Whether there was a run on a day: what weeks show is told when it comes about.
  fileprivate func hasRun(on day: Day) -> Bool { !runs(from: day, through: day).isEmpty }
}

/// The last seven days and the four times seven before them, the latest first.
private struct Weeks {
  let kilometers: [Double]
  private let hardMinutes: [Double]
  private let climb: [Double]
  private let carried: [Double]

  /// Nil where the log is too short, or a distance is not known.
  init?(_ log: WatchedLog, through day: Day) {
    guard log.days(through: day) >= 35 else { return nil }
    let weeks = (0..<5).map { log.runs(from: day + (-7 * $0 - 6), through: day + -7 * $0) }
    guard weeks.allSatisfy({ $0.allSatisfy { $0.meters != nil } }) else { return nil }
    func sums(_ amount: (WatchedRun) -> Double) -> [Double] {
      weeks.map { $0.reduce(0) { $0 + amount($1) } }
    }
    kilometers = sums { ($0.meters ?? 0) / 1000 }
    hardMinutes = sums { ($0.seconds(fromZone: 4) ?? 0) / 60 }
    climb = sums { $0.climbMeters ?? 0 }
    carried = sums { $0.carriedKilograms * ($0.meters ?? 0) / 1000 }
  }

  /// What lies by a tenth and a least amount above the most of the four weeks before. Both are
  /// choices of this project.
  var rising: [String] {
    let all: [(name: String, amounts: [Double], least: Double)] = [
      ("way", kilometers, 3), ("hard minutes", hardMinutes, 10), ("climbing", climb, 100),
      ("carried load", carried, 5),
    ]
    return all.filter { entry in
      guard let most = entry.amounts.dropFirst().max() else { return false }
      return entry.amounts[0] > most * 1.1 && entry.amounts[0] - most >= entry.least
    }.map(\.name)
  }
}
