/// The run page: head, map, tables, files.
enum RunText: String, CatalogueText {
  case unnamed, repairs, effortOf, typed, damaged, damagedTitle
  case neighbors, previous, next, moreFigures, moreFiguresSub
  case zonesTitle, paceZonesTitle, zoneName1, zoneName2, zoneName3, zoneName4, zoneName5
  case zone, zoneAndBelow, noData, belowZones, zonesMissing, toSettings
  case kilometersTitle, milesTitle, lapsTitle, perMile, perKilometer, splitsCaption, splitsSub
  case lap, time, pace, flat, heart, steps, climbs, distance, showSplit, restLap
  case feltTitle, noNotes, edit, filesTitle, original, exportAs, signalsTable, deleted, deletedWords
  case bringBack, allRuns, delete, deleteWords, deleteSure, effortsTitle, effortsSub
  case mile, halfMarathon, marathon, inSpan, spans, compareWith

  static let sheet = "run"

  var english: String {
    switch self {
    case .unnamed: "{sport} on {day}"
    case .repairs: "{count} repair|{count} repairs"
    case .effortOf: "Effort {value} of 10"
    case .typed: "Typed in"
    case .damaged: "Damaged file"
    case .damagedTitle: "A part of the file could not be read."
    case .neighbors: "Neighboring runs"
    case .previous: "Run before"
    case .next: "Run after"
    case .moreFigures: "What else was measured?"
    case .moreFiguresSub: "Every figure opens its definition."
    case .zonesTitle: "How long in each zone?"
    case .paceZonesTitle: "How long at which pace?"
    case .zoneName1: "easy"
    case .zoneName2: "steady"
    case .zoneName3: "tempo"
    case .zoneName4: "hard"
    case .zoneName5: "all out"
    case .zone: "Z{number}"
    case .zoneAndBelow: "Z{number} and below"
    case .noData: "no data"
    case .belowZones: "below Z1"
    case .zonesMissing: "No zones: {reason}."
    case .toSettings: "Go to the settings"
    case .kilometersTitle: "How did each kilometer go?"
    case .milesTitle: "How did each mile go?"
    case .lapsTitle: "How did each lap go?"
    case .perMile: "Per mile"
    case .perKilometer: "Per kilometer"
    case .splitsCaption: "Splits"
    case .splitsSub: "Choose a number to see the split on the map and the charts."
    default: rest
    }
  }

  private var rest: String {
    switch self {
    case .lap: "Lap"
    case .time: "Time"
    case .pace: "Pace"
    case .flat: "Flat"
    case .heart: "Heart"
    case .steps: "Steps/min"
    case .climbs: "Up, down {unit}"
    case .distance: "Distance {unit}"
    case .showSplit: "Show split {number} on the map and the charts"
    case .restLap: "rest"
    case .feltTitle: "How did it feel?"
    case .noNotes: "No notes yet."
    case .edit: "Edit name, sport, effort and notes"
    case .filesTitle: "Take it with you"
    case .original: "Original file"
    case .exportAs: "Save as {format}"
    case .signalsTable: "Signals as CSV"
    case .deleted: "The run was deleted."
    case .deletedWords: "Its file and its notes are kept for thirty days and can be brought back."
    case .bringBack: "Bring it back"
    case .allRuns: "All runs"
    case .delete: "Delete this run"
    case .deleteWords: "It leaves every list and total. For thirty days it can be brought back."
    case .deleteSure: "Delete"
    case .effortsTitle: "Where was it fastest?"
    case .effortsSub: "The fastest stretches of this run."
    case .mile: "1 mile"
    case .halfMarathon: "Half marathon"
    case .marathon: "Marathon"
    case .spans: "How far in a span of time"
    case .inSpan: "In {time}"
    case .compareWith: "Compare with another run"
    default: ""
    }
  }
}

/// The map and the charts of a run.
enum RunChartText: String, CatalogueText {
  case mapTitle, colorBy, zone, pace, grade, heart, routeLabel, mapLabel, closer, further
  case noSignal, below, between, above
  case chartsTitle, chartsSub, chartsAlone, axis, distance, time, cursor, zoomIn, zoomOut, whole
  case table, tableCaption, save, csv, png, moreSignals, paused, standing, noData, failed
  case paceTrack, speedTrack, heartTrack, stepsTrack, heightTrack, powerTrack, contactTrack
  case balanceTrack, oscillationTrack, ratioTrack, stepLengthTrack, stiffnessTrack, airTrack
  case formTrack, impactTrack, temperatureTrack, gradeTrack, chartLabel, paceLabel

  static let sheet = "runChart"

  var english: String {
    switch self {
    case .mapTitle: "Where was it hard?"
    case .colorBy: "Color the route by"
    case .zone: "Zone"
    case .pace: "Pace"
    case .grade: "Slope"
    case .heart: "Heart rate"
    case .routeLabel: "Route drawn on blank ground, colored by {signal}"
    case .mapLabel: "Map of the route on blank ground. Arrow keys move it, plus and minus zoom."
    case .closer: "Closer"
    case .further: "Further away"
    case .noSignal: "no data"
    case .below: "under {high}"
    case .between: "{low} to {high}"
    case .above: "over {low}"
    case .chartsTitle: "What happened along the way?"
    case .chartsSub:
      "Move along any chart, or use the slider: the others and the map follow. Drag to zoom."
    case .chartsAlone: "Move along any chart, or use the slider: all charts follow. Drag to zoom."
    case .axis: "Lay the charts along"
    case .distance: "Distance"
    case .time: "Time"
    case .cursor: "Place along the run"
    case .zoomIn: "Closer"
    case .zoomOut: "Wider"
    case .whole: "Whole run"
    case .table: "The numbers as a table"
    case .tableCaption: "Signals along the run"
    case .save: "Save"
    case .csv: "CSV"
    case .png: "PNG"
    case .moreSignals: "{count} more signal|{count} more signals"
    default: tracks
    }
  }

  private var tracks: String {
    switch self {
    case .paused: "paused"
    case .standing: "stood"
    case .noData: "no data"
    case .failed: "The charts could not be drawn. The tables hold the same numbers."
    case .paceTrack: "Pace"
    case .speedTrack: "Speed"
    case .heartTrack: "Heart rate"
    case .stepsTrack: "Steps per minute"
    case .heightTrack: "Height"
    case .powerTrack: "Power, as the device states it"
    case .contactTrack: "Ground contact"
    case .balanceTrack: "Ground contact, left foot's share"
    case .oscillationTrack: "Rise and fall of the trunk"
    case .ratioTrack: "Rise and fall over step length"
    case .stepLengthTrack: "Step length"
    case .stiffnessTrack: "Leg spring stiffness"
    case .airTrack: "Power against air"
    case .formTrack: "Form power"
    case .impactTrack: "Impact loading rate"
    case .temperatureTrack: "Temperature at the device"
    case .gradeTrack: "Slope"
    case .chartLabel: "{title} along the run, from {low} to {high}"
    case .paceLabel: "{title} along the run, faster is higher, from {low} to {high}"
    default: ""
    }
  }
}
