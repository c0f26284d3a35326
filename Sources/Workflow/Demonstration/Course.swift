import Quantities
import RealModule

/// The way of one outing over the island, as points every few meters.
struct Course: Sendable {
  /// Meters between points.
  static let spacing = 5.0

  private let places: [SIMD2<Double>]
  private let altitudes: [Double]
  private let grades: [Double]

  /// How long the way is.
  var meters: Double { Double(places.count - 1) * Self.spacing }

  /// The way along corners, laid out at even distances.
  init(through corners: [SIMD2<Double>]) {
    let places = Self.resampled(corners)
    let altitudes = places.map(Terrain.altitude)
    self.places = places
    self.altitudes = altitudes
    // Over forty meters: what a runner feels as a slope.
    grades = altitudes.indices.map { index in
      let low = max(0, index - 4)
      let high = min(altitudes.count - 1, index + 4)
      guard high > low else { return 0 }
      return (altitudes[high] - altitudes[low]) / (Double(high - low) * Self.spacing)
    }
  }

  /// Where a runner is after so many meters; past the end the way is run back.
  func spot(at meters: Double) -> (place: SIMD2<Double>, altitude: Double, grade: Double) {
    let length = max(self.meters, Self.spacing)
    let turned = meters.truncatingRemainder(dividingBy: 2 * length)
    let isBackward = turned > length
    let along = (isBackward ? 2 * length - turned : turned) / Self.spacing
    let index = max(0, min(places.count - 2, Int(along)))
    let share = along - Double(index)
    let grade = grades[index] + (grades[index + 1] - grades[index]) * share
    return (
      places[index] + (places[index + 1] - places[index]) * share,
      altitudes[index] + (altitudes[index + 1] - altitudes[index]) * share,
      isBackward ? -grade : grade
    )
  }

  private static func resampled(_ corners: [SIMD2<Double>]) -> [SIMD2<Double>] {
    guard var from = corners.first else { return [.zero, SIMD2(0, spacing)] }
    var places = [from]
    var missing = spacing
    for corner in corners.dropFirst() {
      var rest = distance(from, corner)
      while rest >= missing, rest > 0 {
        from += (corner - from) * (missing / rest)
        places.append(from)
        missing = spacing
        rest = distance(from, corner)
      }
      missing -= rest
      from = corner
    }
    if places.count < 2 { places.append(from + SIMD2(0, spacing)) }
    return places
  }

  private static func distance(_ a: SIMD2<Double>, _ b: SIMD2<Double>) -> Double {
    let difference = b - a
    return (difference * difference).sum().squareRoot()
  }
}

extension Course {
  /// A round from the door and back to it. The same shape at the same length is the same way.
  static func round(shape: UInt64, meters: Double) -> Course {
    var generator = SeededGenerator(seed: 0x10AD, stream: shape)
    let bulges = (2...9).map { order in
      (
        order: Double(order), size: 0.45 * generator.normal() / Double(order),
        phase: generator.uniform(0, 2 * .pi)
      )
    }
    let steps = 720
    let outline = (0...steps).map { step -> SIMD2<Double> in
      let angle = 2 * .pi * Double(step) / Double(steps)
      let radius = bulges.reduce(1.0) { $0 + $1.size * Double.cos($1.order * angle + $1.phase) }
      return SIMD2(Double.cos(angle), Double.sin(angle)) * max(0.25, radius)
    }
    let length = zip(outline, outline.dropFirst()).reduce(0) { $0 + distance($1.0, $1.1) }
    let scale = meters / length
    return Course(through: outline.map { ($0 - outline[0]) * scale })
  }

  /// Out along a winding path and back the same way.
  static func outAndBack(shape: UInt64, meters: Double) -> Course {
    var generator = SeededGenerator(seed: 0x0BAC, stream: shape)
    var heading = generator.uniform(0, 2 * .pi)
    var bend = Wander(spread: 0.12, seconds: 12, &generator)
    var place = SIMD2<Double>.zero
    var way = [place]
    for _ in 0..<max(1, Int(meters / 2 / 50)) {
      heading += bend.step(&generator)
      place += SIMD2(Double.cos(heading), Double.sin(heading)) * 50
      way.append(place)
    }
    return Course(through: way + way.reversed().dropFirst())
  }

  /// To the track, round it, and home: so many meters in all, to within a lap.
  static func track(meters: Double) -> Course {
    // Two straights of 84.39 m and two bends of 36.80 m radius make 400 m in the first lane.
    let half = 84.39 / 2
    let radius = 36.80
    var lap: [SIMD2<Double>] = []
    for (center, from) in [(SIMD2(half, 0), -0.5), (SIMD2(-half, 0), 0.5)] {
      for step in 0...12 {
        let angle = (from + Double(step) / 12) * .pi
        lap.append(Terrain.track + center + SIMD2(Double.cos(angle), Double.sin(angle)) * radius)
      }
    }
    let ways = 2 * distance(.zero, Terrain.track)
    let laps = max(1, Int(((meters - ways) / 400).rounded()))
    return Course(through: [.zero] + (0..<laps).flatMap { _ in lap } + [.zero])
  }

  /// To the hill, so many times up and down, and home.
  static func hill(repeats: Int) -> Course {
    let climbs = (0..<max(1, repeats)).flatMap { _ in [Terrain.hillTop, Terrain.hillFoot] }
    return Course(through: [.zero, Terrain.hillFoot] + climbs + [.zero])
  }
}
