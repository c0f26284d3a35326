internal import Advice
internal import ArgumentParser
internal import Biomechanics
internal import Foundation
internal import Logbook
internal import Quantities
internal import Workflow

/// `plimsoll ask`: whether a session with a load is a good idea for this runner.
struct Ask: LogCommand {
  static let configuration = CommandConfiguration(
    commandName: "ask", abstract: "Ask whether to run with this load.",
    discussion: """
      Build the question from options, or type it: plimsoll ask "5 km easy with 1 kg on each \
      ankle". What is not given is read from the log where it knows. "Why were my legs heavy?" \
      looks at a run of the log. Not a medical device.
      """)

  @Argument(help: ArgumentHelp("The question in plain words.", valueName: "words"))
  var question: [String] = []

  @Option(
    help: ArgumentHelp(
      "What is to be done: KIND or KIND:AMOUNT, such as easy:5km or sprints:6x20s.",
      discussion: "KIND: " + SessionKind.all.map(\.key).joined(separator: " ") + ".",
      valueName: "session"))
  var session: String?

  @OptionGroup var carried: CarriedOptions

  @Option(help: ArgumentHelp("Speed along the path, such as 3.0mps.", valueName: "m/s"))
  var speedMps: TypedNumber<SpeedUnit>?

  @Option(help: ArgumentHelp("How long; the same as an AMOUNT.", valueName: "min"))
  var minutes: Double?

  @Option(help: ArgumentHelp("How far; the same as an AMOUNT.", valueName: "km"))
  var distanceKm: Double?

  @Option(help: "What it is for.")
  var goal: Goal?

  @Option(
    name: .customLong("run"),
    help: ArgumentHelp("Why were my legs heavy on this run of the log?", valueName: "number"))
  var heavyRun: Int64?

  @OptionGroup(title: "The runner") var runner: AskedRunnerOptions
  @OptionGroup(title: "Today") var today: AskedDayOptions
  @OptionGroup var log: LogOptions
  @OptionGroup var output: OutputOptions

  func validate() throws {
    // A wrong word is found before the log is opened.
    guard try heavyLegs(on: Day(number: 0)) == nil else {
      guard session == nil else { throw ValidationError("Ask for a run or a session, not both.") }
      return
    }
    guard (session == nil) != question.isEmpty else {
      throw ValidationError(
        session == nil ? "Give a --session, or a question in words." : "Give either, not both.")
    }
    _ = try asked(of: Runner())
  }

  func run(_ workbench: Workbench, _ terminal: Terminal) async throws {
    let preferences = try await workbench.preferences()
    let day = Day.present(workbench, in: preferences)
    if let heavy = try heavyLegs(on: day) {
      return try await explain(heavy, workbench, terminal, Words(units: preferences.units))
    }
    var asked = try asked(of: runner.runner(knowing: await workbench.asker(on: day)))
    asked.learn(from: try await workbench.checkIns(since: day + -1), on: day)
    do { try asked.check() } catch { throw Failure(error) }
    let answer = asked.answer()
    if output.json {
      terminal.line(answer.json.text)
    } else {
      for line in answer.lines { terminal.line(line) }
    }
  }

  /// The question as the command line has it.
  func asked(of person: Runner) throws -> Question {
    var asked = try question.isEmpty ? built(person) : typed(person)
    asked.speed = speedMps.map { .metersPerSecond($0.value) } ?? asked.speed
    asked.goal = goal ?? asked.goal
    asked.pains = try today.pains()
    asked.raceInDays = today.raceInDays ?? asked.raceInDays
    asked.weather = today.weather ?? asked.weather
    asked.redFlags = Set(today.sign)
    asked.soreness = today.soreness
    asked.illness = today.illness
    if today.sleptBadly { asked.sleptBadly = true }
    return asked
  }

  private func built(_ person: Runner) throws -> Question {
    let text = session ?? ""
    let words: Session
    do { words = try Session(text: text) } catch {
      throw ValidationError("The value '\(text)' is invalid for '--session': " + error.words)
    }
    var asked = Question(
      try amounted(words, isSaid: text.contains(":")),
      carriedLoad: try carried.load(bodyMass: person.assumedMass),
      surroundings: carried.surroundings(ground: .overground), runner: person)
    if !text.contains(":"), minutes == nil, distanceKm == nil { asked.assumed = [.amount] }
    return asked
  }

  private func typed(_ person: Runner) throws -> Question {
    let words: PlainWords
    do { words = try PlainWords(question.joined(separator: " ")) } catch {
      throw ValidationError(error.description + ".")
    }
    var asked = Question(words, runner: person)
    asked.session = try amounted(asked.session, isSaid: !words.assumed.contains(.amount))
    if minutes != nil || distanceKm != nil { asked.assumed.remove(.amount) }
    let more = try carried.load(bodyMass: person.assumedMass)
    asked.carriedLoad.items += more.items
    let around = carried.surroundings(ground: .overground)
    if carried.grade != nil { asked.surroundings.grade = around.grade }
    if carried.drag != nil { asked.surroundings.drag = around.drag }
    if carried.tow != nil { asked.surroundings.tow = around.tow }
    if carried.parachute != nil { asked.surroundings.parachute = around.parachute }
    asked.surroundings.wind = around.wind
    return asked
  }

  /// The session with --minutes or --distance-km, which must not say something else.
  private func amounted(_ session: Session, isSaid: Bool) throws -> Session {
    var session = session
    var said: Session.Amount? = isSaid ? session.amount : nil
    let given: [(option: String, amount: Session.Amount?)] = [
      ("--minutes", try minutes.map { .time(.minutes(try positive($0, "--minutes"))) }),
      (
        "--distance-km",
        try distanceKm.map { .distance(.kilometers(try positive($0, "--distance-km"))) }
      ),
    ]
    for (option, amount) in given {
      guard let amount else { continue }
      guard said == nil || said == amount else {
        throw ValidationError("\(option) says another amount than the session does; give one.")
      }
      said = amount
      session.amount = amount
    }
    return session
  }

  private func positive(_ value: Double, _ option: String) throws -> Double {
    guard value > 0, value <= 2880 else {
      throw ValidationError("The value '\(JSON.digits(value))' is invalid for '\(option)'.")
    }
    return value
  }
}
