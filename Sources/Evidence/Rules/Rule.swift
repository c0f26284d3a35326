/// A rule of safety, planning or display that this project keeps, with what it rests on.
public struct Rule: Sendable, Hashable, Identifiable {
  /// The name by which it is cited: `LOAD-01`. Kept for ever.
  public let id: String
  /// What is to be done or left, in one plain sentence.
  public let statement: String
  /// The threshold in words.
  public let threshold: String
  /// The numbers of the threshold, in the order of its words; empty where it has none.
  public let values: [Double]
  /// The unit of the numbers; empty for a pure number or none.
  public let unit: String
  /// For whom it was found or is meant.
  public let population: String
  /// The works it rests on.
  public let sources: [Source]
  /// How much stands behind it.
  public let strength: Strength
  /// What the strength leaves out: one cohort, a model, a derivation; empty where nothing is.
  public let caveat: String
  /// What follows when it is broken.
  public let whenBroken: String
  /// The claims it answers, by id.
  public let claims: [String]
  /// Whether it guards health, so that no benefit can outvote it.
  public let isSafety: Bool
}

extension Rule {
  /// Every rule there is, by subject.
  public static let all: [Rule] = [
    running, carriedLoad, tissue, pain, comingBack, groups, heat, form, stimulus, metrics, food,
  ].flatMap(\.self)

  /// The rule of an id.
  public static func named(_ id: String) -> Rule? { all.first { $0.id == id } }
}
