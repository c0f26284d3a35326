import RealModule

/// A place that the runner keeps private: no position inside it leaves the log.
///
/// Its middle is not the place itself: from many ways that end on one circle the middle of the
/// circle can be told, so the circle is laid off center.
public struct PrivacyZone: Sendable, Hashable, Codable {
  /// What the runner calls it.
  public var name: String
  /// Degrees north of its middle.
  public var latitude: Double
  /// Degrees east of its middle.
  public var longitude: Double
  /// How far it reaches.
  public var radiusMeters: Double

  /// How small and how large a zone may be. Chosen: below it a house is still told apart.
  public static let allowedMeters = 100.0...5000.0
  /// The radius of a zone of which none was said. Chosen.
  public static let usualMeters = 400.0

  /// A zone of which everything is known.
  public init(name: String, latitude: Double, longitude: Double, radiusMeters: Double) {
    self.name = name
    self.latitude = latitude
    self.longitude = longitude
    self.radiusMeters = radiusMeters
  }

  /// A zone that hides a place, which lies at least half its radius inside the edge.
  ///
  /// - Parameters:
  ///   - place: degrees north and east.
  ///   - turn: into which direction the middle is shifted, a share of a whole turn.
  ///   - shift: how far, a share of half the radius, from 0 to 1.
  public init(
    name: String, hiding place: SIMD2<Double>, radiusMeters: Double, turn: Double, shift: Double
  ) {
    let meters = min(max(shift, 0), 1) * radiusMeters / 2
    let narrowing = max(0.01, Double.cos(place.x * .pi / 180))
    let perDegree = GreatCircle.radius * GreatCircle.radiansPerDegree
    let north = place.x + meters * Double.cos(2 * .pi * turn) / perDegree
    var east = place.y + meters * Double.sin(2 * .pi * turn) / perDegree / narrowing
    if east > 180 { east -= 360 } else if east < -180 { east += 360 }
    self.init(
      name: name, latitude: min(max(north, -90), 90), longitude: east, radiusMeters: radiusMeters)
  }

  /// Whether a position, degrees north and east, lies inside.
  public func contains(_ place: SIMD2<Double>) -> Bool {
    GreatCircle.meters(latitude, longitude, place.x, place.y) <= radiusMeters
  }

  /// How far a path is kept from the middle: the plane that it is cut in differs from the sphere
  /// by less than this.
  private var cutMeters: Double { radiusMeters * 1.002 + 1 }

  /// The share of a straight line that lies inside, from one end to the other; nil for none.
  fileprivate func inside(_ a: SIMD2<Double>, _ b: SIMD2<Double>) -> ClosedRange<Double>? {
    let plane = flattened([a, b], around: SIMD2(latitude, longitude))
    let way = plane[1] - plane[0]
    let (square, mixed) = ((way * way).sum(), (plane[0] * way).sum())
    let beyond = (plane[0] * plane[0]).sum() - cutMeters * cutMeters
    guard square > 0 else { return beyond <= 0 ? 0...1 : nil }
    let root = mixed * mixed - square * beyond
    guard root > 0 else { return nil }
    let first = (-mixed - root.squareRoot()) / square
    let last = (-mixed + root.squareRoot()) / square
    return first < 1 && last > 0 ? max(first, 0)...min(last, 1) : nil
  }
}

extension [PrivacyZone] {
  /// Whether a position, degrees north and east, lies inside one of them.
  public func hide(_ place: SIMD2<Double>) -> Bool { contains { $0.contains(place) } }

  /// The pieces of a path, degrees north and east, outside all of them, cut at their edges.
  public func outside(_ path: [SIMD2<Double>]) -> [[SIMD2<Double>]] {
    guard !isEmpty, let start = path.first else { return path.isEmpty ? [] : [path] }
    var pieces: [[SIMD2<Double>]] = []
    var piece = hide(start) ? [] : [start]
    for (a, b) in zip(path, path.dropFirst()) {
      var way = b - a
      if way.y > 180 { way.y -= 360 } else if way.y < -180 { way.y += 360 }
      let shares = sharesOutside(a, b)
      for part in shares {
        if part.lowerBound > 0 || piece.isEmpty {
          if piece.count > 1 { pieces.append(piece) }
          piece = [a + way * part.lowerBound]
        }
        piece.append(part.upperBound < 1 ? a + way * part.upperBound : b)
      }
      if shares.last?.upperBound != 1 {
        if piece.count > 1 { pieces.append(piece) }
        piece = []
      }
    }
    if piece.count > 1 { pieces.append(piece) }
    return pieces
  }

  /// The shares of a straight line outside all of them, in order.
  private func sharesOutside(_ a: SIMD2<Double>, _ b: SIMD2<Double>) -> [ClosedRange<Double>] {
    let hidden = compactMap { $0.inside(a, b) }.sorted { $0.lowerBound < $1.lowerBound }
    var shares: [ClosedRange<Double>] = []
    var reached = 0.0
    for span in hidden {
      if span.lowerBound > reached { shares.append(reached...span.lowerBound) }
      reached = Swift.max(reached, span.upperBound)
    }
    if reached < 1 { shares.append(reached...1) }
    return shares
  }
}
