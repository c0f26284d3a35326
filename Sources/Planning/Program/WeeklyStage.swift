import Advice
import Logbook

/// The weekly stage: how many minutes and how long a long run each week should hold.
///
/// A linear program over the weeks that are left, solved anew before each block from where the
/// plan then stands.
struct WeeklyStage {
  let request: PlanRequest
  let outlines: [WeekOutline]
  let state: PlannerState
  let health: [PlanHealth]

  /// What it finds for each week.
  struct Volumes {
    var reference: [Double]
    var minutes: [Double]
    var long: [Double]
  }

  /// The variables of a week.
  private struct Columns {
    let reference: Int
    let minutes: Int
    let long: Int
  }

  private var pace: Double { 1000 / 60 / request.runner.easyMetersPerSecond }

  /// Solves it.
  func solve(_ solver: some MixedIntegerSolver) throws(SolverError) -> Volumes {
    var program = MixedIntegerProgram()
    var columns: [Columns] = []
    for outline in outlines {
      let name = "week \(outline.index + 1)"
      columns.append(
        Columns(
          reference: program.add(name + " reference", 0...3000),
          minutes: program.add(name + " minutes", 0...3000),
          long: program.add(name + " long", 0...300)))
    }
    for (place, outline) in outlines.enumerated() {
      addGrowth(&program, columns.map(\.reference), place, outline)
      addVolume(&program, columns, place, outline)
      addLong(&program, columns, place, outline)
      addWorth(&program, columns[place].minutes, columns[place].long, outline)
    }
    let values = try solver.solve(program, SolverSettings()).values
    return Volumes(
      reference: columns.map { values[$0.reference] },
      minutes: columns.map { values[$0.minutes] }, long: columns.map { values[$0.long] })
  }

  /// A week grows by a fifth when small and by a tenth at 45 km; the first by half of that; light
  /// weeks, tapers and weeks after a race not at all.
  private func addGrowth(
    _ program: inout MixedIntegerProgram, _ reference: [Int], _ place: Int, _ outline: WeekOutline
  ) {
    let rule = PlanRule.weekMinutes.id
    let grows = outline.isOrdinary
    let share = grows ? (outline.index == 0 ? PlanParameter.firstWeekShare.value : 1) : 0
    let steep = 1 + (PlanParameter.growth.value - 1) * share
    let flat = 1 + 0.05 * share
    let extra = PlanParameter.growthBelow15.value * 15 * pace * share
    if place == 0 {
      let before = state.referenceMinutes
      program.require(
        rule, [(reference[0], 1)], atMost: min(steep * before, flat * before + extra))
    } else {
      let pair = (reference[place], reference[place - 1])
      program.require(rule, [(pair.0, 1), (pair.1, -steep)], atMost: 0)
      program.require(rule, [(pair.0, 1), (pair.1, -flat)], atMost: extra)
    }
    let week = request.availability.week(from: outline.monday)
    // Strength and warm-up need their part of what there is.
    program.require(
      PlanRule.minutes.id, [(reference[place], 1)],
      atMost: 0.9 * (week.minutes - min(60, 0.25 * week.minutes)))
  }

  private func addVolume(
    _ program: inout MixedIntegerProgram, _ columns: [Columns], _ place: Int,
    _ outline: WeekOutline
  ) {
    let (reference, minutes) = (columns[place].reference, columns[place].minutes)
    let share =
      health[place].isStopped || request.runner.tier == .restricted
      ? 0 : outline.volumeShare
    program.require(
      PlanRule.weekMinutes.id, [(minutes, 1), (reference, -share)], atMost: 0)
    if outline.isDeload {
      addDeload(&program, columns.map(\.minutes), place)
    }
    if outline.phase == .taper {
      // No more than the week before, which may have been a light one.
      if place > 0 {
        program.require(
          PlanRule.raceWindow.id, [(minutes, 1), (columns[place - 1].minutes, -1)], atMost: 0)
      } else if let before = state.minutesBefore(outline, of: request) {
        program.require(PlanRule.raceWindow.id, [(minutes, 1)], atMost: before)
      }
    }
    if place < 2 {
      // Bone forgets slowly, so its line caps what two weeks can hold.
      let bone = PlannedTissue.bone
      let most = state.limit(bone, PlanHealth()) * (1 - PlannerState.retention[bone.index])
      program.require(
        PlanRule.tissue.id, [(minutes, 1)], atMost: 0.95 * 7 * most)
    }
  }

  /// A light week is at most 0.7 of the mean of the last three ordinary ones.
  private func addDeload(_ program: inout MixedIntegerProgram, _ minutes: [Int], _ place: Int) {
    let ahead = outlines[..<place].indices.filter { outlines[$0].isOrdinary }.suffix(3)
    let behind = state.ordinaryMinutes.suffix(3 - ahead.count)
    let count = ahead.count + behind.count
    guard count > 0 else { return }
    let share = PlanParameter.deloadOfMean.value / Double(count)
    program.require(
      PlanRule.deload.id, [(minutes[place], 1)] + ahead.map { (minutes[$0], -share) },
      atMost: share * behind.reduce(0, +))
  }

  private func addLong(
    _ program: inout MixedIntegerProgram, _ columns: [Columns], _ place: Int,
    _ outline: WeekOutline
  ) {
    let (minutes, long) = (columns[place].minutes, columns[place].long)
    let week = request.availability.week(from: outline.monday)
    let share = week.days >= 5 ? 0.35 : [0.62, 0.62, 0.62, 0.5, 0.42][max(0, week.days)]
    program.require(PlanRule.longOnce.id, [(long, pace), (minutes, -share)], atMost: 0)
    let cap =
      request.goal == .ultra
      ? PlanParameter.ultraLongCapMinutes.value : PlanParameter.longCapMinutes.value
    program.require(
      PlanRule.minutes.id, [(long, pace)], atMost: min(cap, 0.97 * week.longest))
    let ratio = PlanParameter.spikeRatio.value
    let before = outlines[..<place].lastIndex { $0.isOrdinary }
    if let before {
      let factor = outline.isDeload ? PlanParameter.deloadLongShare.value : ratio
      program.require(
        PlanRule.spike.id, [(long, 1), (columns[before].long, -factor)], atMost: 0)
    } else {
      let logged = state.longest(
        before: max(outline.monday, request.today),
        easyMetersPerSecond: request.runner.easyMetersPerSecond)
      var most = ratio * logged
      if outline.isDeload, state.lastOrdinaryLong > 0 {
        most = min(most, PlanParameter.deloadLongShare.value * state.lastOrdinaryLong)
      }
      program.require(PlanRule.spike.id, [(long, 1)], atMost: most)
    }
  }

  private func addWorth(
    _ program: inout MixedIntegerProgram, _ minutes: Int, _ long: Int, _ outline: WeekOutline
  ) {
    let weight = outline.phase == .specific ? 1.5 : 1
    let goal = GoalVolume(request)
    let first = program.add("volume", 0...0.8, worth: weight)
    let second = program.add("more volume", 0...0.4, worth: 0.4 * weight)
    program.require(
      "worth", [(first, 1), (second, 1), (minutes, -1 / goal.minutes)], atMost: 0)
    let far = program.add("long", 0...1, worth: 0.6 * weight)
    program.require("worth", [(far, 1), (long, -1 / goal.longKilometers)], atMost: 0)
  }
}

/// The minutes a week and the long run at which a goal has what it needs. Product choices.
struct GoalVolume {
  let minutes: Double
  let longKilometers: Double

  init(_ request: PlanRequest) {
    switch request.goal {
    case .race, .ultra, .endurance:
      let distance = request.race?.kilometers ?? (request.goal == .ultra ? 60 : 15)
      minutes = min(150 + 8 * distance, 540)
      longKilometers = min(6 + 0.72 * distance, 42)
    case .muscle: (minutes, longKilometers) = (200, 12)
    case .speed: (minutes, longKilometers) = (220, 12)
    case .health, .weight: (minutes, longKilometers) = (180, 10)
    case .comeback: (minutes, longKilometers) = (150, 8)
    }
  }
}
