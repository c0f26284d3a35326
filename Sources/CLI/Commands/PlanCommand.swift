internal import Advice
internal import ArgumentParser
internal import Foundation
internal import Logbook
internal import Planning
internal import Workflow

/// `plimsoll plan`: weeks of training, and why.
struct PlanCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "plan", abstract: "Plan weeks of training toward a goal, and say why.",
    discussion: """
      Makes a plan from today, or remakes the one that is followed when it is ordered alike: near \
      the old one, the next 48 hours as they were, nothing that was missed stacked on. Example: \
      plimsoll plan --weeks 16 --goal race --race 2027-04-11:21.0975km \
      --days mon=45,wed=60,fri=45,sun=120

      Rules of safety come before the goal, and the goal before order. What cannot be held is \
      named with the rules that it fights. After a missed or overdone session, pain or a fever a \
      changed plan waits for 'plan accept' or 'plan discard'. A plan is no promise, and Plimsoll \
      is no medical device.
      """,
    subcommands: [
      PlanMake.self, PlanShow.self, PlanWhy.self, PlanSwap.self, PlanMove.self, PlanSkip.self,
      PlanCopy.self, PlanAdd.self, PlanNote.self, PlanUndo.self, PlanProposed.self,
      PlanAccept.self, PlanDiscard.self, PlanExport.self, PlanImport.self, PlanPrint.self,
    ], defaultSubcommand: PlanMake.self)
}

/// `plimsoll plan --weeks …`: makes or remakes the plan.
struct PlanMake: LogCommand {
  static let configuration = CommandConfiguration(
    commandName: "make", abstract: "Make or remake the plan from today.")

  @Option(
    help: ArgumentHelp(
      "How many weeks, 1 to 24; without it as many as the race needs, else 12.", valueName: "n"))
  var weeks: Int?

  @Option(help: "What it is for.")
  var goal: Goal

  @Option(
    help: ArgumentHelp("The race, as 2027-04-11:21.0975km.", valueName: "date:distance"),
    transform: PlannedRace.typed)
  var race: PlannedRace?

  @Option(
    help: ArgumentHelp("Minutes that days have, as mon=45,wed=60,sun=120.", valueName: "days"),
    transform: WeekMinutes.init(typed:))
  var days = WeekMinutes.usual

  @OptionGroup var log: LogOptions
  @OptionGroup var output: OutputOptions

  var makesLog: Bool { true }

  func validate() throws {
    guard weeks.map(PlanRequest.weekRange.contains) ?? true else {
      throw ValidationError("--weeks must be 1 to 24")
    }
  }

  func run(_ workbench: Workbench, _ terminal: Terminal) async throws {
    let needed = try await workbench.weeks(to: race)
    let plan = try await workbench.makePlan(
      PlanOrder(goal: goal, weeks: weeks ?? needed ?? 12, race: race, weekdays: days.minutes))
    let report = try await workbench.report(on: plan)
    report.print(to: terminal, from: plan.madeOn, output)
  }
}

/// `plimsoll plan show`: the plan that is followed.
struct PlanShow: LogCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Show the plan that is followed.")

  @OptionGroup var log: LogOptions
  @OptionGroup var output: OutputOptions

  func run(_ workbench: Workbench, _ terminal: Terminal) async throws {
    let plan = try await workbench.followedPlan(log)
    let report = try await workbench.report(on: plan)
    report.print(to: terminal, from: plan.firstDay, output)
    if try await workbench.waitingProposal() != nil {
      terminal.note("a changed plan waits for a yes: 'plimsoll plan proposal' shows it")
    }
  }
}

/// `plimsoll plan why`: what stands behind a session.
struct PlanWhy: LogCommand {
  static let configuration = CommandConfiguration(
    commandName: "why", abstract: "Say why a session stands where it stands.")

  @Argument(help: "The session, as 'plan show' names it.")
  var id: String

  @OptionGroup var log: LogOptions
  @OptionGroup var output: OutputOptions

  func run(_ workbench: Workbench, _ terminal: Terminal) async throws {
    let plan = try await workbench.followedPlan(log)
    let session = try plan.session(id, log)
    if output.json { return terminal.line(session.json(plan).text) }
    for line in session.reasons(plan) { terminal.line(line) }
  }
}

extension KeptPlan {
  /// The session of an id.
  func session(_ id: String, _ log: LogOptions) throws -> PlannedSession {
    guard let session = session(id) else {
      throw Failure(
        what: "there is no session \(id)", place: "in the plan of \(log.path)",
        remedy: "'plimsoll plan show' lists them")
    }
    return session
  }
}

extension Workbench {
  func followedPlan(_ log: LogOptions) async throws -> KeptPlan {
    guard let plan = try await plan() else {
      throw Failure(
        what: "there is no plan", place: "in \(log.path)",
        remedy: "make one with 'plimsoll plan --weeks 12 --goal race'")
    }
    return plan
  }
}

/// Minutes of the days of a week, as they are typed: `mon=45,wed=60,sun=120`.
struct WeekMinutes: Equatable, CustomStringConvertible {
  var minutes: [Int]

  var description: String {
    zip(Self.names, minutes).filter { $0.1 > 0 }.map { "\($0.0)=\($0.1)" }
      .joined(separator: ",")
  }

  /// What is taken where nothing was said: five days, a long one on Sunday.
  static let usual = WeekMinutes(minutes: [0, 45, 45, 45, 0, 45, 120])
  private static let names = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]

  init(minutes: [Int]) { self.minutes = minutes }

  init(typed text: String) throws {
    minutes = Array(repeating: 0, count: 7)
    for part in text.split(separator: ",") {
      let pair = part.split(separator: "=", maxSplits: 1).map(String.init)
      guard pair.count == 2, let day = Self.names.firstIndex(of: pair[0].lowercased()),
        let amount = Int(pair[1]), (0...1440).contains(amount)
      else {
        throw ValidationError(
          "'\(part)' is no day with its minutes; write it like mon=45, with mon to sun")
      }
      minutes[day] = amount
    }
  }
}

extension PlannedRace {
  /// A race as it is typed: `2027-04-11:21.0975km`, in kilometers unless miles are named.
  static func typed(_ text: String) throws -> PlannedRace {
    let pair = text.split(separator: ":", maxSplits: 1).map(String.init)
    guard pair.count == 2, let day = Day(iso: pair[0]),
      let distance = TypedNumber<RaceUnit>(argument: pair[1]), distance.value > 0
    else {
      throw ValidationError("'\(text)' is no race; write it like 2027-04-11:21.0975km")
    }
    return PlannedRace(day: day, kilometers: distance.value)
  }
}

/// The units of a race's distance.
enum RaceUnit: TypedUnit {
  static let factors = ["": 1.0, "km": 1.0, "mi": 1.609344, "m": 0.001]
}
