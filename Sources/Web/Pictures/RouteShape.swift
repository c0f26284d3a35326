/// The shape of a route as a small drawing.
enum RouteShape {
  /// The side of the square it is drawn in.
  static let side = 40.0

  /// The path of a shape in a unit square, scaled into the drawing; nil when there is none.
  static func path(_ shape: [SIMD2<Float>]) -> String? {
    let points = shape.filter { $0.x.isFinite && $0.y.isFinite }
    guard points.count > 1 else { return nil }
    var path = "M"
    for (index, point) in points.enumerated() {
      if index == 1 { path += "L" } else if index > 1 { path += " " }
      path += place(point.x) + " " + place(point.y)
    }
    return path
  }

  // Three units of room for the stroke's round ends.
  private static func place(_ fraction: Float) -> String {
    Numerals.plain(3 + Double(min(max(fraction, 0), 1)) * (side - 6), decimals: 1)
  }
}
