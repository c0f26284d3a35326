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
    try await keep(kept)
    return try await plan() ?? kept
  }

  /// A plan from today that nobody keeps yet.
  ///
  /// - Parameter blocks: how many times two weeks are planned by day; what lies after them stays
  ///   as it was in the plan that is followed.
  func newPlan(
    _ order: PlanOrder, blocks: Int = .max
  ) async throws(WorkflowError) -> KeptPlan {
    let today = try await firstOpenDay()
    let followed = try await plan()
    var request = try await planRequest(order, on: today)
    try Self.check(order.race, from: followed?.order == order ? followed : nil, request)
    guard let old = followed, old.order == order, today < old.end else {
      let plan = try await Self.solve(request, for: try await asker(on: today), blocks: blocks)
      var kept = KeptPlan(
        order: order, firstDay: today, madeOn: today, sessions: plan.sessions,
        conflicts: plan.conflicts)
      // Names and numbers live on, so that calendars do not take the new for the old.
      kept.revisions = followed?.revisions ?? [:]
      return kept
    }
    request.firstDay = old.firstDay
    let passed = old.sessions.filter { $0.day < today }
    let own = old.sessions.filter { $0.day >= today && $0.isOwn }
    let rest = try await restDays(on: today)
    request.availability.leave(to: own + old.skipped.filter { $0.day >= today }, and: rest)
    request.previous = PreviousPlan(
      sessions: old.sessions.filter { !$0.isOwn && !rest.contains($0.day) }
        + old.skipped.filter { $0.day < today },
      missed: try await missed(of: passed, before: today)
        .union(old.skipped.map(\.id)))
    let plan = try await Self.solve(request, for: try await asker(on: today), blocks: blocks)
    var kept = old
    kept.madeOn = today
    let planned = plan.weeks.last.map { $0.monday + 7 } ?? today
    let later = old.sessions.filter { $0.day >= planned && !$0.isOwn }
    kept.sessions = (passed + plan.sessions + own + later).sorted { $0.day < $1.day }
    kept.conflicts = plan.conflicts
    return kept
  }

  /// Refuses a race that a plan does not reach, rather than leave it out in silence.
  private static func check(
    _ race: PlannedRace?, from old: KeptPlan?, _ request: PlanRequest
  ) throws(WorkflowError) {
    guard let race else { return }
    let first = (old?.firstDay ?? request.today).startOfWeek(firstWeekday: 0)
    let needed = (race.day - first) / 7 + 1
    if race.day < (old?.firstDay ?? request.today) {
      throw .noPlan(
        what: "the race on \(race.day.iso) is over", place: "before the plan's first day",
        remedy: "name a race that comes, or none")
    }
    guard needed > request.weeks else { return }
    let most = PlanRequest.weekRange.upperBound
    throw .noPlan(
      what: "the race on \(race.day.iso) lies after the last of \(request.weeks) weeks",
      place: "\(needed) weeks from the plan's first",
      remedy: needed <= most
        ? "plan \(needed) weeks" : "plan without it until it is at most \(most) weeks away")
  }

  @concurrent
  static func solve(
    _ request: PlanRequest, for asker: Runner, blocks: Int = .max
  ) async throws(WorkflowError) -> Plan {
    do {
      return try Planner(library: library(for: asker)).plan(request, blocks: blocks)
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
    let courses = try await painCourses(through: day)
    let (past, checkIns) = try await read { log in
      (try log.pastDays((day + -30)...(day + -1)), try log.checkIns(in: (day + -30)...day))
    }
    var request = PlanRequest(
      goal: order.goal, today: day, weeks: order.weeks, race: order.race,
      availability: Availability(weekdays: order.weekdays), runner: PlanRunner(asker),
      log: PlanLog(days: past))
    let month = past.filter { day - $0.day <= 28 }
    // A log younger than four weeks is read by the weeks it has.
    let weeks = ledgers.firstDay.map { min(4, max(1, Double(day - $0) / 7)) } ?? 4
    request.log.weeklyMinutes = month.reduce(0) { $0 + $1.runMinutes } / weeks
    request.log.fill(from: ledgers, on: day + -1)
    request.wishes = order.wishes
    request.health = PlanHealth(checkIns, courses, on: day)
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
    let unit = PlanParameter.easyKilometersPerMinute.value
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
