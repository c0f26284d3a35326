public import Evidence

/// What shows by date whether work on the muscles did something: a girth, a count, a height, a
/// best set.
public struct Outcome: Sendable, Hashable {
  /// Its word on the command line, kept for ever: `thigh-girth-l`.
  public let key: String
  /// What it is, and on which side.
  public let title: String
  /// What its values are in.
  public let unit: Unit
  /// What a person can have: anything else is a slip of the pen. A choice of this project.
  public let allowed: ClosedRange<Double>
  /// The smallest change that is more than the doubt of measuring, in the unit.
  public let smallestRealChange: Double
  /// Where that smallest change comes from.
  public let source: Source
  /// How much stands behind it.
  public let strength: Strength

  /// What values are in.
  public enum Unit: String, Sendable, Hashable { case meters, kilograms, repetitions }

  private init(
    _ key: String, _ title: String, _ unit: Unit, _ allowed: ClosedRange<Double>, real: Double
  ) {
    self.key = key
    self.title = title
    self.unit = unit
    self.allowed = allowed
    smallestRealChange = real
    source = .plimsollChoice
    strength = .productChoice
  }

  /// A value that was measured on a day.
  public struct Reading: Sendable, Hashable {
    /// The day.
    public var day: Day
    /// What was measured.
    public var outcome: Outcome
    /// The value, in the outcome's unit.
    public var value: Double

    /// A value that was measured on a day.
    public init(day: Day, outcome: Outcome, value: Double) {
      self.day = day
      self.outcome = outcome
      self.value = value
    }
  }

  /// The outcome with a key; nil when there is none.
  public static func named(_ key: String) -> Outcome? { all.first { $0.key == key } }
}

extension Outcome {
  /// Girth of the thigh half-way between hip and knee, standing.
  static let thighGirth = bothSides("thigh-girth", "Thigh girth", .meters, 0.25...1.2, real: 0.01)
  /// Girth of the calf at its widest, standing.
  static let calfGirth = bothSides("calf-girth", "Calf girth", .meters, 0.15...0.8, real: 0.01)
  /// Raises on one leg to full height until they are no longer full.
  static let calfRaises = bothSides(
    "calf-raises", "Single-leg calf raises", .repetitions, 0...200, real: 4)
  /// Times one stands up from a chair within 30 s, arms crossed.
  static let sitToStand = Outcome(
    "sit-to-stand", "Sit-to-stand in 30 s", .repetitions, 0...60, real: 3)
  /// How high one jumps from standing.
  static let jumpHeight = Outcome("jump-height", "Jump height", .meters, 0.02...1.5, real: 0.03)
  /// The mass of the best set of each lift, always with the same repetitions.
  static let bestSets = Exercise.allCases.filter(\.isLift).map {
    Outcome(
      "best-set-" + $0.rawValue, "Best set: " + $0.title.lowercased(), .kilograms, 0...500,
      real: 5)
  }

  /// Every outcome there is.
  public static let all =
    thighGirth + calfGirth + calfRaises + [sitToStand, jumpHeight] + bestSets

  private static func bothSides(
    _ key: String, _ title: String, _ unit: Unit, _ allowed: ClosedRange<Double>, real: Double
  ) -> [Outcome] {
    [("-l", ", left"), ("-r", ", right")].map { end, words in
      Outcome(key + end, title + words, unit, allowed, real: real)
    }
  }
}

extension Outcome {
  /// What became of an outcome between its first and its latest reading.
  public enum Course: Sendable, Hashable {
    /// It was measured on one day at most.
    case unknown
    /// The difference is within the doubt of measuring: nothing has changed that can be told.
    case unchanged(difference: Double)
    /// It has grown by more than the doubt of measuring.
    case grown(difference: Double)
    /// It has fallen by more than the doubt of measuring.
    case fallen(difference: Double)
  }

  /// What became of an outcome, by its readings in any order; those of other outcomes are passed
  /// over.
  public func course(of readings: [Reading]) -> Course {
    let own = readings.filter { $0.outcome == self }.sorted { $0.day < $1.day }
    guard let first = own.first, let last = own.last, first.day < last.day else { return .unknown }
    let difference = last.value - first.value
    if abs(difference) < smallestRealChange { return .unchanged(difference: difference) }
    return difference > 0 ? .grown(difference: difference) : .fallen(difference: difference)
  }
}
