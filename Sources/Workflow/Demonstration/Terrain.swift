import RealModule

/// An invented island where the demonstration runner lives, so that no real home is shown.
///
/// It lies in the open South Atlantic, hundreds of kilometers from any land, on a meridian where
/// clocks show UTC. Places on it are meters east (`x`) and north (`y`) of the runner's door.
enum Terrain {
  /// The runner's door, in degrees.
  static let home = SIMD2(-35.0, -2.0)
  /// Where the running track lies, which is level.
  static let track = SIMD2(900.0, -500.0)
  /// The foot and the top of the hill for repeats.
  static let hillFoot = SIMD2(-1100.0, 900.0)
  static let hillTop = SIMD2(-1500.0, 1130.0)

  /// Meters of a degree of latitude on a sphere of 6,371,008.8 m, the mean radius of the Earth.
  private static let metersPerDegree = 6_371_008.8 * .pi / 180

  /// Degrees north and east of a place.
  static func degrees(_ place: SIMD2<Double>) -> SIMD2<Double> {
    let parallel = metersPerDegree * Double.cos(home.x * .pi / 180)
    return SIMD2(home.x + place.y / metersPerDegree, home.y + place.x / parallel)
  }

  /// Height above the sea in meters: long swells, one round hill, a level sports ground.
  static func altitude(_ place: SIMD2<Double>) -> Double {
    let swells =
      14 * Double.sin(place.x / 740 + 0.4) * Double.cos(place.y / 910)
      + 9 * Double.sin(place.y / 430 - 1.1) + 5 * Double.cos((place.x + place.y) / 310)
    let fromTop = place - hillTop
    let hill = 62 * Double.exp(-(fromTop * fromTop).sum() / (2 * 330 * 330))
    let fromTrack = place - track
    // 1 on the sports ground, 0 away from it.
    let level = Double.exp(-Double.pow((fromTrack * fromTrack).sum() / (330 * 330), 2))
    return (42 + swells + hill) * (1 - level) + 40 * level
  }
}
