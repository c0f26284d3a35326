public import Quantities

/// The answer to "why were my legs heavy?": what about a run could explain it, and what weights
/// would not change.
///
/// The causes are those a coach names (C75): great speed, fuel running low, and tiredness; the
/// thresholds are product choices.
public struct HeavyLegs: Sendable, Hashable {
  /// What a run was like. What is not known is nil.
  public struct Run: Sendable, Hashable {
    /// Mean speed.
    public var speed: Speed?
    /// The speed that can just be held (critical speed).
    public var criticalSpeed: Speed?
    /// How long it took.
    public var minutes: Double?
    /// Hours slept the night before.
    public var sleptHours: Double?
    /// Days since the last hard session.
    public var daysSinceHard: Double?

    /// A run of which nothing is known.
    public init() {}
  }

  /// What could explain it, the likeliest first.
  public let causes: [Answer.Fact]
  /// What could not be looked at, by name.
  public let unknown: [String]
  /// What weights in training would not change.
  public let notCuredBy: Answer.Fact

  /// Looks at a run.
  public init(_ run: Run) {
    var causes: [Answer.Fact] = []
    var unknown: [String] = []
    func cause(_ words: String) {
      causes.append(Answer.Fact(words: words, rules: [], claims: ["C75"]))
    }
    if let speed = run.speed, let critical = run.criticalSpeed, critical > .zero {
      let share = speed / critical
      if share > 1.0001 {
        cause(
          "You ran at \(percent(share)) of the speed you can hold. Above it, legs tire in minutes.")
      } else if share > 0.94, (run.minutes ?? 0) > 60 {
        cause("For so long a run, \(percent(share)) of the speed you can hold is quick.")
      }
    } else {
      unknown.append("criticalSpeed")
    }
    if let minutes = run.minutes {
      if minutes >= 90 {
        cause("After \(written(minutes)) minutes the quick fuel in your muscles runs low.")
      }
    } else {
      unknown.append("minutes")
    }
    if let days = run.daysSinceHard {
      if days < 2 { cause("Your last hard session was less than two days ago.") }
    } else {
      unknown.append("daysSinceHard")
    }
    if let hours = run.sleptHours {
      if hours < 6 { cause("You slept \(written(hours, decimals: 1)) hours.") }
    } else {
      unknown.append("sleptHours")
    }
    self.causes = causes
    self.unknown = unknown
    notCuredBy = Answer.Fact(
      words: "Weights would not have helped. Legs feel light when you take them off, for minutes.",
      rules: [], claims: ["C74", "C75", "C33"])
  }
}
