import Logbook

extension Metric {
  /// The shortest times over distances.
  static let bestTimes: [Metric] = BestEffort.distances.map { bestTime($0.name, $0.meters) }

  /// The longest distances within times.
  static let bestDistances: [Metric] = BestEffort.spans.map { seconds in
    Metric(
      key: BestEffort.key(ofSpan: seconds), title: "Best \(seconds / 60) min",
      definition: "Longest distance within \(seconds) s by the clock, pauses counted.",
      unit: "m", daily: .maximum, validity: .measured, sources: []
    ) { observation in
      guard observation.activity.sport.isOnFoot else { return .unknown(.otherSport) }
      guard !observation.course.knownMeters.isEmpty else { return observation.lacks(.distance) }
      guard let meters = BestEffort.meters(in: seconds, observation.course) else {
        return .unknown(.tooShort)
      }
      return plausible(meters, speed: meters / Double(seconds))
    }
  }

  private static func bestTime(_ name: String, _ meters: Double) -> Metric {
    Metric(
      key: BestEffort.key(ofDistance: name), title: "Best \(name)",
      definition: "Shortest time by the clock, pauses counted, over \(meters) m within the run.",
      unit: "s", daily: .minimum, validity: .measured, sources: []
    ) { observation in
      guard observation.activity.sport.isOnFoot else { return .unknown(.otherSport) }
      guard !observation.course.knownMeters.isEmpty else { return observation.lacks(.distance) }
      guard let seconds = BestEffort.seconds(over: meters, observation.course) else {
        return .unknown(.tooShort)
      }
      return plausible(seconds, speed: meters / seconds)
    }
  }

  /// Faster than anyone has run is a leap of the position, not a record.
  private static func plausible(_ value: Double, speed: Double) -> Reading {
    speed <= 12 ? .known(value) : .unknown(.outOfRange)
  }
}

/// The best stretch of a run. It begins and ends where the distance is known; a gap may lie
/// inside, since both the way and the time across it are known.
enum BestEffort {
  /// The distances it is taken over, in meters. A mile is 1609.344 m, a half marathon 21 097.5 m, a
  /// marathon 42 195 m.
  static let distances: [(name: String, meters: Double)] = [
    ("400m", 400), ("800m", 800), ("1000m", 1000), ("1609m", 1609.344), ("3000m", 3000),
    ("5000m", 5000), ("10000m", 10_000), ("21097m", 21_097.5), ("42195m", 42_195),
  ]

  /// The times it is taken within, in seconds.
  static let spans = [60, 300, 600, 1200, 1800, 3600]

  /// The key of the shortest time over a distance. Kept for ever.
  static func key(ofDistance name: String) -> String { "best.\(name).seconds" }

  /// The key of the longest distance within a time. Kept for ever.
  static func key(ofSpan seconds: Int) -> String { "best.\(seconds)s.meters" }

  /// The shortest time over a distance; nil when the run is shorter.
  static func seconds(over distance: Double, _ course: Course) -> Double? {
    let meters = course.knownMeters
    let seconds = course.knownSeconds
    guard let first = meters.first, let last = meters.last, last - first >= distance else {
      return nil
    }
    var best = Double.infinity
    var start = 0
    for end in meters.indices {
      guard meters[end] - meters[start] >= distance else { continue }
      while meters[end] - meters[start + 1] >= distance { start += 1 }
      let excess = meters[end] - meters[start] - distance
      // The mark lies within the first or the last second: take off that part of it.
      let part = max(
        share(excess, from: start, meters, seconds), share(excess, from: end - 1, meters, seconds))
      best = min(best, Double(seconds[end] - seconds[start]) - part)
    }
    return best
  }

  private static func share(
    _ excess: Double, from place: Int, _ meters: [Double], _ seconds: [Int]
  ) -> Double {
    guard seconds[place + 1] - seconds[place] == 1 else { return 0 }
    let step = meters[place + 1] - meters[place]
    return step > 0 ? min(1, excess / step) : 0
  }

  /// The longest distance within a time; nil when the run is shorter.
  static func meters(in span: Int, _ course: Course) -> Double? {
    let path = course.path
    guard path.count > span else { return nil }
    var best = -1.0
    for start in 0..<(path.count - span) {
      let meters = path[start + span] - path[start]
      if meters > best { best = meters }
    }
    return best >= 0 ? best : nil
  }
}
