import FoundationEssentials
import Hummingbird

/// A problem report as RFC 9457 describes it.
struct Problem: Sendable, Encodable {
  let title: String
  let status: Int
  let detail: String

  init(_ page: ErrorPage) {
    title = page.view.title
    status = page.status.code
    detail = page.view.words
  }

  func response() throws -> Response {
    try json(self, status: HTTPResponse.Status(code: status), mediaType: "application/problem+json")
  }
}

/// A value of a document that is null where it is not known, instead of left out.
@propertyWrapper
struct OrNull<Value: Sendable & Encodable>: Sendable, Encodable {
  var wrappedValue: Value?

  func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    if let wrappedValue {
      try container.encode(wrappedValue)
    } else {
      try container.encodeNil()
    }
  }
}

/// A value as a JSON answer, with sorted keys so that the same value is the same bytes.
func json(
  _ value: some Encodable, status: HTTPResponse.Status = .ok,
  mediaType: String = "application/json"
) throws -> Response {
  let encoder = JSONEncoder()
  encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
  encoder.dateEncodingStrategy = .iso8601
  let bytes = try encoder.encode(value)
  return Response(
    status: status, headers: [.contentType: mediaType, .cacheControl: "private, no-cache"],
    body: ResponseBody(byteBuffer: ByteBuffer(bytes: bytes)))
}
