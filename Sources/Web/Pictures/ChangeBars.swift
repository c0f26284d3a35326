import Evidence

/// Changes in percent, one bar to a row with its band as a whisker; all rows share one scale.
struct ChangeBars: Sendable {
  var rows: [Row]

  /// One change.
  struct Row: Sendable {
    var name: String
    /// A second word behind the name.
    var note: String?
    /// The change and its band in words.
    var change: String
    var band: String
    /// The bar from zero, in hundredths of the width.
    var x: String
    var width: String
    var zero: String
    /// The whisker as a path; an end beyond the scale has no cap.
    var whisker: String
  }

  /// One thing that changes.
  struct Change: Sendable {
    var name: String
    var note: String?
    var estimate: Estimate
  }

  /// The smallest end of the scale in percent, so that nothing looks like much. Chosen.
  static let leastEnd = 10.0

  init(_ changes: [Change], formats: Formats) {
    // One wide band must not make all bars small: the scale holds the bars twice over.
    let largest = max(changes.map { abs($0.estimate.value) }.max() ?? 0, Self.leastEnd / 2)
    let low = max(min(changes.map(\.estimate.low).min() ?? 0, 0), -2 * largest)
    let high = min(max(changes.map(\.estimate.high).max() ?? 0, Self.leastEnd), 2 * largest)
    func place(_ value: Double) -> Double {
      100 * (min(max(value, low), high) - low) / (high - low)
    }
    func cap(_ value: Double) -> String {
      (low...high).contains(value) ? "M\(words(place(value))) 3V11" : ""
    }
    func words(_ value: Double) -> String { Numerals.plain(value, decimals: 2) }
    rows = changes.map { change in
      let estimate = change.estimate
      let ends = [place(0), place(estimate.value)]
      let said = formats.change(estimate)
      return Row(
        name: change.name, note: change.note, change: said.value.joined, band: said.band,
        x: words(ends.min() ?? 0), width: words(abs(ends[1] - ends[0])), zero: words(place(0)),
        whisker: "M\(words(place(estimate.low))) 7H\(words(place(estimate.high)))"
          + cap(estimate.low) + cap(estimate.high))
    }
  }
}

extension Formats {
  /// A change in percent with as many digits as its band allows, and the band in words.
  func change(_ estimate: Estimate) -> (value: Amount, band: String, decimals: Int) {
    let decimals = estimate.high - estimate.low >= 2 ? 0 : 1
    let value = numerals.signed(estimate.value, decimals: decimals)
    return (
      Amount(value: value, unit: texts[UnitText.percent]),
      texts(
        LabText.bandOf,
        [
          "low": numerals.number(estimate.low, decimals: decimals),
          "high": numerals.number(estimate.high, decimals: decimals),
        ]), decimals
    )
  }
}
