public import Logbook

/// One thing that a day of a plan can hold: a session of the library in one size with one load.
///
/// It is all that the program knows of running. Everything that is not linear, the physics above
/// all, ends here, as minutes, kilometers, stimuli and doses with both ends of their bands.
public struct SessionChoice: Sendable, Hashable, Identifiable {
  /// The key of the session in the library: `long`, `hill-sprints`.
  public var entry: String
  /// How much of it.
  public var size: SessionSize
  /// The key of what is carried or pulled, with its share of body mass: `vest5`; `none` without.
  public var carriedLoad: String
  /// Minutes, warm-up included.
  public var minutes: Double
  /// Kilometers on foot, warm-up included; 0 where one does not move on.
  public var kilometers: Double
  /// How hard it feels, 0 to 10.
  public var effort: Double
  /// What it does for each end, in that end's unit.
  public var stimuli: [TrainingStimulus: Double]
  /// What it costs each tissue.
  public var doses: [PlannedTissue: PlannedDose]
  /// What a minute of its work costs each tissue, beside a minute of easy running.
  public var workRates: [PlannedTissue: Double]
  /// What it asks so hard that two days must lie between.
  public var high: Set<SpacingGroup>
  /// The tier from which it is offered.
  public var tier: Tier
  /// What kind of thing it is.
  public var traits: SessionTraits

  /// A choice, described in full.
  public init(
    entry: String, size: SessionSize, carriedLoad: String = "none", minutes: Double,
    kilometers: Double, effort: Double, stimuli: [TrainingStimulus: Double],
    doses: [PlannedTissue: PlannedDose], workRates: [PlannedTissue: Double],
    high: Set<SpacingGroup>, tier: Tier, traits: SessionTraits
  ) {
    self.entry = entry
    self.size = size
    self.carriedLoad = carriedLoad
    self.minutes = minutes
    self.kilometers = kilometers
    self.effort = effort
    self.stimuli = stimuli
    self.doses = doses
    self.workRates = workRates
    self.high = high
    self.tier = tier
    self.traits = traits
  }

  /// What it is known by in a plan: `long/L/none`. Kept for ever.
  public var id: String { "\(entry)/\(size.rawValue)/\(carriedLoad)" }
  /// Whether something is carried or pulled.
  public var isLoaded: Bool { carriedLoad != "none" }
}

/// What a session costs one tissue: minutes of this runner's easy, level, unloaded running.
///
/// The upper end is what a plan must hold at.
public struct PlannedDose: Sendable, Hashable {
  /// The lower end of the band.
  public var lower: Double
  /// The most likely value.
  public var nominal: Double
  /// The upper end of the band.
  public var upper: Double

  /// A dose with its band.
  public init(lower: Double, nominal: Double, upper: Double) {
    self.lower = lower
    self.nominal = nominal
    self.upper = upper
  }

  static func + (one: PlannedDose, other: PlannedDose) -> PlannedDose {
    PlannedDose(
      lower: one.lower + other.lower, nominal: one.nominal + other.nominal,
      upper: one.upper + other.upper)
  }

  static func * (dose: PlannedDose, share: Double) -> PlannedDose {
    PlannedDose(
      lower: dose.lower * share, nominal: dose.nominal * share, upper: dose.upper * share)
  }
}

/// What a session does, as a plan counts it.
///
/// The raw value is its word in stored plans, kept for ever. Units: easy minutes for `aerobic`;
/// long runs for `endurance`; minutes at or above the pace of an hour's race for `threshold`;
/// sessions of fast running for `speed`; pack runs for `pack`; runs for `frequency`; fractional
/// sets for the muscles.
public enum TrainingStimulus: String, Sendable, Hashable, CaseIterable {
  case aerobic, endurance, threshold, speed, pack, frequency
  case quadriceps, glutes, hamstrings, calves, hips

  /// Whether it is counted in sets.
  public var isSets: Bool {
    switch self {
    case .quadriceps, .glutes, .hamstrings, .calves, .hips: true
    case .aerobic, .endurance, .threshold, .speed, .pack, .frequency: false
    }
  }
}

/// What kind of thing a session is, as the rules of a plan ask it.
public struct SessionTraits: OptionSet, Sendable, Hashable {
  /// One bit for each trait.
  public let rawValue: Int

  /// The traits of some bits.
  public init(rawValue: Int) { self.rawValue = rawValue }

  /// A run.
  public static let run = SessionTraits(rawValue: 1 << 0)
  /// Strength work that tires the legs.
  public static let strength = SessionTraits(rawValue: 1 << 1)
  /// Hard running: everything from a tempo run up.
  public static let quality = SessionTraits(rawValue: 1 << 2)
  /// The long run of a week.
  public static let long = SessionTraits(rawValue: 1 << 3)
  /// Running at or near top speed.
  public static let sprint = SessionTraits(rawValue: 1 << 4)
  /// Hip and trunk work, which counts as no day's training.
  public static let hip = SessionTraits(rawValue: 1 << 5)
  /// A short run to move without training.
  public static let recovery = SessionTraits(rawValue: 1 << 6)
  /// A run with the pack of a race.
  public static let pack = SessionTraits(rawValue: 1 << 7)
  /// Jumps.
  public static let jumps = SessionTraits(rawValue: 1 << 8)
  /// A step of the ladder of walking and running.
  public static let ladder = SessionTraits(rawValue: 1 << 9)
  /// Running uphill.
  public static let uphill = SessionTraits(rawValue: 1 << 10)
  /// Short hard climbs, which strength the day before spoils.
  public static let power = SessionTraits(rawValue: 1 << 11)
  /// Easy running, of which a week may hold several alike.
  public static let easy = SessionTraits(rawValue: 1 << 12)
  /// Lifts for the legs, heavy enough to be felt two days.
  public static let heavy = SessionTraits(rawValue: 1 << 13)
  /// A walk.
  public static let walk = SessionTraits(rawValue: 1 << 14)

  /// What must not stand on two days running.
  public var isHard: Bool { !isDisjoint(with: [.quality, .long, .pack]) }
}

/// Where a plan takes its choices from.
///
/// The program asks again for each week, because a long run and a novice's easy runs are sized by
/// what the week holds.
public protocol ChoiceLibrary: Sendable {
  /// Every choice there is for a runner in a week.
  func choices(for week: ChoiceWeek) -> [SessionChoice]
}

/// What a library needs to know to size its sessions.
public struct ChoiceWeek: Sendable, Hashable {
  /// The runner's tier.
  public var tier: Tier
  /// The usual speed of an easy run, in meters per second.
  public var easyMetersPerSecond: Double
  /// The longest run the week may hold, in kilometers.
  public var longKilometers: Double
  /// The rung of the ladder of walking and running, 0 for the walk; nil for who runs.
  public var ladderRung: Int?

  /// A week of a runner.
  public init(
    tier: Tier, easyMetersPerSecond: Double, longKilometers: Double, ladderRung: Int? = nil
  ) {
    self.tier = tier
    self.easyMetersPerSecond = easyMetersPerSecond
    self.longKilometers = longKilometers
    self.ladderRung = ladderRung
  }

  /// Minutes of a kilometer of easy running.
  public var minutesPerKilometer: Double { 1000 / 60 / easyMetersPerSecond }
}
