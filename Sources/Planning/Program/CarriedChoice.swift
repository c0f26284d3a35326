import RealModule

/// A load that a plan may choose, as a share of body mass, and what it makes of a dose.
///
/// Shape: the lower end is (1 + share) to the power 3.5, the upper (1 + share) to the tissue's
/// exponent, the middle their geometric mean; the lower back and what is pulled have ranges of
/// their own. Source: LOAD-05 for the lower end (derived), TIS-01 for bone (6.6); the exponents of
/// tendon and kneecap are recalled, those of hamstrings and muscle proposals.
struct CarriedChoice: Sendable, Hashable {
  let key: String
  let share: Double
  /// What the lower back is asked, at least and at most.
  let back: ClosedRange<Double>

  static let none = CarriedChoice(key: "none", share: 0, back: 1...1)
  static let vest5 = CarriedChoice(key: "vest5", share: 0.05, back: 1.2...1.5)
  static let vest10 = CarriedChoice(key: "vest10", share: 0.10, back: 1.4...2.0)
  static let pack5 = CarriedChoice(key: "pack5", share: 0.05, back: 1.2...1.5)
  static let pack10 = CarriedChoice(key: "pack10", share: 0.10, back: 1.4...2.0)
  /// A light pull; its multipliers carry their doubt themselves.
  static let tow = CarriedChoice(key: "tow", share: 0, back: 1...1)

  /// The exponents, in the order of `PlannedTissue.index`; the lower back's is not used.
  private static let exponents: [Double] = [6.6, 9.3, 7.8, 5, 1, 3]

  /// What a minute of work with it costs, over the same without.
  func factor(_ tissue: PlannedTissue) -> PlannedDose {
    guard share > 0 else { return PlannedDose(lower: 1, nominal: 1, upper: 1) }
    var ends = (back.lowerBound, back.upperBound)
    if tissue != .lowBack {
      let one = Double.pow(1 + share, 3.5)
      let other = Double.pow(1 + share, Self.exponents[tissue.index])
      ends = (min(one, other), max(one, other))
    }
    return PlannedDose(lower: ends.0, nominal: (ends.0 * ends.1).squareRoot(), upper: ends.1)
  }
}
