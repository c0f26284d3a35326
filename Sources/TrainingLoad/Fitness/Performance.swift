public import Logbook

/// A distance that was covered in a time: a race, a trial, or the best stretch of a run.
public struct Performance: Sendable, Hashable {
  /// When.
  public let day: Day
  /// How far, in meters.
  public let meters: Double
  /// In how long, by the clock.
  public let seconds: Double

  /// A performance; nil where it cannot be one.
  public init?(day: Day, meters: Double, seconds: Double) {
    guard meters > 0, seconds > 0, meters.isFinite, seconds.isFinite, meters / seconds <= 12 else {
      return nil
    }
    self.day = day
    self.meters = meters
    self.seconds = seconds
  }

  /// Its mean speed, in m/s.
  public var metersPerSecond: Double { meters / seconds }
}

extension Performance {
  /// The best efforts among the figures of one run, by the metrics of best efforts.
  public static func efforts(
    on day: Day, figures: (_ key: String) -> Double?
  ) -> [Performance] {
    let overDistances = BestEffort.distances.compactMap { distance in
      figures(BestEffort.key(ofDistance: distance.name)).flatMap {
        Performance(day: day, meters: distance.meters, seconds: $0)
      }
    }
    let withinTimes = BestEffort.spans.compactMap { span in
      figures(BestEffort.key(ofSpan: span)).flatMap {
        Performance(day: day, meters: $0, seconds: Double(span))
      }
    }
    return overDistances + withinTimes
  }

  /// Those that no longer one outdid in mean speed and no shorter one in distance, shortest first:
  /// only they can have been all-out. Of two that took equally long, the faster.
  public static func frontier(of performances: [Performance]) -> [Performance] {
    let longestFirst = performances.sorted {
      ($0.seconds, $0.metersPerSecond) > ($1.seconds, $1.metersPerSecond)
    }
    var fastest = 0.0
    var kept: [Performance] = []
    for performance in longestFirst where performance.metersPerSecond > fastest {
      fastest = performance.metersPerSecond
      kept.append(performance)
    }
    var farthest = 0.0
    return kept.reversed().filter { performance in
      defer { farthest = max(farthest, performance.meters) }
      return performance.meters > farthest
    }
  }
}
