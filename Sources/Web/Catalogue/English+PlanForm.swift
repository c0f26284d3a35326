/// The form for a new plan.
enum PlanFormText: String, CatalogueText {
  case title, lead, goal, goalHint, weeks, weeksHint, raceDay, raceDayHint, raceDistance
  case days, daysWords, longDay, longestDay, hills, hillsYes, hillsNo, hillWeeks, hillWeeksHint
  case loads, loadsYes, loadsNo, doubles, doublesNo, doublesYes, terrain, make, preview
  case changes, changesWords, phases, phasePart, lightWeeks, time, timeWords, start, startWords
  case startEmpty, experience, sessionsOpen, loadsLeftOut, loadsOffered, loadsWait, race, raceWords
  case badWeeks, badMinutes, noMinutes, noRaceDay, raceOver, raceFar, noRaceDistance
  case badRaceDistance, badHillWeeks, failed
  case compare, compareTitle, compareWords, asTyped, dayFewer, otherGoal, perWeek, longest
  case hardest, hardestShare, variant

  static let sheet = "planForm"

  var english: String {
    form ?? outlook ?? comparison ?? complaint ?? ""
  }

  private var form: String? {
    switch self {
    case .title: "A new plan"
    case .lead:
      "You get a proposal. Your plan stays as it is until you say yes."
    case .goal: "What for"
    case .goalHint: "Decides which hard sessions there are, and how much of each."
    case .weeks: "How many weeks"
    case .weeksHint: "4 to 24. With a race the plan ends with it."
    case .raceDay: "Day of the race"
    case .raceDayHint: "Brings a taper before and recovery after. Leave it open without one."
    case .raceDistance: "Its distance"
    case .days: "Which days have time?"
    case .daysWords:
      "Minutes, warm-up included. A day left open stays free. More minutes are room to grow into, "
        + "never a duty."
    case .longDay: "Long run on"
    case .longestDay: "The day with most time"
    case .hills: "Hills, or a treadmill that rises"
    case .hillsYes: "There are some"
    case .hillsNo: "None"
    case .hillWeeks: "Weeks on hills"
    case .hillWeeksHint: "A season of climbs in the middle of the plan; open for the usual share."
    case .loads: "Sessions with a load"
    case .loadsYes: "Where they serve the goal"
    case .loadsNo: "None"
    case .doubles: "Two sessions on a day"
    case .doublesNo: "No"
    case .doublesYes: "Yes, hours apart"
    case .terrain: "Where, and with what?"
    case .make: "Make the plan"
    case .preview: "What does this change?"
    default: nil
    }
  }

  private var outlook: String? {
    switch self {
    case .changes: "What do your choices change?"
    case .changesWords:
      "Reckoned before the plan is made. The proposal shows what the rules leave of it."
    case .phases: "Phases"
    case .phasePart: "{phase} {count} week|{phase} {count} weeks"
    case .lightWeeks: "Week {weeks} is lighter.|Weeks {weeks} are lighter."
    case .time: "Time"
    case .timeWords:
      "{time} on {count} day a week, at most {longest} at once."
        + "|{time} on {count} days a week, at most {longest} at once."
    case .start: "Where it begins"
    case .startWords: "At the {distance} a week of late, and grows from there."
    case .startEmpty: "With three short runs a week: the log knows of no running of late."
    case .experience: "What is open to you"
    case .sessionsOpen:
      "{count} of the library’s {all} sessions.|{count} of the library’s {all} sessions."
    case .loadsLeftOut: "No session carries one."
    case .loadsOffered:
      "Offered where they serve the goal, the smallest first, once in seven days."
    case .loadsWait: "None on runs yet: they come with experience. Strength needs no waiting."
    case .race: "The race"
    case .raceWords:
      "One week of taper, and no load in the ten days before it."
        + "|{count} weeks of taper, and no load in the ten days before it."
    default: nil
    }
  }

  private var comparison: String? {
    switch self {
    case .compare: "Compare with others"
    case .compareTitle: "What would others ask of you?"
    case .compareWords:
      "The next four weeks of each, planned and not kept. The last column: the dose of the fullest "
        + "week over what the tissue is used to in one."
    case .asTyped: "As you chose"
    case .dayFewer: "One day fewer"
    case .otherGoal: "For another goal: {goal}"
    case .perWeek: "A week"
    case .longest: "Longest run"
    case .hardest: "Hardest tissue week"
    case .hardestShare: "{tissue} {share}"
    case .variant: "Variant"
    default: nil
    }
  }

  private var complaint: String? {
    switch self {
    case .badWeeks: "“{typed}” is no number of weeks. Choose {low} to {high}."
    case .badMinutes: "“{typed}” cannot be. Write minutes from 0 to 1440."
    case .noMinutes: "Some day needs time. Write minutes on at least one."
    case .noRaceDay: "A race needs its day."
    case .raceOver: "That day is over. Choose one that comes."
    case .raceFar:
      "That is {count} week away, and a plan reaches {most}. Leave the race open for now."
        + "|That is {count} weeks away, and a plan reaches {most}. Leave the race open for now."
    case .noRaceDistance: "A race needs its distance."
    case .badRaceDistance: "“{typed}” is no distance. Write it like 21.1."
    case .badHillWeeks: "“{typed}” is no number of weeks. Choose 0 to {high}."
    case .failed: "No plan was made: {reason}."
    default: nil
    }
  }
}
