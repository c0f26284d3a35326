/// Training load over days, and the measures it can be counted by.
enum TrainingText: String, CatalogueText {
  case asUsual, moreThanUsual, lessThanUsual, unknownTitle, emptyTitle, emptyLead, loadLead
  case sixWeeks, halfYear, yearAndHalf, span
  case heart, countedChosen, countedProposed, long, short, balance, monotony, strain, from
  case byDay, amountsQuestion, amountsScope, balanceQuestion, balanceScope
  case monotonyQuestion, monotonyScope, muchAlike
  case unknownDays, unknownTaken, reasonOf, alike, strengthDays, registers
  case strengthDaysCounted, forecastWords, forecastUnknown, plannedDay
  case measures, measuresWords, measure, needs, knownFor, week, knownOf, countBy, best, use
  case banister, edwards, effort, pace, power
  case banisterNeeds, edwardsNeeds, effortNeeds, paceNeeds, powerNeeds
  case ratio, ratioTitle, criticism
  case raceMark, painMark, illMark, kitMark, newKit, retiredKit
  case tissues, tissuesWords, tissuesNote, toBody, theLine, shareOfLine, band, usedToday, shortLog
  case stopped, leftOf, rightOf, ridgeQuestion, ridgeScope
  case tibia, foot, achilles, patellofemoral, calf, hamstring, quadriceps, hipFlexor, lowBack
  case lackDays, lackKnown, lackAny, lackEfforts, tooAlike, notAllOut, outOfRange, noBetter

  static let sheet = "training"

  var english: String {
    switch self {
    case .asUsual: "The last week asked about as much as the six before."
    case .moreThanUsual: "The last week asked more than the six before."
    case .lessThanUsual: "The last week asked less than the six before."
    case .unknownTitle: "What training asked of the heart is not known."
    case .emptyTitle: "Nothing has been asked of you yet."
    case .emptyLead: "Training load begins with the first run. Import some, or look around first."
    case .loadLead:
      "Two ledgers stand side by side and are never added: heart and lungs recover in days, a "
        + "tendon or a bone takes longer."
    case .sixWeeks: "6 weeks"
    case .halfYear: "6 months"
    case .yearAndHalf: "18 months"
    case .span: "How far back"
    case .heart: "Heart and lungs"
    case .countedChosen: "Counted by {measure}, as you chose."
    case .countedProposed:
      "Counted by {measure}, known for {known} of {count} activities of the last year."
    case .long: "42 days"
    case .short: "7 days"
    case .balance: "Difference"
    case .monotony: "Monotony"
    case .strain: "Strain"
    case .from: "{low} to {high}"
    case .byDay: "By day"
    case .amountsQuestion: "How much was it, and how much lately?"
    case .amountsScope:
      "{measure} by day, with rolling means that forget in 42 and in 7 days and their 80 % bands. "
        + "A gray ground is a day that is not known."
    case .balanceQuestion: "Were the last days easier than before?"
    case .balanceScope: "Mean of 42 days less that of 7. Above zero after easier days."
    case .monotonyQuestion: "Were the days alike?"
    case .monotonyScope: "Mean over standard deviation of seven days, at most 10."
    case .muchAlike: "much alike"
    case .unknownDays: "{count} of these days is not known:|{count} of these days are not known:"
    case .unknownTaken:
      "The means take such a day to lie between nothing and the largest of the six weeks before: "
        + "our choice, and the width of their band."
    case .reasonOf: "{reason} ({count})"
    case .alike:
      "The last seven days were much alike. That this harms rests on 25 athletes; a day of rest or "
        + "a longer one next to easy ones changes it."
    case .strengthDays:
      "Strength work on {count} day is in none of this: it has neither pulse nor pace. With "
        + "minutes and effort it counts by effort × minutes.|"
        + "Strength work on {count} days is in none of this: it has neither pulse nor pace. With "
        + "minutes and effort it counts by effort × minutes."
    case .strengthDaysCounted:
      "Strength work on {count} day counts by its effort × minutes.|"
        + "Strength work on {count} days counts by its effort × minutes."
    case .forecastWords:
      "Dashed and hollow is {count} session of your plan: its effort × minutes, at the rate of "
        + "your own runs of the last 90 days. That rate is our choice; what eight in ten of those "
        + "runs gave is the band.|"
        + "Dashed and hollow are {count} sessions of your plan: their effort × minutes, at the "
        + "rate of your own runs of the last 90 days. That rate is our choice; what eight in ten "
        + "of those runs gave is the band."
    case .forecastUnknown:
      "There is a plan, but too few runs of the last 90 days say what its sessions will come to."
    case .plannedDay: "{day}, planned"
    case .registers:
      "All this registers what was done. It measures neither fitness nor freshness and says "
        + "nothing of injury."
    case .measures: "What else could it be counted by?"
    case .measuresWords:
      "Each has a scale of its own; amounts of different measures are never added or compared."
    case .measure: "Measure"
    case .needs: "Needs"
    case .knownFor: "Known for"
    case .week: "Last 7 days"
    case .knownOf: "{known} of {count}"
    case .countBy: "Count training load by"
    case .best: "The best that is known for most activities"
    case .use: "Count by it"
    case .banister: "Training impulse (Banister)"
    case .edwards: "Zone-weighted minutes (Edwards)"
    case .effort: "Effort × minutes (Foster)"
    case .pace: "Pace-weighted time"
    case .power: "Power-weighted time (Skiba)"
    case .banisterNeeds: "heart rate, its rest and maximum, sex"
    case .edwardsNeeds: "heart rate and its maximum"
    case .effortNeeds: "what you said of the effort"
    case .paceNeeds: "speed, altitude and threshold pace"
    case .powerNeeds: "the same, with weight and height"
    case .ratio: "Last 7 days over last 28: {ratio}"
    case .ratioTitle: "The acute to chronic ratio, and why it decides nothing here"
    case .criticism:
      "Not a gauge of injury. The seven days are part of the 28, so that the two sides correlate "
        + "by construction; dividing does not make runners comparable; with the chronic side "
        + "replaced by a constant or by random numbers it foretold injuries about as well; and "
        + "among 5,205 runners a high ratio went with fewer injuries, not more."
    case .raceMark: "R"
    case .painMark: "P"
    case .illMark: "I"
    case .kitMark: "K"
    case .newKit: "First run with {kit}"
    case .retiredKit: "{kit} retired"
    case .tissues: "Tissues"
    case .tissuesWords:
      "What stands in each tissue’s own ledger, as a share of its line: of what it is used to, "
        + "with an allowance. The fuller side; over long spans the fullest day of each week."
    case .tissuesNote:
      "The line is ours and no trial has tested it: a full ledger is no injury and an empty one no "
        + "safety."
    case .toBody: "Today on the body"
    case .theLine: "the line"
    case .shareOfLine: "Share of the line"
    case .band: "80 % band"
    case .ridgeQuestion: "What was each tissue given, week by week?"
    case .ridgeScope:
      "Easy kilometers a week, whole weeks, all on one scale; the pale band holds four of five. "
        + "Gray where the log does not reach."
    case .usedToday: "{share} of its line today, {low} to {high}."
    case .shortLog: "Known after {count} more day of log.|Known after {count} more days of log."
    case .stopped: "Loading it is stopped."
    case .leftOf: "Left {tissue}"
    case .rightOf: "Right {tissue}"
    case .tibia: "Shin bone"
    case .foot: "Bones of the foot"
    case .achilles: "Achilles tendon"
    case .patellofemoral: "Kneecap joint"
    case .calf: "Calf"
    case .hamstring: "Hamstrings"
    case .quadriceps: "Quadriceps"
    case .hipFlexor: "Hip flexors"
    case .lowBack: "Lower back"
    case .lackDays: "the log has {known} of the {needed} days it needs"
    case .lackKnown: "{count} of the days is not known|{count} of the days are not known"
    case .lackAny: "nothing was done on the days that count"
    case .lackEfforts: "{known} best efforts are known; it needs {needed}"
    case .tooAlike: "the efforts are too much alike in length"
    case .notAllOut: "some of the efforts were not all-out"
    case .outOfRange: "it lies outside the range of the model"
    case .noBetter: "the model foretells no better than a mean would"
    }
  }
}
