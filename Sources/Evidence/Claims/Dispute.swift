/// A question on which the documents disagree, with both sides and what we do by default.
public struct Dispute: Sendable, Hashable, Identifiable {
  /// The key by which it is cited. Kept for ever.
  public let id: String
  /// The question, as a runner would ask it.
  public let question: String
  /// The claims that say yes.
  public let yes: [String]
  /// The claims that say yes under a condition.
  public let conditional: [String]
  /// The claims that say no.
  public let no: [String]
  /// What this project does by default. A product choice.
  public let ourDefault: String
}

extension Dispute {
  /// The dispute of a key.
  public static func named(_ id: String) -> Dispute? { all.first { $0.id == id } }
}
