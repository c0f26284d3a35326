/// What a person typed for a number, understood or not.
enum Typed: Sendable, Hashable {
  /// Nothing was typed.
  case empty
  /// A number, in the unit that is stored.
  case value(Double)
  /// Not a number at all.
  case unreadable

  /// A number with a decimal point or comma, and white space or a unit's letters around it. Where
  /// both stand in it, the later one is the decimal sign and the other groups thousands.
  static func number(_ text: String?) -> Typed {
    guard let text = text?.trimmed, !text.isEmpty else { return .empty }
    var cleaned = text.filter { !$0.isWhitespace && $0 != "\u{202F}" }
    cleaned.replaceAll("\u{2212}", with: "-")
    if let comma = cleaned.lastIndex(of: ",") {
      let point = cleaned.lastIndex(of: ".")
      cleaned.replaceAll(point.map { $0 > comma } == true ? "," : ".", with: "")
      cleaned.replaceAll(",", with: ".")
    }
    while let last = cleaned.last, last.isLetter { cleaned.removeLast() }
    guard let value = Double(cleaned), value.isFinite else { return .unreadable }
    return .value(value)
  }

  /// A pace as `m:ss` or as minutes with decimals, in seconds.
  static func pace(_ text: String?) -> Typed {
    guard let text = text?.trimmed, !text.isEmpty else { return .empty }
    let head = text.prefix { $0.isNumber || $0 == ":" || $0 == "." || $0 == "," }
    guard head.contains(":") else {
      guard case .value(let minutes) = number(String(head)) else { return .unreadable }
      return .value(minutes * 60)
    }
    return clock(String(head))
  }

  /// A span of time as `h:mm:ss` or `m:ss`, in seconds.
  static func clock(_ text: String?) -> Typed {
    guard let text = text?.trimmed, !text.isEmpty else { return .empty }
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard (2...3).contains(parts.count) else { return .unreadable }
    var seconds = 0.0
    for (index, part) in parts.enumerated() {
      guard let value = Int(part), value >= 0, value < (index == 0 ? 10_000 : 60) else {
        return .unreadable
      }
      seconds = seconds * 60 + Double(value)
    }
    return .value(seconds)
  }

  /// The same with a function over the number.
  func map(_ change: (Double) -> Double) -> Typed {
    guard case .value(let value) = self else { return self }
    let changed = change(value)
    return changed.isFinite ? .value(changed) : .unreadable
  }
}

extension String {
  /// The text with each comma between two digits as a point: what is typed of several numbers has
  /// words between them, so that such a comma can only be a decimal one.
  var withDecimalPoints: String {
    var result = ""
    var before: Character = " "
    for (here, next) in zip(self, dropFirst() + " ") {
      let isDecimal = here == "," && before.isNumber && next.isNumber
      result.append(isDecimal ? "." : here)
      before = here
    }
    return result
  }
}
