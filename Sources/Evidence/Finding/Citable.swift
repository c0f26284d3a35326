/// Something that has a name by which it is cited.
public enum Citable: Sendable, Hashable {
  case claim(Claim)
  case rule(Rule)
  case dispute(Dispute)
  case document(Document)
  /// A work, with what was found in it where it is a study.
  case source(Source, Study?)

  /// What is cited by a name, in capitals or not.
  public static func named(_ name: String) -> Citable? {
    let wanted = name.lowercased()
    if let claim = Claim.all.first(where: { $0.id.lowercased() == wanted }) {
      return .claim(claim)
    }
    if let rule = Rule.all.first(where: { $0.id.lowercased() == wanted }) { return .rule(rule) }
    if let dispute = Dispute.all.first(where: { $0.id.lowercased() == wanted }) {
      return .dispute(dispute)
    }
    if let document = Document.all.first(where: { $0.id.lowercased() == wanted }) {
      return .document(document)
    }
    guard let source = Source.all.first(where: { $0.key.lowercased() == wanted }) else {
      return nil
    }
    return .source(source, Study.named(source.key))
  }

  /// The name by which it is cited.
  public var name: String {
    switch self {
    case .claim(let claim): claim.id
    case .rule(let rule): rule.id
    case .dispute(let dispute): dispute.id
    case .document(let document): document.id
    case .source(let source, _): source.key
    }
  }
}

extension Claim {
  /// The names of those who say so, each once.
  public var namesOfSpeakers: String {
    var seen: Set<String> = []
    return saidBy.map(\.name).filter { seen.insert($0).inserted }.joined(separator: ", ")
  }
  /// The rules that answer it.
  public var rules: [Rule] { Rule.all.filter { $0.claims.contains(id) } }
  /// The disputes in which it stands.
  public var disputes: [Dispute] { Dispute.all.filter { $0.claims.contains(id) } }
}

extension Dispute {
  /// The claims on all sides.
  public var claims: [String] { yes + conditional + no }
}

extension Document {
  /// The claims made in it.
  public var claims: [Claim] {
    Claim.all.filter { $0.passages.contains { $0.document == self } }
  }
}

extension Source {
  /// The claims whose verdict rests on it.
  public var claims: [Claim] { Claim.all.filter { $0.verdict.studies.contains(key) } }
  /// The rules that rest on it.
  public var rules: [Rule] { Rule.all.filter { $0.sources.contains(self) } }
}
