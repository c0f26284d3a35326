import Logbook

/// How speed is said in a sport: as a pace on foot, as a speed on wheels, per hundred in water.
struct RunPace {
  let sport: Sport
  let formats: Formats

  init(_ sport: Sport, _ formats: Formats) {
    self.sport = sport
    self.formats = formats
  }

  /// International yard.
  static let metersPerYard = 0.9144

  /// Whether more is slower.
  var isPace: Bool { sport != .cycling }

  /// The way that a pace is the time for.
  var meters: Double {
    guard sport == .swimming else { return formats.metersPerUnit }
    return formats.imperial ? 100 * Self.metersPerYard : 100
  }

  /// The unit beside it.
  var unit: String {
    let imperial = formats.imperial
    return switch sport {
    case .cycling: formats.texts[imperial ? UnitText.milesPerHour : .kilometersPerHour]
    case .swimming: formats.texts[imperial ? UnitText.perHundredYards : .perHundredMeters]
    default: formats.texts[imperial ? UnitText.perMile : .perKilometer]
    }
  }

  /// A speed as the sport says it.
  func amount(_ metersPerSecond: Double?) -> Amount {
    guard let speed = metersPerSecond, speed.isFinite, speed >= 0.05 else { return formats.unknown }
    if isPace { return Amount(value: Formats.clock(meters / speed), unit: unit) }
    return Amount(value: formats.number(speed * 3600 / meters, decimals: 1), unit: unit)
  }
}
