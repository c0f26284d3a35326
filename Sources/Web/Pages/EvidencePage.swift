import Evidence
import Hummingbird

/// `GET /evidence` shows who says what and how well it is known; `/evidence/C38` one entry.
struct EvidencePage: Sendable {
  let desk: Desk

  func addRoutes(to router: Router<BasicRequestContext>) {
    router.get("evidence", use: show)
    router.get("evidence/:name", use: entry)
  }

  @Sendable func show(_ request: Request, context: BasicRequestContext) async throws -> Response {
    let reader = try await desk.reader()
    let query = EvidenceQuery(FormFields(queryOf: request))
    let head = PageHead(
      template: "evidence", title: reader.texts[ShellText.evidence], place: .evidence,
      styles: ["evidence.css"])
    return try desk.page(head, EvidenceView(query, texts: reader.texts), for: reader)
  }

  @Sendable func entry(_ request: Request, context: BasicRequestContext) async throws -> Response {
    let name = context.parameters.get("name") ?? ""
    if let format = Self.files[name] { return Self.file(format, name: name) }
    guard let cited = Citable.named(name) else { throw HTTPError(.notFound) }
    let reader = try await desk.reader()
    let view = EvidenceEntryView(cited, texts: reader.texts)
    let head = PageHead(
      template: "evidence-entry", title: cited.name, place: .evidence, styles: ["evidence.css"])
    return try desk.page(head, view, for: reader)
  }

  /// The bibliography as files.
  static let files: [String: BibliographyFormat] = [
    "bibliography.bib": .bibtex, "bibliography.json": .cslJSON, "bibliography.md": .text,
  ]

  private static func file(_ format: BibliographyFormat, name: String) -> Response {
    var headers: HTTPFields = [
      .contentType: format.mediaType, .cacheControl: "private, no-cache",
    ]
    headers[.contentDisposition] = "attachment; filename=\"plimsoll-\(name)\""
    return Response(
      status: .ok, headers: headers,
      body: ResponseBody(byteBuffer: ByteBuffer(string: format.printed(Source.all))))
  }
}

/// Which claims are asked for, as it stands in the address.
struct EvidenceQuery: Sendable, Hashable {
  /// Words to look for.
  var words: String?
  /// The sort of statement.
  var kind: Claim.Kind?
  /// The kind of carried load, by its word.
  var place: String?
  /// How much stands behind the verdict.
  var strength: Strength?

  /// The longest text that is looked for.
  static let longest = 200

  init(_ fields: FormFields) {
    words = fields["q"].map { String($0.prefix(Self.longest)) }
    kind = fields["kind"].flatMap { Claim.Kind(rawValue: $0) }
    place = fields["place"].flatMap { Self.places.contains($0) ? $0 : nil }
    strength = fields["strength"].flatMap { Strength(rawValue: $0) }
  }

  /// The kinds of carried load that some claim is about.
  static let places: [String] = {
    var seen: Set<String> = []
    return Claim.all.flatMap(\.scope.loads).filter { seen.insert($0).inserted }
  }()

  /// Whether anything is asked for.
  var isFiltered: Bool { words != nil || kind != nil || place != nil || strength != nil }

  /// The claims that meet it.
  var claims: [Claim] {
    let found = words.map { Claim.about($0) } ?? Claim.all
    return found.filter { claim in
      (kind.map { claim.kinds.contains($0) } ?? true)
        && (strength.map { claim.strength == $0 } ?? true)
        && (place.map { claim.isAbout($0) } ?? true)
    }
  }
}

extension Claim {
  /// Whether it is about a kind of carried load: that one, or any.
  fileprivate func isAbout(_ place: String) -> Bool {
    scope.loads.contains(place) || scope.loads.isEmpty && stance != .neutral
  }
}
