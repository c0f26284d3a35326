import Advice
import Biomechanics
public import Logbook

/// The sessions that plans are made of.
///
/// Times, repeats and rests are those of the documents where these name them: climbs of 15 to 20 s
/// with 60 to 90 s of easy moving (C53, C54), sprints of 15 to 30 s with 60 to 90 s of rest (C57),
/// a long run once a week of one to two hours (C63), accelerations of at most 100 m (C67). The
/// rest are product choices; each entry says how much stands behind its dose.
public enum SessionLibrary {
  /// Every session there is.
  public static let all: [LibrarySession] = [
    .easy, .recovery, .long, .tempo, .intervals, .sprints, .accelerations, .strides, .hills,
    .hillSprints, .highResistance, .stairs, .tow, .parachute, .bands, .harness, .onTheSpot, .pack,
    .walk, .strength, .jumps, .hip, .balance, .mobility, .cross, .squats, .lunges, .stepUps,
    .calfRaises, .hamstringCurls, .shoulderRaises, .bicepsCurls,
  ]

  /// The session of a key.
  public static func named(_ key: String) -> LibrarySession? { all.first { $0.key == key } }

  /// The steps back to running, those of `ReturnLadder`, written out.
  public static let ladder: [Workout] = ReturnLadder.rungs.map { Workout($0) }

  /// A load by the key of a plan: `vest5` is a vest of 5 % of body mass, `tow` a light pull.
  /// Nil for none, and for what is not known.
  public static func piece(named key: String) -> WornPiece? {
    switch key {
    case "vest5": WornPiece(.vest, TypedAmount(5, .percent))
    case "vest10": WornPiece(.vest, TypedAmount(10, .percent))
    case "pack5": WornPiece(.pack, TypedAmount(5, .percent))
    case "pack10": WornPiece(.pack, TypedAmount(10, .percent))
    case "tow": WornPiece(.tow, Self.lightTow)
    case "ankle": WornPiece(.ankle, TypedAmount(1, .kilograms))
    default: nil
    }
  }

  /// A tyre light enough that a sprint stays within a tenth of its speed. A product choice.
  static let lightTow = TypedAmount(10, .percent)
}

extension Workout {
  /// A rung of the ladder back to running. Between pieces of running without a walk of the ladder's
  /// own stands a minute of it, which is our choice.
  fileprivate init(_ rung: ReturnLadder.Rung) {
    let walk = Part.step(WorkoutStep(.minutes(max(1, rung.walkMinutes)), .walk))
    guard rung.runMinutes > 0 else {
      self.init([walk])
      return
    }
    let run = Part.step(WorkoutStep(.minutes(rung.runMinutes), .jog))
    guard rung.times > 1 else {
      self.init([run])
      return
    }
    self.init([.repeats(rung.times, rung.walkMinutes > 0 ? [walk, run] : [run, walk])])
  }
}
