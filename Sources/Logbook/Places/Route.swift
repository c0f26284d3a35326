/// The way of a run as a few points, for telling whether two runs follow the same way.
public struct Route: Sendable, Hashable {
  /// Degrees north and east, in order.
  public var points: [SIMD2<Double>]

  /// A way through points in degrees north and east.
  public init(_ points: [SIMD2<Double>]) { self.points = points }

  // Choices of this project, tried on simulated and real repeats of the same ways.
  /// How far apart starts may lie, and finishes.
  public static let endMeters = 150.0
  /// How far the courses may lie apart.
  public static let courseMeters = 75.0
  /// Along which share of the way they have to lie that near each other.
  public static let courseShare = 0.95
  /// By how much of the longer one the lengths may differ.
  public static let lengthShare = 0.1
  /// How much earlier or later, as a share of the way, the same place may be passed.
  public static let slack = 0.08

  /// Whether both follow the same way in the same direction: starts and finishes near each other,
  /// much the same length, and near each other all along, in the same order.
  public func isSameWay(as other: Route) -> Bool {
    guard let start = points.first, let end = points.last, points.count > 1,
      let otherStart = other.points.first, let otherEnd = other.points.last,
      other.points.count > 1,
      GreatCircle.meters(start.x, start.y, otherStart.x, otherStart.y) <= Self.endMeters,
      GreatCircle.meters(end.x, end.y, otherEnd.x, otherEnd.y) <= Self.endMeters
    else { return false }
    guard let one = MeasuredPath(flattened(points, around: start)),
      let two = MeasuredPath(flattened(other.points, around: start)),
      abs(one.meters - two.meters) <= Self.lengthShare * max(one.meters, two.meters)
    else { return false }
    return one.isNear(two) && two.isNear(one)
  }
}

/// A path in a plane laid out in even steps.
private struct MeasuredPath {
  let meters: Double
  private let places: [SIMD2<Double>]

  static let steps = 200

  /// Nil for a path without a length.
  init?(_ path: [SIMD2<Double>]) {
    var reached = [0.0]
    for (a, b) in zip(path, path.dropFirst()) {
      let way = b - a
      reached.append((reached.last ?? 0) + (way * way).sum().squareRoot())
    }
    guard let total = reached.last, total > 0, total.isFinite else { return nil }
    meters = total
    var leg = 0
    places = (0...Self.steps).map { step in
      let at = total * Double(step) / Double(Self.steps)
      while leg < path.count - 2, reached[leg + 1] < at { leg += 1 }
      let length = reached[leg + 1] - reached[leg]
      let share = length > 0 ? min(1, max(0, (at - reached[leg]) / length)) : 0
      return path[leg] + (path[leg + 1] - path[leg]) * share
    }
  }

  /// Whether this path lies near another one at about the same share of the way.
  func isNear(_ other: MeasuredPath) -> Bool {
    let reach = Int(Route.slack * Double(Self.steps))
    let limit = Route.courseMeters * Route.courseMeters
    let near = places.indices.count { step in
      let (first, last) = (max(0, step - reach), min(Self.steps, step + reach))
      return (first..<last).contains { index in
        squaredSegmentDistance(places[step], other.places[index], other.places[index + 1])
          <= limit
      }
    }
    return Double(near) >= Route.courseShare * Double(places.count)
  }
}
