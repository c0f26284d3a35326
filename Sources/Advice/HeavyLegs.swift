public import Evidence
public import Quantities
import TrainingLoad

/// The answer to "why were my legs heavy?": what about a run could explain it, and what weights
/// would not change.
///
/// The causes are those a coach names (C75): great speed, fuel running low, and tiredness. Where no
/// source is named the marks are product choices.
public struct HeavyLegs: Sendable, Hashable {
  /// What a run was like. What is not known is nil.
  public struct Run: Sendable, Hashable {
    /// Mean speed; on hills the level speed that would have cost the same.
    public var speed: Speed?
    /// The speed that can just be held.
    public var heldSpeed: HeldSpeed?
    /// How long it took.
    public var minutes: Double?
    /// What was carried all the way.
    public var carriedMass: Mass?
    /// Hours slept the night before.
    public var sleptHours: Double?
    /// How good that sleep was, 1 (bad) to 5.
    public var sleepQuality: Int?
    /// Days since the last hard session; infinite where there was none in the days looked at.
    public var daysSinceHard: Double?
    /// How sore the muscles were on that day, 0 to 10.
    public var soreness: Double?

    /// A run of which nothing is known.
    public init() {}
  }

  /// A speed that can just be held, and how it is known.
  public struct HeldSpeed: Sendable, Hashable {
    /// The speed in m/s, with its 80 % band.
    public let metersPerSecond: Estimate
    /// How it is known.
    public let basis: Basis

    /// How a speed that can be held is known.
    public enum Basis: String, Sendable, Hashable, CaseIterable {
      /// Critical speed, fitted to the best efforts of the last months.
      case bestEfforts
      /// The threshold speed that the runner typed.
      case thresholdSpeed
    }

    /// Describes a speed.
    public init(_ metersPerSecond: Estimate, basis: Basis) {
      self.metersPerSecond = metersPerSecond
      self.basis = basis
    }
  }

  /// Something that was looked for. The raw value is its word in output, kept for ever.
  public enum Input: String, Sendable, Hashable, CaseIterable {
    case criticalSpeed, minutes, sleptHours, daysSinceHard
  }

  /// What was looked at.
  public let run: Run
  /// What could explain it, the likeliest first.
  public let causes: [Answer.Fact]
  /// What could not be looked at.
  public let unknown: [Input]
  /// What weights in training would not change.
  public let notCuredBy: Answer.Fact

  /// Looks at a run.
  public init(_ run: Run) {
    self.run = run
    causes = [
      Self.pace(run), Self.weight(run), Self.fuel(run), Self.tiredness(run), Self.sleep(run),
    ].compactMap(\.self)
    unknown = Input.allCases.filter { input in
      switch input {
      case .criticalSpeed: run.speed == nil || run.heldSpeed == nil
      case .minutes: run.minutes == nil
      case .sleptHours: run.sleptHours == nil && run.sleepQuality == nil
      case .daysSinceHard: run.daysSinceHard == nil
      }
    }
    notCuredBy = Answer.Fact(
      words: "Weights would not have helped. Legs feel light when you take them off, for minutes.",
      rules: [], claims: ["C74", "C75", "C33"])
  }

  private static func fact(_ words: String, rules: [String] = []) -> Answer.Fact {
    Answer.Fact(words: words, rules: rules, claims: ["C75"])
  }

  /// Too fast: above the speed that can be held, or for more than an hour close to it.
  private static func pace(_ run: Run) -> Answer.Fact? {
    guard let speed = run.speed, let held = run.heldSpeed?.metersPerSecond, held.low > 0 else {
      return nil
    }
    let share = speed.metersPerSecond / held.value
    let band =
      "\(percent(speed.metersPerSecond / held.high)) to "
      + percent(speed.metersPerSecond / held.low)
    if share > 1.0001 {
      return fact(
        "You ran at \(percent(share)) of the speed you can hold (\(band)). Above it, legs tire in "
          + "minutes.")
    }
    guard share > PerformanceProfile.firstHalfShare.value, (run.minutes ?? 0) > 60 else {
      return nil
    }
    return fact(
      "For so long a run, \(percent(share)) of the speed you can hold (\(band)) is quick.")
  }

  private static func weight(_ run: Run) -> Answer.Fact? {
    guard let mass = run.carriedMass, mass > .zero else { return nil }
    return Answer.Fact(
      words: "You carried \(written(mass.kilograms, decimals: 1)) kg. Each step cost more.",
      rules: [], claims: ["C35"])
  }

  private static func fuel(_ run: Run) -> Answer.Fact? {
    guard let minutes = run.minutes, minutes >= 90 else { return nil }
    return fact("After \(written(minutes)) minutes the quick fuel in your muscles runs low.")
  }

  private static func tiredness(_ run: Run) -> Answer.Fact? {
    if let days = run.daysSinceHard, days < 2 {
      let when = days < 0.5 ? "earlier that day" : "less than two days before"
      return fact("Your last hard session was \(when).", rules: ["STIM-05"])
    }
    guard let soreness = run.soreness, soreness >= 4 else { return nil }
    return fact(
      "You said your muscles were sore, \(written(soreness)) in 10.", rules: ["PAIN-08"])
  }

  private static func sleep(_ run: Run) -> Answer.Fact? {
    if let hours = run.sleptHours, hours < 6 {
      return fact(
        "You slept \(written(hours, decimals: 1)) hours the night before.", rules: ["SLP-01"])
    }
    guard let quality = run.sleepQuality, quality <= 2 else { return nil }
    return fact("You slept badly the night before, \(quality) of 5.", rules: ["SLP-01"])
  }
}

extension HeavyLegs {
  /// The answer in plain words, to be read before what stands behind it.
  public var summary: [String] {
    let opening =
      switch causes.count {
      case 0 where unknown.isEmpty: "Nothing that we know of this run explains heavy legs."
      case 0: "Nothing that we know of this run explains it, and some of it is not known."
      case 1: "One thing could explain it:"
      default: "These could explain it, the likeliest first:"
      }
    let missing =
      unknown.isEmpty
      ? [] : ["Not known of this run: " + unknown.map(\.words).joined(separator: "; ") + "."]
    return [opening] + causes.map { "- \($0.words)" } + [notCuredBy.words] + missing
  }
}

extension HeavyLegs.Input {
  /// What it is, and how it comes to be known.
  public var words: String {
    switch self {
    case .criticalSpeed: "the speed you can hold (it needs hard efforts of 2 to 20 minutes)"
    case .minutes: "how long it took"
    case .sleptHours: "how you slept (say it in a check-in)"
    case .daysSinceHard: "how hard the days before were (give each run an effort)"
    }
  }
}
