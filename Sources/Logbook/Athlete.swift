/// The person whom a log belongs to, with what is known of the body by date.
public struct Athlete: Sendable, Hashable {
  /// What to call them.
  public var name: String
  /// Sex, where the published equations differ by it and the athlete has said.
  public var sex: Sex?
  /// Year of birth.
  public var birthYear: Int?
  /// Measurements in any order; the newest one not after a day holds on that day.
  public var readings: [Reading]

  /// An athlete of whom only the name is known.
  public init(name: String) {
    self.name = name
    readings = []
  }

  /// Sex as the published equations know it.
  public enum Sex: String, Sendable, Hashable, CaseIterable, Codable { case male, female }

  /// What can be measured of an athlete on a day. Raw values are stored: kept for ever.
  public enum Trait: String, Sendable, Hashable, CaseIterable, Codable {
    /// Kilograms.
    case massKilograms
    /// Meters.
    case heightMeters
    /// Beats per minute at rest.
    case restingHeartRate
    /// The highest beats per minute reached.
    case maximalHeartRate
    /// Beats per minute at the lactate threshold.
    case thresholdHeartRate
    /// Meters per second that can be held for about an hour.
    case thresholdSpeed

    /// What a person can have: anything else is a slip of the pen (`OutOfRange` at the doors).
    public var allowed: ClosedRange<Double> {
      switch self {
      case .massKilograms: 25...300
      case .heightMeters: 1.0...2.5
      case .restingHeartRate: 25...120
      case .maximalHeartRate: 100...240
      case .thresholdHeartRate: 80...230
      case .thresholdSpeed: 1...8
      }
    }
  }

  /// One measurement on a day.
  public struct Reading: Sendable, Hashable {
    /// The day from which it holds.
    public var day: Day
    /// What was measured.
    public var trait: Trait
    /// The value, in the unit the trait names.
    public var value: Double

    /// A measurement on a day.
    public init(day: Day, trait: Trait, value: Double) {
      self.day = day
      self.trait = trait
      self.value = value
    }
  }

  /// The athlete as on one day.
  public func state(on day: Day) -> AthleteState {
    var state = AthleteState(sex: sex, ageYears: birthYear.map { day.civil.year - $0 })
    for trait in Trait.allCases {
      let known = readings.filter { $0.trait == trait }
      // Before the first measurement the first one is the best that is known.
      let reading =
        known.filter { $0.day <= day }.max { $0.day < $1.day }
        ?? known.min { $0.day < $1.day }
      state.values[trait] = reading?.value
    }
    return state
  }
}

/// What is known of an athlete on one day. What is not known is nil, never a default.
public struct AthleteState: Sendable, Hashable {
  /// Sex, where said.
  public var sex: Athlete.Sex?
  /// Age in years, to within one.
  public var ageYears: Int?
  /// The traits measured by then, in the unit each names.
  public var values: [Athlete.Trait: Double]
  /// How heart rates are divided into zones.
  public var heartRateZones: HeartRateZones
  /// The athlete's own numbers for Banister's impulse; nil for those published for their sex.
  public var impulseWeighting: ImpulseWeighting?

  /// An athlete of whom nothing is known but what is given.
  public init(
    sex: Athlete.Sex? = nil, ageYears: Int? = nil, values: [Athlete.Trait: Double] = [:],
    heartRateZones: HeartRateZones = .reserve
  ) {
    self.sex = sex
    self.ageYears = ageYears
    self.values = values
    self.heartRateZones = heartRateZones
  }

  /// A trait's value, where it was measured.
  public subscript(trait: Athlete.Trait) -> Double? { values[trait] }
}

/// The two numbers by which Banister's impulse weighs the share of heart-rate reserve in use:
/// share · factor · exp(exponent · share) a minute.
public struct ImpulseWeighting: Sendable, Hashable {
  /// What the whole is multiplied by.
  public let factor: Double
  /// How steeply it rises.
  public let exponent: Double

  /// A pair of numbers, as fitted to one's own lactate curve.
  public init(factor: Double, exponent: Double) {
    self.factor = factor
    self.exponent = exponent
  }
}

/// How heart rates are divided into five zones, zone 1 the easiest.
public struct HeartRateZones: Sendable, Hashable, Codable {
  /// What the bounds are fractions of.
  public var basis: Basis
  /// The lower bounds of zones 1 to 5, rising: fractions of the basis, or beats per minute.
  public var lowerBounds: [Double]

  /// What the bounds of zones are measured against.
  public enum Basis: String, Sendable, Hashable, CaseIterable, Codable {
    /// Resting to maximal heart rate (Karvonen).
    case reserve
    /// Maximal heart rate.
    case maximal
    /// Heart rate at the lactate threshold.
    case threshold
    /// Beats per minute, typed in.
    case beatsPerMinute
  }

  /// Zones with these bounds.
  public init(basis: Basis, lowerBounds: [Double]) {
    self.basis = basis
    self.lowerBounds = lowerBounds
  }

  /// Five zones of heart-rate reserve: 50, 60, 70, 80 and 90 %. A choice of this project; the
  /// steps are the usual ones of training advice.
  public static let reserve = HeartRateZones(
    basis: .reserve, lowerBounds: [0.5, 0.6, 0.7, 0.8, 0.9])
}
