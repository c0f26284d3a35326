import Evidence

/// A rule that every plan keeps: what it is called, what stands behind it, and what would free who
/// is bound by it.
///
/// A catalogue entry is a value; `PlanRule.all` names it. The program writes rows under its name,
/// the checker reports under its name, and neither knows how the other reads it.
public struct PlanRule: Sendable, Hashable, Identifiable {
  /// Its name, kept for ever.
  public let id: String
  /// What it demands, as a sentence.
  public let statement: String
  /// What would free a plan from it, as a sentence; empty where nothing should.
  public let freedBy: String
  /// The rules of evidence behind it.
  public let rules: [String]
  /// The claims it takes a stand on.
  public let claims: [String]
  /// How firmly it stands.
  public let firmness: Firmness

  /// How firmly a rule stands.
  public enum Firmness: String, Sendable, Hashable, CaseIterable {
    /// Never given up, whatever is asked: it guards health.
    case absolute
    /// Given up only when the runner says that they know.
    case acknowledged
    /// A coach's sense of order, or the runner's own wish.
    case order
    /// What a plan should hold; given up, and named, where it cannot.
    case must
  }

  init(
    _ id: String, _ firmness: Firmness, _ statement: String, freedBy: String = "",
    rules: String = "", claims: String = ""
  ) {
    self.id = id
    self.firmness = firmness
    self.statement = statement
    self.freedBy = freedBy
    self.rules = rules.split(separator: " ").map(String.init)
    self.claims = claims.split(separator: " ").map(String.init)
  }

  /// The rule of an id.
  public static func named(_ id: String) -> PlanRule? { all.first { $0.id == id } }

  /// The claims behind it: its own, and those of the rules of evidence it puts to work.
  public var allClaims: [String] {
    (claims + rules.compactMap(Rule.named).flatMap(\.claims)).reduce(into: []) {
      if !$0.contains($1) { $0.append($1) }
    }
  }
}
