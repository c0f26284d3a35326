/// Changes of the plan by hand, its proposals, and what was done of it.
enum PlanEditText: String, CatalogueText {
  case because, missed, overdone, extra, extraShort, pain, eased, fever, draftNear
  case todayTitle, todayWords, undo, undoWords, undone
  case add, addTitle, addLead, day, text, textHint, note, noteHint, noteSave, noteSaved, badSession
  case asks, addAnyway, copyAnyway
  case copy, copyTitle, copyWords, copyDay, repeatWeeks, repeatWords, copied, repeated
  case skip, skipWords, skipped, added
  case share, shareTitle, shareLead, bundle, bundleWords, bundleLoad, bring, bringWords, bringFile
  case bringFrom, bringFromWords, bringButton, bringFailed
  case print, printWeek, printPlan, printTitle, printWeekOf, printTotal
  case doneTitle, doneWords, ofTime, ofTimeShare, intensity, intensityUnknown, dose, doseShare
  case onTarget, doseShort, plannedAs, swapDose, ownTitle, ownPurpose
  case totalTime, totalTimeOf, totalClimb, totalClimbOf, totalStrength, totalLoad
  case tissueQuestion, tissueScope, tissueLabel, tissueLine
  case picked, free, breach, firm, dropped

  static let sheet = "planEdit"

  var english: String {
    proposal ?? editing ?? sharing ?? done ?? ""
  }

  private var proposal: String? {
    switch self {
    case .because: "Why?"
    case .missed: "{session} on {day} was not done."
    case .overdone: "{session} on {day} took {done} of {planned}."
    case .extra: "On {day} you did {done} that was not planned."
    case .extraShort: "On {day} you did something that was not planned."
    case .pain: "{place} is sore."
    case .eased: "{place} is no longer sore."
    case .draftNear: "The week of {day} was only a draft and comes near."
    case .fever: "You had a fever, or were ill below the neck, on {day}."
    case .todayTitle: "Something should change. Shall it?"
    case .todayWords: "What stands in the next 48 hours stays, but for what pain or illness takes."
    case .undo: "Undo the last change"
    case .undoWords: "The plan as it was before you last changed it."
    case .undone: "The last change is taken back."
    default: nil
    }
  }

  private var editing: String? {
    switch self {
    case .add: "Own session"
    case .addTitle: "A session of your own"
    case .addLead: "Write it as you would in a notebook. It is checked against the plan’s rules."
    case .day: "Day"
    case .text: "What is done"
    case .textHint: "Like this: wu 12min easy; 6x (20s hill hard @6%, 75s jog); cd 10min easy"
    case .note: "Note"
    case .noteHint: "For you alone; it goes into your calendar."
    case .noteSave: "Save the note"
    case .noteSaved: "Noted."
    case .badSession: "This is no session yet: {reason}."
    case .asks: "It breaks a rule:|It breaks {count} rules:"
    case .addAnyway: "I know; add it"
    case .copyAnyway: "I know; copy it"
    case .copy: "Copy"
    case .copyTitle: "Once more"
    case .copyWords: "To another day, or every week on this weekday."
    case .copyDay: "Copy to"
    case .repeatWeeks: "Every week"
    case .repeatWords: "For how many weeks, as far as the plan reaches."
    case .copied: "Copied to {day}."
    case .repeated: "Repeated."
    case .skip: "Take it out"
    case .skipWords: "Nothing makes up for it. It stays to be seen, struck out."
    case .skipped: "{session} is taken out."
    case .added: "Added on {day}."
    case .ownTitle: "Own session"
    case .ownPurpose: "What you make of it."
    case .picked:
      "{session} is picked up. Arrow keys choose a day, Enter puts it down, Escape leaves it."
    case .free: "{day}: breaks no rule."
    case .breach: "{day}: {rules}"
    case .firm: "{day}: not possible. {rules}"
    case .tissueQuestion: "Does every tissue hold?"
    case .tissueScope:
      "Fullest day of each week to come, in percent of the tissue’s line, with its band. The plan "
        + "must hold at the upper end."
    case .tissueLabel: "Share of the line used by week: {tissues}"
    case .tissueLine: "the line"
    case .dropped: "It stays where it is."
    default: nil
    }
  }

  private var sharing: String? {
    switch self {
    case .share: "Share"
    case .shareTitle: "Take the plan with you, or share it"
    case .shareLead: "All of it stays on your machine until you hand it on."
    case .bundle: "As data"
    case .bundleWords:
      "Goal, days and every session in its text form. No log, no body, nothing that runs."
    case .bundleLoad: "Download the plan"
    case .bring: "A plan from somebody else"
    case .bringWords:
      "It waits for your yes. What each session costs is worked out for you, and the rules that it "
        + "breaks are named."
    case .bringFile: "The file"
    case .bringFrom: "Begins in the week of"
    case .bringFromWords: "Next week where it is left open."
    case .bringButton: "Look at it"
    case .bringFailed: "This is no plan that can be read: {reason}."
    case .print: "Print"
    case .printWeek: "This week on paper"
    case .printPlan: "The whole plan on paper"
    case .printTitle: "Plan: {goal}"
    case .printWeekOf: "Week {number}: {from} to {to}"
    case .printTotal: "{time} · {distance}"
    default: nil
    }
  }

  private var done: String? {
    switch self {
    case .doneTitle: "Planned and done"
    case .doneWords: "How what was done compares. None of it says whether it was a good run."
    case .ofTime: "Time"
    case .ofTimeShare: "{done} of {planned} · {share}"
    case .intensity: "As hard as planned"
    case .intensityUnknown: "not known: it takes heart rate, and steps of a minute and more"
    case .dose: "Tissue dose"
    case .doseShare: "{tissue}: {share} of what was planned"
    case .onTarget: "{share} on target"
    case .doseShort: "dose {share}"
    case .plannedAs: "Planned for this day"
    case .swapDose: "{size} · {tissue} at {share}"
    case .totalTime: "{planned}"
    case .totalTimeOf: "{done} of {planned}"
    case .totalClimb: "{planned} up"
    case .totalClimbOf: "{done} of {planned} up"
    case .totalStrength: "{count} × strength|{count} × strength"
    case .totalLoad: "{count} × with load|{count} × with load"
    default: nil
    }
  }
}
