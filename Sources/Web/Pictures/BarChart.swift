/// Bars over a row of days or weeks, drawn on the server: an SVG whose places are in per cent, so
/// that it fits any width and its words keep their size.
struct BarChart: Sendable {
  /// The question it answers.
  var question: String
  /// Measure, unit and scope.
  var scope: String
  /// What it shows in words, for those who do not see it.
  var label: String
  var bars: [Bar]
  var lines: [Line]
  /// A dashed line across, to compare with.
  var usual: Line?
  var table: Table
  /// Whether so many bars stand side by side that their numbers fit no narrow page.
  var isDense: Bool

  /// One bar with its words.
  struct Bar: Sendable {
    var x: String
    var y: String
    var width: String
    var height: String
    /// The class that colours it.
    var look: String
    var middle: String
    /// The words under it; nil where they would run into their neighbors, and left out on a
    /// narrow page where it is minor.
    var name: String?
    var isMinor: Bool
    /// The number above it; nil where there is nothing.
    var value: String?
  }

  /// A line across with its number.
  struct Line: Sendable {
    var y: String
    var number: String
  }

  /// What it shows as a table.
  struct Table: Sendable {
    var heads: [Head]
    var rows: [Row]

    /// A column.
    struct Head: Sendable {
      var title: String
      var isNumber: Bool
    }
    /// A row: what it is about, and its numbers.
    struct Row: Sendable {
      var name: String
      var href: String?
      var cells: [String]
    }
  }
}

/// One thing to draw as a bar.
struct BarDatum: Sendable {
  var name: String?
  /// Nil draws nothing: there is no number.
  var value: Double?
  /// What stands above it.
  var words: String?
  var look: String
  var isMinor: Bool = false
}

/// The geometry of a row of bars that start at zero.
struct BarScale: Sendable {
  /// The value at the top edge.
  let top: Double
  /// Values at which lines are drawn, zero first.
  let ticks: [Double]

  /// A scale that holds the largest value with some air, with round numbers at its lines.
  init(largest: Double) {
    let step = Self.step(for: largest)
    let steps = max(1, (largest / step).rounded(.up))
    ticks = (0...Int(steps)).map { Double($0) * step }
    top = steps * step
  }

  /// A round step that gives two to five lines.
  static func step(for largest: Double) -> Double {
    guard largest.isFinite, largest > 0, largest < 1e12 else { return 1 }
    var power = 1.0
    while power * 10 <= largest { power *= 10 }
    while power > largest { power /= 10 }
    let leading = largest / power
    if leading <= 1.5 { return power / 2 }
    if leading <= 4 { return power }
    return leading <= 8 ? power * 2 : power * 5
  }

  /// How far below the top edge a value lies, as a percentage.
  func place(of value: Double) -> String {
    percentage(100 * (1 - min(max(value / top, 0), 1)))
  }

  /// Bars side by side, each in an equal share of the width.
  func bars(_ data: [BarDatum], fill: Double) -> [BarChart.Bar] {
    let share = 100 / Double(max(data.count, 1))
    return data.enumerated().map { index, datum in
      let value = max(datum.value ?? 0, 0)
      let height = 100 * min(value / top, 1)
      return BarChart.Bar(
        x: percentage(share * (Double(index) + (1 - fill) / 2)), y: percentage(100 - height),
        width: percentage(share * fill), height: percentage(height), look: datum.look,
        middle: percentage(share * (Double(index) + 0.5)), name: datum.name,
        isMinor: datum.isMinor, value: datum.words)
    }
  }
}

/// A percentage for an attribute of a drawing, with two decimals.
func percentage(_ value: Double) -> String {
  Numerals.plain(value, decimals: 2) + "%"
}
