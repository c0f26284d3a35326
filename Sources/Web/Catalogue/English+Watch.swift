/// What stands out in the log, and what is left today.
enum WatchText: String, CatalogueText {
  case title, sub, quiet, tell, ease, stop, today, why, figure, figureBand
  case unwatched, cleared, clearedWords
  case leftTitle, leftSub, left, leftUnknown, noLedger
  case heartBelow, heartWithin, heartAbove, heartUnknown, noMeasure

  static let sheet = "watch"

  var english: String {
    switch self {
    case .title: "What to watch?"
    case .sub: "What stands out in your log today. Not a diagnosis, and no forecast."
    case .quiet: "Nothing stands out."
    case .tell: "Worth knowing"
    case .ease: "Make it easier"
    case .stop: "Stop"
    case .today: "Today"
    case .why: "What is behind it?"
    case .figure: "{meaning}: {value}"
    case .figureBand: "{meaning}: {value} ({low} to {high})"
    case .unwatched: "What cannot be watched yet"
    case .cleared: "{place}: a clinician has said yes"
    case .clearedWords:
      "After a bone injury: no tenderness of the bone, walking without pain, healed on a picture "
        + "where the risk is high, strength and hopping tested, causes dealt with."
    case .leftTitle: "What is left today?"
    case .leftSub:
      "Easy distance until the line of the tissues with the least left. The line is our choice: "
        + "being above it is no injury, being below it no guarantee."
    case .left: "{value} ({low} to {high})"
    case .leftUnknown: "Not known: {reason}."
    case .noLedger: "no tissue has a ledger yet"
    case .heartBelow:
      "Heart and lungs have no line. Your last seven days, {week}, are less than most of your "
        + "weeks ({low} to {high})."
    case .heartWithin:
      "Heart and lungs have no line. Your last seven days, {week}, are like most of your weeks "
        + "({low} to {high})."
    case .heartAbove:
      "Heart and lungs have no line. Your last seven days, {week}, are more than most of your "
        + "weeks ({low} to {high})."
    case .heartUnknown:
      "Heart and lungs have no line, and your own range is not known: {reason}."
    case .noMeasure: "no measure of training load is known"
    }
  }
}
