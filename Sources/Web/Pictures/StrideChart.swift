/// Two courses over a stride, with a band round one: a drawing whose places are in per cent, so
/// that it fits any width and its words keep their size.
struct StrideChart: Sendable {
  var title: String
  /// Which way is up.
  var note: String
  /// What it shows in words, for those who do not see it.
  var label: String
  /// Paths in a square of a thousand, stretched to the box; nil where there is nothing to draw.
  var band: String?
  var plain: String
  var loaded: String?
  /// The share of the stride in which the foot is down, as a percentage.
  var stance: String
  var lines: [Line]
  /// Where zero is.
  var base: String

  /// A line across with its number.
  struct Line: Sendable {
    var y: String
    var number: String
  }

  /// What is drawn: values evenly spaced over the stride.
  struct Course: Sendable {
    var plain: [Double]
    /// Nil where both would be the same.
    var loaded: [Double]?
    /// The ends of the band round the loaded course.
    var band: (low: [Double], high: [Double])?
    var stance: Double
  }

  init(title: String, note: String, label: String, course: Course, formats: Formats) {
    self.title = title
    self.note = note
    self.label = label
    let drawn = [course.plain, course.loaded, course.band?.low, course.band?.high]
      .compactMap(\.self).joined()
    let scale = CourseScale(low: drawn.min() ?? 0, high: drawn.max() ?? 0)
    plain = scale.path(course.plain)
    loaded = course.loaded.map { scale.path($0) }
    band = course.band.map { scale.area(from: $0.low, to: $0.high) }
    stance = percentage(100 * course.stance)
    base = scale.place(of: 0)
    lines = scale.ticks.map {
      Line(y: scale.place(of: $0), number: formats.number($0, decimals: scale.decimals))
    }
  }
}

/// The geometry of courses above and below zero.
struct CourseScale: Sendable {
  let low: Double
  let high: Double
  /// Values at which lines are drawn.
  let ticks: [Double]
  /// How many decimals their numbers need.
  let decimals: Int

  /// A scale that holds zero and both ends with a little air, with round numbers at its lines.
  init(low: Double, high: Double) {
    let span = max(max(high, 0) - min(low, 0), 1e-9)
    let step = BarScale.step(for: span)
    self.low = low < 0 ? low - 0.06 * span : 0
    self.high = max(high, 0) + 0.06 * span
    let first = Int((self.low / step).rounded(.up))
    let last = Int((self.high / step).rounded(.down))
    ticks = (first...last).map { Double($0) * step }
    decimals = step >= 1 ? 0 : step >= 0.1 ? 1 : 2
  }

  /// How far below the top edge a value lies, as a percentage.
  func place(of value: Double) -> String { percentage(height(value) / 10) }

  /// A closed course as a path; its first value stands again at the end.
  func path(_ values: [Double]) -> String {
    guard let first = values.first else { return "M0 0" }
    return "M" + points(values + [first])
  }

  /// The area between two courses.
  func area(from low: [Double], to high: [Double]) -> String {
    guard let first = low.first, let top = high.first else { return "M0 0" }
    let back = points(high + [top], isBackward: true)
    return "M" + points(low + [first]) + "L" + back + "Z"
  }

  private func points(_ values: [Double], isBackward: Bool = false) -> String {
    var text = ""
    let last = max(values.count - 1, 1)
    for index in values.indices {
      let index = isBackward ? values.count - 1 - index : index
      if !text.isEmpty { text += " " }
      text += "\(1000 * index / last) \(Int(height(values[index]).rounded()))"
    }
    return text
  }

  /// In thousandths of the height, downward.
  private func height(_ value: Double) -> Double {
    guard value.isFinite else { return 1000 * high / (high - low) }
    return 1000 * (high - min(max(value, low), high)) / (high - low)
  }
}
