internal import Foundation

/// A JSON value that is written the same way every time: keys in the order given, numbers with at
/// most ten significant digits, which is finer than anything a recording knows.
enum JSON: Equatable {
  case null
  case bool(Bool)
  case integer(Int64)
  case number(Double)
  case string(String)
  case array([JSON])
  case object([Member])

  /// A key with its value.
  struct Member: Equatable {
    var key: String
    var value: JSON
  }

  /// An object with its keys in this order.
  static func record(_ members: KeyValuePairs<String, JSON>) -> JSON {
    .object(Self.members(members))
  }

  /// Keys and values in this order, to which more can be added.
  static func members(_ members: KeyValuePairs<String, JSON>) -> [Member] {
    members.map { Member(key: $0.key, value: $0.value) }
  }

  /// A text, or null.
  init(_ text: String?) { self = text.map(JSON.string) ?? .null }
  /// A number, or null; what is not finite is unknown too.
  init(_ value: Double?) { self = value.flatMap { $0.isFinite ? .number($0) : nil } ?? .null }
  /// A whole number, or null.
  init(_ value: Int64?) { self = value.map(JSON.integer) ?? .null }
  /// A whole number.
  init(_ value: Int) { self = .integer(Int64(value)) }

  /// The value on one line.
  var text: String {
    var text = ""
    append(to: &text)
    return text
  }

  private func append(to text: inout String) {
    switch self {
    case .null: text += "null"
    case .bool(let value): text += value ? "true" : "false"
    case .integer(let value): text += String(value)
    case .number(let value): text += Self.digits(value)
    case .string(let value): Self.append(quoted: value, to: &text)
    case .array(let values):
      Self.append(values, between: "[", and: "]", to: &text) { $0.append(to: &$1) }
    case .object(let members):
      Self.append(members, between: "{", and: "}", to: &text) { member, text in
        Self.append(quoted: member.key, to: &text)
        text += ":"
        member.value.append(to: &text)
      }
    }
  }

  private static func append<Element>(
    _ elements: [Element], between opening: String, and closing: String, to text: inout String,
    append: (Element, inout String) -> Void
  ) {
    text += opening
    for (index, element) in elements.enumerated() {
      if index > 0 { text += "," }
      append(element, &text)
    }
    text += closing
  }

  /// The shortest form of a number rounded to ten significant digits.
  static func digits(_ value: Double) -> String {
    guard value.isFinite else { return "null" }
    if let whole = Int64(exactly: value), whole.magnitude < 1 << 53 { return String(whole) }
    let rounded = Double(String(format: "%.10g", value)) ?? value
    if let whole = Int64(exactly: rounded), whole.magnitude < 1 << 53 { return String(whole) }
    return rounded.description
  }

  private static func append(quoted value: String, to text: inout String) {
    text += "\""
    for scalar in value.unicodeScalars {
      switch scalar {
      case "\"": text += "\\\""
      case "\\": text += "\\\\"
      case "\n": text += "\\n"
      case "\r": text += "\\r"
      case "\t": text += "\\t"
      case "\u{00}"..<"\u{20}", "\u{7F}", "\u{2028}", "\u{2029}":
        text += "\\u" + String(format: "%04x", scalar.value)
      default: text.unicodeScalars.append(scalar)
      }
    }
    text += "\""
  }
}
