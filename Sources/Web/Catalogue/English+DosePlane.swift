/// How heavy and how long a run could be today.
enum DosePlaneText: String, CatalogueText {
  case question, scope, level, line, careful, past, mass, tissue, over, note, noBody, noLedger

  static let sheet = "dosePlane"

  var english: String {
    switch self {
    case .question: "How heavy, and for how long, today?"
    case .scope:
      "An easy level run with a vest: share of body mass over minutes, until the first tissue "
        + "comes to its line. Up to 10 %: beyond that no run is advised."
    case .level: "{share} of the line used"
    case .line: "the line"
    case .careful: "the line at the careful end of the band"
    case .past: "heavy runs before, whatever was carried"
    case .mass: "Body mass"
    case .tissue: "First tissue"
    case .over: "over {minutes}"
    case .note:
      "Only the ledgers of the tissues speak here. Whether to run with a load at all takes more "
        + "rules."
    case .noBody: "It needs your weight and height."
    case .noLedger: "It needs 28 days of runs, and no pain that stops loading."
    }
  }
}
