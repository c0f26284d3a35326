import Biomechanics
public import Evidence
public import Quantities

/// What a body that trains needs in a day, as ranges with their sources, for information only: no
/// prescription, no diagnosis, and never a deficit to aim at.
public struct DailyNeeds: Sendable, Hashable {
  /// What is needed; empty where no range holds for the runner.
  public let needs: [Need]
  /// Why there is no range, or what the ranges are not.
  public let note: String

  /// A need as a range.
  public struct Need: Sendable, Hashable {
    /// What is needed, in a word kept for ever.
    public let key: String
    /// How much.
    public let amount: Estimate
    /// Its unit.
    public let unit: String
    /// The rule it follows; nil where a work alone stands behind it.
    public let rule: String?
    /// The works behind it.
    public let sources: [Source]
    /// What it means, in a sentence or two.
    public let words: String
  }

  /// What the energy that is left for the body means.
  public enum Availability: String, Sendable, Hashable, CaseIterable {
    case fine, note, strongNote
  }

  /// The goals with which food and sleep belong to the answer: to build, to lose, to come back.
  public static let goals: Set<Goal> = [.muscle, .weight, .comeback]

  /// The needs that belong to the answer to a question; nil where food is not what it is about.
  public init?(_ question: Question) {
    guard let goal = question.goal, Self.goals.contains(goal) else { return nil }
    self.init(of: question.runner)
  }

  /// The needs of a runner.
  ///
  /// - Shape: protein goes with body mass (NUT-01), energy with fat-free mass (NUT-02), which is
  ///   taken as a share of body mass.
  /// - Units: grams, kilocalories and hours a day; per kilogram where the mass is not known.
  /// - Range: grown-ups; none for the young, in pregnancy or soon after a birth. No energy in
  ///   numbers while the health check is not clear: worry about eating may be why.
  public init(of runner: Runner) {
    if (runner.ageYears ?? .infinity) < 18 || runner.isPregnant == true || runner.isSoonAfterBirth {
      needs = []
      note =
        "What was measured holds for grown-ups, and not in pregnancy or soon after a birth. Ask a "
        + "doctor, midwife or dietitian."
      return
    }
    let energy = runner.isCleared == false ? nil : Self.energy(runner)
    needs = [Self.protein(runner), energy, Self.sleep].compactMap(\.self)
    note = "Ranges from studies of groups, for information. They prescribe nothing."
  }

  private static func protein(_ runner: Runner) -> Need {
    let share = Estimate(1.6, low: 1, high: 2.2)
    func need(_ amount: Estimate, _ unit: String, _ words: String) -> Need {
      Need(
        key: "protein", amount: amount, unit: unit, rule: "NUT-01", sources: [.morton2018],
        words: words)
    }
    guard let mass = runner.mass?.kilograms else {
      return need(
        share, "g/kg", "About 1.6 g of protein a day for each kilo of you (1 to 2.2), over meals.")
    }
    let grams = Estimate(share.value * mass, low: share.low * mass, high: share.high * mass)
    return need(
      grams, "g",
      "About \(written(grams.value)) g of protein a day "
        + "(\(written(grams.low)) to \(written(grams.high))), over your meals.")
  }

  /// The share of body mass that is not fat. A product choice near what runners have.
  private static func fatFreeShare(_ runner: Runner) -> Estimate {
    switch runner.sex {
    case .male: Estimate(0.85, low: 0.78, high: 0.92)
    case .female: Estimate(0.76, low: 0.68, high: 0.84)
    case nil: Estimate(0.8, low: 0.68, high: 0.92)
    }
  }

  /// Energy that leaves the body what NUT-02 calls fine, besides what running takes.
  private static func energy(_ runner: Runner) -> Need? {
    func need(_ amount: Estimate, _ unit: String, _ start: String) -> Need {
      Need(
        key: "energy", amount: amount, unit: unit, rule: "NUT-02",
        sources: [.burke2018, .energyAvailability2020, .plimsollChoice],
        words: start
          + " A third less upset the hormones of young women. At home nobody can measure this "
          + "well. Always tired or cold, or periods gone? See a doctor.")
    }
    guard let mass = runner.mass?.kilograms else {
      let marks = Estimate(fineAvailability, low: fineAvailability, high: fineAvailability)
      return need(
        marks, "kcal/kg fat-free",
        "Food for about 45 kcal a day for each kilo of you that is not "
          + "fat, on top of what running burns.")
    }
    let share = fatFreeShare(runner)
    func kilocalories(_ share: Double) -> Double {
      (fineAvailability * share * mass / 10).rounded() * 10
    }
    let amount = Estimate(
      kilocalories(share.value), low: kilocalories(share.low), high: kilocalories(share.high))
    return need(
      amount, "kcal",
      "Food for about \(written(amount.value)) kcal a day (\(written(amount.low)) to "
        + "\(written(amount.high))), on top of what running burns.")
  }

  private static let sleep = Need(
    key: "sleep", amount: Estimate(8, low: 7, high: 9), unit: "h", rule: nil,
    sources: [.hirshkowitz2015, .poorSleep2025],
    words: "Seven to nine hours of sleep. How well matters more than how long.")

  /// Energy left for the body, kcal for each kilogram of fat-free mass and day, from which it is
  /// fine, and below which a strong note is due: the marks of NUT-02.
  private static let fineAvailability = 45.0
  private static let strongNoteAvailability = 30.0

  /// What energy is left for the body a day: (intake − exercise) per kilogram of fat-free mass,
  /// kcal/kg; 45 and 30 are NUT-02's marks. Mostly young women were studied, and estimates in the
  /// field are poor.
  ///
  /// - Throws: `OutOfRange` for a fat-free mass outside 15 to 120 kg or a negative energy.
  public static func energyAvailability(
    intakeKilocalories: Double, exerciseKilocalories: Double, fatFreeMass: Mass
  ) throws(OutOfRange) -> (kilocaloriesPerKilogram: Double, meaning: Availability) {
    for (input, value) in [("intake", intakeKilocalories), ("exercise", exerciseKilocalories)] {
      guard (0.0...20_000.0).contains(value) else {
        throw OutOfRange(input: input, value: value, allowed: 0...20_000)
      }
    }
    guard (15.0...120.0).contains(fatFreeMass.kilograms) else {
      throw OutOfRange(input: "fat-free mass", value: fatFreeMass.kilograms, allowed: 15...120)
    }
    let left = (intakeKilocalories - exerciseKilocalories) / fatFreeMass.kilograms
    let meaning: Availability =
      left >= fineAvailability ? .fine : left >= strongNoteAvailability ? .note : .strongNote
    return (left, meaning)
  }
}
