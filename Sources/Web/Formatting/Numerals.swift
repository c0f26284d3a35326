/// Writes numbers as a language writes them.
struct Numerals: Sendable {
  /// Whose signs.
  let language: Language

  /// A number with a fixed count of decimals, a true minus and grouped thousands.
  func number(_ value: Double, decimals: Int) -> String {
    guard value.isFinite else { return "–" }
    let decimals = min(max(decimals, 0), 6)
    var scale = 1
    for _ in 0..<decimals { scale *= 10 }
    let scaled = (value.magnitude * Double(scale)).rounded(.toNearestOrAwayFromZero)
    guard scaled < 1e15 else { return "–" }
    let whole = Int(scaled) / scale
    let rest = Int(scaled) % scale
    var text = grouped(whole)
    if decimals > 0 { text += language.decimalSign + padded(rest, to: decimals) }
    return value < 0 && scaled > 0 ? "\u{2212}" + text : text
  }

  /// A number with its sign, for differences.
  func signed(_ value: Double, decimals: Int) -> String {
    let text = number(value, decimals: decimals)
    return value > 0 && text.contains(where: { $0.isNumber && $0 != "0" }) ? "+" + text : text
  }

  /// A number as a form takes it back: a point, no grouping, no needless zeros.
  static func plain(_ value: Double, decimals: Int) -> String {
    var text = Numerals(language: .plain).number(value, decimals: decimals)
    if text.hasPrefix("\u{2212}") { text = "-" + text.dropFirst() }
    guard text.contains(".") else { return text }
    while text.hasSuffix("0") { text.removeLast() }
    if text.hasSuffix(".") { text.removeLast() }
    return text
  }

  private func grouped(_ whole: Int) -> String {
    let digits = String(whole)
    guard digits.count > 3, !language.groupSign.isEmpty else { return digits }
    var groups: [Substring] = []
    var rest = digits[...]
    while rest.count > 3 {
      groups.append(rest.suffix(3))
      rest = rest.dropLast(3)
    }
    groups.append(rest)
    return groups.reversed().joined(separator: language.groupSign)
  }
}

/// A number with zeros before it.
func padded(_ number: Int, to width: Int) -> String {
  let digits = String(number)
  return String(repeating: "0", count: max(0, width - digits.count)) + digits
}

extension Language {
  /// Numbers as machines take them.
  static let plain = Language(
    tag: "", decimalSign: ".", groupSign: "", form: { _ in 0 }, table: [:])
}
