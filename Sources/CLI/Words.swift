internal import Foundation
internal import Logbook
internal import TrainingLoad
internal import Workflow

/// How figures read to a person: in the units they have chosen, never finer than they are known.
struct Words {
  /// Kilometers or miles.
  var units = Preferences.Units.metric

  private var metersPerUnit: Double { units == .metric ? 1000 : 1609.344 }
  private var lengthUnit: String { units == .metric ? "km" : "mi" }

  /// A distance along the path.
  func distance(_ meters: Double) -> String {
    Self.decimals(meters / metersPerUnit, 2) + " " + lengthUnit
  }

  /// A height.
  func height(_ meters: Double) -> String {
    units == .metric
      ? Self.decimals(meters, 0) + " m" : Self.decimals(meters / 0.3048, 0) + " ft"
  }

  /// A speed as the time it takes for a unit of length; a standstill has none.
  func pace(_ metersPerSecond: Double) -> String {
    guard metersPerSecond > 0.1 else { return "standing" }
    return Self.duration(metersPerUnit / metersPerSecond) + " /" + lengthUnit
  }

  /// A span of time as `59:50` or `1:02:03`.
  static func duration(_ seconds: Double) -> String {
    guard let whole = Int(exactly: seconds.rounded()) else { return "unknown" }
    let parts = [whole / 3600, whole / 60 % 60, whole % 60]
    let used = parts[0] > 0 ? parts : Array(parts.dropFirst())
    return used.enumerated().map { index, part in
      index > 0 && part < 10 ? "0\(part)" : String(part)
    }.joined(separator: ":")
  }

  /// A number with so many decimals.
  static func decimals(_ value: Double, _ count: Int) -> String {
    String(format: "%.\(count)f", value)
  }

  /// A known figure, with its band where it has one.
  func figure(_ value: Double, _ figure: Figure, unit: String) -> String {
    let middle = amount(value, of: figure.key, unit: unit)
    guard let low = figure.low, let high = figure.high else { return middle }
    let ends = [low, high].sorted().map { amount($0, of: figure.key, unit: unit) }
    return "\(middle) (\(ends[0]) to \(ends[1]))"
  }

  /// An amount of a metric, in the unit a runner would use for it.
  func amount(_ value: Double, of key: String, unit: String) -> String {
    switch unit {
    case "m" where key.hasPrefix("ascent") || key.hasPrefix("descent"): height(value)
    case "m" where abs(value) < 0.5: Self.decimals(value * 100, 1) + " cm"
    case "m" where abs(value) < 10: Self.decimals(value, 2) + " m"
    case "m" where abs(value) < 1000 && units == .metric: Self.decimals(value, 0) + " m"
    case "m": distance(value)
    case "s" where key.hasPrefix("groundContact"): Self.decimals(value * 1000, 0) + " ms"
    case "s": Self.duration(value)
    case "m/s": pace(value)
    case "1/min": Self.decimals(value, abs(value) < 10 ? 1 : 0) + " /min"
    case "1" where key.hasPrefix("impulse"): Self.decimals(value, 0)
    case "1": Self.decimals(value * 100, 1) + " %"
    case "J": Self.decimals(value / 1000, abs(value) < 100_000 ? 1 : 0) + " kJ"
    case "kg": Self.decimals(value, 1) + " kg"
    default: Self.decimals(value, abs(value) < 10 ? 2 : 0) + " " + unit
    }
  }

  /// Why a figure is not known, from the code it is stored with, and what to do about it.
  static func because(_ code: String?) -> String {
    guard let code, let words = Reading.Reason.words(code: code) else {
      return "it has not been computed ('plimsoll refresh')"
    }
    let canBeSaid = code.hasPrefix("noTrait") || code == "noSex"
    return canBeSaid ? words + " ('plimsoll athlete set')" : words
  }

  /// A text as one cell of a table: on one line of at most 40 characters.
  static func shortened(_ text: String) -> String {
    let line = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return line.count <= 40 ? line : line.prefix(39) + "…"
  }

  /// Texts joined by commas, on lines of at most 76 characters.
  static func folded(_ texts: [String]) -> [String] {
    var lines = [""]
    for (index, text) in texts.enumerated() {
      let piece = index < texts.count - 1 ? text + "," : text
      let line = lines[lines.count - 1]
      if line.isEmpty {
        lines[lines.count - 1] = piece
      } else if line.count + 1 + piece.count <= 76 {
        lines[lines.count - 1] += " " + piece
      } else {
        lines.append(piece)
      }
    }
    return lines
  }

  /// A stored name as words: `stepFrequency` as `step frequency`, without the unit at its end.
  static func spaced(_ name: String) -> String {
    var words: [String] = []
    for character in name {
      if character.isUppercase || words.isEmpty { words.append("") }
      words[words.count - 1].append(contentsOf: character.lowercased())
    }
    if words.count > 1, ["kilograms", "meters"].contains(words.last) { words.removeLast() }
    return words.joined(separator: " ")
  }
}

/// Rows of text in aligned columns.
struct Table {
  /// Whether a column is aligned at its end, as numbers are.
  var isNumber: [Bool]
  /// The rows, each with as many cells as there are columns.
  private(set) var rows: [[String]] = []

  /// A table with its columns' alignment.
  init(isNumber: [Bool]) { self.isNumber = isNumber }

  /// Adds a row.
  mutating func add(_ cells: [String]) { rows.append(cells) }

  /// The rows as lines, two spaces between columns, none at the end.
  var lines: [String] {
    let widths = isNumber.indices.map { column in
      rows.map { $0[column].count }.max() ?? 0
    }
    return rows.map { row in
      let cells = row.indices.map { column in
        let padding = String(repeating: " ", count: widths[column] - row[column].count)
        return isNumber[column] ? padding + row[column] : row[column] + padding
      }
      return cells.joined(separator: "  ").trimmingSuffix { $0 == " " }
    }
  }
}
