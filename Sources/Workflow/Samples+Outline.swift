import Logbook

extension Samples {
  /// How many points an outline has at most. A choice of this project: enough for a drawing of two
  /// hundred pixels and for telling two routes apart.
  static let outlineLimit = 64

  /// The route simplified to a few points, degrees north and east.
  ///
  /// The points are spread evenly over the recorded ones at first; of these, those that the shape
  /// needs most are kept (Douglas and Peucker's rule, taking the farthest point next).
  var outline: [SIMD2<Double>] {
    guard let north = self[.latitude], let east = self[.longitude] else { return [] }
    let step = max(1, count / 1024)
    var points: [SIMD2<Double>] = []
    for index in stride(from: 0, to: count, by: step) {
      let point = SIMD2(north[index], east[index])
      guard abs(point.x) <= 90, abs(point.y) <= 180, point != .zero else { continue }
      points.append(point)
    }
    return simplified(points, limit: Self.outlineLimit)
  }
}

/// A stretch between two kept points with the point in it that lies farthest from the line.
private struct Stretch {
  var first: Int
  var last: Int
  var farthest: Int
  var squaredDistance: Double

  init(_ points: [SIMD2<Double>], _ first: Int, _ last: Int) {
    self.first = first
    self.last = last
    farthest = first
    squaredDistance = -1
    guard last - first > 1 else { return }
    for index in (first + 1)..<last {
      let distance = squaredSegmentDistance(points[index], points[first], points[last])
      if distance > squaredDistance {
        squaredDistance = distance
        farthest = index
      }
    }
  }
}

private func simplified(_ points: [SIMD2<Double>], limit: Int) -> [SIMD2<Double>] {
  guard points.count > limit, let start = points.first else { return points }
  let plane = flattened(points, around: start)
  var stretches = [Stretch(plane, 0, points.count - 1)]
  while stretches.count < limit - 1 {
    guard
      let worst = stretches.indices.max(by: {
        stretches[$0].squaredDistance < stretches[$1].squaredDistance
      }), stretches[worst].squaredDistance >= 0
    else { break }
    let split = stretches[worst]
    stretches[worst] = Stretch(plane, split.first, split.farthest)
    stretches.append(Stretch(plane, split.farthest, split.last))
  }
  let kept = stretches.map(\.first).sorted() + [points.count - 1]
  return kept.map { points[$0] }
}
