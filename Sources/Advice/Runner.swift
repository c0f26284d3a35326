public import Biomechanics
public import Logbook
public import Quantities

/// The person who asks, as far as known. What is not known is nil, never a default.
public struct Runner: Sendable, Hashable {
  /// Body mass.
  public var mass: Mass?
  /// Standing height.
  public var height: Length?
  /// Sex, as the tables of the physics know it.
  public var sex: Body.Sex?
  /// Age in years.
  public var ageYears: Double?
  /// Experience of running with a load.
  public var experience: LoadExperience?
  /// What has been run.
  public var standing = RunnerStanding()
  /// Whether pregnant.
  public var isPregnant: Bool?
  /// Weeks since giving birth.
  public var weeksAfterBirth: Double?
  /// Whether a joint is known not to be well.
  public var hasJointProblem: Bool?
  /// Months since a bone was injured by running.
  public var boneInjuryMonths: Double?
  /// The day of the race that the plan leads to.
  public var raceDay: Day?
  /// Whether nothing in the screening speaks against running, or a professional has cleared it.
  public var isCleared: Bool?

  /// A person of whom nothing is known.
  public init() {}

  /// Body mass index in kg/m², where mass and height are known.
  public var bodyMassIndex: Double? {
    guard let mass, let height else { return nil }
    return mass.kilograms / (height.meters * height.meters)
  }
}

/// Experience of running with a load. The raw value is its word on the command line.
public enum LoadExperience: String, Sendable, Hashable, CaseIterable { case none, some, long }

/// What a runner has run so far, from the log or as said.
public struct RunnerStanding: Sendable, Hashable {
  /// Months of regular running.
  public var runningMonths: Double?
  /// Runs a week.
  public var runsPerWeek: Double?
  /// Kilometers a week.
  public var weeklyKilometers: Double?
  /// The longest run of the last 30 days; 0 when there was none.
  public var longestKilometers: Double?
  /// The usual speed of an easy run.
  public var easySpeed: Speed?

  /// A runner of whom nothing is known.
  public init() {}
}

/// A tier with the reason for it.
public struct Standing: Sendable, Hashable {
  /// The tier.
  public let tier: Tier
  /// Why it is no higher, as a sentence; empty at the top.
  public let reason: String
  /// Whether it was guessed from experience with loads because the running is not known.
  public let isAssumed: Bool
}

extension Runner {
  /// The tier, from months, runs and kilometers; where they are not known from the experience of
  /// running with a load. A product choice throughout.
  public var tier: Standing {
    let (earned, reason, isAssumed) = earnedTier
    let ceilings: [(applies: Bool, tier: Tier, reason: String)] = [
      (isCleared == false, .restricted, "The screening is not cleared yet."),
      (
        hasJointProblem == true && isCleared != true, .restricted,
        "A joint is not well and nobody has cleared it."
      ),
      (isPregnant == true, .novice, "In pregnancy hard running waits."),
      (isSoonAfterBirth, .novice, "The first twelve weeks after a birth are for coming back."),
      ((boneInjuryMonths ?? .infinity) < 12, .novice, "A bone was hurt within the last year."),
      ((boneInjuryMonths ?? .infinity) < 24, .settled, "A bone was hurt within two years."),
      ((ageYears ?? .infinity) < 18, .settled, "Young bones and joints are still growing."),
    ]
    let lowest = ceilings.filter { $0.applies && $0.tier < earned }.min { $0.tier < $1.tier }
    guard let lowest else { return Standing(tier: earned, reason: reason, isAssumed: isAssumed) }
    return Standing(tier: lowest.tier, reason: lowest.reason, isAssumed: false)
  }

  /// Whether a birth was less than twelve weeks ago.
  var isSoonAfterBirth: Bool { (weeksAfterBirth ?? .infinity) < 12 }

  private var earnedTier: (tier: Tier, reason: String, isAssumed: Bool) {
    if let months = standing.runningMonths, months < 6 {
      return (.novice, "You have run for less than six months.", false)
    }
    if let kilometers = standing.weeklyKilometers, kilometers < 15 {
      return (.novice, "You run less than 15 km a week.", false)
    }
    guard let months = standing.runningMonths else { return assumedTier }
    if months >= 12, let runs = standing.runsPerWeek, runs >= 3 { return (.seasoned, "", false) }
    return (
      .settled, "Weights on a run come after a year of running three times a week.", false
    )
  }

  private var assumedTier: (tier: Tier, reason: String, isAssumed: Bool) {
    switch experience {
    case .long?: (.seasoned, "", true)
    case .some?: (.settled, "Weights on a run come after a year of regular running.", true)
    case LoadExperience.none?, nil:
      (.novice, "We do not know how long you have been running.", true)
    }
  }
}
