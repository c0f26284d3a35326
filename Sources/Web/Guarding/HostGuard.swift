import Hummingbird

/// Answers only under names it knows. A foreign page can point a name of its own at this address
/// (DNS rebinding) and would then be of the same origin; the name in the request gives it away.
struct HostGuard: RouterMiddleware {
  typealias Context = BasicRequestContext

  /// Names that are served beside the loopback ones, in lower case.
  let names: Set<String>

  func handle(
    _ request: Request, context: Context,
    next: @concurrent (Request, Context) async throws -> Response
  ) async throws -> Response {
    guard let authority = request.head.authority, allows(authority) else {
      throw HTTPError(.misdirectedRequest)
    }
    return try await next(request, context)
  }

  /// Whether a `Host` header names us.
  func allows(_ authority: String) -> Bool {
    let name = Self.name(of: authority)
    return Self.loopback.contains(name) || names.contains(name)
  }

  /// The name of an authority without its port, in lower case.
  static func name(of authority: String) -> String {
    let lower = authority.lowercased()
    if lower.hasPrefix("["), let end = lower.firstIndex(of: "]") { return String(lower[...end]) }
    return String(lower.prefix { $0 != ":" })
  }

  /// A name or address from the command line as it stands in a `Host` header.
  static func served(_ name: String) -> String {
    let isBareIPv6 = !name.hasPrefix("[") && name.filter { $0 == ":" }.count > 1
    return Self.name(of: isBareIPv6 ? "[\(name)]" : name)
  }

  private static var loopback: Set<String> { ["localhost", "127.0.0.1", "[::1]"] }
}
