import Foundation
import Hummingbird
import Mustache

/// Prints pages: the templates, and the files they point to.
struct Press: Sendable {
  let library: MustacheLibrary
  let assets: AssetStore
  let vendor: AssetStore

  /// Reads templates and files. A template that cannot be parsed stops the start.
  init(vendorDirectory: String?) async throws {
    let resources = Bundle.module.bundleURL
    library = try await MustacheLibrary(directory: resources.appending(path: "Templates").path)
    assets = AssetStore(prefix: "/assets", folder: resources.appending(path: "Assets"))
    vendor = AssetStore(
      prefix: "/vendor", folder: vendorDirectory.map { URL(fileURLWithPath: $0) })
  }

  /// A page as a response.
  func print(_ view: View<some Sendable>, template: String, status: HTTPResponse.Status = .ok)
    throws -> Response
  {
    let seen = ViewNode.seen(view) ?? view
    guard let html = library.render(seen, withTemplate: template) else {
      throw HTTPError(.internalServerError)
    }
    return Response(
      status: status,
      headers: [
        .contentType: "text/html; charset=utf-8", .cacheControl: "private, no-cache",
      ],
      body: ResponseBody(byteBuffer: ByteBuffer(string: html)))
  }
}

/// What a template sees: the frame round the page, the texts, and the page.
struct View<Page: Sendable>: Sendable {
  var shell: Shell
  var text: Texts
  var page: Page
}
