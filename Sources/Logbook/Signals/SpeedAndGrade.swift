/// Speed from the distance counter.
enum SpeedFromDistance {
  /// So many seconds to either side are averaged. Chosen: a counter in whole meters and a
  /// position that jitters by a meter or two both need about this much.
  static let halfWindowSeconds = 3

  /// Meters per second in each second, over the window as far as it is recorded.
  static func speeds(_ distance: [Double]) -> [Double] {
    var result = [Double](repeating: .nan, count: distance.count)
    for second in distance.indices where !distance[second].isNaN {
      var first = second
      while first > 0, second - first < halfWindowSeconds, !distance[first - 1].isNaN {
        first -= 1
      }
      var last = second
      while last + 1 < distance.count, last - second < halfWindowSeconds,
        !distance[last + 1].isNaN
      {
        last += 1
      }
      guard last > first else { continue }
      result[second] = max(0, (distance[last] - distance[first]) / Double(last - first))
    }
    return result
  }
}

/// Grade from altitude and distance.
enum GradeFromAltitude {
  /// The slope is taken over so much path to either side. Chosen: with less, the noise of the
  /// altitude passes for hills; with more, short hills vanish.
  static let halfWindowMeters = 30.0
  /// ... and no further than so many seconds to either side.
  static let halfWindowSeconds = 30
  /// A shorter stretch of path has no slope worth stating.
  static let shortestMeters = 10.0
  /// No path is steeper; chosen.
  static let steepest = 1.0

  /// The least-squares slope of altitude over distance around each second.
  ///
  /// A window ends where either is missing or the second is a gap or a pause.
  static func grades(
    altitude: [Double], distance: [Double], states: [Signals.State]
  ) -> [Double] {
    var result = [Double](repeating: .nan, count: states.count)
    var second = 0
    while second < states.count {
      guard isUsable(second, altitude, distance, states) else {
        second += 1
        continue
      }
      let first = second
      while second < states.count, isUsable(second, altitude, distance, states) { second += 1 }
      slopes(altitude, distance, first..<second, into: &result)
    }
    return result
  }

  private static func isUsable(
    _ second: Int, _ altitude: [Double], _ distance: [Double], _ states: [Signals.State]
  ) -> Bool {
    !altitude[second].isNaN && !distance[second].isNaN && states[second] != .gap
      && states[second] != .paused
  }

  /// The sums that a straight line through points needs, kept while the window moves.
  private struct Sums {
    var n = 0.0
    var x = 0.0
    var y = 0.0
    var xx = 0.0
    var xy = 0.0

    mutating func add(_ distance: Double, _ altitude: Double, sign: Double) {
      n += sign
      x += sign * distance
      y += sign * altitude
      xx += sign * distance * distance
      xy += sign * distance * altitude
    }

    var slope: Double { (n * xy - x * y) / (n * xx - x * x) }
  }

  private static func slopes(
    _ altitude: [Double], _ distance: [Double], _ run: Range<Int>, into result: inout [Double]
  ) {
    // Counted from the run's own start, so that the sums stay small and keep their digits.
    let origin = distance[run.lowerBound]
    let level = altitude[run.lowerBound]
    var sums = Sums()
    var first = run.lowerBound
    var end = run.lowerBound
    for second in run {
      while end < run.upperBound, end - second <= halfWindowSeconds,
        end <= second || distance[end] - distance[second] <= halfWindowMeters
      {
        sums.add(distance[end] - origin, altitude[end] - level, sign: 1)
        end += 1
      }
      while first < second,
        second - first > halfWindowSeconds || distance[second] - distance[first] > halfWindowMeters
      {
        sums.add(distance[first] - origin, altitude[first] - level, sign: -1)
        first += 1
      }
      guard distance[end - 1] - distance[first] >= shortestMeters else { continue }
      let slope = sums.slope
      if abs(slope) <= steepest { result[second] = slope }
    }
  }
}
