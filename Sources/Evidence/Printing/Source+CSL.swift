extension Source {
  /// The item of a CSL-JSON file, on one line.
  public var cslJSON: String {
    var members = [("id", quoted(key)), ("type", quoted(work.container.cslType))]
    let authors = work.authors.compactMap(\.cslName)
    if !authors.isEmpty { members.append(("author", "[" + authors.joined(separator: ",") + "]")) }
    members.append(("title", quoted(work.title)))
    members += work.container.cslMembers.map { ($0.name, quoted($0.value)) }
    if let year = work.year { members.append(("issued", "{\"date-parts\":[[\(year)]]}")) }
    if let number = identifier.cslMember { members.append((number.name, quoted(number.value))) }
    members.append(("note", quoted(remark)))
    return "{" + members.map { "\"\($0.0)\":\($0.1)" }.joined(separator: ",") + "}"
  }
}

/// A text in the quotation marks of JSON.
private func quoted(_ text: String) -> String {
  text.reduce(into: "\"") { text, character in
    if character == "\"" || character == "\\" { text.append("\\") }
    text.append(character)
  } + "\""
}

extension Citation.Author {
  fileprivate var cslName: String? {
    switch self {
    case .person(let name): "{\"family\":\(quoted(name))}"
    case .organization(let name): "{\"literal\":\(quoted(name))}"
    case .others: nil
    }
  }
}

extension Citation.Container {
  fileprivate var cslType: String {
    switch self {
    case .journal: "article-journal"
    case .book: "book"
    case .preprint: "article"
    case .program: "software"
    case .page: "webpage"
    case .ours: "document"
    }
  }

  fileprivate var cslMembers: [(name: String, value: String)] {
    switch self {
    case .journal(let name, let volume, let page):
      [("container-title", name), ("volume", volume), ("page", page)].filter { !$0.1.isEmpty }
    case .book(let name), .preprint(let name), .program(let name), .ours(let name):
      [("publisher", name)]
    case .page(let name): [("container-title", name)]
    }
  }
}

extension Source.Identifier {
  fileprivate var cslMember: (name: String, value: String)? {
    switch self {
    case .doi(let number): ("DOI", number)
    case .isbn(let number): ("ISBN", number)
    case .pmid(let number): ("PMID", number)
    case .pmc(let number): ("PMCID", number)
    case .arXiv(let number): ("number", number)
    case .noIdentifier: nil
    }
  }
}
