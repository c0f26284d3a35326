import Hummingbird

/// The fields of a query or a form, decoded: names in order, several values to a name.
struct FormFields: Sendable, Hashable {
  private(set) var pairs: [Pair] = []

  /// One field.
  struct Pair: Sendable, Hashable {
    var name: String
    var value: String
  }

  /// Fields beyond this many are left out: no form of ours comes near.
  static let limit = 5000

  init(_ pairs: [(String, String)] = []) {
    self.pairs = pairs.map { Pair(name: $0.0, value: $0.1) }
  }

  /// The fields of `application/x-www-form-urlencoded` text, as queries and forms have it.
  init(encoded: some StringProtocol) {
    for part in encoded.utf8.split(separator: UInt8(ascii: "&")).prefix(Self.limit) {
      let halves = part.split(
        separator: UInt8(ascii: "="), maxSplits: 1, omittingEmptySubsequences: false)
      guard let name = halves.first else { continue }
      pairs.append(
        Pair(name: Self.decoded(name), value: halves.count > 1 ? Self.decoded(halves[1]) : ""))
    }
  }

  /// The query of a request.
  init(queryOf request: Request) { self.init(encoded: request.uri.query ?? "") }

  /// The form that a request carries, of at most a mebibyte.
  init(bodyOf request: Request) async throws {
    let buffer = try await request.body.collect(upTo: 1 << 20)
    self.init(encoded: String(buffer: buffer))
  }

  /// The first value of a name without white space around it; nil when it is empty.
  subscript(_ name: String) -> String? {
    guard let value = pairs.first(where: { $0.name == name })?.value else { return nil }
    let trimmed = value.trimmed
    return trimmed.isEmpty ? nil : trimmed
  }

  /// All values of a name.
  func all(_ name: String) -> [String] { pairs.filter { $0.name == name }.map(\.value) }

  /// Puts one value in the place of all of a name; nil takes them away.
  mutating func set(_ name: String, _ value: String?) {
    pairs.removeAll { $0.name == name }
    if let value, !value.isEmpty { pairs.append(Pair(name: name, value: value)) }
  }

  /// The fields as a query, `?` and all; empty when there are none.
  var query: String {
    if pairs.isEmpty { return "" }
    return "?"
      + pairs.map { Self.encoded($0.name) + "=" + Self.encoded($0.value) }.joined(separator: "&")
  }

  /// Text with its percent signs undone. What is no UTF-8 becomes replacement characters.
  private static func decoded(_ bytes: some Collection<UInt8>) -> String {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var index = bytes.startIndex
    while index < bytes.endIndex {
      let byte = bytes[index]
      let pair = bytes[bytes.index(after: index)...].prefix(2)
      if byte == UInt8(ascii: "%"), pair.count == 2, let value = hex(pair) {
        result.append(value)
        index = bytes.index(index, offsetBy: 3)
      } else {
        result.append(byte == UInt8(ascii: "+") ? UInt8(ascii: " ") : byte)
        index = bytes.index(after: index)
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  private static func hex(_ digits: some Collection<UInt8>) -> UInt8? {
    var value: UInt8 = 0
    for digit in digits {
      switch digit {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): value = value << 4 | (digit - UInt8(ascii: "0"))
      case UInt8(ascii: "a")...UInt8(ascii: "f"):
        value = value << 4 | (digit - UInt8(ascii: "a") + 10)
      case UInt8(ascii: "A")...UInt8(ascii: "F"):
        value = value << 4 | (digit - UInt8(ascii: "A") + 10)
      default: return nil
      }
    }
    return value
  }

  /// Text as it may stand in a query.
  static func encoded(_ text: String) -> String {
    var result = ""
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."),
        UInt8(ascii: "_"), UInt8(ascii: "~"), UInt8(ascii: ","):
        result.unicodeScalars.append(Unicode.Scalar(byte))
      default:
        let digits = String(byte, radix: 16, uppercase: true)
        result += "%" + (digits.count < 2 ? "0" : "") + digits
      }
    }
    return result
  }
}

extension StringProtocol {
  /// The text without white space around it.
  var trimmed: String {
    var slice = self[...]
    while slice.first?.isWhitespace == true { slice.removeFirst() }
    while slice.last?.isWhitespace == true { slice.removeLast() }
    return String(slice)
  }
}

/// An answer that sends the browser on with a GET, so that reloading repeats nothing.
func redirect(to address: String) -> Response {
  Response(status: .seeOther, headers: [.location: address])
}
