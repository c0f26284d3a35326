/// How a session's hard minutes wear on each tissue, beside a minute of easy running.
///
/// Shape: dose = easy minutes + work minutes × multiplier × the carried load's factor. Units:
/// easy minutes for each minute of work. Status: those of bone at tempo and interval pace are
/// derived from the strain that speed adds (TIS-07: 1.77 times for each m/s, at 0.7 and 1.1 m/s
/// more); the rest are proposals of this project, which the physics replaces where it can.
struct WorkMode: Sendable, Hashable {
  let key: String
  /// In the order of `PlannedTissue.index`.
  let multipliers: [Double]
  /// How far the multipliers may be off, up and down, as a share.
  let doubt: Double

  init(_ key: String, _ multipliers: [Double], doubt: Double = 0) {
    self.key = key
    self.multipliers = multipliers
    self.doubt = doubt
  }

  static let all: [WorkMode] = [
    .easy, .recovery, .long, .tempo, .interval, .sprint, .acceleration, .hill, .climb, .tow,
    .stairs, .band, .pack, .lifts, .jumps, .hip, .walk,
  ]

  //                                         bone  ach   pf    ham   back  muscle
  static let easy = WorkMode("easy", [1, 1, 1, 1, 1, 1])
  static let recovery = WorkMode("recovery", [0.80, 0.85, 0.90, 0.85, 0.90, 0.70])
  static let long = WorkMode("long", [1.05, 1.05, 1.05, 1.05, 1.05, 1.1])
  static let tempo = WorkMode("tempo", [1.49, 1.4, 1.25, 1.5, 1.1, 1.8])
  static let interval = WorkMode("interval", [1.87, 1.8, 1.4, 2.0, 1.2, 2.6])
  static let sprint = WorkMode("sprint", [5, 5, 2.5, 8, 1.5, 8])
  static let acceleration = WorkMode("acceleration", [4, 4, 2, 7, 1.3, 5])
  static let hill = WorkMode("hill", [1.4, 2.2, 1.0, 1.8, 1.2, 3])
  static let climb = WorkMode("climb", [1.8, 4, 1.2, 4, 1.3, 7])
  static let tow = WorkMode("tow", [3, 5, 2, 7, 1.8, 8], doubt: 0.25)
  static let stairs = WorkMode("stairs", [1.2, 2.2, 1.8, 1.8, 1.3, 3.5])
  static let band = WorkMode("band", [0.5, 1, 0.6, 2, 1, 2])
  static let pack = WorkMode("pack", [1, 1, 1, 1, 1.5, 1.1])
  static let lifts = WorkMode("lifts", [0.1, 0.3, 0.4, 0.5, 0.5, 0.8], doubt: 0.3)
  static let jumps = WorkMode("jumps", [0.5, 0.8, 0.6, 0.3, 0.2, 0.6], doubt: 0.3)
  static let hip = WorkMode("hip", [0, 0, 0.05, 0.1, 0.1, 0.1], doubt: 0.3)
  static let walk = WorkMode("walk", [0.2, 0.2, 0.15, 0.15, 0.2, 0.15], doubt: 0.3)
}
