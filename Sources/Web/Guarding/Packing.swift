import Hummingbird
import Workflow

/// Packs pages and documents for readers who can unpack them: most pages shrink to a quarter, which
/// a slow line feels.
struct Packing: RouterMiddleware {
  typealias Context = BasicRequestContext

  /// What is shorter fits into one packet anyway.
  static let leastBytes = 1200

  func handle(
    _ request: Request, context: Context,
    next: @concurrent (Request, Context) async throws -> Response
  ) async throws -> Response {
    var response = try await next(request, context)
    guard Self.isText(response.headers[.contentType]), let length = response.body.contentLength,
      length >= Self.leastBytes, response.headers[.contentEncoding] == nil
    else { return response }
    response.headers[.vary] =
      [response.headers[.vary], "Accept-Encoding"].compactMap(\.self).joined(separator: ", ")
    guard Self.canUnpack(request) else { return response }
    let gathered = Gathered()
    try await response.body.write(Gathering(gathered: gathered))
    let packed = ByteBuffer(bytes: PackedBytes.gzip(gathered.bytes))
    response.body = ResponseBody(byteBuffer: packed)
    response.headers[.contentEncoding] = "gzip"
    response.headers[.contentLength] = String(packed.readableBytes)
    return response
  }

  /// Whether the reader says that it takes gzip.
  static func canUnpack(_ request: Request) -> Bool {
    let taken = request.headers[.acceptEncoding]?.lowercased() ?? ""
    return taken.split(separator: ",").contains { part in
      let words = part.split(separator: ";").map(\.trimmed)
      return words.first == "gzip" && !words.dropFirst().contains { ["q=0", "q=0.0"].contains($0) }
    }
  }

  /// Whether a kind of content is text, which packing makes shorter. Events are not held back.
  static func isText(_ mediaType: String?) -> Bool {
    guard let mediaType, !mediaType.hasPrefix("text/event-stream") else { return false }
    let kinds = ["text/", "application/json", "application/problem+json", "image/svg+xml"]
    return kinds.contains { mediaType.hasPrefix($0) }
  }

  private final class Gathered {
    var bytes: [UInt8] = []
  }

  private struct Gathering: ResponseBodyWriter {
    let gathered: Gathered
    mutating func write(_ buffer: ByteBuffer) async throws {
      gathered.bytes += buffer.readableBytesView
    }
    consuming func finish(_ trailingHeaders: HTTPFields?) async throws {}
  }
}
