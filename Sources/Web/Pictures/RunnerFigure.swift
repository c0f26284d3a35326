/// The drawing of a runner from the side, with what is carried where it sits.
struct RunnerFigure: Sendable {
  /// The places that show a load, by their keys, with a space between.
  var places: String
  /// What it shows in words.
  var label: String
  /// The line of the ground, as steep as the slope.
  var ground: String

  /// - Parameter gradePercent: rise over run in percent, uphill positive.
  init(places: String, label: String, gradePercent: Double) {
    self.places = places
    self.label = label
    // The slope turns about the foot that pushes off, at 112 of a width of 360.
    let rise = gradePercent / 100
    let (left, right) = (456 + 98 * rise, 456 - 234 * rise)
    let words = [left, right].map { Numerals.plain($0, decimals: 1) }
    ground = "M14 \(words[0])L346 \(words[1])"
  }
}
