import Evidence
import Logbook

extension Watcher {
  /// Heart rate that drifts away from speed within a run by more than usual, twice in a row.
  static let heartDrift = Watcher(
    "heartDrift", "Heart rate against speed within steady runs", sources: [.plimsollChoice],
    staysDays: 1
  ) { log, day in
    guard let run = log.runs(from: day, through: day).last(where: \.isSteadyAndLevel) else {
      return .nothing
    }
    let like = log.steadyRuns(like: run)
    let drifts = like.compactMap(\.decoupling)
    guard drifts.count >= SteadyRuns.usualRuns + 2 else {
      return .unknown(
        "there are \(drifts.count) of \(SteadyRuns.usualRuns + 2) level, steady runs like this one")
    }
    let before = drifts.dropLast(2)
    let usual = before.reduce(0, +) / Double(before.count)
    let squares = before.reduce(0) { $0 + ($1 - usual) * ($1 - usual) }
    let scatter = (squares / Double(before.count - 1)).squareRoot()
    // What two readings of one run differ by without a change, in nineteen cases of twenty.
    let detectable = max(SteadyRuns.smallestDrift, 1.96 * 2.0.squareRoot() * scatter)
    let rises = drifts.suffix(2).map { $0 - usual }
    guard rises.allSatisfy({ $0 > detectable }) else { return .nothing }
    let rise = rises.reduce(0, +) / 2
    let error = 1.2816 * scatter * (0.5 + 1 / Double(before.count)).squareRoot()
    var sighting = Sighting(
      .ease,
      "In the second half of your last two steady, level runs each heart beat brought you "
        + "\(written(100 * rise, decimals: 1)) points less far than is usual for you on such runs.",
      today: "Keep the next run easy. Think of heat, thirst, sleep and illness.")
    sighting.caveat =
      "From how much on it counts is our choice; heat and a loose strap do the same."
    sighting.amount = Finding.Amount(
      meaning: "decoupling above usual",
      estimate: Estimate(100 * rise, low: 100 * (rise - error), high: 100 * (rise + error)),
      unit: "points of 100")
    sighting.run = run.id
    return .one(sighting)
  }
}

/// Which runs can say something of heart rate against speed. Choices of this project.
private enum SteadyRuns {
  /// Runs that say what is usual.
  static let usualRuns = 5
  /// Days that are looked back on.
  static let days = 84
  /// Less than three of a hundred is never told.
  static let smallestDrift = 0.03
  /// Meters climbed for each meter of way, at most.
  static let mostClimb = 0.015
  /// The share of the time that two neighboring zones of heart rate hold, at least.
  static let leastShare = 0.8
  /// How much longer or shorter a run may be.
  static let lengthRatio = 0.75...1.34
}

extension WatchedRun {
  /// Whether it was run on level ground at one effort, so that its drift is its own.
  fileprivate var isSteadyAndLevel: Bool {
    guard decoupling != nil, let climbShare, climbShare <= SteadyRuns.mostClimb else {
      return false
    }
    let whole = zoneSeconds.reduce(0, +)
    let pairs = zip(zoneSeconds, zoneSeconds.dropFirst()).map(+)
    return whole > 0 && (pairs.max() ?? 0) >= SteadyRuns.leastShare * whole
  }
}

extension WatchedLog {
  /// The level, steady runs of the last weeks that are like one and about as long, that one last.
  fileprivate func steadyRuns(like run: WatchedRun) -> [WatchedRun] {
    likeRuns(run).filter { other in
      guard let seconds = other.movingSeconds, let own = run.movingSeconds, own > 0 else {
        return false
      }
      return other.isSteadyAndLevel && run.day - other.day <= SteadyRuns.days
        && SteadyRuns.lengthRatio.contains(seconds / own)
    }
  }
}
