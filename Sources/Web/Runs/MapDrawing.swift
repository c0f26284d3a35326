import Logbook

/// Turns the lines of an area into paths of whole numbers, which stay short.
struct MapDrawing {
  private let density: TrackDensity
  private let formats: Formats
  private let low: SIMD2<Double>
  private let high: SIMD2<Double>
  private let unitsPerMeter: Double

  /// The longer side of the drawing, in its own units.
  static let size = 3000.0
  /// How much stays free at its edges.
  static let margin = 60.0
  /// How much taller or wider than the other side it may be.
  private static let stretch = 2.5

  init(_ density: TrackDensity, formats: Formats) {
    self.density = density
    self.formats = formats
    let places = density.lines.flatMap(\.places)
    let first = places.first ?? .zero
    low = places.reduce(first) { pointwiseMin($0, $1) }
    high = places.reduce(first) { pointwiseMax($0, $1) }
    unitsPerMeter = (Self.size - 2 * Self.margin) / max((high - low).max(), 200)
  }

  /// The drawing; nil without a line.
  func view(label: String) -> MapView.Drawing? {
    guard !density.lines.isEmpty else { return nil }
    let extent = (high - low) * unitsPerMeter + 2 * Self.margin
    let least = Self.size / Self.stretch
    let (width, height) = (max(extent.x, least), max(extent.y, least))
    let corner = SIMD2(width - extent.x, height - extent.y) / 2 + Self.margin
    let scale = RunMapPainter.scale(
      unitsPerMeter: unitsPerMeter, widest: 600, formats: formats)
    return MapView.Drawing(
      label: label, width: Int(width), height: Int(height),
      levels: (1...TrackDensity.levels).compactMap { level(of: $0, corner, height) },
      legend: (1...TrackDensity.levels).map { level in
        MapView.Key(look: "d-\(level)", words: words(level))
      }, scale: scale, scaleX: Int(Self.margin), scaleY: Int(height - Self.margin))
  }

  private func level(
    of level: Int, _ corner: SIMD2<Double>, _ height: Double
  ) -> MapView.Level? {
    let lines = density.lines.filter { $0.level == level }
    guard !lines.isEmpty else { return nil }
    var path = ""
    for line in lines {
      var last: (x: Int, y: Int)?
      for place in line.places {
        let spot = (place - low) * unitsPerMeter + corner
        let (x, y) = (Int(spot.x.rounded()), Int((height - spot.y).rounded()))
        guard let from = last else {
          path += "M\(x) \(y)l"
          last = (x, y)
          continue
        }
        let (right, down) = (x - from.x, y - from.y)
        path += path.hasSuffix("l") || right < 0 ? "\(right)" : " \(right)"
        path += down < 0 ? "\(down)" : " \(down)"
        last = (x, y)
      }
    }
    return MapView.Level(look: "d-\(level)", path: path)
  }

  private func words(_ level: Int) -> String {
    let texts = formats.texts
    let low = 1 << (level - 1)
    switch level {
    case 1: return texts[MapText.once]
    case 2: return texts[MapText.twice]
    case TrackDensity.levels: return texts(MapText.timesUp, ["low": String(low)])
    default:
      return texts(MapText.times, ["low": String(low), "high": String(2 * low - 1)])
    }
  }
}
