import Evidence
public import Logbook
public import Planning
import Store
import TrainingLoad

/// Something that was done on a day, as far as a plan compares it.
public struct DoneSession: Sendable, Hashable, Identifiable {
  /// What it is known by: `run-12`, `strength-2026-11-21`.
  public var id: String
  /// The day.
  public var day: Day
  /// The run; nil for strength work.
  public var run: Int64?
  /// How long, where that is known.
  public var minutes: Double?
  /// How far, where that is known.
  public var kilometers: Double?
  /// How much was climbed, where that is known.
  public var climbMeters: Double?
  /// Seconds in the zones of heart rate, from the easiest; empty where they are not known.
  public var zoneSeconds: [Double]
  /// What it gave each tissue, in minutes of easy running, where that is known.
  public var doses: [PlannedTissue: PlannedDose]
  /// Whether something was carried.
  public var isLoaded: Bool

  /// Something that was done.
  public init(
    id: String, day: Day, run: Int64? = nil, minutes: Double? = nil, kilometers: Double? = nil
  ) {
    self.id = id
    self.day = day
    self.run = run
    self.minutes = minutes
    self.kilometers = kilometers
    zoneSeconds = []
    doses = [:]
    isLoaded = false
  }

  /// Whether it was strength work.
  public var isStrength: Bool { run == nil }

  /// A run of the log; nil for what no plan holds.
  public init?(_ summary: RunSummary) {
    guard Workbench.sportsOnFoot.contains(summary.sport) else { return nil }
    self.init(
      id: "run-\(summary.id)", day: summary.day, run: summary.id,
      minutes: summary.value(KeyFigures.movingTime).map { $0 / 60 },
      kilometers: summary.value(KeyFigures.distance).map { $0 / 1000 })
    climbMeters = summary.value(KeyFigures.ascent)
    let zones = (1...5).map { summary.value("heartRate.zone\($0).seconds") }
    zoneSeconds = zones.contains(nil) ? [] : zones.compactMap(\.self)
    let given = LedgerTissue.all.compactMap { tissue in
      summary.figures[tissue.doseKey].flatMap { figure in
        figure.value.map { value in
          (
            tissue.key,
            Estimate(
              value / 1000, low: (figure.low ?? value) / 1000, high: (figure.high ?? value) / 1000)
          )
        }
      }
    }
    if !given.isEmpty {
      let byKey = Dictionary(given, uniquingKeysWith: { $1 })
      for tissue in PlannedTissue.allCases { doses[tissue] = tissue.dose(in: byKey) }
    }
    isLoaded = summary.wardrobe.parts.contains { !$0.masses.isEmpty }
  }
}

extension Workbench {
  /// What was done from a day through another, in order of day: runs, walks and hikes, and the
  /// strength work of each day.
  public func doneSessions(
    from first: Day, through last: Day
  ) async throws(WorkflowError) -> [DoneSession] {
    guard first <= last else { return [] }
    var query = RunQuery()
    query.since = first
    query.until = last
    // More runs than anybody does in the 24 weeks of the longest plan.
    query.limit = 1000
    let runs = try await runs(query).runs
    let work = try await read { try $0.strengthWork(in: first...last) }
    return (runs.compactMap(DoneSession.init) + Self.strength(work)).sorted {
      ($0.day, $0.id) < ($1.day, $1.id)
    }
  }

  /// The strength work of each day. How long it took nobody wrote down.
  private static func strength(_ work: [StrengthWork]) -> [DoneSession] {
    Set(work.map(\.day)).sorted().map { DoneSession(id: "strength-\($0.iso)", day: $0) }
  }

  /// The sessions that the plan holds from a day through another and that are still to be done, in
  /// order of day; what each costs the tissues stands in its choice. Nothing without a plan.
  public func plannedSessions(
    from first: Day, through last: Day
  ) async throws(WorkflowError) -> [PlannedSession] {
    guard first <= last, let kept = try await plan() else { return [] }
    let held = kept.sessions.filter { $0.day >= first && $0.day <= last }
    let done = DoneMatch(held, try await doneSessions(from: first, through: last)).done
    return held.filter { done[$0.id] == nil }
  }
}

/// What was done of a plan, told by day and kind: runs and walks for runs and walks, strength work
/// for the rest, the nearest in minutes to each other.
public struct DoneMatch: Sendable {
  /// What was done, by the id of the session.
  public let done: [String: DoneSession]
  /// What was done beside the plan, in order of day.
  public let extra: [DoneSession]

  /// Sessions with what was done in their days.
  public init(_ sessions: [PlannedSession], _ doings: [DoneSession]) {
    var done: [String: DoneSession] = [:]
    var extra: [DoneSession] = []
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
    self.extra = extra.sorted { ($0.day, $0.id) < ($1.day, $1.id) }
  }

  /// What has become of a session.
  public func outcome(of session: PlannedSession, today: Day) -> SessionOutcome {
    guard let doing = done[session.id] else { return session.day < today ? .missed : .planned }
    guard let minutes = doing.minutes else { return .done }
    return minutes > session.choice.minutes * SessionOutcome.more ? .over : .done
  }
}

/// What has become of a session. The raw value is its word in output, kept for ever.
public enum SessionOutcome: String, Sendable, CaseIterable {
  /// Still to come.
  case planned
  /// Done.
  case done
  /// More was done than planned.
  case over
  /// Its day is over, and nothing like it was done.
  case missed
  /// Taken out by the runner.
  case skipped

  /// From this share of the planned minutes on more was done than planned. A product choice.
  public static let more = 1.2
}

extension PlannedSession {
  /// Whether it is run or walked; the rest is done in one place.
  public var isOnFoot: Bool { !choice.traits.isDisjoint(with: [.run, .walk]) }
}

extension DoneSession {
  fileprivate func distance(from session: PlannedSession) -> Double {
    minutes.map { abs($0 - session.choice.minutes) } ?? 0
  }
}
