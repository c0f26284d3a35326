extension Source {
  /// The entry of a BibTeX file.
  public var bibTeX: String {
    let rows = fields.map { "  \($0.name) = {\($0.value)}" }
    return "@\(work.container.entryType){\(key),\n" + rows.joined(separator: ",\n") + "\n}"
  }

  private var fields: [(name: String, value: String)] {
    var fields: [(String, String)] = []
    if !work.authors.isEmpty {
      fields.append(("author", work.authors.map(\.bibTeX).joined(separator: " and ")))
    }
    fields.append(("title", "{" + Self.escaped(work.title) + "}"))
    fields += work.container.fields.map { ($0.name, Self.escaped($0.value)) }
    if let year = work.year { fields.append(("year", String(year))) }
    if let number = identifier.field { fields.append((number.name, number.value)) }
    fields.append(("note", Self.escaped(remark)))
    return fields
  }

  /// What stands in no field of its own: how we know what the work says, and where it was seen.
  var remark: String {
    var parts = ["Known to Plimsoll as: \(status.rawValue)"]
    switch identifier {
    case .pmid, .pmc, .noIdentifier: parts.append(identifier.text)
    case .doi, .isbn, .arXiv: break
    }
    if !work.note.isEmpty { parts.append(work.note) }
    return parts.joined(separator: "; ")
  }

  /// A text whose characters mean nothing to TeX.
  static func escaped(_ text: String) -> String {
    text.reduce(into: "") { text, character in
      switch character {
      case "&", "%", "$", "#", "_", "{", "}": text += "\\" + String(character)
      case "\\": text += "\\textbackslash{}"
      case "~": text += "\\textasciitilde{}"
      case "^": text += "\\textasciicircum{}"
      default: text.append(character)
      }
    }
  }
}

extension Citation.Author {
  fileprivate var bibTeX: String {
    switch self {
    case .person(let name): name.contains(" ") ? "{\(Source.escaped(name))}" : Source.escaped(name)
    case .organization(let name): "{\(Source.escaped(name))}"
    case .others: "others"
    }
  }
}

extension Citation.Container {
  fileprivate var entryType: String {
    switch self {
    case .journal: "article"
    case .book: "book"
    case .preprint, .program, .page, .ours: "misc"
    }
  }

  fileprivate var fields: [(name: String, value: String)] {
    switch self {
    case .journal(let name, let volume, let page):
      [("journal", name), ("volume", volume), ("pages", page)].filter { !$0.1.isEmpty }
    case .book(let publisher): [("publisher", publisher)]
    case .preprint(let name), .program(let name), .page(let name), .ours(let name):
      [("howpublished", name)]
    }
  }
}

extension Source.Identifier {
  fileprivate var field: (name: String, value: String)? {
    switch self {
    case .doi(let number): ("doi", number)
    case .isbn(let number): ("isbn", number)
    case .arXiv(let number): ("eprint", number)
    case .pmid, .pmc, .noIdentifier: nil
    }
  }
}
