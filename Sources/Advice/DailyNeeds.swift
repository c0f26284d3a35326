public import Evidence
public import Quantities

/// What a body that trains needs in a day, as ranges with their rules, for information only: no
/// prescription, no diagnosis, and never a deficit to aim at.
public struct DailyNeeds: Sendable, Hashable {
  /// A need as a range.
  public struct Need: Sendable, Hashable {
    /// What is needed, in a word kept for ever.
    public let key: String
    /// How much.
    public let amount: Estimate
    /// Its unit.
    public let unit: String
    /// The rule it follows.
    public let rule: String
    /// What it means, as a sentence.
    public let words: String
  }

  /// What the energy that is left for the body means.
  public enum Availability: String, Sendable, Hashable, CaseIterable {
    case fine, note, strongNote
  }

  /// Protein and sleep of a day.
  ///
  /// - Shape: protein goes with body mass: 1.6 (1.0 to 2.2) g/kg (NUT-01, lifting adults).
  /// - Units: grams and hours a day.
  public static func of(mass: Mass) -> [Need] {
    let protein = Estimate(
      1.6 * mass.kilograms, low: mass.kilograms, high: 2.2 * mass.kilograms)
    return [
      Need(
        key: "protein", amount: protein, unit: "g", rule: "NUT-01",
        words: "About \(written(protein.value)) g of protein a day "
          + "(\(written(protein.low)) to \(written(protein.high))), over four meals."),
      Need(
        key: "sleep", amount: Estimate(8, low: 7, high: 9), unit: "h", rule: "SLP-01",
        words: "Seven to nine hours of sleep. How well matters more than how long."),
    ]
  }

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
    return (left, left >= 45 ? .fine : left >= 30 ? .note : .strongNote)
  }
}
