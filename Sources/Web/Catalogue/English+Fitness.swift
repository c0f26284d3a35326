/// What the best efforts say.
enum FitnessText: String, CatalogueText {
  case title, lead, unknownTitle, unknownLead
  case criticalPace, reserve, score, marathonPace, figures, figuresWords
  case curveQuestion, curveScope, efforts, effort, model, pace, minutes, hours
  case racesQuestion, racesScope, race, range, racePace, models
  case fiveKilometers, tenKilometers, halfMarathon, marathon
  case trendQuestion, trendScope, month
  case longQuestion, longScope, decoupling, decline
  case responseTitle, responseQuestion, responseScope, responseKnown, responseUnknown
  case modelled, weekly
  case surerQuestion, runFast, missingSpan, leftOut, bound

  static let sheet = "fitness"

  var english: String {
    switch self {
    case .title: "You can hold {pace} for about half an hour."
    case .lead:
      "Between {fast} and {slow}, by the best efforts of the last 90 days. Faster, "
        + "where none of them was all-out."
    case .unknownTitle: "What you can hold is not known yet."
    case .unknownLead: "Critical speed needs three hard efforts of 2 to 20 minutes: {why}."
    case .criticalPace: "Critical pace"
    case .reserve: "Way in reserve"
    case .score: "Score (VDOT)"
    case .marathonPace: "Marathon pace"
    case .figures: "What follows from it?"
    case .figuresWords:
      "The reserve is how far you can run beyond critical speed before you must slow down. The "
        + "score ranks performances over different distances; it is no measurement of oxygen."
    case .curveQuestion: "How fast for how long?"
    case .curveScope:
      "Best efforts of 90 days in {unit}, without runs with a load; the curve is critical speed "
        + "and reserve with their 80 % band, where they hold."
    case .efforts: "Best efforts"
    case .effort: "Effort"
    case .model: "Critical speed and reserve"
    case .pace: "Pace"
    case .minutes: "{count} min"
    case .hours: "{count} h"
    case .racesQuestion: "Between which times may a race end?"
    case .racesScope:
      "Each whisker is the 80 % band of one model, from the fast end on the left; the range holds "
        + "them all. One time alone would claim more than any model knows."
    case .race: "Race"
    case .range: "Range"
    case .racePace: "Pace"
    case .models: "What the models are"
    case .fiveKilometers: "5 km"
    case .tenKilometers: "10 km"
    case .halfMarathon: "Half marathon"
    case .marathon: "Marathon"
    case .trendQuestion: "How has it gone by month?"
    case .trendScope:
      "The best score of each month with its 80 % band. A month without a hard run looks worse "
        + "than the runner was."
    case .month: "Month"
    case .longQuestion: "Does the heart stay with the pace on long runs?"
    case .longScope:
      "Percent less way per heart beat: in the second half (decoupling), and late in runs of an "
        + "hour and a half or more. Heat, drink and pace move it as fitness does."
    case .decoupling: "Decoupling"
    case .decline: "Decline late"
    case .responseTitle: "Does training explain it?"
    case .responseQuestion: "Scores and what the model makes of them"
    case .responseScope:
      "Performance as fitness less fatigue, two fading sums of training. The band is its error on "
        + "what it had not seen."
    case .responseKnown:
      "By {measure} and {count} scores: held against the last {held}, which it had not seen, it "
        + "erred by {error}; their recent mean by {mean}. It describes the past of one runner "
        + "and certifies nothing, neither a plan nor a day."
    case .responseUnknown: "Not known: {why}. The model says something only where it foretells."
    case .modelled: "Model"
    case .weekly: "Best of a week"
    case .surerQuestion: "What would make it surer?"
    case .runFast: "Any hard effort of 3 to 20 minutes is a beginning."
    case .missingSpan: "An all-out effort of {low} to {high} minutes."
    case .leftOut:
      "{count} run with a carried load is left out: it says little of you without it.|"
        + "{count} runs with a carried load are left out: they say little of you without it."
    case .bound: "A race or a trial: a log cannot tell whether an effort was all you had."
    }
  }
}
