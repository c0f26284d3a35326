/// The page of the body: what stands in each tissue's ledger against its line.
enum BodyText: String, CatalogueText {
  case plentyTitle, someTitle, littleTitle, overTitle, stoppedTitle, unknownTitle, emptyTitle
  case lead, unknownLead, noLineLead, emptyLead, checkIn
  case left, right, both, plenty, some, little, over, notKnown, sore, stopped
  case week, weekWords, today
  case map, mapWords, fromFront, fromBack, region, regionUnknown
  case tissues, tissuesWords, tissue, used, band, leftToday, words, othersUnknown
  case gauge, gaugeUnknown, usedToday, leftNow, repair, days, pain, painOf, noPain
  case todo, doPlenty, doSome, doLittle, doOver, doSore, doStopped, doUnknown
  case fills, fillsWords, fillsNone, fillLine
  case courseQuestion, courseScope, courseLabel, line, resting, day, dose
  case doseQuestion, doseScope, doseLabel, painFlag, painMark
  case before, beforeWords, beforeNone, painLine, nothingBefore, added
  case assumed, caveat, notDiagnosis
  case plannedWeek, plannedWeekWords, restAlone, restWould, nothingPlanned, noPlan, asPlanned
  case plannedDay, restedDay, plannedLead, restedLead, thatDay, usedThen, leftThen, planned
  case asItWas, asItWasAndPlanned, plannedScope

  static let sheet = "body"

  var english: String {
    titles ?? words ?? ledger ?? ahead ?? charts
  }

  private var ahead: String? {
    switch self {
    case .plannedWeek: "What will the plan make of it?"
    case .plannedWeekWords:
      "The fullest tissue of each day, as the sessions of your plan will leave it. Choose a day to "
        + "see the whole body; beside it stands what rest alone would leave."
    case .restAlone: "Rest alone"
    case .restWould: "rest alone {share}"
    case .nothingPlanned: "nothing planned"
    case .noPlan: "no plan says what will be done; this is rest alone."
    case .asPlanned:
      "Days to come add what your plan reckons for its sessions. Where it keeps one ledger for "
        + "several tissues, each gets what the one with most would."
    case .plannedDay:
      "{day}, as planned: {tissue} at {share} of its line."
    case .restedDay: "{day}, after rest alone: {tissue} at {share} of its line."
    case .plannedLead:
      "What stands there now, less what wears off, and what the sessions until then add. Rest "
        + "alone would leave {rest}."
    case .restedLead: "There is no plan, so that nothing is added until then."
    case .thatDay: "That day:"
    case .usedThen: "Used then"
    case .leftThen: "Left then"
    case .planned: "planned"
    case .asItWas: "as it was, then at rest"
    case .asItWasAndPlanned: "as it was, then as planned"
    case .plannedScope:
      "{tissue}: share of the line used, in %, over 90 days. The pale band holds eight in ten; "
        + "dashed is what your plan will add, gray what rest alone would leave. Before 28 days of "
        + "log it is not known."
    default: nil
    }
  }

  private var titles: String? {
    switch self {
    case .plentyTitle: "Plenty is left everywhere."
    case .someTitle: "{tissue}: some is left."
    case .littleTitle: "{tissue}: little is left today."
    case .overTitle: "{tissue}: over the line today."
    case .stoppedTitle: "{tissue}: what you said stops loading it."
    case .unknownTitle:
      "Not known yet: {count} more day of log.|Not known yet: {count} more days of log."
    case .emptyTitle: "Nothing is in the ledgers yet."
    case .lead:
      "What your runs and what you carried asked of each tissue, less what has worn off, against "
        + "what it is used to."
    case .unknownLead:
      "A share of the line needs 28 days. Until then doses are counted, and pain and soreness "
        + "count at once."
    case .noLineLead: "While loading is stopped, nothing counts as left."
    case .emptyLead: "Bring some runs: ledgers begin with the first one, whatever else is known."
    case .checkIn: "Say how you are"
    default: nil
    }
  }

  private var words: String? {
    switch self {
    case .left: "{tissue}, left"
    case .right: "{tissue}, right"
    case .both: "{tissue}, both sides"
    case .plenty: "Plenty left"
    case .some: "Some left"
    case .little: "Little left"
    case .over: "Over the line"
    case .notKnown: "Not known"
    case .sore: "{words}, sore"
    case .stopped: "Stopped"
    case .week: "What if you only rested?"
    case .weekWords:
      "Nothing is planned here: each day shows the fullest tissue as rest alone would leave it."
    case .today: "Today"
    case .map: "Where does it stand?"
    case .mapWords: "Tap a place. Left and right are your own. The table says the same."
    case .fromFront: "From the front"
    case .fromBack: "From the back"
    case .region: "{tissue}: {share} of the line ({low} to {high}), {words}"
    case .regionUnknown: "{tissue}: {words}"
    case .tissues: "How full is each?"
    case .tissuesWords:
      "Share of the line used, with its 80 % band, and what is left today in {unit} at 3 m/s on "
        + "the level without a load. The fullest first."
    case .tissue: "Tissue"
    case .used: "Used"
    case .band: "80 % band"
    case .leftToday: "Left, {unit}"
    case .words: "In words"
    case .othersUnknown:
      "Hip joint, glutes and the outer knee (iliotibial band) are not known: the model sees the "
        + "body from the side. Pain there is kept and acts on advice."
    default: nil
    }
  }

  private var ledger: String? {
    switch self {
    case .gauge: "{share} of the line used, between {low} and {high}"
    case .gaugeUnknown: "How much of the line is used is not known"
    case .usedToday: "Used today"
    case .leftNow: "Left for today"
    case .repair: "Wears off to 37 % in"
    case .days: "{count} day|{count} days"
    case .pain: "Pain, last seven days"
    case .painOf: "of 10"
    case .noPain: "none said"
    case .todo: "Today:"
    case .doPlenty: "run as you meant to."
    case .doSome: "an easy run fits; a long, fast, steep or loaded one comes close to the line."
    case .doLittle: "short and easy, nothing carried. Or walk, ride or rest."
    case .doOver: "leave it a day: walk, ride, swim or rest. Nothing carried."
    case .doSore:
      "easy only while it is sore: nothing carried, no speed, no hills. Its line is lower."
    case .doStopped:
      "do not load it. Pain that can come from bone, or above 5 in 10, is for a clinician to look "
        + "at. When it is gone, say 0 in a check-in."
    case .doUnknown: "go by how it feels, and carry nothing new."
    case .fills: "Which runs filled it?"
    case .fillsWords: "What is left of each run’s dose today, as a share of all that stands there."
    case .fillsNone: "None of the last 90 days."
    case .fillLine: "{run}, {day}"
    default: nil
    }
  }

  private var charts: String {
    switch self {
    case .courseQuestion: "How did it get here?"
    case .courseScope:
      "{tissue}: share of the line used, in %, over 90 days. The pale band holds eight in ten; "
        + "dashed is rest from now on. Before 28 days of log it is not known."
    case .courseLabel: "{tissue}: share of the line used by day, and pain"
    case .line: "the line"
    case .resting: "rest"
    case .day: "Day"
    case .dose: "Added, {unit}"
    case .doseQuestion: "What did each day add?"
    case .doseScope: "In easy {unit}, from runs, walks and strength work."
    case .doseLabel: "{tissue}: what each day added"
    case .painFlag: "Pain {score} of 10, {moment}"
    case .painMark: "P"
    case .before: "What came before it hurt?"
    case .beforeWords:
      "The days of the two weeks before each pain on which most was added. It shows an order, not "
        + "a cause."
    case .beforeNone: "No pain was said of it in the last 90 days."
    case .painLine: "{day}: {score} of 10, {moment}"
    case .nothingBefore: "nothing was added in the two weeks before"
    case .added: "{distance} {days} before, on {day}"
    case .assumed: "What is taken for granted"
    case .caveat:
      "The line is our convention; no trial has tested it. A full ledger is no injury "
        + "and an empty one no guarantee."
    case .notDiagnosis: "Not a diagnosis. Plimsoll is no medical device."
    default: rawValue
    }
  }
}

/// What the ledgers take for granted.
enum LedgerText: String, CatalogueText {
  case usualBody, level, evenSpeed, leftOut, notComputed, walks, strengthWork, beforeTheLog

  static let sheet = "ledger"

  var english: String {
    switch self {
    case .usualBody:
      "{count} run is reckoned for a body of 70 kg and 1.75 m: the settings do not hold yours."
        + "|{count} runs are reckoned for a body of 70 kg and 1.75 m: the settings do not hold "
        + "yours."
    case .level:
      "{count} run without an altitude counts as level.|{count} runs without an altitude count as "
        + "level."
    case .evenSpeed:
      "{count} run without points counts as level and even.|{count} runs without points count as "
        + "level and even."
    case .leftOut:
      "{count} run is left out: it says neither how far nor how long, or the mass it needs is not "
        + "known.|{count} runs are left out: they say neither how far nor how long, or the mass "
        + "they need is not known."
    case .notComputed:
      "{count} run is left out until its figures are computed.|{count} runs are left out until "
        + "their figures are computed."
    case .walks:
      "{count} walk or hike counts by the ratio of a walking step to a running one."
        + "|{count} walks and hikes count by the ratio of a walking step to a running one."
    case .strengthWork:
      "{count} piece of strength work counts by peaks that we proposed."
        + "|{count} pieces of strength work count by peaks that we proposed."
    case .beforeTheLog: "The weeks before the log were like its first 28 days."
    }
  }
}
