import Foundation
import HTTPTypes
import Hummingbird
import Logging
import NIOCore
import NIOEmbedded

@testable import Web

/// A caller of a site without a socket.
struct InProcess: Sendable {
  let responder: any HTTPResponder<BasicRequestContext>

  init(_ site: Site) { responder = site.router().buildResponder() }

  struct Answer: Sendable {
    let status: Int
    let headers: HTTPFields
    let bytes: [UInt8]
    var text: String { String(decoding: bytes, as: UTF8.self) }
    func header(_ name: String) -> String? { HTTPField.Name(name).flatMap { headers[$0] } }
  }

  func get(_ path: String, _ headers: [String: String] = [:]) async throws -> Answer {
    try await send(.get, path, headers)
  }

  func post(
    _ path: String, form: String, _ headers: [String: String] = [:]
  ) async throws -> Answer {
    let headers = headers.merging(["content-type": "application/x-www-form-urlencoded"]) { a, _ in a
    }
    return try await send(.post, path, headers, body: Array(form.utf8))
  }

  func send(
    _ method: HTTPRequest.Method, _ path: String, _ headers: [String: String] = [:],
    body: [UInt8] = []
  ) async throws -> Answer {
    var fields = HTTPFields()
    for (name, value) in headers where name != "host" {
      if let name = HTTPField.Name(name) { fields[name] = value }
    }
    let request = Request(
      head: HTTPRequest(
        method: method, scheme: "http", authority: headers["host"] ?? "localhost", path: path,
        headerFields: fields),
      body: RequestBody(buffer: ByteBuffer(bytes: body)))
    let context = BasicRequestContext(
      source: ApplicationRequestContextSource(
        channel: EmbeddedChannel(), logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() })
    )
    let response = try await responder.respond(to: request, context: context)
    let page = Page()
    try await response.body.write(page)
    return Answer(
      status: response.status.code, headers: response.headers, bytes: page.bytes.value)
  }

  /// Collects what is written.
  private struct Page: ResponseBodyWriter {
    let bytes = Box()
    mutating func write(_ buffer: ByteBuffer) async throws {
      bytes.value += buffer.readableBytesView
    }
    consuming func finish(_ trailingHeaders: HTTPFields?) async throws {}
  }

  private final class Box {
    var value: [UInt8] = []
  }
}
