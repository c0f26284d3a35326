import Evidence
import Logbook

extension Watcher {
  /// Three weeks in which nearly every run had one pace and one zone.
  static let sameness = Watcher(
    "sameness", "Three weeks of one pace", rules: "MET-03", claims: "C50 C51 C52"
  ) { log, day in
    let runs = log.runs(from: day + -(sameDays - 1), through: day)
    guard runs.last?.day == day, runs.count >= leastRuns else { return .nothing }
    let speeds = runs.compactMap(\.speed).sorted()
    let zones = runs.map(\.zoneSeconds).filter { !$0.isEmpty }
    guard speeds.count == runs.count else { return .unknown("the pace of some runs is not known") }
    guard zones.count == runs.count, let count = zones.map(\.count).max() else {
      return .unknown("the heart rate of some runs is not known")
    }
    let middle = speeds[speeds.count / 2]
    let alike = speeds.filter { abs($0 / middle - 1) <= threshold("FORM-01") / 100 }
    let paceShare = Double(alike.count) / Double(speeds.count)
    let sums = (0..<count).map { zone in
      zones.reduce(0) { $0 + ($1.indices.contains(zone) ? $1[zone] : 0) }
    }
    let zoneShare = (sums.max() ?? 0) / max(1, sums.reduce(0, +))
    guard paceShare >= nearlyAll, zoneShare >= nearlyAll else { return .nothing }
    var sighting = Sighting(
      .tell,
      "For three weeks nearly every run had one pace: \(percent(paceShare)) of \(runs.count) runs "
        + "within 5 %, and \(percent(zoneShare)) of the time in one zone of heart rate.",
      today: "If you like, add strides or a hill to an easy run.")
    sighting.caveat = verdict
    sighting.amount = Finding.Amount("runs of one pace", exactly: paceShare * 100, unit: "%")
    return .one(sighting)
  }

  /// What science has to say about the claim, as the evidence says it.
  private static var verdict: String {
    "Some say that it costs muscle. " + (Claim.named("C51")?.verdict.words ?? "")
  }

  /// The days looked at, the least runs in them, and what nearly all is. Choices of this project.
  private static let sameDays = 21
  private static let leastRuns = 6
  private static let nearlyAll = 0.9
}
