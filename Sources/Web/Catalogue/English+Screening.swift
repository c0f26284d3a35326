/// The health check.
enum ScreeningText: String, CatalogueText {
  case title, lead, saved, questions, questionsSub, heart, chestPain, fainting, condition, medicine
  case tissue, supervised, joint, nerves, energy, pelvic, pregnant, cleared, clearedHint
  case boneInjury, boneInjuryHint, birth, birthHint, accept, acceptedOn, mustAccept, badDay, save
  case never, holds, ended, standsClear, standsNot, standsPregnant, toAsk
  case toToday, later, inviteNew, inviteNewWords, inviteBegun, inviteBegunWords, inviteAgain
  case inviteEnded, inviteEnds, begin, goOn, again, notNow

  static let sheet = "screening"

  var english: String {
    switch self {
    case .title: "Health check"
    case .lead:
      "Twelve short questions, once a year. A yes keeps advice to walking until someone who "
        + "can look at you says otherwise. Nothing leaves this machine."
    case .saved: "Saved. Answers now take it into account."
    case .questions: "Which of these are true for you?"
    case .questionsSub: "Leave the box empty for no."
    case .heart: "I have a heart condition or high blood pressure."
    case .chestPain: "My chest hurts at times, at rest or when I move."
    case .fainting: "In the last year I fainted, or felt dizzy and lost my balance."
    case .condition: "I live with another long-term illness."
    case .medicine: "I take medicine every day for a long-term illness."
    case .tissue:
      "In the last year I had trouble with a bone, muscle or tendon that running could worsen."
    case .supervised: "I was told to train only when a clinician watches."
    case .joint: "A joint is not well or was replaced, or my bone density is low."
    case .nerves: "Parts of my feet or legs are numb."
    case .energy: "My periods stopped, I have lost interest in sex, or eating worries me."
    case .pelvic: "When I run I leak urine, or feel heaviness or pain in the pelvis."
    case .pregnant: "I am pregnant."
    case .cleared: "A doctor or physiotherapist knows of this and says that I may run."
    case .clearedHint: "Only if someone has looked at you since."
    case .boneInjury: "A bone hurt by running, last on about"
    case .boneInjuryHint: "A stress fracture or stress reaction. Leave it empty for never."
    case .birth: "A birth in the last year, on"
    case .birthHint: "Leave it empty for none."
    case .accept:
      "I understand: Plimsoll gives training advice, not medical advice. It does not diagnose and "
        + "cannot see me. With doubts I ask a clinician."
    case .acceptedOn: "You accepted on {day} that this is training advice, not medical advice."
    case .mustAccept: "Answers rest on this, so it has to be ticked."
    case .badDay: "“{typed}” is no day up to today. Write it like 2026-03-14."
    case .save: "Save"
    case .never: "Not answered yet. Until it is, every answer says that it is missing."
    case .holds: "Answered on {day}. It holds until {end}."
    case .ended: "Answered on {day}, more than a year ago. Please answer it again."
    case .standsClear: "Nothing in it speaks against running."
    case .standsNot: "Advice stays with walking until someone clears you."
    case .standsPregnant: "In pregnancy, advice sends you to your midwife or doctor first."
    case .toAsk: "Back to Ask"
    case .toToday: "Back to the first page"
    case .later: "Go on later"
    case .inviteNew: "A short health check"
    case .inviteNewWords:
      "Twelve questions, about two minutes. Advice is safer with it. It may wait; nothing leaves "
        + "this machine."
    case .inviteBegun: "Your health check waits"
    case .inviteBegunWords: "You began it on {day}. What you ticked is kept."
    case .inviteAgain: "Your health check, again"
    case .inviteEnded: "It was answered on {day}, more than a year ago, and no longer counts."
    case .inviteEnds: "It holds until {day}. Two minutes keep it for another year."
    case .begin: "Answer it"
    case .goOn: "Go on"
    case .again: "Answer it again"
    case .notNow: "Not now"
    }
  }
}
