import Logbook
import Testing

@testable import Planning

@Suite("What tightening and loosening do")
struct MonotoneTests {
  /// The block of a request with the weekly targets of another, so that targets stand still.
  static func solve(_ request: PlanRequest, targetsOf other: PlanRequest) throws -> Solved {
    let outlines = WeekOutline.calendar(other)
    let state = PlannerState(other)
    let health = outlines.indices.map { _ in PlanHealth() }
    let volumes = try WeeklyStage(
      request: other, outlines: outlines, state: state, health: health
    ).solve(CoinBranchAndCut())
    let weeks = (0..<2).map { WeekTarget(outlines[$0], volumes, $0, health[$0], other) }
    let frame = BlockFrame(
      request: request, weeks: weeks, state: PlannerState(request), firstOpen: 0,
      isCoarse: false, staysNear: false)
    let block = BlockSolve(frame, library: TabulatedChoices())
    let outcome = try block.solve(CoinBranchAndCut())
    return Solved(days: outcome.days, report: outcome.report, conflicts: outcome.conflicts)
  }

  struct Solved {
    var days: [[Atom]]
    var report: BlockReport
    var conflicts: [PlanConflict]
    var value: Double { report.goalValue - report.penalty }
  }

  static let tissues: [PlannedTissue] = [.achilles, .patellofemoral, .hamstring, .muscle]

  @Test("A tightened line is obeyed and never raises the goal", arguments: tissues, [0.8, 0.6])
  func tighter(tissue: PlannedTissue, share: Double) throws {
    let request = Runners.muscle(weeks: 4)
    var tight = request
    tight.log.capacity[tissue] = share * (request.log.capacity[tissue] ?? 0)
    let (loose, close) = try (
      Self.solve(request, targetsOf: request), Self.solve(tight, targetsOf: request)
    )
    // The looser one's bound is what nothing under it can exceed.
    #expect(close.value <= loose.report.bound + 1e-6)
    let state = PlannerState(tight)
    let limit = max(state.limit(tissue, PlanHealth()), 0)
    var stands = state.standing[tissue.index]
    var rested = stands
    for day in close.days {
      let keeps = PlannerState.retention[tissue.index]
      stands = stands * keeps + day.reduce(0) { $0 + $1.upper[tissue.index] }
      rested *= keeps
      #expect(stands <= max(limit, rested + 0.5) + 1e-4)
    }
  }

  @Test(
    "With the targets held, more time never lowers the goal",
    arguments: [Runners.intermediate(weeks: 4), Runners.muscle(weeks: 4)], [1.25, 1.6])
  func moreTime(request: PlanRequest, factor: Double) throws {
    var roomy = request
    roomy.availability.weekdays = request.availability.weekdays.map {
      Int(Double($0) * factor)
    }
    let (short, long) = try (
      Self.solve(request, targetsOf: request), Self.solve(roomy, targetsOf: request)
    )
    #expect(long.report.bound >= short.value - 1e-6)
    #expect(long.value >= short.value - long.report.gap * abs(long.report.bound) - 1e-6)
  }
}
