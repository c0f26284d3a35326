/// The check-in: how the runner is on a day, strength work, and what is measured of it.
enum CheckInText: String, CatalogueText {
  case title, titleOfDay, lead, saved, before, after, today
  case pain, painWords, front, back, byName, leftSide, rightSide, painOf, notSaid
  case during, afterwards, morning, bone, soft, medical
  case feel, soreness, sorenessHint, sleep, sleepUnit, quality, qualityHint
  case illness, none, aboveNeck, fever, note, save
  case said, saidNothing, take, takeOf, painLine, deleteDay, gone, bringBack
  case sorenessLine, sleepLine, qualityLine, lately, latelyNone
  case check, checkWords, done, askPain, somewhereElse
  case unreadable, outside, tooLong
  case worrying, worryingWords, signPlace, signLine, signStop, signsOf

  static let sheet = "checkIn"

  var english: String {
    switch self {
    case .title: "How are you today?"
    case .titleOfDay: "How were you on {day}?"
    case .lead: "Ten seconds are enough. Leave open what you do not know."
    case .saved: "Written down."
    case .before: "The day before"
    case .after: "The day after"
    case .today: "Today"
    case .pain: "Does anything hurt?"
    case .painWords: "Tap where. Left and right are your own."
    case .front: "From the front"
    case .back: "From the back"
    case .byName: "All places by name"
    case .leftSide: "left {place}"
    case .rightSide: "right {place}"
    case .painOf: "Pain, {place}: 0 is none, 10 the worst"
    case .notSaid: "not said"
    case .during: "while running"
    case .afterwards: "after it"
    case .morning: "this morning"
    case .bone: "It feels as if it were in the bone"
    case .soft: "It is muscle or tendon, not the bone"
    case .medical:
      "Plimsoll is no medical device. Pain that wakes you, swells, is worse each day or makes you "
        + "limp is for a clinician."
    case .feel: "How did you sleep, how do you feel?"
    case .soreness: "Sore muscles"
    case .sorenessHint: "0 is fresh; at 10 stairs are hard to walk down."
    case .sleep: "Slept"
    case .sleepUnit: "h"
    case .quality: "How well"
    case .qualityHint: "1 is badly, 5 is very well."
    case .illness: "Ill?"
    case .none: "no"
    case .aboveNeck: "a cold, above the neck"
    case .fever: "fever, or ill below the neck"
    case .note: "Anything else"
    case .save: "Check in"
    case .said: "Said of this day"
    case .saidNothing: "Nothing yet."
    case .take: "Take away"
    case .takeOf: "Take away: {what}"
    case .painLine: "{place} {score} of 10, {moment}"
    case .deleteDay: "Delete this day’s check-in"
    case .gone: "Deleted."
    case .bringBack: "Bring it back"
    case .sorenessLine: "sore {score} of 10"
    case .sleepLine: "slept {hours} h"
    case .qualityLine: "sleep {score} of 5"
    case .lately: "The last two weeks"
    case .latelyNone: "No check-in yet. Two weeks of them show what comes and goes."
    case .check: "Check in"
    case .checkWords: "Pain, soreness, sleep: ten seconds."
    case .done: "You have checked in today."
    case .askPain: "{place} this morning, 0 to 10"
    case .somewhereElse: "Something else"
    case .unreadable: "“{typed}” is not a number. Write it like {example}."
    case .outside: "{typed} cannot be. It lies between {low} and {high}."
    case .worrying: "Something worrying?"
    case .worryingWords:
      "Any of these ends running for now, whatever else the day says. Tick what is so."
    case .signPlace: "Where"
    case .signLine: "{place}: {sign}"
    case .signStop:
      "Stop, and have it looked at by a clinician soon. Plimsoll cannot tell what it is."
    case .signsOf: "Signs for a clinician"
    case .tooLong: "This is longer than a note can be."
    }
  }
}

/// Places of the body where it can hurt.
enum PlaceText: String, CatalogueText {
  case tibia, foot, heel, ankle, achilles, calf, knee, hamstring, quadriceps, hip, groin
  case hipFlexor, glute, iliotibialBand, lowBack, other

  static let sheet = "place"

  var english: String {
    switch self {
    case .tibia: "shin"
    case .foot: "foot"
    case .heel: "heel"
    case .ankle: "ankle"
    case .achilles: "Achilles tendon"
    case .calf: "calf"
    case .knee: "knee"
    case .hamstring: "hamstring"
    case .quadriceps: "front thigh"
    case .hip: "hip joint"
    case .groin: "groin"
    case .hipFlexor: "hip flexor"
    case .glute: "glute"
    case .iliotibialBand: "outer knee"
    case .lowBack: "low back"
    case .other: "somewhere else"
    }
  }
}
