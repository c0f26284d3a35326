public import Logbook

/// Makes plans: the weekly stage, then two weeks at a time by day, each from where the one before
/// leaves the runner.
public struct Planner: Sendable {
  let solver: any MixedIntegerSolver
  let library: any ChoiceLibrary

  /// A planner with a solver and a library of choices.
  public init(
    solver: some MixedIntegerSolver = CoinBranchAndCut(),
    library: some ChoiceLibrary = TabulatedChoices()
  ) {
    self.solver = solver
    self.library = library
  }

  /// A plan for a request.
  ///
  /// - Parameter blocks: how many times two weeks are planned by day; all unless said otherwise.
  ///   A plan that only has to follow what happened needs one.
  /// - Throws: `PlanningError` for a request outside its limits, and `SolverError`'s words where
  ///   nothing was found; what the rules do not allow is no error but a conflict of the plan.
  public func plan(_ request: PlanRequest, blocks: Int = .max) throws(PlanningError) -> Plan {
    try Self.check(request)
    let outlines = WeekOutline.calendar(request).filter { $0.monday + 6 >= request.today }
    guard !outlines.isEmpty else { throw .over }
    var plan = Plan(
      goal: request.goal, madeOn: request.today, weeks: [], sessions: [], conflicts: [],
      reports: [])
    var state = PlannerState(request)
    var place = 0
    while place < outlines.count, plan.reports.count < blocks {
      let number = plan.reports.count
      let size = min(2, outlines.count - place)
      let isDraft = outlines[place].index >= Int(PlanParameter.coarseFromWeek.value) && number > 0
      let next = NextBlock(
        outlines: Array(outlines[place...]), size: size, isDraft: isDraft)
      do {
        try add(next, to: &plan, &state, request)
      } catch {
        throw .unsolved(error)
      }
      place += size
    }
    let longest = request.race.map {
      state.longest(
        before: $0.day, easyMetersPerSecond: request.runner.easyMetersPerSecond)
    }
    if let race = request.race, let longest { plan.raceRatio = race.kilometers / longest }
    plan.demands = request.demands(of: plan.sessions)
    plan.notes = plan.notes(for: request, longest: longest)
    return plan
  }

  private static func check(_ request: PlanRequest) throws(PlanningError) {
    guard PlanRequest.weekRange.contains(request.weeks) else { throw .weeks(request.weeks) }
    guard request.today >= request.firstDay else { throw .notBegun }
    let minutes = request.availability.weekdays + request.availability.exceptions.values
    guard minutes.allSatisfy({ $0 <= 1440 }) else { throw .minutes }
    guard let race = request.race else { return }
    guard (0.05...1000).contains(race.kilometers) else { throw .race(race.kilometers) }
    if let weeks = request.weeksToRace, weeks > request.weeks {
      throw .raceBeyond(race.day, weeks: weeks)
    }
  }

  /// What is left of a plan when its next weeks are chosen.
  private struct NextBlock {
    let outlines: [WeekOutline]
    let size: Int
    let isDraft: Bool
  }

  private func add(
    _ block: NextBlock, to plan: inout Plan, _ state: inout PlannerState, _ request: PlanRequest
  ) throws(SolverError) {
    let outlines = block.outlines
    let isFirst = plan.reports.isEmpty
    let health = outlines.indices.map {
      request.health.expected(afterBlocks: plan.reports.count + $0 / 2, at: state.ladderStep)
    }
    let volumes = try WeeklyStage(
      request: request, outlines: outlines, state: state, health: health
    ).solve(solver)
    let weeks = (0..<block.size).map { place in
      WeekTarget(outlines[place], volumes, place, health[place], request)
    }
    func frame(isCoarse: Bool) -> BlockFrame {
      let monday = outlines[0].monday
      return BlockFrame(
        request: request, weeks: weeks, state: state,
        firstOpen: max(0, request.today - monday), isCoarse: isCoarse,
        staysNear: isFirst && request.previous != nil)
    }
    var solve = BlockSolve(frame(isCoarse: block.isDraft), library: library)
    var outcome = try solve.solve(solver)
    if block.isDraft, !outcome.conflicts.isEmpty {
      solve = BlockSolve(frame(isCoarse: false), library: library)
      outcome = try solve.solve(solver)
    }
    plan.add(solve, outcome, isDraft: block.isDraft)
    state.ladderStep = health[0].ladderStep
    state.pass(solve.frame, outcome.days)
  }
}

/// Why there is no plan at all.
public enum PlanningError: Error, Sendable, Hashable {
  /// Too few or too many weeks.
  case weeks(Int)
  /// The plan is over.
  case over
  /// Today lies before the plan's first day.
  case notBegun
  /// A day has more minutes than there are.
  case minutes
  /// A race of no distance that is run.
  case race(Double)
  /// The race is run after the last week; so many weeks would reach it.
  case raceBeyond(Day, weeks: Int)
  /// The solver found nothing.
  case unsolved(SolverError)
}

extension PlanningError: CustomStringConvertible {
  /// What is wrong, where, and what to do.
  public var parts: (what: String, place: String, remedy: String) {
    switch self {
    case .weeks(let weeks):
      ("a plan of \(weeks) weeks cannot be made", "in the number of weeks", "choose 1 to 24")
    case .over: ("the plan is over", "in its last week", "make a new one")
    case .notBegun: ("the plan has not begun", "in its first day", "make it from today")
    case .minutes: ("a day has more than 1,440 minutes", "in the days", "choose fewer")
    case .race(let kilometers):
      (
        "a race of \(kilometers) km cannot be planned", "in the race",
        "choose 0.05 to 1,000 km"
      )
    case .raceBeyond(let day, let weeks):
      (
        "a plan of fewer than \(weeks) weeks does not reach the race on \(day.iso)",
        "in the number of weeks",
        PlanRequest.weekRange.contains(weeks)
          ? "choose \(weeks) weeks" : "begin later: a plan spans at most 24"
      )
    case .unsolved(let error): ("\(error)", "in the solver", "ask for less")
    }
  }

  /// What is wrong, where, and what to do, in one line.
  public var description: String { "\(parts.what), \(parts.place), \(parts.remedy)" }
}

extension WeekTarget {
  /// A week of a block with what the weekly stage gave it.
  init(
    _ outline: WeekOutline, _ volumes: WeeklyStage.Volumes, _ place: Int, _ health: PlanHealth,
    _ request: PlanRequest
  ) {
    let days = (0..<7).map { outline.monday + $0 }
    let all = days.reduce(0) { $0 + request.availability.minutes(on: $1) }
    let open = days.filter { $0 >= request.today }.reduce(0) {
      $0 + request.availability.minutes(on: $1)
    }
    self.outline = outline
    self.health = health
    referenceMinutes = volumes.reference[place]
    volumeMinutes = health.ladderStep == nil ? volumes.minutes[place] : Self.ladderMinutes
    longKilometers = volumes.long[place]
    openShare = all > 0 ? open / all : 0
    aims = StimulusAim.aims(
      of: StimulusAim.Week(
        goal: request.goal, phase: outline.phase, tier: request.runner.tier,
        isDeload: outline.isDeload, volumeMinutes: volumeMinutes,
        days: request.availability.week(from: outline.monday).days, share: openShare))
  }
}

extension PlannerState {
  /// Lets a block of the plan pass.
  mutating func pass(_ frame: BlockFrame, _ days: [[Atom]]) {
    for t in frame.openDays {
      pass(frame.day(t), days[t].map(\.choice), race: frame.raceDose(t))
      if let race = frame.request.race, race.day == frame.day(t) {
        past.append(
          PastDay(
            day: race.day, longestKilometers: race.kilometers, traits: [.run, .quality],
            high: [.bone]))
      }
    }
    for week in frame.weeks where week.outline.isOrdinary {
      let inWeek = past.filter { $0.day >= week.outline.monday && $0.day < week.outline.monday + 7 }
      let counts = RiseCounts(inWeek)
      // A week that was mostly over when the plan was made tells nothing about an ordinary one.
      guard week.openShare > 0.5 else { continue }
      if week.isInterrupted {
        referenceMinutes = max(
          Self.leastWeek, min(0.6 * referenceMinutes, counts.minutes + 15))
        continue
      }
      ordinaryMinutes = (ordinaryMinutes + [counts.minutes]).suffix(3)
      rises = counts
      lastOrdinaryLong =
        inWeek.filter { $0.traits.contains(.long) }.map(\.longestKilometers).max()
        ?? lastOrdinaryLong
      referenceMinutes = min(
        week.referenceMinutes, max(counts.minutes, 0.9 * week.referenceMinutes))
    }
    if let last = frame.weeks.last?.outline, !last.isOrdinary {
      referenceMinutes = min(referenceMinutes, frame.weeks[frame.weeks.count - 1].referenceMinutes)
    }
  }
}
