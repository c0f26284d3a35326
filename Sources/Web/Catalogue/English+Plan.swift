/// The plan: its calendar, its season, its sessions.
enum PlanText: String, CatalogueText {
  case title, titleOfWeek, noPlan, emptyTitle, emptyWords, make, makeNew, raceOn
  case month, week, daysOfWeek, before, after, spans, legend, kinds, hint
  case easy, long, tempo, fast, hill, loaded, strength, race, ladder, carrying
  case planned, done, over, missed, skipped, draft, draftWords, notPlanned, ofPlanned, ofWeek, today
  case base, hills, specific, taper, recover, deload, weekOfPhase, weekNumber, weeks, phaseWeeks
  case seasonQuestion, seasonScope, seasonLabel, time, hardRuns, lighter
  case conflicts, conflictsWords, given, fights, freedBy, orElse
  case waiting, toProposal, proposalTitle, proposalFirst, proposalSame, proposalChanges
  case moreChanges, accept, keep, accepted, discarded
  case changeMoved, changeChanged, changeNew, changeGone, sessionOfSize
  case moved, swapped, undo
  case back, pictureLabel, written, purpose, cueWarmUp, cueWear, cueForm, cues, doses, dosesWords
  case band, rules, rulesNone, claims, instead, insteadWords, insteadNone, swap, swapFor
  case sizeSmall, sizeMedium, sizeLarge, move, moveWords, toDay, fit, feed, whatWasDone
  case asksFirst, asksWords, neverGiven, moveAnyway, stay
  case todaySession, noneToday, toPlan, medical

  static let sheet = "plan"

  var english: String {
    page ?? season ?? session ?? ""
  }

  private var page: String? {
    switch self {
    case .title: "Plan"
    case .titleOfWeek: "Week {number} of {count}: {phase}"
    case .noPlan: "No plan yet"
    case .emptyTitle: "What would you like to run for?"
    case .emptyWords:
      "Say what for, and which days have time. The plan grows from what you have run, keeps every "
        + "tissue under its line, and gives its reasons."
    case .make: "Make a plan"
    case .makeNew: "New plan"
    case .raceOn:
      "{distance} on {day} · {count} day|{distance} on {day} · {count} days"
    case .month: "Month"
    case .week: "Week"
    case .daysOfWeek: "{from} to {to}"
    case .before: "Before"
    case .after: "After"
    case .spans: "How much to show"
    case .legend: "How a session stands"
    case .kinds: "Kinds of sessions"
    case .hint:
      "Open a session to move or swap it. You can also drag it to another day, or pick it up "
        + "with the space bar, choose a day with the arrow keys and put it down with Enter. Each "
        + "day says what a move would break."
    case .easy: "Easy"
    case .long: "Long"
    case .tempo: "Tempo"
    case .fast: "Fast"
    case .hill: "Hills"
    case .loaded: "With load"
    case .strength: "Strength"
    case .race: "Race"
    case .ladder: "Walk and run"
    case .carrying: "{session}, {what}"
    case .planned: "planned"
    case .done: "done"
    case .over: "more than planned"
    case .missed: "missed"
    case .skipped: "taken out"
    case .draft: "draft"
    case .draftWords: "Weeks with a broken edge are drafts: they are made anew as they come near."
    case .notPlanned: "not planned"
    case .ofPlanned: "{done} of {planned}"
    case .ofWeek: "of {planned}"
    case .today: "today"
    case .waiting: "A new plan waits for your yes."
    case .toProposal: "Look at it"
    case .accept: "Yes, take this plan"
    case .keep: "No, leave it"
    case .accepted: "This is your plan now."
    case .discarded: "Left out. Your plan is as it was."
    case .moved: "Moved to {day}."
    case .swapped: "Swapped."
    case .undo: "Undo"
    case .todaySession: "What is planned today?"
    case .noneToday: "Nothing is planned. Rest is part of it."
    case .toPlan: "To the plan"
    case .medical:
      "A plan is a proposal, not medical advice. Pain, illness or a bad night outrank it."
    default: nil
    }
  }

  private var season: String? {
    switch self {
    case .base: "Base"
    case .hills: "Hills"
    case .specific: "Specific"
    case .taper: "Taper"
    case .recover: "Recovery"
    case .deload: "Lighter"
    case .weekOfPhase: "Week {number} · {phase}"
    case .weekNumber: "Week {number}"
    case .weeks: "{count} week|{count} weeks"
    case .phaseWeeks: "{phase}: weeks {from} to {to}"
    case .seasonQuestion: "How does the week build?|How do the {count} weeks build?"
    case .seasonScope:
      "Hours by kind: filled what was done, hollow what is planned. An arrow marks a lighter week."
    case .seasonLabel: "Hours by kind in {count} week|Hours by kind in {count} weeks"
    case .time: "Time"
    case .hardRuns: "Hard runs"
    case .lighter: "Lighter week"
    case .conflicts: "What could not be held?"
    case .conflictsWords:
      "A promise gives way before a rule of safety does. Beside each: what it fights, and what "
        + "would free it."
    case .given: "Given up"
    case .fights: "What it fights"
    case .freedBy: "It would take {ways}."
    case .orElse: ", or "
    case .proposalTitle: "Shall this be your plan?"
    case .proposalFirst:
      "A first plan: one session in {weeks}.|A first plan: {count} sessions in {weeks}."
    case .proposalSame: "It is the same as your plan."
    case .proposalChanges:
      "One session differs from your plan.|{count} sessions differ from your plan."
    case .moreChanges: "and one more|and {count} more"
    case .changeMoved: "{after}: {from} → {to}"
    case .changeChanged: "{to}: {after} in the place of {before}"
    case .changeNew: "{to}: {after} comes in"
    case .changeGone: "{from}: {before} goes out"
    case .sessionOfSize: "{session}, {size}"
    default: nil
    }
  }

  private var session: String? {
    switch self {
    case .back: "Back to the calendar"
    case .pictureLabel: "The session step by step: {session}"
    case .written: "As it is typed"
    case .purpose: "What is it for?"
    case .cueWarmUp: "Warm-up"
    case .cueWear: "What to wear"
    case .cueForm: "How to move"
    case .cues: "What to mind?"
    case .doses: "What does it cost?"
    case .dosesWords:
      "For each tissue, as minutes of your easy running, level and without a load. The line is the "
        + "band in which eight of ten truths are expected; the plan holds at its upper end."
    case .band: "{low} to {high}"
    case .rules: "What binds it?"
    case .rulesNone: "No rule is at its limit: it could be longer or harder without breaking one."
    case .claims: "What stands behind it?"
    case .instead: "What could stand in its place?"
    case .insteadWords: "None of these costs any tissue more."
    case .insteadNone: "Nothing in the library is as gentle on every tissue and keeps every rule."
    case .swap: "Swap"
    case .swapFor: "Swap for {session}"
    case .sizeSmall: "small"
    case .sizeMedium: "middle"
    case .sizeLarge: "large"
    case .move: "Move"
    case .moveWords: "Nothing else is planned anew by a move."
    case .toDay: "To another day"
    case .fit: "For the watch (FIT)"
    case .feed: "Calendar feed"
    case .whatWasDone: "What was done"
    case .asksFirst: "This breaks a rule"
    case .asksWords: "On {day} the plan would break one:|On {day} the plan would break {count}:"
    case .neverGiven: "At least one of them guards health and is not given up."
    case .moveAnyway: "I know; move it"
    case .stay: "Leave it where it is"
    default: nil
    }
  }
}
