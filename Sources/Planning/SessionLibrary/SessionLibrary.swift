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

  /// The steps back to running: half an hour of walking without pain first, then running in it,
  /// with a day between. Each is done at least twice (RTR-05). One clinic's ladder; the way from
  /// there to half an hour at a stretch is the same everywhere.
  public static let ladder: [Workout] = [
    "30min walk", "5x (4min walk, 2min jog)", "5x (3min walk, 3min jog)",
    "5x (2min walk, 4min jog)", "2x (14min jog, 1min walk)", "30min jog",
  ].map { (text: StaticString) in Workout(written: text) }

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
