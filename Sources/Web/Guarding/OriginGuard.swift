import Hummingbird

/// Lets only our own pages change anything: a request that changes something and comes from
/// another site is refused. Programs that are no browser send neither header and pass.
struct OriginGuard: RouterMiddleware {
  typealias Context = BasicRequestContext

  func handle(
    _ request: Request, context: Context,
    next: @concurrent (Request, Context) async throws -> Response
  ) async throws -> Response {
    if request.method != .get, request.method != .head {
      guard
        Self.allows(
          origin: request.headers[.origin], site: request.headers[.secFetchSite],
          authority: request.head.authority)
      else { throw HTTPError(.forbidden) }
    }
    return try await next(request, context)
  }

  /// Whether the headers of a browser say that the request comes from a page of ours.
  static func allows(origin: String?, site: String?, authority: String?) -> Bool {
    // A browser that says how the request came about has the last word: under our referrer policy
    // it sends `Origin: null` even for forms of our own.
    if let site { return site == "same-origin" || site == "none" }
    guard let origin else { return true }
    guard let authority, let mark = origin.firstRange(of: "://") else { return false }
    return origin[mark.upperBound...].lowercased() == authority.lowercased()
  }
}
