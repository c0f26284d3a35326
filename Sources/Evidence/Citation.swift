/// Who wrote a work, when, under what title and where it came out.
public struct Citation: Sendable, Hashable {
  /// The authors in their order; empty where they were not noted.
  public let authors: [Author]
  /// The year it came out; nil where it is not known, or where the work is our own.
  public let year: Int?
  /// The title. In brackets it is our description, because the title itself was not noted.
  public let title: String
  /// Where it came out.
  public let container: Container
  /// What else a reader should know: a license, an edition it follows; mostly empty.
  public let note: String

  /// Describes a work.
  public init(
    _ authors: [Author], _ year: Int?, _ title: String, _ container: Container, note: String = ""
  ) {
    self.authors = authors
    self.year = year
    self.title = title
    self.container = container
    self.note = note
  }

  /// One author of a work.
  public enum Author: Sendable, Hashable, ExpressibleByStringLiteral {
    /// A person, by the family name.
    case person(String)
    /// A body that publishes.
    case organization(String)
    /// Further authors who are not named here.
    case others

    /// A person, by the family name.
    public init(stringLiteral name: String) { self = .person(name) }
  }

  /// Where a work came out.
  public enum Container: Sendable, Hashable {
    /// A journal, with volume and first page where they were noted.
    case journal(String, volume: String = "", page: String = "")
    /// A book.
    case book(publisher: String)
    /// A server of preprints.
    case preprint(String)
    /// A program, or data that come with one.
    case program(String)
    /// A site or a text on one.
    case page(String)
    /// This project.
    case ours(String)
  }
}

extension Citation {
  /// Whether the title is our description, because the title itself was not noted.
  public var isDescribed: Bool { title.hasPrefix("[") && title.hasSuffix("]") }

  /// The title as a heading: a description without its brackets and with a capital.
  public var heading: String {
    guard isDescribed else { return title }
    let words = title.dropFirst().dropLast()
    return words.prefix(1).uppercased() + words.dropFirst()
  }

  /// Authors, year, title and journal in one line.
  public var text: String {
    let head = [authorText, year.map(String.init) ?? ""].filter { !$0.isEmpty }
    let whole = [head.joined(separator: " "), title, container.text].filter { !$0.isEmpty }
    return whole.joined(separator: ", ") + (note.isEmpty ? "" : "; " + note)
  }

  /// The authors as a sentence lists them: `Arellano & Kram`, `Looney et al.`
  public var authorText: String {
    let names = authors.compactMap(\.name)
    guard !authors.contains(.others) else { return names.joined(separator: ", ") + " et al." }
    guard names.count > 1, let last = names.last else { return names.first ?? "" }
    return names.dropLast().joined(separator: ", ") + " & " + last
  }
}

extension Citation.Author {
  /// The name; nil for those who are not named.
  public var name: String? {
    switch self {
    case .person(let name), .organization(let name): name
    case .others: nil
    }
  }
}

extension Citation.Container {
  /// The container in a few words: `J Appl Physiol 93:1039`.
  public var text: String {
    switch self {
    case .journal(let name, let volume, let page):
      name + (volume.isEmpty ? "" : " " + volume) + (page.isEmpty ? "" : ":" + page)
    case .book(let name), .preprint(let name), .program(let name), .page(let name),
      .ours(let name):
      name
    }
  }
}
