/// A form sent as `multipart/form-data` (RFC 7578), taken apart.
struct Multipart: Sendable {
  /// One field or file of the form.
  struct Part: Sendable, Hashable {
    var name: String
    /// The name of a file, as the browser gave it; nil for a field.
    var fileName: String?
    var bytes: [UInt8]
  }

  /// Why a body could not be taken apart.
  enum Failure: Error, Sendable, Hashable {
    case noBoundary, notClosed, malformedPart, tooManyParts
  }

  /// More parts than a browser sends for a folder of files are refused.
  static let partLimit = 10_000
  /// A head of a part longer than this is no head.
  static let headLimit = 16_384

  /// The parts in order.
  let parts: [Part]

  /// Takes a body apart at the boundary that its `Content-Type` names.
  init(_ body: [UInt8], contentType: String) throws(Failure) {
    guard let boundary = Self.boundary(of: contentType) else { throw .noBoundary }
    let mark = Array(("--" + boundary).utf8)
    guard var at = Self.find(mark, in: body, from: 0) else { throw .notClosed }
    var parts: [Part] = []
    at += mark.count
    while !Self.starts(body, at: at, with: Array("--".utf8)) {
      guard parts.count < Self.partLimit else { throw .tooManyParts }
      guard let head = Self.lineEnd(in: body, from: at) else { throw .malformedPart }
      guard let end = Self.find(Array("\r\n".utf8) + mark, in: body, from: head) else {
        throw .notClosed
      }
      if let part = try Self.part(of: body, from: head, to: end) { parts.append(part) }
      at = end + 2 + mark.count
    }
    self.parts = parts
  }

  /// The first value of a field.
  func field(_ name: String) -> String? {
    parts.first { $0.name == name && $0.fileName == nil }
      .map { String(decoding: $0.bytes, as: UTF8.self) }
  }

  /// The boundary that a content type names, with or without quotes.
  static func boundary(of contentType: String) -> String? {
    let pieces = contentType.split(separator: ";").map { $0.trimmed }
    guard pieces.first?.lowercased() == "multipart/form-data" else { return nil }
    for piece in pieces.dropFirst() where piece.lowercased().hasPrefix("boundary=") {
      var value = String(piece.dropFirst("boundary=".count))
      if value.count > 1, value.hasPrefix("\""), value.hasSuffix("\"") {
        value = String(value.dropFirst().dropLast())
      }
      return (1...70).contains(value.utf8.count) ? value : nil
    }
    return nil
  }

  private static func part(
    of body: [UInt8], from start: Int, to end: Int
  ) throws(Failure) -> Part? {
    // The head may be empty; then its closing line follows at once.
    let blank = Array("\r\n\r\n".utf8)
    let stop = min(end, start + headLimit)
    guard let headEnd = find(blank, in: body, from: start - 2), headEnd <= stop else {
      throw .malformedPart
    }
    let head = String(decoding: body[start..<max(start, headEnd)], as: UTF8.self)
    let content = min(headEnd + blank.count, end)
    for line in head.split(separator: "\r\n") {
      guard line.lowercased().hasPrefix("content-disposition:") else { continue }
      guard let name = parameter("name", in: line) else { return nil }
      return Part(
        name: name, fileName: parameter("filename", in: line), bytes: Array(body[content..<end]))
    }
    return nil
  }

  // Browsers write `name="a %22quoted%22 name"`: quotes and line ends are percent-encoded.
  private static func parameter(_ name: String, in line: Substring) -> String? {
    var rest = line
    while let range = rest.firstRange(of: name + "=\"") {
      let before = rest[..<range.lowerBound].last
      let value = rest[range.upperBound...]
      guard let close = value.firstIndex(of: "\"") else { return nil }
      if before == " " || before == ";" || before == nil {
        var text = String(value[..<close])
        text.replaceAll("%22", with: "\"")
        text.replaceAll("%0D%0A", with: " ")
        return text
      }
      rest = value[value.index(after: close)...]
    }
    return nil
  }

  private static func lineEnd(in body: [UInt8], from start: Int) -> Int? {
    guard let end = find(Array("\r\n".utf8), in: body, from: start), end - start < 256 else {
      return nil
    }
    return end + 2
  }

  private static func starts(_ body: [UInt8], at index: Int, with mark: [UInt8]) -> Bool {
    index >= 0 && index + mark.count <= body.count
      && body[index..<index + mark.count].elementsEqual(mark)
  }

  /// Where a mark first stands at or after an index.
  static func find(_ mark: [UInt8], in body: [UInt8], from start: Int) -> Int? {
    guard let first = mark.first, start >= 0 else { return nil }
    return body.withUnsafeBufferPointer { bytes in
      var index = start
      while index + mark.count <= bytes.count {
        if bytes[index] == first {
          var matched = 1
          while matched < mark.count, bytes[index + matched] == mark[matched] { matched += 1 }
          if matched == mark.count { return index }
        }
        index += 1
      }
      return nil
    }
  }
}
