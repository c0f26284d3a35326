import Advice
import Logbook
import Planning
import Quantities
import Workflow

/// What the pages of a plan are made from.
struct PlanSheet: Sendable {
  var goal: Goal
  /// The race it leads to.
  var race: PlannedRace?
  var weeks: [PlannedWeek]
  var sessions: [PlannedSession]
  var conflicts: [PlanConflict]
  var today: Day
  /// What was done in its weeks.
  var doings: [Doing] = []
  /// How full the ledgers get in the weeks to come.
  var tissueWeeks: [TissueWeek] = []
  /// What the runner took out.
  var skipped: [PlannedSession] = []
  /// Sessions that the runner wrote, as they are typed, by id.
  var written: [String: String] = [:]
  /// What the runner noted, by id.
  var notes: [String: String] = [:]
  /// The speed of the runner's easy run, for pictures of sessions.
  var easySpeed = Speed.metersPerSecond(2.8)

  /// The session of an id, of those that were taken out too.
  func session(_ id: String) -> PlannedSession? {
    sessions.first { $0.id == id } ?? skipped.first { $0.id == id }
  }

  /// A session written out: as the runner wrote it, else as the library has it.
  func workout(of session: PlannedSession) -> Workout? {
    written[session.id].flatMap { try? Workout(text: $0) } ?? session.choice.workout
  }

  /// How what was done of a session compares with it.
  func compliance(_ doing: Doing, of session: PlannedSession) -> Compliance {
    Compliance(
      doing.done, of: session, workout: workout(of: session), easySpeed: easySpeed)
  }

  /// The week that holds a day.
  func week(of day: Day) -> PlannedWeek? {
    weeks.last { $0.monday <= day && day < $0.monday + 7 }
  }
}

extension PlanSheet {
  /// What is shown of a plan that is kept.
  init(
    _ kept: KeptPlan, today: Day, doings: [Doing] = [],
    easySpeed: Speed = .metersPerSecond(2.8)
  ) {
    var request = PlanRequest(
      goal: kept.order.goal, today: kept.firstDay, weeks: kept.order.weeks,
      race: kept.order.race, availability: Availability(weekdays: kept.order.weekdays),
      runner: PlanRunner(tier: .novice, easyMetersPerSecond: easySpeed.metersPerSecond),
      log: PlanLog())
    request.wishes = kept.order.wishes
    let weeks = request.outline.map { outlined in
      let monday = request.firstMonday + 7 * outlined.index
      let here = kept.sessions.filter { $0.day >= monday && $0.day < monday + 7 }
      return PlannedWeek(
        index: outlined.index, monday: monday, phase: outlined.phase,
        isDeload: outlined.isDeload, isDraft: !here.isEmpty && here.allSatisfy(\.isDraft))
    }
    self.init(
      goal: kept.order.goal, race: kept.order.race, weeks: weeks, sessions: kept.sessions,
      conflicts: kept.conflicts, today: today, doings: doings, skipped: kept.skipped,
      written: kept.written, notes: kept.notes, easySpeed: easySpeed)
  }
}

/// A week of a plan as the pages show it.
struct PlannedWeek: Sendable, Hashable {
  /// Its number, from 0.
  var index: Int
  var monday: Day
  var phase: Phase
  var isDeload: Bool
  /// Whether it is made anew when it comes near.
  var isDraft: Bool

  /// Its number and what it is for.
  func words(_ texts: Texts) -> String {
    texts(
      PlanText.weekOfPhase,
      [
        "number": String(index + 1),
        "phase": isDeload ? texts[PlanText.deload] : texts[phase.label],
      ])
  }
}

/// Something that was done, with what it is called and where it stands.
struct Doing: Sendable, Hashable {
  var done: DoneSession
  var title: String
  var href: String

  var day: Day { done.day }
  var isStrength: Bool { done.isStrength }
  var minutes: Double? { done.minutes }
  var kilometers: Double? { done.kilometers }

  init(_ done: DoneSession, title: String, href: String) {
    self.done = done
    self.title = title
    self.href = href
  }

  /// A run of the log; nil for what no plan holds.
  init?(_ run: RunSummary, texts: Texts) {
    guard let done = DoneSession(run) else { return nil }
    self.init(done, title: RunNaming.title(run, texts: texts), href: "/runs/\(run.id)")
  }

  /// The strength work of each day. How long it took nobody wrote down.
  static func strength(_ work: [StrengthWork], texts: Texts) -> [Doing] {
    Dictionary(grouping: work, by: \.day).keys.sorted().map {
      Doing(
        DoneSession(id: "strength-\($0.iso)", day: $0), title: texts[PlanText.strength],
        href: "/checkin?day=\($0.iso)#strength")
    }
  }
}

/// What was done of a plan and beside it, with titles and addresses.
struct PlanMatch: Sendable {
  /// What was done, by the id of the session.
  let done: [String: Doing]
  /// What was done beside the plan.
  let extra: [Doing]
  private let match: DoneMatch
  private let skipped: Set<String>

  init(_ sheet: PlanSheet) {
    let byID = Dictionary(sheet.doings.map { ($0.done.id, $0) }) { first, _ in first }
    match = DoneMatch(sheet.sessions, sheet.doings.map(\.done))
    done = match.done.compactMapValues { byID[$0.id] }
    extra = match.extra.compactMap { byID[$0.id] }
    skipped = Set(sheet.skipped.map(\.id))
  }

  /// What has become of a session.
  func fate(_ session: PlannedSession, today: Day) -> SessionFate {
    guard !skipped.contains(session.id) else { return .skipped }
    return SessionFate(match.outcome(of: session, today: today))
  }
}

/// What has become of a session. The raw value is its class in the style sheet.
enum SessionFate: String, Sendable, CaseIterable {
  case planned = "plan"
  case done, over, missed, skipped

  init(_ outcome: SessionOutcome) {
    switch outcome {
    case .planned: self = .planned
    case .done: self = .done
    case .over: self = .over
    case .missed: self = .missed
    case .skipped: self = .skipped
    }
  }

  /// What to call it.
  var label: PlanText {
    switch self {
    case .planned: .planned
    case .done: .done
    case .over: .over
    case .missed: .missed
    case .skipped: .skipped
    }
  }
}

extension Workout {
  /// How far it climbs where it names a slope.
  func climbMeters(easySpeed: Speed) -> Double {
    stretches.reduce(0) { sum, stretch in
      guard case .step(let step) = stretch.part, let grade = step.gradePercent?.value else {
        return sum
      }
      return sum + max(0, grade) / 100 * (step.meters(easySpeed: easySpeed) ?? 0)
    }
  }
}
