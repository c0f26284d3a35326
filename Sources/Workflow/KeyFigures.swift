/// The figures that lists and totals need, by the keys under which they are kept for ever.
enum KeyFigures {
  /// How far, in meters.
  static let distance = "distance"
  /// How long in motion, in seconds.
  static let movingTime = "time.moving"
  /// How much was climbed, in meters.
  static let ascent = "ascent"
  /// Banister's training impulse.
  static let impulse = "trimp.banister"
}
