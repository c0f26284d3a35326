/// The figures that lists and totals need, by the keys under which they are kept for ever.
enum KeyFigures {
  /// How far, in meters.
  static let distance = "distance.meters"
  /// How long in motion, in seconds.
  static let movingTime = "time.moving.seconds"
  /// How much was climbed, in meters.
  static let ascent = "ascent.meters"
  /// The level speed that would have cost the same.
  static let gradeAdjustedSpeed = "speed.gradeAdjusted"
  /// How the keys of best efforts begin.
  static let bestEfforts = "best."
  /// How far heart rate drifted away from speed.
  static let decoupling = "decoupling.aerobic"
  /// How much less way a heart beat makes late in a long run.
  static let decline = "durability.decline"
}
