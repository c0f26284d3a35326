import Hummingbird
import Logbook
import Logging
import Workflow

/// What a page says when something could not be done: what, and what to do about it.
struct ErrorView: Sendable, Hashable {
  var title: String
  var words: String
  /// The language of the words where it is not the page's.
  var language: String?
  var action: Action?

  /// The way on.
  struct Action: Sendable, Hashable {
    var href: String
    var label: String
  }
}

/// An error as a status and a page.
struct ErrorPage: Sendable {
  let status: HTTPResponse.Status
  let view: ErrorView

  /// The one place where the errors of the verbs become statuses.
  init(_ error: WorkflowError, texts: Texts) {
    switch error {
    case .noSuchRun(let run):
      self.init(.notFound, texts, .noSuchRun, .noSuchRunWords, ["run": String(run)], .runs)
    case .invalid(let input, let value, let allowed):
      self.init(
        .unprocessableContent, texts, .invalid, .invalidWords,
        ["input": input, "value": value, "allowed": allowed], nil)
    case .file(let path, let reason):
      self.init(
        .unprocessableContent, texts, .file, .fileWords, ["path": path, "reason": reason], .bring)
    case .newerSchema(let found, let path):
      self.init(
        .serviceUnavailable, texts, .newer, .newerWords, ["found": found, "path": path], nil)
    case .database(_, let reason):
      self.init(.serviceUnavailable, texts, .database, .databaseWords, ["reason": reason], nil)
    case .noOriginal:
      self.init(.notFound, texts, .noOriginal, .noOriginalWords, [:], .runs)
    case .formatNotWritable(let format):
      self.init(.notFound, texts, .noFormat, .noFormatWords, ["format": format], .runs)
    case .noPlan(let what, let place, _):
      self.init(
        .unprocessableContent, texts, .conflict, .conflictWords,
        ["reason": "\(what), \(place)"], nil)
    case .session(let error, _):
      self.init(
        .unprocessableContent, texts, .conflict, .conflictWords, ["reason": error.message], nil)
    case .noPlanFile(let reason):
      self.init(.unprocessableContent, texts, .conflict, .conflictWords, ["reason": reason], nil)
    case .conflict(let reason):
      self.init(.conflict, texts, .conflict, .conflictWords, ["reason": reason], nil)
    }
  }

  /// A status that the server itself came to.
  init(_ status: HTTPResponse.Status, texts: Texts) {
    switch status {
    case .notFound: self.init(status, texts, .notFound, .notFoundWords, [:], .runs)
    case .misdirectedRequest: self.init(status, texts, .wrongHost, .wrongHostWords, [:], nil)
    case .forbidden: self.init(status, texts, .wrongOrigin, .wrongOriginWords, [:], nil)
    case .contentTooLarge: self.init(status, texts, .tooLarge, .tooLargeWords, [:], .bring)
    case .badRequest, .unprocessableContent:
      self.init(status, texts, .badRequest, .badRequestWords, [:], nil)
    default: self.init(status, texts, .failed, .failedWords, [:], nil)
    }
  }

  private init(
    _ status: HTTPResponse.Status, _ texts: Texts, _ title: ErrorText, _ words: ErrorText,
    _ blanks: [String: String], _ place: Place?
  ) {
    self.status = status
    let place = place ?? .today
    // Why something failed is told by the modules, which speak English.
    let isEnglish = blanks["reason"] != nil || blanks["allowed"] != nil
    view = ErrorView(
      title: texts[title], words: (isEnglish ? .english : texts)(words, blanks),
      language: isEnglish ? Language.english.tag : nil,
      action: ErrorView.Action(href: place.href, label: texts[place.label]))
  }
}

/// Turns what was thrown into a page, or into a problem report (RFC 9457) for programs.
struct ErrorPages: RouterMiddleware {
  typealias Context = BasicRequestContext

  let desk: Desk

  func handle(
    _ request: Request, context: Context,
    next: @concurrent (Request, Context) async throws -> Response
  ) async throws -> Response {
    do {
      return try await next(request, context)
    } catch let error as WorkflowError {
      return try await answer(request) { ErrorPage(error, texts: $0) }
    } catch let error as any HTTPResponseError {
      if error.status.code < 400 { return try error.response(from: request, context: context) }
      return try await answer(request) { ErrorPage(error.status, texts: $0) }
    } catch {
      context.logger.error("A page failed", metadata: ["error": "\(error)"])
      return try await answer(request) { ErrorPage(.internalServerError, texts: $0) }
    }
  }

  private func answer(
    _ request: Request, _ page: (Texts) -> ErrorPage
  ) async throws -> Response {
    // A log that cannot be read must still be able to say so.
    let reader =
      (try? await desk.reader())
      ?? Reader(
        formats: Formats(Preferences(), accepted: AcceptedLanguage.ofRequest ?? .english),
        athlete: nil)
    if request.uri.path.hasPrefix("/api/") {
      return try Problem(page(Texts(language: .english))).response()
    }
    let page = page(reader.texts)
    if request.headers[.accept] == "application/json" { return try Problem(page).response() }
    let head = PageHead(template: "error", title: page.view.title, place: nil)
    return try desk.page(head, page.view, for: reader, status: page.status)
  }
}
