/// What was found out, in whom and how: a publication read for its numbers.
public struct Study: Sendable, Hashable, Identifiable {
  /// The publication.
  public let source: Source
  /// Whom it looked at.
  public let population: String
  /// How many they were; nil where that was not seen.
  public let participants: Int?
  /// How it was done: a randomized trial, a cohort, a model.
  public let design: String
  /// What was found, with its numbers.
  public let finding: String

  /// The key of its source.
  public var id: String { source.key }
  /// How we know the numbers.
  public var status: Source.Status { source.status }
}

extension Study {
  /// Every study there is, by key.
  public static let all: [Study] = []

  /// The study of a key.
  public static func named(_ key: String) -> Study? { all.first { $0.id == key } }
}
