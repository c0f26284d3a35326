import Foundation
import Logbook

/// The route of a run as a drawing on blank ground, for the page as it arrives.
struct RunRoute: Sendable {
  /// Width and height of the drawing's own units.
  static let size = SIMD2(600.0, 370.0)
  /// How much stays free at its edges.
  static let margin = 34.0

  /// One line of equal class.
  struct Piece: Sendable, Equatable {
    /// 1 to 5; 0 where the signal has no data.
    let colorClass: Int
    let path: String
    /// The class of the stylesheet that paints it.
    let colorName: String
  }

  /// A disc with a number on the way.
  struct Mark: Sendable, Equatable {
    let x: Int
    let y: Int
    let text: String
  }

  /// The whole way as one path, under the colored pieces.
  let whole: String
  /// The colored pieces.
  let pieces: [Piece]
  /// Spans without positions, from the last one before to the first one after.
  let gaps: [String]
  /// Kilometers or miles.
  let marks: [Mark]
  let startX: Int
  let startY: Int
  let finishX: Int
  let finishY: Int
  /// How many units a meter of ground is long.
  let unitsPerMeter: Double

  /// Draws a route; nil without at least two different positions.
  ///
  /// - Parameter markMeters: how far the marks are apart before they are thinned out.
  init?(_ series: RunSeries, coloring: RunColoring?, markMeters: Double) {
    guard let latitudes = series[.latitude], let longitudes = series[.longitude],
      let projection = Projection(latitudes: latitudes, longitudes: longitudes)
    else { return nil }
    unitsPerMeter = projection.unitsPerMeter
    let points = projection.points
    guard let first = points.first, let last = points.last else { return nil }
    (startX, startY) = (Int(first.place.x.rounded()), Int(first.place.y.rounded()))
    (finishX, finishY) = (Int(last.place.x.rounded()), Int(last.place.y.rounded()))
    var pen = Pen(palette: coloring?.palette ?? "")
    for point in points {
      let isClassed = coloring.map { point.step < $0.classes.count } ?? false
      pen.move(to: point, colorClass: isClassed ? Int(coloring?.classes[point.step] ?? 0) : 0)
    }
    pen.lift()
    whole = pen.whole
    pieces = pen.pieces
    gaps = pen.gaps
    marks = Self.marks(points, meters: series.meters, every: markMeters)
  }

  /// A position on the drawing, with the step of the series it belongs to.
  struct Point {
    let step: Int
    let place: SIMD2<Double>
  }

  /// Marks every so many meters, thinned out to at most a dozen.
  private static func marks(_ points: [Point], meters: [Double]?, every spacing: Double) -> [Mark] {
    guard let meters, spacing > 0, let total = meters.last, total.isFinite,
      total / spacing < 100_000
    else { return [] }
    let count = Int(total / spacing)
    let thinning = [1, 2, 5, 10, 20, 50, 100, 200, 500].first { count / $0 <= 12 } ?? 1000
    var marks: [Mark] = []
    var next = thinning
    for point in points where point.step < meters.count {
      guard meters[point.step] >= Double(next) * spacing else { continue }
      marks.append(
        Mark(x: Int(point.place.x.rounded()), y: Int(point.place.y.rounded()), text: String(next)))
      while Double(next) * spacing <= meters[point.step] { next += thinning }
    }
    return marks
  }

  /// Positions laid on the plane about their middle: true to a percent over any run.
  private struct Projection {
    let points: [Point]
    let unitsPerMeter: Double

    init?(latitudes: [Double], longitudes: [Double]) {
      var raw: [Point] = []
      var turn = 0.0
      var before: Double?
      for step in 0..<min(latitudes.count, longitudes.count) {
        let latitude = latitudes[step]
        let longitude = longitudes[step]
        guard latitude.isFinite, longitude.isFinite else { continue }
        // Across the date line longitude leaps by a whole turn.
        if let before, abs(longitude - before) > 180 { turn += longitude < before ? 360 : -360 }
        before = longitude
        raw.append(Point(step: step, place: SIMD2(longitude + turn, latitude)))
      }
      guard let first = raw.first else { return nil }
      let low = raw.reduce(first.place) { pointwiseMin($0, $1.place) }
      let high = raw.reduce(first.place) { pointwiseMax($0, $1.place) }
      let metersPerDegree = 111_195.0
      let narrowing = max(0.01, cos((low.y + high.y) / 2 * .pi / 180))
      let extent = (high - low) * SIMD2(metersPerDegree * narrowing, metersPerDegree)
      guard extent.max() > 1 else { return nil }
      let room = RunRoute.size - 2 * RunRoute.margin
      let scale = min(room.x / max(extent.x, 1), room.y / max(extent.y, 1))
      unitsPerMeter = scale
      let corner = (RunRoute.size - extent * scale) / 2
      let factor = SIMD2(metersPerDegree * narrowing * scale, metersPerDegree * scale)
      points = raw.map { point in
        let along = (point.place - low) * factor
        return Point(
          step: point.step,
          place: SIMD2(corner.x + along.x, RunRoute.size.y - corner.y - along.y))
      }
    }
  }

  /// Writes paths, leaving out what the eye cannot see.
  private struct Pen {
    let palette: String
    private(set) var whole = ""
    private(set) var pieces: [Piece] = []
    private(set) var gaps: [String] = []
    private var path = ""
    private var colorClass = 0
    private var last: Point?
    private var drawn: SIMD2<Double>?

    init(palette: String) { self.palette = palette }

    mutating func move(to point: Point, colorClass new: Int) {
      defer { last = point }
      guard let last, let from = drawn else {
        begin(at: point.place, colorClass: new)
        whole = "M" + Self.text(point.place)
        return
      }
      if point.step - last.step > 1 {
        finishPiece(at: last.place)
        gaps.append("M\(Self.text(last.place))L\(Self.text(point.place))")
        whole += "M" + Self.text(point.place)
        begin(at: point.place, colorClass: new)
      } else if new != colorClass {
        whole += "L" + Self.text(point.place)
        finishPiece(at: point.place)
        begin(at: point.place, colorClass: new)
      } else {
        let way = point.place - from
        guard (way * way).sum() >= 4 else { return }
        path += "L" + Self.text(point.place)
        whole += "L" + Self.text(point.place)
        drawn = point.place
      }
    }

    /// Ends the drawing where the runner stood last.
    mutating func lift() {
      guard let last else { return }
      whole += "L" + Self.text(last.place)
      finishPiece(at: last.place)
    }

    private mutating func begin(at place: SIMD2<Double>, colorClass new: Int) {
      path = "M" + Self.text(place)
      colorClass = new
      drawn = place
    }

    private mutating func finishPiece(at place: SIMD2<Double>) {
      let name = colorClass == 0 ? "c-x" : "c-\(palette)\(colorClass)"
      pieces.append(
        Piece(colorClass: colorClass, path: path + "L" + Self.text(place), colorName: name))
    }

    private static func text(_ place: SIMD2<Double>) -> String {
      "\(tenths(place.x)) \(tenths(place.y))"
    }

    private static func tenths(_ value: Double) -> String {
      let scaled = Int((value * 10).rounded())
      return scaled % 10 == 0 ? String(scaled / 10) : "\(scaled / 10).\(abs(scaled % 10))"
    }
  }
}
