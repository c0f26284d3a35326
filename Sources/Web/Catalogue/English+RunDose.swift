/// What a run gave each tissue.
enum RunDoseText: String, CatalogueText {
  case title, sub, tissue, perKilometer, whole, band, ratio, usualBody, level, evenSpeed

  static let sheet = "runDose"

  var english: String {
    switch self {
    case .title: "What did it ask of each tissue?"
    case .sub:
      "In easy {unit}: at 3 m/s, on the level, without a load. Steps times the peak of a step to "
        + "the power by which a tissue is worn; relative to you, never a stress."
    case .tissue: "Tissue"
    case .perKilometer: "Per km"
    case .whole: "Whole run, {unit}"
    case .band: "80 % band"
    case .ratio: "With and without load"
    case .usualBody:
      "Reckoned for a body of 70 kg and 1.75 m: the settings do not hold yours for that day."
    case .level: "No altitude was recorded: reckoned as level, with a wider band."
    case .evenSpeed: "No points to reckon by: level and at its mean speed, with a wider band."
    }
  }
}
