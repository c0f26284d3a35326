/// Where a number or a statement comes from.
public struct Source: Sendable, Hashable {
  /// The key by which it is cited, in camel case with the year: `minetti2002`. Kept for ever.
  public let key: String
  /// Authors, year, title and where it came out.
  public let work: Citation
  /// How the work is found: a DOI, ISBN, PMID or arXiv number.
  public let identifier: Identifier
  /// How we know what it says.
  public let status: Status

  /// Describes a source.
  public init(_ key: String, _ work: Citation, _ identifier: Identifier, _ status: Status) {
    self.key = key
    self.work = work
    self.identifier = identifier
    self.status = status
  }

  /// Authors, year, title and journal in one line, as a reader would look it up.
  public var citation: String { work.text }

  /// The number under which a work is registered.
  public enum Identifier: Sendable, Hashable {
    case doi(String)
    case isbn(String)
    case pmid(String)
    case arXiv(String)
    /// A number of PubMed Central, with its letters.
    case pmc(String)
    /// The work has none; `readAt` says where it was read.
    case noIdentifier(readAt: String)
  }

  /// How we know a figure: one word of a fixed list, shown wherever the figure is.
  public enum Status: String, Sendable, Hashable, CaseIterable {
    /// The figure was read in the source itself.
    case read
    /// The figure was read in another work or program that quotes the source.
    case secondary
    /// The figure is recalled and was not checked.
    case recalled
    /// The figure follows from others by stated arithmetic.
    case derived
    /// The figure was chosen by this project.
    case proposed
  }
}
