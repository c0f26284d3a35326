import RealModule

/// Performance as what training has built less what it has tired: two sums of past training load
/// that fade at different rates (Banister).
///
/// A description of one runner's past. It is ill-conditioned, foretells little, and its best plan
/// is no plan for a person: nothing here clears anybody to train, and no advice may rest on it.
public struct ImpulseResponse: Sendable, Hashable {
  /// Performance without training, in the unit of the performances.
  public let baseline: Double
  /// Performance gained per unit of fitness.
  public let fitnessGain: Double
  /// Performance lost per unit of fatigue, positive.
  public let fatigueGain: Double
  /// Days in which fitness fades to 1/e.
  public let fitnessDays: Double
  /// Days in which fatigue fades to 1/e.
  public let fatigueDays: Double
  /// Performance that training before the first day had built.
  public let fitnessPreload: Double
  /// Performance that its fatigue still took on the first day, positive.
  public let fatiguePreload: Double

  /// A model with known numbers.
  public init(
    baseline: Double, fitnessGain: Double, fatigueGain: Double, fitnessDays: Double = 42,
    fatigueDays: Double = 7, fitnessPreload: Double = 0, fatiguePreload: Double = 0
  ) {
    self.baseline = baseline
    self.fitnessGain = fitnessGain
    self.fatigueGain = fatigueGain
    self.fitnessDays = fitnessDays
    self.fatigueDays = fatigueDays
    self.fitnessPreload = fitnessPreload
    self.fatiguePreload = fatiguePreload
  }

  /// Performance on each day, before that day's training.
  ///
  /// - Shape: one training load a day in, one performance a day out and one for the day after.
  /// - Source: `Source.banister1975`, as the recursion of `Source.ogorek2017`; preload by
  ///   `Source.ludwig2019`; how long a day's training harms by `Source.fitzClarke1991`.
  public func course(of amounts: [Double]) -> [Double] {
    let fitness = Self.accumulated(amounts, days: fitnessDays)
    let fatigue = Self.accumulated(amounts, days: fatigueDays)
    return fitness.indices.map { place in
      let faded = (
        Double.exp(-Double(place) / fitnessDays), Double.exp(-Double(place) / fatigueDays)
      )
      return baseline + fitnessGain * fitness[place] + fitnessPreload * faded.0
        - fatigueGain * fatigue[place] - fatiguePreload * faded.1
    }
  }

  /// The fading sum of all days before each: h(n) = e^(−1/τ) · (h(n − 1) + w(n − 1)).
  static func accumulated(_ amounts: [Double], days: Double) -> [Double] {
    let retention = Double.exp(-1 / days)
    var sum = 0.0
    var course = [0.0]
    course.reserveCapacity(amounts.count + 1)
    for amount in amounts {
      sum = retention * (sum + amount)
      course.append(sum)
    }
    return course
  }
}
