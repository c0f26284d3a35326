import Hummingbird

/// The language that a browser asks for.
enum AcceptedLanguage {
  /// That of the request that is being answered; nil outside of one, and for programs.
  @TaskLocal static var ofRequest: Language?

  /// The best of ours for an `Accept-Language` field (RFC 9110, 12.5.4); nil when it names none.
  static func best(of field: String?) -> Language? {
    let ranges = (field ?? "").prefix(1000).split(separator: ",").prefix(32).enumerated()
    let wanted = ranges.compactMap { place, range -> (language: Language, weight: Double)? in
      let parts = range.split(separator: ";").map(\.trimmed)
      guard let tag = parts.first, let language = Language.named(tag) else { return nil }
      let weight =
        parts.dropFirst().first { $0.hasPrefix("q=") }
        .map { Double($0.dropFirst(2)) ?? 0 } ?? 1
      // Among equals the first one counts.
      return weight > 0 ? (language, weight - Double(place) * 1e-6) : nil
    }
    return wanted.max { $0.weight < $1.weight }?.language
  }
}

/// Remembers, while a page is answered, which language the browser asks for. What programs get is
/// in English always.
struct AcceptedLanguages: RouterMiddleware {
  typealias Context = BasicRequestContext

  func handle(
    _ request: Request, context: Context,
    next: @concurrent (Request, Context) async throws -> Response
  ) async throws -> Response {
    if request.uri.path.hasPrefix("/api/") { return try await next(request, context) }
    let language = AcceptedLanguage.best(of: request.headers[.acceptLanguage])
    var response = try await AcceptedLanguage.$ofRequest.withValue(language) {
      try await next(request, context)
    }
    if response.headers[.contentType]?.hasPrefix("text/html") == true {
      response.headers[.vary] = "Accept-Language"
    }
    return response
  }
}
