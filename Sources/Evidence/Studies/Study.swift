/// What was found out, in whom and how: a publication read for its numbers.
public struct Study: Sendable, Hashable, Identifiable {
  /// The publication.
  public let source: Source
  /// How much of it was seen.
  public let extent: Extent
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

  /// How much of a publication was seen.
  public enum Extent: String, Sendable, Hashable, CaseIterable {
    /// The whole text.
    case fullText
    /// The abstract.
    case abstract
    /// What another text says of it.
    case secondHand
    /// Nothing; it is told from memory.
    case memory
  }

  init(
    _ source: Source, _ extent: Extent, of population: String, _ participants: Int?,
    _ design: String, _ finding: String
  ) {
    self.source = source
    self.extent = extent
    self.population = population
    self.participants = participants
    self.design = design
    self.finding = finding
  }
}

extension Study {
  /// Every study there is, by subject.
  public static let all: [Study] =
    training + loadedRunning + injury + tissueLoad + watching + groups

  /// The study of a key.
  public static func named(_ key: String) -> Study? { all.first { $0.id == key } }
}
