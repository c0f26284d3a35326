/// The first page.
enum TodayText: String, CatalogueText {
  case soFar, soFarMore, soFarLess, soFarSame, noneYet, noneYetUsual
  case weekQuestion, weekScope, weekLabel, weeksQuestion, weeksScope, weeksScopeAlone, weeksLabel
  case usual, day, week, distance, time, climb, runs, noRun, toCome
  case thisWeek, thisWeekScope, heart, heartScope, heartWeek, heartUsual, currentWeek, withoutHeart,
    heartUnknown
  case quiet, quietWords, latest, allRuns, addAnother
  case emptyTitle, emptyWords, emptyBring, emptyBringWords, emptyLook, emptyLookWords
  case bringRuns, useDemo, emptyYou, emptyYouWords, toSettings
  case mayLoad, fullest, whyAndWhat, behind, changed, ran, onToday, onYesterday, rested, fell, rose
  case leftDefinition, toLedger, bodyMap, weekSum, weekRuns, sorenessTap

  static let sheet = "today"

  var english: String {
    switch self {
    case .soFar: "{distance} so far this week."
    case .soFarMore: "{distance} this week, {difference} more than usual by {weekday}."
    case .soFarLess: "{distance} this week, {difference} less than usual by {weekday}."
    case .soFarSame: "{distance} this week, as usual by {weekday}."
    case .noneYet: "No run yet this week."
    case .noneYetUsual: "No run yet this week. By {weekday} it is usually {distance}."
    case .weekQuestion: "How far along is the week?"
    case .weekScope: "{distance} in {time}, by day. Running, walking and hiking."
    case .weekLabel: "Distance on each day of this week"
    case .weeksQuestion: "How does it compare with the last weeks?"
    case .weeksScope:
      "Distance by week in {unit}. The dashed line is the mean of the four weeks before this one."
    case .weeksScopeAlone: "Distance by week in {unit}."
    case .weeksLabel: "Distance in each of the last {count} weeks"
    case .usual: "usual {distance}"
    case .day: "Day"
    case .week: "Week from"
    case .distance: "Distance"
    case .time: "Time"
    case .climb: "Climb"
    case .runs: "Runs"
    case .noRun: "–"
    case .toCome: "to come"
    case .thisWeek: "What is in this week?"
    case .thisWeekScope: "Since {day}."
    case .heart: "And for heart and lungs?"
    case .heartScope:
      "{measure}, by week: the measure that your days are counted by. Training load has others."
    case .heartWeek: "This week"
    case .heartUsual: "{usual} in a usual week"
    case .currentWeek: "this week"
    case .quiet: "It has been quiet."
    case .quietWords: "Nothing in the last {count} weeks. A short, easy run is a good way back."
    case .withoutHeart: "{count} run is not in it|{count} runs are not in it"
    case .heartUnknown:
      "Not known: it needs {needs}. The settings hold what is yours."
    case .latest: "What was run lately?"
    case .allRuns: "All {count} runs"
    case .addAnother: "Import more"
    case .emptyTitle: "Bring what you have run."
    case .emptyWords:
      "Plimsoll reads what your watch recorded and shows what is in it. Everything stays on "
        + "this machine."
    case .emptyBring: "Your runs"
    case .emptyBringWords:
      "FIT, GPX, TCX or a zip with any of them. Drop a whole folder if you like."
    case .emptyLook: "Or look around first"
    case .emptyLookWords:
      "The demonstration runner has trained for eighteen months. They are made up; delete "
        + "them when you have seen enough."
    case .bringRuns: "Import runs"
    case .useDemo: "Use the demonstration runner"
    case .emptyYou: "You"
    case .emptyYouWords:
      "Some figures need to know you: heart-rate zones need your pulses, equations your "
        + "weight. All of it may be left open."
    case .mayLoad: "May I add load today?"
    case .fullest:
      "{tissue}: {share} of the line used ({low} to {high}), about {way} of easy running left."
    case .whyAndWhat: "Why, and what instead"
    case .behind: "What decides it"
    case .changed: "What changed since yesterday?"
    case .ran: "{day}: {run}, {distance}"
    case .onToday: "Today"
    case .onYesterday: "Yesterday"
    case .rested: "No run yesterday or today."
    case .fell: "{tissue}: from {was} down to {now} of its line"
    case .rose: "{tissue}: from {was} up to {now} of its line"
    case .leftDefinition:
      "How far you could still run easily today until this tissue has taken what it has shown it "
        + "can take: its line less what is not yet worn off of every dose, in easy kilometers."
    case .toLedger: "Its ledger"
    case .bodyMap: "See the body"
    case .weekRuns: "How many runs, walks and hikes the week holds."
    case .sorenessTap: "Sore legs, 0 to 10. One tap is enough."
    case .weekSum: "The sum over this week’s runs"
    case .toSettings: "Tell something about you"
    }
  }
}
