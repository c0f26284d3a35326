/// Writes numbers as a language writes them.
struct Numerals: Sendable {
  /// The signs of a language.
  let signs: NumberSigns

  init(_ signs: NumberSigns) { self.signs = signs }

  init(language: Language) { signs = language.signs }

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
    if decimals > 0 { text += signs.decimal + padded(rest, to: decimals) }
    return value < 0 && scaled > 0 ? "\u{2212}" + text : text
  }

  /// A number with its sign, for differences.
  func signed(_ value: Double, decimals: Int) -> String {
    let text = number(value, decimals: decimals)
    return value > 0 && text.contains(where: { $0.isNumber && $0 != "0" }) ? "+" + text : text
  }

  /// A number as machines take it: a point, no grouping, no needless zeros.
  static func plain(_ value: Double, decimals: Int) -> String {
    Numerals(.plain).typed(value, decimals: decimals)
  }

  /// A number as people type it into a field: no grouping, no needless zeros, a hyphen for minus.
  func typed(_ value: Double, decimals: Int) -> String {
    let ungrouped = Numerals(NumberSigns(decimal: signs.decimal, group: ""))
    var text = ungrouped.number(value, decimals: decimals)
    if text.hasPrefix("\u{2212}") { text = "-" + text.dropFirst() }
    return shortened(text)
  }

  /// A number for reading with at most so many decimals: `7`, `7.5`.
  func short(_ value: Double, decimals: Int) -> String {
    shortened(number(value, decimals: decimals))
  }

  private func shortened(_ text: String) -> String {
    guard text.contains(signs.decimal) else { return text }
    var text = text
    while text.hasSuffix("0") { text.removeLast() }
    if text.hasSuffix(signs.decimal) { text.removeLast(signs.decimal.count) }
    return text
  }

  private func grouped(_ whole: Int) -> String {
    let digits = String(whole)
    guard whole >= signs.leastGrouped, !signs.group.isEmpty else { return digits }
    var groups: [Substring] = []
    var rest = digits[...]
    while rest.count > 3 {
      groups.append(rest.suffix(3))
      rest = rest.dropLast(3)
    }
    groups.append(rest)
    return groups.reversed().joined(separator: signs.group)
  }
}

/// A number with zeros before it.
func padded(_ number: Int, to width: Int) -> String {
  let digits = String(number)
  return String(repeating: "0", count: max(0, width - digits.count)) + digits
}
