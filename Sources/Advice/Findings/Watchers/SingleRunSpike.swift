import Evidence
import Logbook

extension Watcher {
  /// One run much longer than the longest of the thirty days before.
  static let singleRunSpike = Watcher(
    "singleRunSpike", "One run against the longest of 30 days", rules: "RUN-01 RUN-02 RUN-03",
    claims: "C63 C64", staysDays: 1
  ) { log, day in
    let today = log.runs(from: day, through: day)
    guard !today.isEmpty else { return .nothing }
    guard log.days(through: day) > SpikeBand.days else {
      return .unknown("the log is younger than \(SpikeBand.days) days")
    }
    let before = log.runs(from: day + -SpikeBand.days, through: day + -1).compactMap(\.meters)
    // After a month without a run another watcher speaks.
    guard var longest = before.max(), longest > 0 else { return .nothing }
    var sightings: [Sighting] = []
    for run in today {
      guard let meters = run.meters else { continue }
      if let sighting = spike(run, meters, longest) { sightings.append(sighting) }
      longest = max(longest, meters)
    }
    return .seen(sightings)
  }

  private static func spike(_ run: WatchedRun, _ meters: Double, _ longest: Double) -> Sighting? {
    let ratio = meters / longest
    guard let band = SpikeBand.all.last(where: { ratio > $0.above + 1e-9 }) else { return nil }
    let error = threshold("RUN-03")
    let isWithinError = ratio <= threshold("RUN-01") + error
    let cap = longest * threshold("RUN-01") / 1000
    // Down, so that what is named keeps the rule.
    let most = written((cap * 10 + 1e-9).rounded(.down) / 10, decimals: 1)
    var sighting = Sighting(
      isWithinError ? .tell : .ease,
      "\(written(meters / 1000, decimals: 1)) km is \(written(ratio, decimals: 2)) times the "
        + "longest run of the 30 days before, \(written(longest / 1000, decimals: 1)) km; a tenth "
        + "more is \(most) km."
        + (isWithinError ? " It is within the error of the watch." : ""),
      today: "Let the next run be an easy and shorter one, and note tomorrow morning what hurts.")
    sighting.amount = Finding.Amount(
      meaning: "way over the longest of 30 days",
      estimate: Estimate(ratio, low: ratio - error, high: ratio + error), unit: "")
    sighting.caveat = band.words
    sighting.run = run.id
    return sighting
  }

  /// The first run after a month without one.
  static let runAfterBreak = Watcher(
    "runAfterBreak", "A run after a month without", rules: "RUN-04 RTR-01", staysDays: 1
  ) { log, day in
    guard let run = log.runs(from: day, through: day).first else { return .nothing }
    let earlier = log.runs.prefix { $0.day < day }
    guard let last = earlier.last(where: { $0.sport == .running })?.day,
      day - last > SpikeBand.days
    else { return .nothing }
    var sighting = Sighting(
      .ease, "This is the first run after \(day - last) days without one.",
      today: "Go by minutes for a while, not by the distances of before; a 30-minute walk without "
        + "pain comes first.")
    sighting.amount = Finding.Amount(
      "days without a run", exactly: Double(day - last), unit: "days")
    sighting.run = run.id
    return .one(sighting)
  }

  /// The first week of a novice whose body mass index is over 30.
  static let firstWeek = Watcher(
    "firstWeek", "The first week of running", rules: "RUN-07", claims: "C64 C71"
  ) { log, day in
    guard let first = log.runs.first(where: { $0.sport == .running })?.day, day - first < 7,
      day >= first, (log.runner.bodyMassIndex ?? 0) > surplusIndex,
      (log.runner.standing.runningMonths ?? 0) < 1
    else { return .nothing }
    let way = log.runs(from: first, through: day).compactMap(\.meters).reduce(0, +) / 1000
    let most = threshold("RUN-07")
    guard way > most + 1e-9 else { return .nothing }
    var sighting = Sighting(
      .ease,
      "\(written(way, decimals: 1)) km in the first week of running; this rule keeps to "
        + "\(written(most)) km.",
      today: "Walk for the rest of the week.")
    sighting.caveat =
      "It rests on a cohort; a small trial of it was not clear. Go on if you know your legs."
    sighting.amount = Finding.Amount("way of the week", exactly: way, unit: "km")
    return .one(sighting)
  }

  /// The body mass index of RUN-07.
  private static let surplusIndex = 30.0
}

/// A step above the longest run of thirty days, with what was seen beyond it. The steps are never
/// joined by a curve (RUN-02).
struct SpikeBand: Sendable {
  /// The ratio above which it begins.
  let above: Double
  /// How often overuse injuries came, against up to a tenth more, with the 95 % interval.
  let ratio: Double
  let interval: ClosedRange<Double>

  /// The days that are looked back on.
  static let days = 30

  /// The bands of `Source.frandsen2025`.
  static let all = [
    SpikeBand(above: threshold("RUN-02", 0), ratio: 1.64, interval: 1.31...2.05),
    SpikeBand(above: threshold("RUN-02", 1), ratio: 1.52, interval: 1.16...2.00),
    SpikeBand(above: threshold("RUN-02", 2), ratio: 2.28, interval: 1.50...3.48),
  ]

  var words: String {
    "Among 5,205 runners, runs in this band came with \(written(ratio, decimals: 2)) times the "
      + "overuse injuries (\(written(interval.lowerBound, decimals: 2)) to "
      + "\(written(interval.upperBound, decimals: 2))). Nobody was assigned to it, most were men "
      + "with years of running, and it says nothing of you in particular."
  }
}
