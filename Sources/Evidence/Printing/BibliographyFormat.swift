/// A way to write a list of works.
public enum BibliographyFormat: String, Sendable, CaseIterable {
  /// Markdown that reads well as it is.
  case text
  /// BibTeX.
  case bibtex
  /// The JSON of the Citation Style Language, version 1.0.
  case cslJSON = "csl-json"

  /// Works in this format, ending with a line break.
  public func printed(_ sources: [Source]) -> String {
    switch self {
    case .text: Self.heading + sources.map(\.markdown).joined(separator: "\n") + "\n"
    case .bibtex: sources.map(\.bibTeX).joined(separator: "\n\n") + "\n"
    case .cslJSON: "[\n" + sources.map(\.cslJSON).joined(separator: ",\n") + "\n]\n"
    }
  }

  /// The kind of file it makes, for a browser.
  public var mediaType: String {
    switch self {
    case .text: "text/markdown; charset=utf-8"
    case .bibtex: "application/x-bibtex; charset=utf-8"
    case .cslJSON: "application/vnd.citationstyles.csl+json"
    }
  }

  private static let heading = """
    # Bibliography

    Printed by `plimsoll cite --bibliography`. A title in brackets is our description of a work
    whose title was not noted. The last word says how we know what a work says: read in it (mostly
    its abstract), secondary (another text quotes it), recalled, derived, proposed by this project.


    """
}

extension Source {
  /// One entry of a list in Markdown.
  var markdown: String {
    let place = identifier.text.isEmpty ? "" : ". " + identifier.text
    return "- `\(key)` \(citation)\(place). *\(status.rawValue)*"
  }
}

extension Source.Identifier {
  /// The number as a reader would write it, or where the work was read.
  public var text: String {
    switch self {
    case .doi(let number): "doi:" + number
    case .isbn(let number): "ISBN " + number
    case .pmid(let number): "PMID " + number
    case .arXiv(let number): "arXiv:" + number
    case .pmc(let number): number
    case .noIdentifier(let place): "Seen: " + place
    }
  }

  /// Where a browser finds the work; nil where it has no number that leads there.
  public var address: String? {
    switch self {
    case .doi(let number): "https://doi.org/" + number
    case .pmid(let number): "https://pubmed.ncbi.nlm.nih.gov/\(number)/"
    case .arXiv(let number): "https://arxiv.org/abs/" + number
    case .pmc(let number): "https://pmc.ncbi.nlm.nih.gov/articles/\(number)/"
    case .isbn, .noIdentifier: nil
    }
  }
}
