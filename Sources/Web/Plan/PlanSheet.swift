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
  /// The speed of the runner's easy run, for pictures of sessions.
  var easySpeed = Speed.metersPerSecond(2.8)

  /// The session of an id.
  func session(_ id: String) -> PlannedSession? { sessions.first { $0.id == id } }

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
      conflicts: kept.conflicts, today: today, doings: doings, easySpeed: easySpeed)
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

/// Something that was done on a day, as far as a plan compares it.
struct Doing: Sendable, Hashable {
  var day: Day
  var isStrength: Bool
  var minutes: Double?
  var kilometers: Double?
  var title: String
  var href: String

  init(
    day: Day, isStrength: Bool = false, minutes: Double?, kilometers: Double? = nil,
    title: String, href: String
  ) {
    self.day = day
    self.isStrength = isStrength
    self.minutes = minutes
    self.kilometers = kilometers
    self.title = title
    self.href = href
  }

  /// A run of the log; nil for what no plan holds.
  init?(_ run: RunSummary, texts: Texts) {
    guard [.running, .walking, .hiking].contains(run.sport) else { return nil }
    self.init(
      day: run.day, minutes: run.value(RunFigure.movingTime).map { $0 / 60 },
      kilometers: run.value(RunFigure.distance).map { $0 / 1000 },
      title: RunNaming.title(run, texts: texts), href: "/runs/\(run.id)")
  }

  /// The strength work of each day. How long it took nobody wrote down.
  static func strength(_ work: [StrengthWork], texts: Texts) -> [Doing] {
    Dictionary(grouping: work, by: \.day).keys.sorted().map {
      Doing(
        day: $0, isStrength: true, minutes: nil, title: texts[PlanText.strength],
        href: "/checkin?day=\($0.iso)#strength")
    }
  }
}

/// What was done of a plan, told by day and kind: runs and walks for runs and walks, strength work
/// for the rest, the nearest in minutes to each other.
struct PlanMatch: Sendable {
  /// What was done, by the id of the session.
  let done: [String: Doing]
  /// What was done beside the plan.
  let extra: [Doing]

  init(_ sessions: [PlannedSession], _ doings: [Doing]) {
    var done: [String: Doing] = [:]
    var extra: [Doing] = []
    let planned = Dictionary(grouping: sessions, by: \.day)
    for (day, here) in Dictionary(grouping: doings, by: \.day) {
      var left = here
      for session in (planned[day] ?? []).sorted(by: { $0.choice.minutes > $1.choice.minutes }) {
        let fitting = left.indices.filter { left[$0].isStrength != session.isOnFoot }
        let nearest = fitting.min {
          left[$0].distance(from: session) < left[$1].distance(from: session)
        }
        if let nearest { done[session.id] = left.remove(at: nearest) }
      }
      extra += left
    }
    self.done = done
    self.extra = extra.sorted { ($0.day, $0.href) < ($1.day, $1.href) }
  }

  /// What has become of a session.
  func fate(_ session: PlannedSession, today: Day) -> SessionFate {
    guard let doing = done[session.id] else { return session.day < today ? .missed : .planned }
    guard let minutes = doing.minutes else { return .done }
    return minutes > session.choice.minutes * SessionFate.more ? .over : .done
  }
}

/// What has become of a session. The raw value is its class in the style sheet.
enum SessionFate: String, Sendable, CaseIterable {
  case planned = "plan"
  case done, over, missed

  /// From this share of the planned minutes on more was done than planned. A product choice.
  static let more = 1.2

  /// What to call it.
  var label: PlanText {
    switch self {
    case .planned: .planned
    case .done: .done
    case .over: .over
    case .missed: .missed
    }
  }
}

extension PlannedSession {
  /// Whether it is run or walked; the rest is done in one place.
  var isOnFoot: Bool { !choice.traits.isDisjoint(with: [.run, .walk]) }
}

extension Doing {
  fileprivate func distance(from session: PlannedSession) -> Double {
    minutes.map { abs($0 - session.choice.minutes) } ?? 0
  }
}
