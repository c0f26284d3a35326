import Foundation
import Hummingbird
import Workflow

/// Files that are served as they are, read once at the start. What is not in it cannot be asked
/// for, so that no path leads out of it.
struct AssetStore: Sendable {
  /// One file.
  struct Asset: Sendable {
    let bytes: ByteBuffer
    /// The same as gzip; nil where that would not be shorter.
    let packed: ByteBuffer?
    let mediaType: String
    /// A hash of the content, which stands in its address and lets browsers keep it for good.
    let hash: String
  }

  /// The first part of the addresses.
  let prefix: String
  /// The files by their path below the folder.
  let files: [String: Asset]

  /// Reads the files below a folder whose kinds are known; an empty store when there is none.
  init(prefix: String, folder: URL?) {
    self.prefix = prefix
    var found: [String: Asset] = [:]
    let folder = folder?.resolvingSymlinksInPath()
    let walk = folder.flatMap {
      FileManager.default.enumerator(at: $0, includingPropertiesForKeys: nil)
    }
    while let url = walk?.nextObject() as? URL {
      guard let folder, let mediaType = Self.mediaTypes[url.pathExtension.lowercased()],
        let content = try? Data(contentsOf: url)
      else { continue }
      let path = url.resolvingSymlinksInPath().path
      guard path.hasPrefix(folder.path + "/") else { continue }
      let name = String(path.dropFirst(folder.path.count + 1))
      found[name] = Asset(
        bytes: ByteBuffer(bytes: content), packed: Self.packed(content, mediaType),
        mediaType: mediaType, hash: Self.hash(content))
    }
    files = found
  }

  /// The address of a file with the hash of its content; nil when it is not there.
  func address(of name: String) -> String? {
    files[name].map { "\(prefix)/\(name)?v=\($0.hash)" }
  }

  /// Answers a request for a file.
  func respond(to request: Request, name: String) throws -> Response {
    guard let asset = files[name] else { throw HTTPError(.notFound) }
    let isPinned = request.uri.query == "v=\(asset.hash)"
    let packed = Packing.canUnpack(request) ? asset.packed : nil
    let tag = "\"\(asset.hash)\(packed == nil ? "" : "-gzip")\""
    var headers: HTTPFields = [
      .contentType: asset.mediaType, .eTag: tag,
      .cacheControl: isPinned ? "public, max-age=31536000, immutable" : "no-cache",
    ]
    if asset.packed != nil { headers[.vary] = "Accept-Encoding" }
    if request.headers[.ifNoneMatch] == tag {
      return Response(status: .notModified, headers: headers)
    }
    if packed != nil { headers[.contentEncoding] = "gzip" }
    let bytes = packed ?? asset.bytes
    headers[.contentLength] = String(bytes.readableBytes)
    return Response(status: .ok, headers: headers, body: ResponseBody(byteBuffer: bytes))
  }

  private static let mediaTypes = [
    "css": "text/css; charset=utf-8", "js": "text/javascript; charset=utf-8",
    "svg": "image/svg+xml", "png": "image/png", "json": "application/json",
    "webmanifest": "application/manifest+json",
  ]

  /// A text as gzip, as small as it goes: it is packed once and sent often.
  private static func packed(_ content: Data, _ mediaType: String) -> ByteBuffer? {
    guard Packing.isText(mediaType), content.count >= Packing.leastBytes else { return nil }
    return ByteBuffer(bytes: PackedBytes.gzip(Array(content), level: 9))
  }

  /// FNV-1a with 64 bits: it tells versions of a file apart and guards nothing.
  private static func hash(_ content: Data) -> String {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in content { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    return String(hash, radix: 36)
  }
}
