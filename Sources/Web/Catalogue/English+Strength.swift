/// Strength work, and what is measured to see whether it did something.
enum StrengthText: String, CatalogueText {
  case title, words, exercise, sets, setsHint, mass, reserve, reserveHint, add, none, badSets
  case reserveLine, minutes, minutesUnit, minutesHint, effort, effortHint, effortLine
  case outcomes, outcomesWords, outcome, value, valueHint, measure, outcomesNone
  case once, unchanged, grown, fallen, real, repetitions, choice
  case lunges, stepUps, squats, jumps, calfRaises, hipAbduction, hamstringCurls, shoulderRaises
  case bicepsCurls, balance
  case thighGirth, calfGirth, singleCalfRaises, sitToStand, jumpHeight, bestSet, left, right

  static let sheet = "strength"

  var english: String {
    switch self {
    case .title: "Strength and balance"
    case .words: "Sets of one exercise."
    case .exercise: "Exercise"
    case .sets: "Sets"
    case .setsHint: "3x8, or 3x30s where you hold"
    case .mass: "With"
    case .reserve: "In reserve"
    case .reserveHint: "repetitions more that would have gone"
    case .add: "Write it down"
    case .none: "Nothing in the last two weeks."
    case .badSets: "“{typed}” is no number of sets. Write it like 3x8 or 3x30s."
    case .reserveLine: "{count} in reserve"
    case .minutes: "Minutes"
    case .minutesUnit: "min"
    case .minutesHint: "all of it, pauses and all; once for a whole session"
    case .effort: "Effort"
    case .effortHint: "0 to 10; with minutes it counts beside your runs"
    case .effortLine: "effort {score} of 10"
    case .outcomes: "Does it do something?"
    case .outcomesWords:
      "Measure the same way, at the same time of day, every few weeks. A change smaller than the "
        + "smallest real one is the tape, not the muscle."
    case .outcome: "What"
    case .value: "Value"
    case .valueHint: "Girths and heights in {length}, best sets in {mass}, the rest is counted"
    case .measure: "Write it down"
    case .outcomesNone: "Nothing measured yet."
    case .once: "measured once"
    case .unchanged: "nothing has changed that could be told"
    case .grown: "{difference} more than at first"
    case .fallen: "{difference} less than at first"
    case .real: "Smallest real change: {change}"
    case .repetitions: "times"
    case .choice: "The smallest real changes are our choice."
    case .lunges: "Lunges"
    case .stepUps: "Step-ups"
    case .squats: "Squats"
    case .jumps: "Jumps"
    case .calfRaises: "Calf raises"
    case .hipAbduction: "Hip abduction"
    case .hamstringCurls: "Hamstring curls"
    case .shoulderRaises: "Shoulder raises"
    case .bicepsCurls: "Biceps curls"
    case .balance: "Balance"
    case .thighGirth: "Thigh girth"
    case .calfGirth: "Calf girth"
    case .singleCalfRaises: "Single-leg calf raises"
    case .sitToStand: "Sit-to-stand in 30 s"
    case .jumpHeight: "Jump height"
    case .bestSet: "Best set: {exercise}"
    case .left: "{what}, left"
    case .right: "{what}, right"
    }
  }
}
