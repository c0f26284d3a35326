public import Evidence

/// One number of the planner: what it is, how sure, and who says so.
public struct PlanParameter: Sendable, Hashable, Identifiable {
  /// Its name, kept for ever.
  public let id: String
  /// What it is, as a phrase.
  public let meaning: String
  /// The number.
  public let value: Double
  /// Its unit, empty for a pure number.
  public let unit: String
  /// Where it comes from.
  public let source: Source
  /// How the number itself is known.
  public let status: Source.Status
  /// How much stands behind it.
  public let strength: Strength

  /// A number that this project chose.
  static func chosen(
    _ id: String, _ value: Double, _ unit: String = "", _ meaning: String
  ) -> PlanParameter {
    PlanParameter(
      id: id, meaning: meaning, value: value, unit: unit, source: .plimsollChoice,
      status: .proposed, strength: .productChoice)
  }
}

extension PlanParameter {
  /// Every number of the planner that is not in a table of its own.
  public static let all: [PlanParameter] = [
    .spikeRatio, .spikeDays, .firstRunMinutes, .lineShare, .easyKilometersPerMinute,
    .growth, .growthBelow15, .firstWeekShare, .deloadShare, .deloadOfMean, .deloadLongShare,
    .recoverShare, .taperShare, .lastTaperShare, .shortRaceKilometers, .leastOfWeek, .volumeSlack,
    .volumeSlackMinutes, .sessionCost, .riseCost, .changeCost, .painForLoadDays, .raceForLoadDays,
    .loadSpacingDays, .packSpacingDays, .setsAtMost, .frozenDays, .safetySlack,
    .longCapMinutes, .ultraLongCapMinutes, .noviceSurplusKilometers, .coarseFromWeek,
  ]

  static let spikeRatio = PlanParameter(
    id: "spikeRatio", meaning: "longest run over the longest of the last 30 days", value: 1.10,
    unit: "", source: .frandsen2025, status: .read, strength: .moderate)
  static let spikeDays = PlanParameter(
    id: "spikeDays", meaning: "days in which the longest run counts", value: 30, unit: "d",
    source: .frandsen2025, status: .read, strength: .moderate)
  static let firstRunMinutes = chosen(
    "firstRunMinutes", 15, "min", "a run that is no spike for anybody who may run")
  static let lineShare = chosen(
    "lineShare", 0.9, "", "share of a tissue's line above which the plan pays for every easy minute"
  )
  /// What a minute of easy running, the unit of planned doses, is in the ledgers.
  public static let easyKilometersPerMinute = chosen(
    "easyKilometersPerMinute", 0.18, "easy km/min", "what a minute of easy running counts")
  static let growth = chosen("growth", 1.20, "", "the most by which a small week grows")
  static let growthBelow15 = chosen(
    "growthBelow15", 0.15, "", "minutes of 15 km by which any week may grow, beside a twentieth")
  static let firstWeekShare = chosen(
    "firstWeekShare", 0.5, "", "share of the growth that the first week is allowed")
  static let deloadShare = chosen(
    "deloadShare", 0.66, "", "volume of a light week over an ordinary one")
  static let deloadOfMean = PlanParameter(
    id: "deloadOfMean", meaning: "a light week over the mean of the three ordinary weeks before",
    value: 0.70, unit: "", source: .bell2023, status: .derived, strength: .expertOpinion)
  static let deloadLongShare = chosen(
    "deloadLongShare", 0.8, "", "long run of a light week over the one before")
  static let recoverShare = chosen("recoverShare", 0.5, "", "volume of a week after a race")
  static let taperShare = PlanParameter(
    id: "taperShare", meaning: "volume of the last week but one before a race", value: 0.65,
    unit: "", source: .wang2023, status: .derived, strength: .moderate)
  static let lastTaperShare = PlanParameter(
    id: "lastTaperShare", meaning: "volume of the week of a race", value: 0.42, unit: "",
    source: .wang2023, status: .derived, strength: .moderate)
  static let shortRaceKilometers = chosen(
    "shortRaceKilometers", 15, "km", "race below which one week of taper is enough")
  static let leastOfWeek = chosen(
    "leastOfWeek", 0.6, "", "least share of a week's volume that is run")
  static let volumeSlack = chosen(
    "volumeSlack", 1.05, "", "how far sizes may overshoot a week's volume")
  static let volumeSlackMinutes = chosen(
    "volumeSlackMinutes", 2, "min", "how far sizes may overshoot a week's volume beside")
  static let sessionCost = chosen(
    "sessionCost", 0.02, "", "goal that a session must bring to be worth its while")
  static let riseCost = chosen(
    "riseCost", 0.1, "", "goal that a second kind of rise in a week must bring")
  static let changeCost = chosen(
    "changeCost", 0.3, "", "goal that moving a session of the plan before must bring")
  static let painForLoadDays = PlanParameter(
    id: "painForLoadDays", meaning: "days without load after pain above 2", value: 14, unit: "d",
    source: .plimsollChoice, status: .proposed, strength: .productChoice)
  static let raceForLoadDays = chosen("raceForLoadDays", 10, "d", "days without load before a race")
  static let loadSpacingDays = chosen(
    "loadSpacingDays", 7, "d", "days that hold one loaded session")
  static let packSpacingDays = chosen("packSpacingDays", 14, "d", "days that hold one pack run")
  static let setsAtMost = PlanParameter(
    id: "setsAtMost", meaning: "sets a week for the front of the thigh", value: 12, unit: "sets",
    source: .pelland2025, status: .derived, strength: .moderate)
  static let frozenDays = chosen("frozenDays", 2, "d", "days that a new plan leaves as they were")
  static let safetySlack = chosen(
    "safetySlack", 0.02, "", "lines by which the sum of tissues may stand above their share")
  static let longCapMinutes = chosen("longCapMinutes", 150, "min", "longest long run")
  static let ultraLongCapMinutes = chosen(
    "ultraLongCapMinutes", 240, "min", "longest long run for an ultra")
  static let noviceSurplusKilometers = PlanParameter(
    id: "noviceSurplusKilometers",
    meaning: "first week of a novice with a body mass index over 30", value: 3, unit: "km",
    source: .nielsenSurplus2014, status: .read, strength: .weak)
  static let coarseFromWeek = chosen(
    "coarseFromWeek", 4, "", "week from which hard sessions come in one size")
}
