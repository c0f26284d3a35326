import Hummingbird

/// Puts on every answer what keeps a browser from doing more than the page asks for.
struct SecurityHeaders: RouterMiddleware {
  typealias Context = BasicRequestContext

  private static var policy: String {
    [
      "default-src 'none'", "script-src 'self'", "style-src 'self'", "img-src 'self' data:",
      "connect-src 'self'", "manifest-src 'self'", "form-action 'self'",
      "frame-ancestors 'none'", "base-uri 'none'",
    ].joined(separator: "; ")
  }

  func handle(
    _ request: Request, context: Context,
    next: @concurrent (Request, Context) async throws -> Response
  ) async throws -> Response {
    var response = try await next(request, context)
    response.headers[.contentSecurityPolicy] = Self.policy
    response.headers[.xContentTypeOptions] = "nosniff"
    response.headers[.referrerPolicy] = "no-referrer"
    response.headers[.crossOriginOpenerPolicy] = "same-origin"
    response.headers[.crossOriginResourcePolicy] = "same-origin"
    return response
  }
}
