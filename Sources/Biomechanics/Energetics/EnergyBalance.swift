import RealModule

/// How far a figure may lie below and above its middle.
struct Sides: Sendable {
  var below: Double
  var above: Double

  static func * (sides: Sides, factor: Double) -> Sides {
    Sides(below: sides.below * factor, above: sides.above * factor)
  }
}

/// Where the metabolic power of a moment goes, in watts per kilogram of body, gross.
struct EnergyBalance: Sendable {
  /// One part of the power and how sure it is, as shares below and above.
  struct Part: Sendable {
    var watts: Double
    var below: Double
    var above: Double

    static let none = Part(watts: 0, below: 0, above: 0)
  }

  /// Running or walking unloaded on the level.
  var base = Part.none
  /// What the slope adds.
  var slope = Part.none
  /// What the air takes.
  var air = Part.none
  /// What a load asks for.
  var load: [Part] = []

  var unloadedWatts: Double { base.watts + slope.watts + air.watts }
  var loadWatts: Double { load.reduce(0) { $0 + $1.watts } }
  var watts: Double { unloadedWatts + loadWatts }

  /// How far the power may lie below and above because of slope, air and load: what is left when
  /// two moments of the same runner are compared.
  var changeDoubt: Sides { Self.doubt(load + [slope, air]) }
  /// The same for the load alone.
  var loadDoubt: Sides { Self.doubt(load) }
  /// The same for everything.
  var doubt: Sides { Self.doubt(load + [slope, air, base]) }

  /// Independent doubts add by their squares.
  private static func doubt(_ parts: [Part]) -> Sides {
    var low = 0.0
    var high = 0.0
    for part in parts {
      // A saving's lower side is the greater saving.
      let below = part.watts >= 0 ? part.below : part.above
      let above = part.watts >= 0 ? part.above : part.below
      low += (part.watts * below) * (part.watts * below)
      high += (part.watts * above) * (part.watts * above)
    }
    return Sides(below: low.squareRoot(), above: high.squareRoot())
  }
}
