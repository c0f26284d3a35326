import RealModule

/// Distances on a sphere.
enum GreatCircle {
  /// Mean radius of the Earth in meters (IUGG). Against the ellipsoid a distance is at most
  /// 0.6 % off, less than the position's own error.
  static let radius = 6_371_008.8
  static let radiansPerDegree = Double.pi / 180

  /// Meters between two positions in degrees.
  static func meters(
    _ latitude1: Double, _ longitude1: Double, _ latitude2: Double, _ longitude2: Double
  ) -> Double {
    let rise = (latitude2 - latitude1) * radiansPerDegree
    var turn = (longitude2 - longitude1) * radiansPerDegree
    if abs(turn) > .pi { turn -= turn > 0 ? 2 * .pi : -2 * .pi }
    let middle = (latitude1 + latitude2) / 2 * radiansPerDegree
    if abs(rise) < 0.001, abs(turn) < 0.001, abs(middle) < 1.4 {
      // Below 6 km the plane differs from the sphere by less than one part in a million.
      let east = turn * Double.cos(middle)
      return radius * (rise * rise + east * east).squareRoot()
    }
    let a = Double.sin(rise / 2)
    let b = Double.sin(turn / 2)
    let haversine =
      a * a + Double.cos(latitude1 * radiansPerDegree) * Double.cos(latitude2 * radiansPerDegree)
      * b * b
    return 2 * radius * Double.asin(min(1, haversine.squareRoot()))
  }
}

/// The distance along the path where the device counted none.
enum PathDistance {
  /// Sums the great circles between positions. A straight line over a gap is counted, since the
  /// runner did get there; one over a pause is not, since the timer stood.
  static func fromPositions(
    _ latitude: [Double], _ longitude: [Double], times: [Double], pauses: [Activity.Pause]
  ) -> [Double] {
    var result = [Double](repeating: .nan, count: times.count)
    var last: Int?
    var sum = 0.0
    var pauses = pauses.sorted { $0.startSeconds < $1.startSeconds }[...]
    for index in times.indices {
      guard !times[index].isNaN, !latitude[index].isNaN, !longitude[index].isNaN else { continue }
      if let last {
        let from = times[last]
        let to = times[index]
        while let pause = pauses.first, pause.endSeconds <= from { pauses.removeFirst() }
        let paused = pauses.first.map { min(to, $0.endSeconds) - max(from, $0.startSeconds) } ?? 0
        if paused <= 0.5 * (to - from) {
          sum += GreatCircle.meters(
            latitude[last], longitude[last], latitude[index], longitude[index])
        }
      }
      result[index] = sum
      last = index
    }
    return result
  }

  /// Sums speed over time, where there is neither a counter nor a position.
  static func fromSpeeds(_ speed: [Double], times: [Double]) -> [Double] {
    var result = [Double](repeating: .nan, count: times.count)
    var last: Int?
    var sum = 0.0
    for index in times.indices where !times[index].isNaN && !speed[index].isNaN {
      if let last {
        let seconds = times[index] - times[last]
        if seconds > 0, seconds <= 30 { sum += seconds * (speed[index] + speed[last]) / 2 }
      }
      result[index] = sum
      last = index
    }
    return result
  }
}

extension Samples {
  /// The meters of a path whose points have no usable times: the great circles between its
  /// positions summed up to each point. Nil without positions.
  public var pathMeters: [Double]? {
    guard let latitude = self[.latitude], let longitude = self[.longitude] else { return nil }
    let order = (0..<count).map(Double.init)
    return PathDistance.fromPositions(latitude, longitude, times: order, pauses: [])
  }
}
