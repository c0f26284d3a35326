import Hummingbird
import Workflow

/// `GET /import` takes files in; `POST /import/file` takes one of them as it is.
struct ImportPage: Sendable {
  let desk: Desk

  /// A form without a script is held in memory, so it may not be larger than this.
  static let formLimit = 64 << 20
  /// The seed of the demonstration runner: always the same person.
  static let demonstrationSeed: UInt64 = 1876

  func addRoutes(to router: Router<BasicRequestContext>) {
    router.get("import", use: show)
    router.post("import", use: takeForm)
    router.post("import/file", use: takeFile)
    router.post("import/demo", use: demonstrate)
  }

  @Sendable func show(_ request: Request, context: BasicRequestContext) async throws -> Response {
    try await page(lines: nil, duplicates: .skip)
  }

  /// One file as the body of the request, as the page's script sends it.
  @Sendable func takeFile(
    _ request: Request, context: BasicRequestContext
  ) async throws -> Response {
    let fields = FormFields(queryOf: request)
    guard let name = fields["name"] else { throw HTTPError(.badRequest) }
    let rule = fields["duplicates"].flatMap { DuplicateRule(rawValue: $0) } ?? .skip
    let lines = try await Self.take(
      request.body, name: name, duplicates: rule, workbench: desk.workbench)
    let texts = try await desk.reader().texts
    return try json(ImportAnswer(lines: lines.map { ImportLineView($0, texts: texts) }))
  }

  /// Writes a body to disk, imports it from there and takes it away again.
  static func take(
    _ body: RequestBody, name: String, duplicates: DuplicateRule, workbench: Workbench
  ) async throws -> [ImportLine] {
    let upload = try await Upload(body)
    defer { upload.remove() }
    return try await workbench.importUpload(
      at: upload.path, name: Upload.shownName(name), duplicates: duplicates)
  }

  /// A form with files in it, for browsers without scripts.
  @Sendable func takeForm(
    _ request: Request, context: BasicRequestContext
  ) async throws -> Response {
    let body = try await request.body.collect(upTo: Self.formLimit)
    let form: Multipart
    do {
      form = try Multipart(
        [UInt8](body.readableBytesView), contentType: request.headers[.contentType] ?? "")
    } catch {
      throw HTTPError(.badRequest)
    }
    let rule = form.field("duplicates").flatMap { DuplicateRule(rawValue: $0) } ?? .skip
    var lines: [ImportLine] = []
    for part in form.parts where part.fileName?.isEmpty == false {
      lines += try await desk.workbench.importBytes(
        part.bytes, name: part.fileName ?? "", duplicates: rule)
    }
    return try await page(lines: lines, duplicates: rule)
  }

  @Sendable func demonstrate(
    _ request: Request, context: BasicRequestContext
  ) async throws -> Response {
    try await desk.workbench.demo(seed: Self.demonstrationSeed) { _ in }
    return redirect(to: "/")
  }

  private func page(lines: [ImportLine]?, duplicates: DuplicateRule) async throws -> Response {
    let reader = try await desk.reader()
    let head = PageHead(
      template: "import", title: reader.texts[ShellText.bring], place: .bring,
      scripts: ["import.js"])
    let view = ImportView(lines, duplicates: duplicates, formats: reader.formats)
    return try desk.page(head, view, for: reader)
  }
}

/// What the script is told about one file.
struct ImportAnswer: Sendable, Encodable {
  var lines: [ImportLineView]
}

/// What became of one activity, in words.
struct ImportLineView: Sendable, Encodable, Hashable {
  var file: String
  /// The word of the result, for the script to count by.
  var result: String
  var icon: String
  var tone: String
  var title: String
  var reason: String?
  var href: String?

  init(_ line: ImportLine, texts: Texts) {
    file = line.file
    result = line.result.rawValue
    reason = line.reason
    href = line.run.map { "/runs/\($0)" }
    switch line.result {
    case .imported: (icon, tone, title) = ("check", "good", texts[ImportText.imported])
    case .duplicate: (icon, tone, title) = ("info", "", texts[ImportText.duplicate])
    case .partial: (icon, tone, title) = ("fix", "care", texts[ImportText.partial])
    case .refused: (icon, tone, title) = ("warn", "stop", texts[ImportText.refused])
    }
  }
}

/// What the import page shows.
struct ImportView: Sendable {
  var title: String
  var duplicates: [Choice]
  var isDone: Bool
  var counts: [Count]
  var lines: [ImportLineView]

  /// How many of one kind.
  struct Count: Sendable {
    var result: String
    var icon: String
    var tone: String
    var words: String
  }

  init(_ lines: [ImportLine]?, duplicates rule: DuplicateRule, formats: Formats) {
    let texts = formats.texts
    title = texts[lines == nil ? ImportText.title : .titleDone]
    duplicates = DuplicateRule.allCases.map {
      Choice(value: $0.rawValue, label: texts[Self.label(of: $0)], isChosen: $0 == rule)
    }
    isDone = lines != nil
    self.lines = (lines ?? []).map { ImportLineView($0, texts: texts) }
    counts = Self.counts(self.lines, texts: texts)
  }

  private static func label(of rule: DuplicateRule) -> ImportText {
    switch rule {
    case .skip: .skip
    case .keep: .keep
    case .replace: .replace
    }
  }

  private static func counts(_ lines: [ImportLineView], texts: Texts) -> [Count] {
    let kinds: [(ImportLine.Result, ImportText)] = [
      (.imported, .countImported), (.partial, .countPartial), (.duplicate, .countDuplicate),
      (.refused, .countRefused),
    ]
    return kinds.compactMap { kind, text in
      let those = lines.filter { $0.result == kind.rawValue }
      guard let first = those.first else { return nil }
      return Count(
        result: kind.rawValue, icon: first.icon, tone: first.tone,
        words: texts(text, count: those.count))
    }
  }
}
