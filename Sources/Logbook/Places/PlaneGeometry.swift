import RealModule

/// Points in degrees north and east as meters east and north of a point among them: a plane that
/// is true to within a few parts in a thousand over the length of a run.
public func flattened(
  _ points: [SIMD2<Double>], around origin: SIMD2<Double>
) -> [SIMD2<Double>] {
  let metersPerDegree = 111_195.0  // of a sphere of 6371 km
  let shrink = Double.cos(origin.x * .pi / 180)
  return points.map { point in
    var east = point.y - origin.y
    // A route across the date line is no way around the world.
    if east > 180 { east -= 360 } else if east < -180 { east += 360 }
    return SIMD2(east * shrink, point.x - origin.x) * metersPerDegree
  }
}

/// The square of the distance from a point to the segment between two others.
public func squaredSegmentDistance(
  _ point: SIMD2<Double>, _ a: SIMD2<Double>, _ b: SIMD2<Double>
) -> Double {
  let along = b - a
  let length = (along * along).sum()
  let share = length > 0 ? min(1, max(0, ((point - a) * along).sum() / length)) : 0
  let offset = point - (a + along * share)
  return (offset * offset).sum()
}

/// Meters between two points in degrees north and east, on a sphere of 6 371 008.8 m.
public func greatCircleMeters(_ a: SIMD2<Double>, _ b: SIMD2<Double>) -> Double {
  GreatCircle.meters(a.x, a.y, b.x, b.y)
}
