/// Two runs side by side, and the runs along one way.
enum CompareText: String, CatalogueText {
  case title, choose, chooseWords, first, second, show, exchange
  case sooner, later, even, noDistance, byPlace, byDistance, overWay, overDistance
  case gapQuestion, gapScope, paceQuestion, speedQuestion, paceScope, heartQuestion, heartScope
  case heightQuestion, heightScope
  case along, gap, figures, figuresSub, figure, change, band, told, notTold, noBand, more, dose
  case wayTitle, waySub, wayScope, without, with, thisRun, carried
  case compareLink, alikePlain, alikeLoaded

  static let sheet = "compare"

  var english: String {
    switch self {
    case .title: "Two runs side by side"
    case .choose: "Which runs?"
    case .chooseWords: "Runs along the same way stand first."
    case .first: "This run"
    case .second: "With"
    case .show: "Compare"
    case .exchange: "Exchange them"
    case .sooner: "{second} was {time} faster than {first} {over}."
    case .later: "{second} was {time} slower than {first} {over}."
    case .even: "{second} and {first} took the same time {over}."
    case .noDistance: "{first} and {second}: one has no distance, so only figures are compared."
    case .byPlace:
      "Both follow the same way, so the same places stand above each other. Standing and pauses "
        + "do not count."
    case .byDistance:
      "They follow different ways, so the same distances stand above each other, as far as the "
        + "shorter one goes. Standing and pauses do not count."
    case .overWay: "over the same way"
    case .overDistance: "over the first {distance}"
    case .gapQuestion: "Where was time won?"
    case .gapScope: "By how much {second} came later, minutes; below zero it was ahead"
    case .paceQuestion: "Who was faster where?"
    case .speedQuestion: "Who was faster, and where?"
    case .paceScope: "Faster is higher, {unit}; means over at least {window}"
    case .heartQuestion: "What did it cost the heart?"
    case .heartScope: "Beats per minute; means over at least {window}"
    case .heightQuestion: "Was it the same climb?"
    case .heightScope: "Height as recorded, {unit}"
    default: rest
    }
  }

  private var rest: String {
    switch self {
    case .along: "Along the way, {unit}"
    case .gap: "Gap"
    case .figures: "What differs?"
    case .figuresSub:
      "The second less the first. Bands hold four of five; they are added as if their errors were "
        + "independent, which is the careful way."
    case .figure: "Figure"
    case .change: "Difference"
    case .band: "Band"
    case .told: "differs"
    case .notTold: "cannot be told apart"
    case .noBand: "as measured"
    case .more: "More figures, doses and best efforts"
    case .dose: "{tissue}, easy kilometers"
    case .wayTitle: "How does this way usually go?"
    case .waySub:
      "{count} run along this way.|{count} runs along this way: start, finish and course near each "
        + "other, in the same direction."
    case .wayScope: "Pace by day, faster is higher, {unit}"
    case .without: "Without load"
    case .with: "With load"
    case .thisRun: "this run"
    case .carried: "Load"
    case .compareLink: "Compare with"
    case .alikePlain:
      "Of {count} other without a load {faster} was faster.|"
        + "Of {count} others without a load {faster} were faster."
    case .alikeLoaded:
      "Of {count} other with the same load {faster} was faster.|"
        + "Of {count} others with the same load {faster} were faster."
    default: ""
    }
  }
}

/// The best efforts of the whole log.
enum RecordsText: String, CatalogueText {
  case title, lead, none, noneWords, plain, plainWords, loaded, loadedWords
  case effort, best, pace, before, first, run, climb, heart, worn

  static let sheet = "records"

  var english: String {
    switch self {
    case .title: "What are my records?"
    case .lead:
      "The fastest stretches within any run, by the clock, pauses counted. A record says what was, "
        + "not what is to be tried again."
    case .none: "No records so far."
    case .noneWords: "They come with the first recorded run of 400 m or more."
    case .plain: "Without a load"
    case .plainWords: "Runs on which nothing was carried, or nobody said so."
    case .loaded: "With a load"
    case .loadedWords: "They stand apart: a time with a vest says little of one without."
    case .effort: "Over"
    case .best: "Record"
    case .pace: "Pace"
    case .before: "Before"
    case .first: "the first"
    case .run: "Run"
    case .climb: "Climb of the run"
    case .heart: "Heart"
    case .worn: "Carried"
    }
  }
}

/// The map of all runs.
enum MapText: String, CatalogueText {
  case title, none, noneWords, lead, label, legend, once, twice, times, timesUp
  case filter, year, everyYear, show, area, areas, areasWords, here, away, runs, distance, days
  case withoutRoute, leftOut, zonesNote, noTiles
  case north, northEast, east, southEast, south, southWest, west, northWest

  static let sheet = "map"

  var english: String {
    switch self {
    case .title: "Where have I run?"
    case .none: "Nothing to draw."
    case .noneWords: "No run with positions matches. Widen the years, or choose other kinds."
    case .lead: "{count} run drawn on blank ground|{count} runs drawn on blank ground"
    case .label: "Ways of {runs} on blank ground, the more often gone the heavier"
    case .legend: "How often"
    case .once: "once"
    case .twice: "2 or 3 times"
    case .times: "{low} to {high} times"
    case .timesUp: "{low} times or more"
    case .filter: "Which runs"
    case .year: "Year"
    case .everyYear: "All years"
    case .show: "Show"
    case .area: "Area"
    case .areas: "Which areas?"
    case .areasWords: "Runs that begin within {distance} of each other make an area."
    case .here: "Where you run most"
    case .away: "{distance} to the {direction}"
    case .runs: "Runs"
    case .distance: "Distance"
    case .days: "From, to"
    case .withoutRoute: "{count} run has no route to show.|{count} runs have no route to show."
    case .leftOut: "The oldest {count} run is left out.|The oldest {count} runs are left out."
    case .zonesNote:
      "What lies in your privacy zones is not drawn. The drawing comes from your own machine; no "
        + "map server is asked."
    case .noTiles: "Lines come from routes simplified to 64 points and are laid on a grid."
    default: direction
    }
  }

  private var direction: String {
    switch self {
    case .north: "north"
    case .northEast: "north-east"
    case .east: "east"
    case .southEast: "south-east"
    case .south: "south"
    case .southWest: "south-west"
    case .west: "west"
    case .northWest: "north-west"
    default: ""
    }
  }
}

/// Places that no position leaves the log from.
enum PrivacyText: String, CatalogueText {
  case title, words, name, nameHint, place, placeHint, radius, radiusHint, add, none, remove
  case zone, badPlace, badRadius, badName, what, off, hideStart, wholeOriginal, hidden

  static let sheet = "privacy"

  var english: String {
    switch self {
    case .title: "Privacy zones"
    case .words:
      "Positions inside a zone stay out of maps, pictures, the interface and exported files. "
        + "Figures stay those of the whole run, so distance and time still tell how far away a "
        + "start lay. The original file is yours and stays whole: share an export instead."
    case .name: "What it hides"
    case .nameHint: "A word for you alone, like Home"
    case .place: "Where"
    case .placeHint: "A run’s number, for the place where it began, or degrees like 60.17, 24.94"
    case .radius: "Radius"
    case .radiusHint: "The circle is laid off center, so that its middle gives nothing away"
    case .add: "Hide it"
    case .none: "Nothing is hidden."
    case .remove: "Hide {name} no longer"
    case .zone: "Zone"
    case .badPlace: "“{typed}” is neither a run with positions nor two numbers in degrees."
    case .badRadius: "“{typed}” is no radius. It lies between {low} and {high}."
    case .badName: "Give it a name."
    case .what: "Reach"
    case .off:
      "Zones hold at once, for old runs as well. Take one away and its positions show again."
    case .hideStart: "Hide where this run began"
    case .wholeOriginal: "Original file, with the positions in your privacy zones"
    case .hidden: "Positions in your privacy zones are left out here and in every export."
    }
  }
}
