import Advice
import Biomechanics
import Evidence
import Logbook
import Planning
import Quantities
import Store
import TrainingLoad

extension Workbench {
  /// The plan that is followed; nil where there is none.
  public func plan() async throws(WorkflowError) -> KeptPlan? {
    try await read { try $0.planDocument() }.flatMap { PlanDocument(text: $0)?.plan }
  }

  /// Makes a plan from today and keeps it. The same order again remakes the plan that is followed:
  /// near the old one, the next 48 hours as they were, and nothing that was missed stacked on.
  public func makePlan(_ order: PlanOrder) async throws(WorkflowError) -> KeptPlan {
    let kept = try await newPlan(order)
    let document = PlanDocument(kept).text
    try await write { try $0.setPlanDocument(document, madeOn: kept.madeOn) }
    return kept
  }

  /// A plan from today that nobody keeps yet.
  func newPlan(_ order: PlanOrder) async throws(WorkflowError) -> KeptPlan {
    let today = try await firstOpenDay()
    var request = try await planRequest(order, on: today)
    var passed: [PlannedSession] = []
    if let old = try await plan(), old.order == order, today < old.end {
      request.firstDay = old.firstDay
      passed = old.sessions.filter { $0.day < today }
      request.previous = PreviousPlan(
        sessions: old.sessions, missed: try await missed(of: passed, before: today))
    }
    let asker = try await asker(on: today)
    let plan = try await Self.solve(request, for: asker)
    return KeptPlan(
      order: order, firstDay: request.firstDay, madeOn: today, sessions: passed + plan.sessions,
      conflicts: plan.conflicts)
  }

  @concurrent
  private static func solve(
    _ request: PlanRequest, for asker: Runner
  ) async throws(WorkflowError) -> Plan {
    do {
      return try Planner(library: library(for: asker)).plan(request)
    } catch {
      let parts = error.parts
      throw .noPlan(what: parts.what, place: parts.place, remedy: parts.remedy)
    }
  }

  /// The choices there are for one who asks: with doses from the physics where the body is known,
  /// else from tables.
  static func library(for asker: Runner) -> any ChoiceLibrary {
    let speed = Speed.metersPerSecond(PlanRunner(asker).easyMetersPerSecond)
    guard let mass = asker.mass, let height = asker.height,
      let library = PhysicalChoices(
        body: Body(mass: mass, height: height, sex: asker.sex), easySpeed: speed)
    else { return TabulatedChoices() }
    return library
  }

  /// Today, or tomorrow when something was done today.
  private func firstOpenDay() async throws(WorkflowError) -> Day {
    let today = try await today()
    let isDone = try await read { try $0.pastDays(today...today).contains(where: \.isActive) }
    return isDone ? today + 1 : today
  }

  /// The sessions of this week that the log shows nothing of.
  private func missed(
    of sessions: [PlannedSession], before today: Day
  ) async throws(WorkflowError) -> Set<String> {
    let monday = today.startOfWeek(firstWeekday: 0)
    let past = try await read { try $0.pastDays(monday...max(monday, today + -1)) }
    let done = Dictionary(uniqueKeysWithValues: past.map { ($0.day, $0.traits) })
    return Set(
      sessions.filter { session in
        let asked = session.choice.traits.intersection([.run, .strength])
        return session.day >= monday && !asked.isEmpty
          && asked.isDisjoint(with: done[session.day] ?? [])
      }.map(\.id))
  }

  /// What a plan is made from: the order, and what profile, log and check-ins say on a day.
  func planRequest(_ order: PlanOrder, on day: Day) async throws(WorkflowError) -> PlanRequest {
    let asker = try await asker(on: day)
    let ledgers = try await tissueLedgers(through: day + -1)
    let (past, checkIns) = try await read { log in
      (try log.pastDays((day + -30)...(day + -1)), try log.checkIns(in: (day + -30)...day))
    }
    var request = PlanRequest(
      goal: order.goal, today: day, weeks: order.weeks, race: order.race,
      availability: Availability(weekdays: order.weekdays), runner: PlanRunner(asker),
      log: PlanLog(days: past))
    let month = past.filter { day - $0.day <= 28 }
    request.log.weeklyMinutes = month.reduce(0) { $0 + $1.runMinutes } / 4
    request.log.fill(from: ledgers, on: day + -1)
    request.wishes = order.wishes
    request.health = PlanHealth(checkIns, on: day)
    return request
  }
}

extension PlanRunner {
  /// The one who asks, as a plan sees them.
  init(_ asker: Runner) {
    let tier = asker.tier.tier
    let isAdult = (asker.ageYears ?? 18) >= 18
    let isAfterBirth = (asker.weeksAfterBirth ?? .infinity) < 52
    let isAfterBone = (asker.boneInjuryMonths ?? .infinity) < 12
    self.init(
      tier: tier, easyMetersPerSecond: asker.standing.easySpeed?.metersPerSecond ?? 2.5,
      mayCarryOnRuns: isAdult && asker.isPregnant != true && !isAfterBirth && !isAfterBone,
      startsLow: tier <= .novice && (asker.bodyMassIndex ?? 0) > 30)
  }
}

extension PlanLog {
  /// Where each tissue's ledger stands and what it is used to: of two sides and of several tissues
  /// the fullest. A log too short to know is taken for one of equal days.
  mutating func fill(from ledgers: TissueLedgers, on day: Day) {
    let unit = 0.18
    for tissue in PlannedTissue.allCases {
      let uses = ledgers.sides.filter { tissue.ledgers.contains($0.tissue) }.compactMap {
        try? $0.use(on: day).get()
      }
      if let fullest = uses.max(by: { $0.used.value < $1.used.value }) {
        standing[tissue] = fullest.standing / unit
        capacity[tissue] = fullest.line.capacity / unit
      } else {
        let daily = weeklyMinutes / 7
        standing[tissue] = daily * tissue.ledger.repairDays.value
        capacity[tissue] = daily
      }
    }
  }
}

extension PlanHealth {
  /// How the body is, by the check-ins of a month: pains of the last one, if it is three days old
  /// at most.
  init(_ checkIns: [CheckIn], on day: Day) {
    self.init()
    let latest = checkIns.filter { day - $0.day <= 3 && !$0.pains.isEmpty }.max { $0.day < $1.day }
    pains = (latest?.pains ?? []).map { pain in
      let ledger = pain.place.tissue
      let own = PlannedTissue.allCases.first { planned in
        planned.ledgers.contains { $0.key == ledger?.rawValue || $0.driver == ledger }
      }
      return PlanPain(
        pain.isOfBone ? .bone : own, score: pain.score,
        isOfBone: pain.isOfBone && pain.score > 0)
    }
    lastPainAboveTwo =
      checkIns.filter { $0.pains.contains { $0.score > 2 } }.map(\.day).max()
  }
}
