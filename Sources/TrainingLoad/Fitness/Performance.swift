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
  /// The keys of the figures that `efforts` reads.
  public static let figureKeys = (Metric.bestTimes + Metric.bestDistances).map(\.key)

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

extension Performance {
  /// The score of Daniels and Gilbert; nil outside its range.
  public var score: Double? { try? OxygenScore.value(meters: meters, seconds: seconds) }

  /// The best score of each week that comes near the best of the months before it: what a log knows
  /// of performance over time, in order of day.
  ///
  /// - Shape: performances in, at most one observation a week out, on the day it was run.
  /// - Units: those of the score.
  /// - Range: a week whose best is a smaller share than `nearBestShare` of the best of the
  ///   `profileDays` days up to then held no effort near all-out and is left out.
  /// - Errors: none; without performances there is nothing.
  /// - Source: a choice of this project. What runners race is chosen by how they feel, so that the
  ///   series flatters; a log knows no better.
  public static func weeklyScores(
    of performances: [Performance], parameters: FitnessParameters = .standard
  ) -> [ImpulseResponseFit.Observation] {
    let scored = performances.compactMap { performance in
      performance.score.map { ImpulseResponseFit.Observation(day: performance.day, value: $0) }
    }.sorted { ($0.day, $0.value) < ($1.day, $1.value) }
    var best: [Day: ImpulseResponseFit.Observation] = [:]
    for observation in scored {
      let week = observation.day.startOfWeek(firstWeekday: 0)
      if observation.value > (best[week]?.value ?? 0) { best[week] = observation }
    }
    let weeks = best.values.sorted { $0.day < $1.day }
    return weeks.enumerated().filter { place, week in
      let recent = weeks[...place].reversed().prefix {
        Double(week.day - $0.day) < parameters.profileDays
      }
      let top = recent.map(\.value).max() ?? week.value
      return week.value >= parameters.nearBestShare * top
    }.map(\.element)
  }
}
