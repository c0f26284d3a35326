/// What the weeks asked of the muscles, and what became of what shows it.
enum MuscleText: String, CatalogueText {
  case title, note, none, stimulusScope, sets, stimulus
  case glutes, quadriceps, hamstrings, calves, hipFlexors
  case firstReading, readings, reading
  case byName
  case neverMeasured, measuredOnce, nothingChanged, someChanged, write

  static let sheet = "muscle"

  var english: String {
    switch self {
    case .title: "What did the muscles get, and did it do anything?"
    case .note:
      "Sets are counted as studies of lifting count them, mostly in young men; a run counts by "
        + "the hard climbs, sprints and strides in its recording. That a set of hill sprints is "
        + "worth a set at the bar is our guess, and so is the little that a load on a run adds: no "
        + "trial showed any. The scale "
        + "ranks weeks; it does not say how much grows."
    case .byName:
      "{count} run counts by what it was called: no altitude, no pace or no threshold pace says "
        + "what was run, and its band is wider.|{count} runs count by what they were called: no "
        + "altitude, no pace or no threshold pace says what was run, and their bands are wider."
    case .none:
      "No strength work, hills or sprints in the last half year, and nothing measured. Easy "
        + "running counts nothing here."
    case .stimulusScope: "Stimulus by week; sets beyond four count less."
    case .sets: "Sets"
    case .stimulus: "Stimulus"
    case .glutes: "Glutes"
    case .quadriceps: "Front of the thigh"
    case .hamstrings: "Back of the thigh"
    case .calves: "Calves"
    case .hipFlexors: "Hip flexors"
    case .firstReading: "First reading, with the smallest real change"
    case .readings: "Measured"
    case .reading: "Reading"
    case .neverMeasured:
      "Nothing was measured. A girth, single-leg calf raises or the best set of a lift, twice, "
        + "would show whether it does something."
    case .measuredOnce: "Measured once so far: a second reading will tell."
    case .nothingChanged:
      "Nothing that can be told has changed in the one thing that was measured twice.|Nothing "
        + "that can be told has changed in any of the {count} things that were measured twice."
    case .someChanged:
      "{changed} of {count} things that were measured twice changed by more than the doubt of "
        + "measuring."
    case .write: "Write down sets and measurements"
    }
  }
}
