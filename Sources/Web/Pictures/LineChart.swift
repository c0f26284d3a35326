/// Courses over a row of days or along another axis, each with its band: a drawing whose places are
/// in per cent, so that it fits any width and its words keep their size.
struct LineChart: Sendable {
  /// The question it answers, and measure, unit and scope.
  var question: String
  var scope: String
  /// What it shows in words, for those who do not see it.
  var label: String
  /// Whether it stands among others of its kind: a smaller title and a lower box.
  var isSmall = false
  /// Lines across with their numbers.
  var lines: [BarChart.Line]
  /// Words under the axis.
  var names: [Name]
  /// Where nothing is known.
  var grounds: [Ground] = []
  var courses: [Drawn]
  /// A solid line across that the courses are held against.
  var limit: BarChart.Line?
  var flags: [Flag] = []
  /// Words at places of the drawing.
  var tags: [Tag] = []
  /// What the courses are; nil where the title says it.
  var legend: Legend?
  /// What the flags stand for.
  var happenings: Happenings?
  var table: BarChart.Table
  /// Where the numbers can be fetched as CSV.
  var download: String?

  /// A word under the axis; left out on a narrow page where it is minor.
  struct Name: Sendable {
    var x: String
    var words: String
    var isMinor: Bool
  }

  /// A stretch without data.
  struct Ground: Sendable {
    var x: String
    var width: String
  }

  /// A course as it is drawn: paths in a square of a thousand, stretched to the box.
  struct Drawn: Sendable {
    /// The class that colors it.
    var look: String
    var band: String?
    var bars: String?
    var plannedBars: String?
    var solid: String?
    var dashed: String?
    var dots: String?
  }

  /// A line down with a mark on top, or a plain one.
  struct Flag: Sendable {
    var x: String
    var look: String
    var mark: String?
  }

  /// A word at a place.
  struct Tag: Sendable {
    var x: String
    var y: String
    var words: String
    var isMinor = false
  }

  /// The courses by name.
  struct Legend: Sendable {
    var keys: [Key]

    /// How a course is drawn (`ln`, `ln dash`, `bx`, `sq`), its color and its name.
    struct Key: Sendable {
      var form: String
      var look: String
      var name: String
    }
  }

  /// What the flags stand for, in order of day.
  struct Happenings: Sendable {
    var rows: [Row]

    /// What happened on a day, with a way to more.
    struct Row: Sendable {
      var day: String
      var mark: String
      var words: String
      var href: String?
    }
  }
}

extension LineChart {
  /// Values along an axis, before they are drawn.
  struct Course: Sendable {
    /// The class that colors it.
    var look: String
    var form: Form = .line
    /// In order of their places.
    var points: [Point]

    /// How it is drawn.
    enum Form: Sendable, Hashable {
      /// A line that breaks where a value is missing.
      case line
      /// Bars from zero, so wide in thousandths of the axis.
      case bars(width: Double)
      /// Dots alone.
      case dots
    }
  }

  /// A value at a place of the axis, which runs from 0 to 1.
  struct Point: Sendable, Hashable {
    var at: Double
    /// Nil where it is not known: a gap, never zero.
    var value: Double?
    var band: ClosedRange<Double>?
    /// What is planned and not yet done is drawn dashed or hollow.
    var isForecast = false
  }
}

extension LineChart.Course {
  /// Every number that must fit the scale.
  var extent: [Double] {
    points.flatMap { point in
      [point.value, point.band?.lowerBound, point.band?.upperBound].compactMap(\.self)
    }
  }

  /// The course on a scale.
  func drawn(on scale: ValueScale) -> LineChart.Drawn {
    let pen = CoursePen(scale: scale, points: points)
    var drawn = LineChart.Drawn(look: look)
    switch form {
    case .line:
      drawn.band = pen.band
      drawn.solid = pen.stroke(forecast: false)
      drawn.dashed = pen.stroke(forecast: true)
    case .bars(let width):
      drawn.bars = pen.bars(width: width, forecast: false)
      drawn.plannedBars = pen.bars(width: width, forecast: true)
    case .dots: drawn.dots = pen.dots
    }
    return drawn
  }
}

/// Turns points into paths in a square of a thousand; a path of nothing is nil.
private struct CoursePen {
  let scale: ValueScale
  let points: [LineChart.Point]

  /// The line through what is done, or through what is forecast, which sets out from the last of
  /// what is done. It breaks at what is not known; a value alone is a dot.
  func stroke(forecast: Bool) -> String? {
    var text = ""
    var last: LineChart.Point?
    var isDown = false
    for point in points {
      guard point.value != nil else {
        (last, isDown) = (nil, false)
        continue
      }
      if point.isForecast == forecast {
        if isDown {
          text += "L" + spot(point)
        } else if let last {
          text += "M" + spot(last) + "L" + spot(point)
        } else {
          text += "M" + spot(point) + "h0"
        }
      }
      isDown = point.isForecast == forecast
      last = point
    }
    return text.isEmpty ? nil : text
  }

  /// The area between the ends of the bands, in pieces where there is none.
  var band: String? {
    let pieces = points.split { $0.band == nil || $0.value == nil }
    let text = pieces.filter { $0.count > 1 }.map { piece in
      let top = piece.map { spot($0.at, $0.band?.upperBound) }
      let bottom = piece.reversed().map { spot($0.at, $0.band?.lowerBound) }
      return "M" + (top + bottom).joined(separator: "L") + "Z"
    }.joined()
    return text.isEmpty ? nil : text
  }

  func bars(width: Double, forecast: Bool) -> String? {
    let ground = words(scale.height(0))
    let text = points.filter { $0.isForecast == forecast }.compactMap { point -> String? in
      guard let value = point.value, value != 0 else { return nil }
      let left = words(1000 * point.at - width / 2)
      return "M\(left) \(ground)V\(words(scale.height(value)))h\(words(width))V\(ground)Z"
    }.joined()
    return text.isEmpty ? nil : text
  }

  var dots: String? {
    let text = points.filter { $0.value != nil }.map { "M" + spot($0) + "h0" }.joined()
    return text.isEmpty ? nil : text
  }

  private func spot(_ point: LineChart.Point) -> String { spot(point.at, point.value) }

  private func spot(_ at: Double, _ value: Double?) -> String {
    words(1000 * at) + " " + words(scale.height(value ?? .nan))
  }

  private func words(_ value: Double) -> String { Numerals.plain(value, decimals: 1) }
}
