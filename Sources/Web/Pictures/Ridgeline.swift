/// Ridges one below the other on one scale, each a course with its band: how several things went
/// over the same weeks.
struct Ridgeline: Sendable {
  var question: String
  var scope: String
  /// What it shows in words, for those who do not see it.
  var label: String
  var ridges: [Ridge]
  var names: [LineChart.Name]
  var table: BarChart.Table

  /// One ridge with its name at the foot of its row.
  struct Ridge: Sendable {
    var look: String
    var name: String
    /// Where its box begins and where its foot is, as percentages.
    var top: String
    var foot: String
    var height: String
    /// The area under it, in a square of a thousand.
    var area: String?
    var line: String?
    var band: String?
    /// Where nothing is known.
    var grounds: [LineChart.Ground]
  }

  /// What a ridge is drawn from: values at even steps, nil where nothing is known.
  struct Course: Sendable {
    var look: String
    var name: String
    var values: [Double?]
    var bands: [ClosedRange<Double>?]
  }

  /// How many rows a ridge reaches over at its highest. Chosen: they touch, and are told apart.
  private static let reach = 1.9

  /// The ridges of courses over the same steps, all on one scale.
  static func ridges(_ courses: [Course]) -> [Ridge] {
    guard let steps = courses.first?.values.count, steps > 1 else { return [] }
    let rows = Double(courses.count) + Self.reach - 1
    let most =
      courses.flatMap { course in
        course.values.compactMap(\.self) + course.bands.compactMap(\.?.upperBound)
      }.max() ?? 0
    return courses.enumerated().map { index, course in
      let top = 100 * Double(index) / rows
      return Ridge(
        look: course.look, name: course.name, top: percentage(top),
        foot: percentage(top + 100 * Self.reach / rows),
        height: percentage(100 * Self.reach / rows),
        area: pieces(course.values, most, isArea: true),
        line: pieces(course.values, most, isArea: false), band: band(course, most),
        grounds: grounds(course.values))
    }
  }

  private static func spot(_ step: Int, _ steps: Int, _ value: Double, _ most: Double) -> String {
    let x = 1000 * Double(step) / Double(steps - 1)
    let y = most > 0 ? 1000 * (1 - value / most) : 1000
    return Numerals.plain(x, decimals: 1) + " " + Numerals.plain(y, decimals: 1)
  }

  /// Each stretch of known values as a line, or as the area under it.
  private static func pieces(_ values: [Double?], _ most: Double, isArea: Bool) -> String? {
    var path = ""
    for piece in values.indices.split(whereSeparator: { values[$0] == nil }) where piece.count > 1 {
      let spots = piece.map { spot($0, values.count, values[$0] ?? 0, most) }
      path += "M" + spots.joined(separator: "L")
      guard isArea, let first = piece.first, let last = piece.last else { continue }
      path += "L" + spot(last, values.count, 0, most) + "L" + spot(first, values.count, 0, most)
      path += "Z"
    }
    return path.isEmpty ? nil : path
  }

  private static func band(_ course: Course, _ most: Double) -> String? {
    let steps = course.bands.count
    var path = ""
    let known = course.bands.indices.split { course.bands[$0] == nil || course.values[$0] == nil }
    for piece in known where piece.count > 1 {
      let top = piece.map { spot($0, steps, course.bands[$0]?.upperBound ?? 0, most) }
      let foot = piece.reversed().map { spot($0, steps, course.bands[$0]?.lowerBound ?? 0, most) }
      path += "M" + (top + foot).joined(separator: "L") + "Z"
    }
    return path.isEmpty ? nil : path
  }

  private static func grounds(_ values: [Double?]) -> [LineChart.Ground] {
    let whole = Double(values.count - 1)
    return values.indices.split { values[$0] != nil }.compactMap { piece in
      guard let first = piece.first, let last = piece.last else { return nil }
      let low = max(0, Double(first) - 1)
      let high = min(whole, Double(last) + 1)
      return LineChart.Ground(
        x: percentage(100 * low / whole), width: percentage(100 * (high - low) / whole))
    }
  }
}
