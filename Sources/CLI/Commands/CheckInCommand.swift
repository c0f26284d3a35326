internal import Advice
internal import ArgumentParser
internal import Logbook
internal import Workflow

/// `plimsoll checkin`: how the runner is on a day.
struct CheckInCommand: LogCommand {
  static let configuration = CommandConfiguration(
    commandName: "checkin", abstract: "Say how you are today: pain, soreness, sleep, illness.",
    discussion: """
      What is given is written down; what was said of the day before stays. Examples: \
      plimsoll checkin --pain achilles-l=2:morning --sleep-h 7.5, plimsoll checkin --list --json.

      PLACE is one of \(PainPlace.allCases.map(\.rawValue).joined(separator: " ")), with -l or -r \
      for a side; without one the worse is meant. 'during' is meant where no time is said. Shin, \
      foot, hip and groin count as bone; add ':soft' or ':bone' where that is wrong.

      Plimsoll is no medical device. Pain that wakes you, swells, or makes you limp is for a \
      clinician.
      """)

  @Option(help: ArgumentHelp("The day, as 2026-11-21; without it today.", valueName: "date"))
  var date: Day?

  @Option(
    help: ArgumentHelp(
      "A pain, as achilles-l=2:morning; may be given several times.",
      valueName: "PLACE=0..10:during|after|morning"),
    transform: Pain.typed)
  var pain: [Pain] = []

  @Option(
    help: ArgumentHelp(
      "A sign at a place that a clinician should see, as knee-r=locking.",
      valueName: "PLACE=SIGN"),
    transform: PainStatement.sign)
  var sign: [(spot: Pain.Spot, flag: RedFlag)] = []

  @Option(
    help: ArgumentHelp(
      "A place that a clinician has cleared for running, as tibia-l; after a bone injury by all "
        + "five gates of RTR-02.", valueName: "PLACE"),
    transform: PainStatement.place)
  var cleared: [Pain.Spot] = []

  @Option(help: ArgumentHelp("How sore the muscles are, 0 to 10.", valueName: "0..10"))
  var soreness: Double?

  @Option(name: .customLong("sleep-h"), help: ArgumentHelp("Hours slept.", valueName: "hours"))
  var sleepHours: Double?

  @Option(help: ArgumentHelp("How good the sleep was, 1 (bad) to 5.", valueName: "1..5"))
  var sleepQuality: Int?

  @Option(help: "Whether you are ill.")
  var illness: CheckIn.Illness?

  @Option(name: .customLong("mass-kg"), help: ArgumentHelp("Body mass.", valueName: "kilograms"))
  var massKilograms: Double?

  @Option(
    name: .customLong("resting-hr"), help: ArgumentHelp("Pulse at rest.", valueName: "beats"))
  var restingHeartRate: Double?

  @Option(help: ArgumentHelp("How hard the run was, 0 to 10; with --run.", valueName: "0..10"))
  var rpe: Double?

  @Option(
    name: .customLong("run"),
    help: ArgumentHelp("The run that --rpe speaks of.", valueName: "number"))
  var ratedRun: Int64?

  @Option(help: "Anything worth keeping; an empty text takes away what was there.")
  var note: String?

  @Flag(help: "List the days that something was said of, latest first.")
  var list = false

  @Option(help: ArgumentHelp("The first day to list.", valueName: "date"))
  var since: Day?

  @Flag(help: "Delete what was said of the day; for thirty days it can be brought back.")
  var delete = false

  @Flag(help: "Bring back what was deleted of the day.")
  var undo = false

  @OptionGroup var log: LogOptions
  @OptionGroup var output: OutputOptions

  var makesLog: Bool { !list && !delete && !undo }

  private var saysSomething: Bool {
    !pain.isEmpty || !sign.isEmpty || !cleared.isEmpty || soreness != nil || sleepHours != nil
      || sleepQuality != nil || illness != nil
      || massKilograms != nil || restingHeartRate != nil || rpe != nil || note != nil
  }

  func validate() throws {
    guard [list, delete, undo, saysSomething].count(where: { $0 }) == 1 else {
      throw ValidationError(
        saysSomething || list || delete || undo
          ? "--list, --delete, --undo and what is said of a day exclude each other"
          : "Nothing was said of the day")
    }
    guard (rpe == nil) == (ratedRun == nil) else {
      throw ValidationError("--rpe and --run go together")
    }
    guard since == nil || list else { throw ValidationError("--since needs --list") }
  }

  func run(_ workbench: Workbench, _ terminal: Terminal) async throws {
    if list { return try await showList(workbench, terminal) }
    let day = try await workbench.day(date)
    if delete {
      try await workbench.deleteCheckIn(on: day)
      return say(day, "deleted", terminal)
    }
    if undo {
      try await workbench.undeleteCheckIn(on: day)
      return say(day, "brought back", terminal)
    }
    let checkIn = try await workbench.checkIn(edit(day))
    for (spot, flag) in sign {
      try await workbench.state(PainStatement(day: day, spot: spot, .redFlag(flag)))
    }
    for spot in cleared {
      try await workbench.state(PainStatement(day: day, spot: spot, .cleared))
    }
    if output.json {
      let athlete = try await workbench.athlete()
      terminal.line(checkIn.json(athlete).text)
    } else if !output.quiet {
      terminal.line("\(day.iso)  \(checkIn.words)")
    }
  }

  private func edit(_ day: Day) -> CheckInEdit {
    var edit = CheckInEdit(day: day)
    edit.pains = pain
    edit.soreness = soreness
    edit.sleepHours = sleepHours
    edit.sleepQuality = sleepQuality
    edit.illness = illness
    edit.note = note
    edit.massKilograms = massKilograms
    edit.restingHeartRate = restingHeartRate
    if let ratedRun, let rpe {
      edit.effort = CheckInEdit.RunEffort(run: ratedRun, effort: rpe)
    }
    return edit
  }

  private func showList(_ workbench: Workbench, _ terminal: Terminal) async throws {
    let athlete = try await workbench.athlete()
    let checkIns = try await workbench.checkIns(since: since)
    for checkIn in checkIns.reversed() {
      terminal.line(
        output.json ? checkIn.json(athlete).text : "\(checkIn.day.iso)  \(checkIn.words)")
    }
    if checkIns.isEmpty, !output.quiet {
      terminal.note("no check-ins; 'plimsoll checkin --soreness 2' makes the first")
    }
  }

  private func say(_ day: Day, _ outcome: String, _ terminal: Terminal) {
    if output.json {
      terminal.line(
        JSON.record(["date": .string(day.iso), "result": .string(outcome)]).text)
    } else if !output.quiet {
      terminal.line("check-in of \(day.iso) \(outcome)")
    }
  }
}

extension PainStatement {
  /// A sign at a place, or what is wrong with the text.
  fileprivate static func sign(_ text: String) throws -> (spot: Pain.Spot, flag: RedFlag) {
    let parts = text.split(separator: "=", omittingEmptySubsequences: false).map(String.init)
    guard parts.count == 2, let flag = RedFlag(rawValue: parts[1]) else {
      let words = RedFlag.allCases.map(\.rawValue).joined(separator: " ")
      throw ValidationError("'\(text)' is no sign; write it like knee-r=locking, of \(words)")
    }
    return (try place(parts[0]), flag)
  }

  /// A place with its side, or what is wrong with the text.
  fileprivate static func place(_ text: String) throws -> Pain.Spot {
    if let spot = Pain.Spot(text: text) { return spot }
    throw ValidationError(Pain.TextError.place(text).description)
  }
}

extension Workbench {
  /// A day that was given, else the present one; days that have not come are refused.
  func day(_ given: Day?) async throws -> Day {
    let today = Day.present(self, in: try await preferences())
    // A day's grace, since the log's time zone may not be the runner's.
    guard let given, given > today + 1 else { return given ?? today }
    throw WorkflowError.invalid(input: "date", value: given.iso, allowed: "a day that has come")
  }
}

extension CheckIn {
  /// The object of `checkin --json`.
  func json(_ athlete: Athlete) -> JSON {
    func measured(_ trait: Athlete.Trait) -> JSON {
      JSON(athlete.readings.first { $0.day == day && $0.trait == trait }?.value)
    }
    return .record([
      "date": .string(day.iso),
      "pains": .array(pains.map(\.json)),
      "soreness": JSON(soreness),
      "sleepHours": JSON(sleepHours),
      "sleepQuality": JSON(sleepQuality.map(Int64.init)),
      "illness": JSON(illness?.rawValue),
      "massKilograms": measured(.massKilograms),
      "restingHeartRate": measured(.restingHeartRate),
      "note": JSON(note),
    ])
  }

  /// What was said, on one line.
  var words: String {
    var parts = pains.map(\.words)
    if let soreness { parts.append("soreness \(JSON.digits(soreness))") }
    if let sleepHours { parts.append("slept \(JSON.digits(sleepHours)) h") }
    if let sleepQuality { parts.append("sleep \(sleepQuality) of 5") }
    if let illness { parts.append(illness.words) }
    if let note { parts.append(Words.shortened(note)) }
    return parts.isEmpty ? "nothing said" : parts.joined(separator: ", ")
  }
}

extension CheckIn.Illness {
  fileprivate var words: String {
    switch self {
    case .none: "not ill"
    case .aboveNeck: "a cold above the neck"
    case .fever: "fever"
    }
  }
}

extension Pain {
  /// The pain of a text, or what is wrong with it.
  fileprivate static func typed(_ text: String) throws -> Pain {
    do {
      return try Pain(text: text)
    } catch {
      throw ValidationError(error.description)
    }
  }

  fileprivate var json: JSON {
    .record([
      "place": .string(place.rawValue), "side": JSON(side?.rawValue), "score": .number(score),
      "when": .string(moment.rawValue), "bone": .bool(isOfBone),
    ])
  }

  fileprivate var words: String { "\(spot.text) \(JSON.digits(score)) \(moment.rawValue)" }
}
