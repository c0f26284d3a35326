import Advice
import Logbook
import Planning
import Testing

/// A week with few choices, and every plan of it tried. Its rules and its worth are written here
/// apart from the program's.
struct SmallWeek {
  let request: PlanRequest
  let week: PlanWeek
  let choices: [SessionChoice]

  /// A library of seven choices.
  struct Library: ChoiceLibrary {
    static let ids: Set = [
      "easy/S/none", "easy/M/none", "long/M/none", "long/L/none", "tempo/S/none",
      "strength/S/none", "strength/M/none",
    ]

    func choices(for week: ChoiceWeek) -> [SessionChoice] {
      TabulatedChoices().choices(for: week).filter { Self.ids.contains($0.id) }
    }
  }

  /// The solver without a gap.
  struct Exact: MixedIntegerSolver {
    func solve(
      _ program: MixedIntegerProgram, _ settings: SolverSettings
    ) throws(SolverError) -> Solution {
      var exact = settings
      exact.relativeGap = 0
      return try CoinBranchAndCut().solve(program, exact)
    }
  }

  /// The best worth of all plans that keep the rules; nil if none does.
  var best: Double? {
    let days = (0..<7).filter { request.availability.weekdays[$0] > 0 }
    var best: Double?
    var held = Array(repeating: [SessionChoice](), count: 7)
    func visit(_ place: Int) {
      guard place < days.count else {
        if isAllowed(held) { best = max(best ?? -.infinity, worth(held)) }
        return
      }
      for option in options(days[place]) {
        held[days[place]] = option
        visit(place + 1)
      }
      held[days[place]] = []
    }
    visit(0)
    return best
  }

  private func options(_ day: Int) -> [[SessionChoice]] {
    let minutes = Double(request.availability.weekdays[day])
    let longDay = request.availability.weekdays.indices.max {
      request.availability.weekdays[$0] < request.availability.weekdays[$1]
    }
    let runs = choices.filter { choice in
      choice.traits.contains(.run) && (choice.entry != "long" || day == longDay)
        && choice.kilometers <= week.longKilometers * 1.0001
    }
    let lifts = choices.filter { $0.traits.contains(.strength) }
    var result: [[SessionChoice]] = [[]]
    result += runs.map { [$0] } + lifts.map { [$0] }
    for run in runs where run.entry != "long" { result += lifts.map { [run, $0] } }
    return result.filter { $0.reduce(0) { $0 + $1.minutes } <= minutes }
  }

  private func isAllowed(_ held: [[SessionChoice]]) -> Bool {
    let all = held.flatMap(\.self)
    func count(_ entry: String) -> Int { all.count { $0.entry == entry } }
    guard count("long") == 1, count("tempo") <= 1, (1...2).contains(count("strength")) else {
      return false
    }
    let running = all.filter { $0.traits.contains(.run) }.reduce(0) { $0 + $1.minutes }
    guard running <= 1.05 * week.volumeMinutes + 2, running >= 0.6 * week.volumeMinutes else {
      return false
    }
    let long = all.first { $0.entry == "long" }?.kilometers ?? 0
    guard all.allSatisfy({ $0.kilometers <= long }) else { return false }
    for day in 0..<6 {
      let (today, tomorrow) = (held[day].map(\.entry), held[day + 1].map(\.entry))
      let hard: (String) -> Bool = { $0 == "tempo" || $0 == "long" }
      if today.contains(where: hard), tomorrow.contains(where: hard) { return false }
      if today.contains("strength"), tomorrow.contains("strength") { return false }
    }
    return ledgersHold(held)
  }

  /// Peak, days and line of each tissue, written down from the table of parameters.
  private static let lines: [(tissue: PlannedTissue, peak: Double, days: Double)] = [
    (.bone, 1.15, 18.5), (.achilles, 1.9, 3), (.patellofemoral, 1.8, 3), (.hamstring, 2.1, 2.5),
    (.lowBack, 2.0, 2.5), (.muscle, 1.15, 18.5),
  ].filter { $0.0 != .muscle }

  private func ledgersHold(_ held: [[SessionChoice]]) -> Bool {
    var over = 0.0
    for line in Self.lines {
      let keeps = exponential(-1 / line.days)
      let limit =
        line.peak * 1.15 * (request.log.capacity[line.tissue] ?? 0) / (1 - keeps)
      var stands = request.log.standing[line.tissue] ?? 0
      for day in held {
        stands = stands * keeps + day.reduce(0) { $0 + ($1.doses[line.tissue]?.upper ?? 0) }
        if stands > limit { return false }
        over += max(0, stands - 0.9 * limit) / limit
      }
    }
    return over <= 0.02
  }

  /// The exponential by its series, so that nothing of the program's arithmetic is used.
  private func exponential(_ x: Double) -> Double {
    var (term, sum) = (1.0, 1.0)
    for n in 1..<30 {
      term *= x / Double(n)
      sum += term
    }
    return sum
  }

  private func worth(_ held: [[SessionChoice]]) -> Double {
    let all = held.flatMap(\.self)
    var worth = -0.02 * Double(all.count)
    for aim in week.aims {
      let share = all.reduce(0) { $0 + ($1.stimuli[aim.stimulus] ?? 0) } / aim.target
      let isSets = [.quadriceps, .glutes, .hamstrings, .calves, .hips].contains(aim.stimulus)
      let value =
        isSets
        ? min(share, 0.5) + 0.5 * min(max(share - 0.5, 0), 0.5)
          + 0.2 * min(max(share - 1, 0), 1)
        : min(share, 0.7) + 0.6 * min(max(share - 0.7, 0), 0.3)
          + 0.15 * min(max(share - 1, 0), 0.5)
      worth += aim.weight * value / (isSets ? 0.75 : 0.88)
    }
    let running = all.filter { $0.traits.contains(.run) }.reduce(0) { $0 + $1.minutes }
    let monday = week.monday
    let before = request.log.days.filter { $0.day >= monday + -7 }.reduce(0) { $0 + $1.runMinutes }
    let isLonger = running > 1.05 * before + 5
    let isHarder = all.contains { $0.entry == "tempo" }
    return worth - (isLonger && isHarder ? 0.1 : 0)
  }
}

@Suite("A small week, against every plan of it")
struct OracleTests {
  static let calendars: [[Int]] = [
    [0, 60, 0, 60, 0, 0, 120], [50, 0, 70, 0, 45, 0, 110], [0, 40, 40, 0, 60, 0, 100],
    [60, 60, 0, 60, 0, 90, 0], [0, 75, 0, 0, 75, 0, 95], [35, 0, 35, 0, 35, 0, 90],
  ]

  @Test(
    "The program's plan is worth as much as the best of all", arguments: calendars.indices,
    [1.0, 0.72])
  func best(index: Int, capacity: Double) throws {
    var request = PlanRequest(
      goal: index % 2 == 0 ? .race : .muscle, today: Runners.today, weeks: 1,
      availability: Availability(weekdays: Self.calendars[index]),
      runner: PlanRunner(tier: .settled, easyMetersPerSecond: 2.8),
      log: Runners.log(weeklyMinutes: 130, runs: 3, longest: 9))
    // Muscle's line is left wide, so that the oracle needs none of its numbers.
    for tissue in PlannedTissue.allCases {
      request.log.capacity[tissue] = tissue == .muscle ? 1000 : capacity * 24
    }
    let plan = try Planner(solver: SmallWeek.Exact(), library: SmallWeek.Library()).plan(request)
    let week = try #require(plan.weeks.first)
    let choices = SmallWeek.Library().choices(
      for: ChoiceWeek(
        tier: .settled, easyMetersPerSecond: 2.8, longKilometers: week.longKilometers))
    let small = SmallWeek(request: request, week: week, choices: choices)
    let report = try #require(plan.reports.first)
    let value = report.goalValue - report.penalty
    if let best = small.best {
      #expect(abs(value - best) < 1e-4, "\(value) of \(best)")
    } else {
      #expect(capacity < 1)
      // Nothing keeps every promise; then the plan says which it gave up.
      #expect(!plan.conflicts.isEmpty)
    }
  }
}
