/// The first steps: from an empty log to a first answer.
enum WelcomeText: String, CatalogueText {
  case title, lead, steps, skipAll, back, goOn, leaveOpen
  case stepUnits, stepYou, stepRuns, stepQuestion
  case unitsTitle, unitsWords, youTitle, youWords, whyMass, whyHeight, whyAge, whySex
  case runsTitle, runsWords, runsHere, demo, demoWords, later
  case questionTitle, questionWords, question, questionHint, ask
  case answerTitle, answerWords, whole, toToday
  case invite, inviteWords, resume, dismiss, begin, beginWords

  static let sheet = "welcome"

  var english: String {
    switch self {
    case .title: "Welcome"
    case .lead: "About two minutes. Stop anywhere and go on later; nothing is lost."
    case .steps: "First steps"
    case .skipAll: "Skip all of it"
    case .back: "Back"
    case .goOn: "Go on"
    case .leaveOpen: "Leave it open"
    case .stepUnits: "Units"
    case .stepYou: "You"
    case .stepRuns: "Your runs"
    case .stepQuestion: "One question"
    case .unitsTitle: "How do you want to read?"
    case .unitsWords: "It changes only the pages, and can be changed at any time in the settings."
    case .youTitle: "Who runs?"
    case .youWords:
      "Everything may be left open. It stays on this machine, and a figure that lacks something "
        + "says so."
    case .whyMass: "What a load costs depends on it"
    case .whyHeight: "Gives the length of your legs, and so your steps"
    case .whyAge: "Growing and older bones ask for more care"
    case .whySex: "Some published equations have a form for each"
    case .runsTitle: "What have you run?"
    case .runsWords:
      "FIT, GPX, TCX or a zip from any service. Without runs an answer knows less, and says so."
    case .runsHere: "{count} run is here.|{count} runs are here."
    case .demo: "Use the demonstration runner"
    case .demoWords:
      "Eighteen months of a made-up runner, to look around with. Delete them when you have seen "
        + "enough."
    case .later: "Import later"
    case .questionTitle: "What do you want to know first?"
    case .questionWords:
      "Prefilled from what is known of you. Write it as you would say it, in English."
    case .question: "Your question"
    case .questionHint:
      "Such as: 30 min walk with a 6 kg vest, or 5 km easy with 1 kg on each ankle"
    case .ask: "Ask it"
    case .answerTitle: "Your first answer"
    case .answerWords: "It grows with your log: with check-ins, kit and a plan."
    case .whole: "See all of it"
    case .toToday: "To Today"
    case .invite: "Go on with the first steps?"
    case .inviteWords: "{done} of {count} are done. Next: {next}."
    case .resume: "Go on"
    case .dismiss: "Not again"
    case .begin: "Begin"
    case .beginWords: "Four short steps to a first answer about running with a load."
    }
  }
}

/// How far work has come that goes on while pages are read.
enum ProgressText: String, CatalogueText {
  case importing, recomputing, goOn, label, done, again

  static let sheet = "progress"

  var english: String {
    switch self {
    case .importing: "Importing: {done} of {found} files"
    case .recomputing: "Computing figures again: {done} of {found} runs"
    case .goOn: "It goes on when you leave this page."
    case .label: "How far it has come"
    case .done: "Done."
    case .again: "Show what is new"
    }
  }
}

/// What a device keeps, and what it shows without the server.
enum DeviceText: String, CatalogueText {
  case offline, offlineTitle, offlineWords, title, words, forget, keep

  static let sheet = "device"

  var english: String {
    switch self {
    case .offline: "Offline. This is how it stood on {day} at {time}."
    case .offlineTitle: "Offline"
    case .offlineWords:
      "The server cannot be reached. Today can be read as it stood when this device last saw it."
    case .title: "What does this device keep?"
    case .words:
      "This browser keeps the last Today page, to be read without the server, and nothing else of "
        + "your log. On a device that is not yours let it forget."
    case .forget: "Forget on this device"
    case .keep: "Keep Today for reading offline"
    }
  }
}
