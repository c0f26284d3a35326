import Hummingbird
import Logbook
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
    try await page(lines: nil, FormFields())
  }

  /// One file as the body of the request, as the page's script sends it.
  @Sendable func takeFile(
    _ request: Request, context: BasicRequestContext
  ) async throws -> Response {
    let fields = FormFields(queryOf: request)
    guard let name = fields["name"] else { throw HTTPError(.badRequest) }
    let rule = fields["duplicates"].flatMap { DuplicateRule(rawValue: $0) } ?? .skip
    let lines = try await Self.take(
      request.body, name: name, duplicates: rule, carrying: try await desk.worn(fields),
      workbench: desk.workbench)
    return try await answer(lines)
  }

  /// Writes a body to disk, imports it from there and takes it away again.
  static func take(
    _ body: RequestBody, name: String, duplicates: DuplicateRule, carrying: [Worn.Thing],
    workbench: Workbench
  ) async throws -> [ImportLine] {
    let upload = try await Upload(body)
    defer { upload.remove() }
    return try await workbench.importUpload(
      at: upload.path, name: Upload.shownName(name), duplicates: duplicates, carrying: carrying)
  }

  /// A form with files in it: from browsers without scripts, and for files that belong together.
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
    let fields = FormFields(
      ["duplicates", "kit", "carry"].compactMap { name in form.field(name).map { (name, $0) } })
    let rule = fields["duplicates"].flatMap { DuplicateRule(rawValue: $0) } ?? .skip
    let isScript = request.headers[.accept] == "application/json"
    let worn: [Worn.Thing]
    do {
      worn = try await desk.worn(fields)
    } catch let error as HTTPError where error.status == .unprocessableContent && !isScript {
      return try await page(lines: nil, fields, status: error.status)
    }
    let files = form.parts.filter { $0.fileName?.isEmpty == false }
      .map { (name: Upload.shownName($0.fileName ?? ""), bytes: $0.bytes) }
    let lines = try await desk.workbench.importReceived(
      files, duplicates: rule, carrying: worn)
    return isScript ? try await answer(lines) : try await page(lines: lines, fields)
  }

  private func answer(_ lines: [ImportLine]) async throws -> Response {
    let texts = try await desk.reader().texts
    return try json(ImportAnswer(lines: lines.map { ImportLineView($0, texts: texts) }))
  }

  @Sendable func demonstrate(
    _ request: Request, context: BasicRequestContext
  ) async throws -> Response {
    let fields = try await FormFields(bodyOf: request)
    try await desk.workbench.demo(seed: Self.demonstrationSeed) { _ in }
    return redirect(to: fields["from"] == "welcome" ? WelcomePage.address : "/")
  }

  private func page(
    lines: [ImportLine]?, _ fields: FormFields, status: HTTPResponse.Status = .ok
  ) async throws -> Response {
    let reader = try await desk.reader()
    let head = PageHead(
      template: "import", title: reader.texts[ShellText.bring], place: .bring,
      scripts: ["import.js", "live.js"])
    let kit = try await desk.workbench.kitList()
    var view = ImportView(lines, fields: fields, kit: kit, formats: reader.formats)
    view.live = LiveView(
      desk.workbench.progress.now, isExpected: lines == nil, texts: reader.texts)
    let steps = FirstSteps(reader.preferences)
    view.goOn = steps.isBegun && steps.next != nil ? WelcomePage.address : nil
    return try desk.page(head, view, for: reader, status: status)
  }
}

extension Desk {
  /// What a form says was worn: kit by its number, a load as it was typed.
  func worn(_ fields: FormFields) async throws -> [Worn.Thing] {
    guard fields["kit"] != nil || fields["carry"] != nil else { return [] }
    var things = fields.things(of: try await workbench.kitList())
    if let typed = fields["carry"] {
      guard let load = WornWords.load(typed) else {
        let texts = try await reader().texts
        throw HTTPError(
          .unprocessableContent, message: texts(WornText.notALoad, ["typed": typed]))
      }
      things.append(.load(load))
    }
    return things
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
  var kit: SettingsView.Select
  var carry: Field
  var isDone: Bool
  var counts: [Count]
  var lines: [ImportLineView]
  /// How far imports have come.
  var live: LiveView?
  /// The way back to the first steps; nil where they are not gone through.
  var goOn: String?

  /// How many of one kind.
  struct Count: Sendable {
    var result: String
    var icon: String
    var tone: String
    var words: String
  }

  init(
    _ lines: [ImportLine]?, fields: FormFields, kit list: KitList = KitList(), formats: Formats
  ) {
    let texts = formats.texts
    let rule = fields["duplicates"].flatMap { DuplicateRule(rawValue: $0) } ?? .skip
    kit = Self.kit(list, chosen: fields["kit"] ?? "", texts: texts)
    carry = Self.carry(fields["carry"], texts: texts)
    title = texts[lines == nil ? ImportText.title : .titleDone]
    duplicates = DuplicateRule.allCases.map {
      Choice(value: $0.rawValue, label: texts[Self.label(of: $0)], isChosen: $0 == rule)
    }
    isDone = lines != nil
    self.lines = (lines ?? []).map { ImportLineView($0, texts: texts) }
    counts = Self.counts(self.lines, texts: texts)
  }

  private static func kit(
    _ list: KitList, chosen: String, texts: Texts
  ) -> SettingsView.Select {
    let pieces = list.pieces.map(\.kit).filter { $0.retiredOn == nil }
    let choices = [("", texts[WornText.nothing])] + pieces.map { (String($0.id), $0.name) }
    return SettingsView.Select(
      name: "kit", label: texts[WornText.onImport],
      choices: choices.map { Choice(value: $0.0, label: $0.1, isChosen: $0.0 == chosen) })
  }

  private static func carry(_ typed: String?, texts: Texts) -> Field {
    let isWrong = typed.map { WornWords.load($0) == nil } ?? false
    return Field(
      name: "carry", label: texts[WornText.load], value: typed ?? "",
      error: isWrong ? texts(WornText.notALoad, ["typed": typed ?? ""]) : nil
    ).with(hint: texts[WornText.loadHint])
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
