public import Evidence

/// How much training load a session to come is expected to be by one measure, learned from the
/// runner's own runs.
///
/// Shape: minutes × effort × the exchange: what the measure gave this runner for each minute and
/// point of effort. Units: those of the measure. Range: sessions that are like what was run.
/// Band: what eight in ten of those runs gave, or, where minutes × effort is the measure itself,
/// how much the effort of the same work differs. Source: minutes × effort as `Source.foster2001`
/// weighs them; that other measures go with it, and how wide that is, is a choice of this project.
public struct ExpectedTrainingLoad: Sendable, Hashable {
  /// What the measure gives for each minute and point of effort.
  public let exchange: Estimate

  /// A run that is past, as far as it says something of sessions to come.
  public struct Example: Sendable, Hashable {
    /// What it came to by the measure.
    public var amount: Double
    /// Its minutes in motion.
    public var minutes: Double
    /// How hard it was said to be, 0 to 10; nil where nothing was said.
    public var effort: Double?

    /// A run that is past.
    public init(amount: Double, minutes: Double, effort: Double? = nil) {
      self.amount = amount
      self.minutes = minutes
      self.effort = effort
    }
  }

  /// So many days back runs say what those to come will be. Chosen.
  public static let days = 90
  /// The effort of a run of which nobody said how hard it was: that of an easy one. Chosen.
  public static let usualEffort = 3.0
  /// Fewer runs say nothing. Chosen.
  static let leastRuns = 5

  /// What the last runs say of a measure; nil where they are too few.
  public init?(of measure: TrainingLoadMeasure, from runs: [Example]) {
    if measure == .effort {
      // The normal distribution holds eight in ten within 1.2816 of its spread.
      let scatter = 1.2816 * (measure.scatter?.value ?? 0)
      exchange = Estimate(1, low: 1 - scatter, high: 1 + scatter)
      return
    }
    let rated = runs.filter { ($0.effort ?? 0) > 0 }
    let used = rated.count >= Self.leastRuns ? rated : runs
    let ratios = used.filter { $0.minutes > 0 && $0.amount.isFinite }.map { run in
      run.amount / run.minutes / (run.effort.flatMap { $0 > 0 ? $0 : nil } ?? Self.usualEffort)
    }.sorted()
    guard ratios.count >= Self.leastRuns else { return nil }
    func quantile(_ share: Double) -> Double {
      let place = share * Double(ratios.count - 1)
      let below = Int(place)
      let above = min(below + 1, ratios.count - 1)
      return ratios[below] + (place - Double(below)) * (ratios[above] - ratios[below])
    }
    exchange = Estimate(quantile(0.5), low: quantile(0.1), high: quantile(0.9))
  }

  /// What a session of so many minutes and so much effort is expected to be.
  public func amount(minutes: Double, effort: Double) -> Estimate {
    exchange.times(max(0, minutes) * max(0, effort))
  }
}
