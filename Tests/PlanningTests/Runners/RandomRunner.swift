import Advice
import Logbook
import Planning

/// Runners that dice make up: every goal, experience, log, pain, race and calendar.
enum RandomRunner {
  static func request(seed: UInt64, weeks: Int) -> PlanRequest {
    var dice = SeededDice(seed: seed)
    let tier = dice.pick([Tier.novice, .novice, .settled, .settled, .seasoned, .seasoned])
    let goal = dice.pick(Goal.allCases)
    var minutes = Array(repeating: 0, count: 7)
    let days = 2 + dice.below(5)
    for day in [5, 1, 3, 6, 2, 4, 0].prefix(days) {
      minutes[day] = dice.pick([30, 45, 60, 75, 90])
    }
    minutes[dice.pick([5, 1])] = dice.pick([75, 90, 120, 180])
    let runs = min(days, tier == .novice ? 1 + dice.below(3) : 2 + dice.below(4))
    let longest = tier == .novice ? 2 + 4 * dice.unit() : 7 + 15 * dice.unit()
    let pace = 5.2 + 2 * dice.unit()
    let today = Runners.today + dice.below(7)
    var request = PlanRequest(
      goal: goal, today: today, weeks: weeks, availability: Availability(weekdays: minutes),
      runner: PlanRunner(
        tier: tier, easyMetersPerSecond: 1000 / 60 / pace, mayCarryOnRuns: dice.below(5) > 0,
        startsLow: tier == .novice && dice.below(4) == 0),
      log: dice.below(8) == 0
        ? PlanLog()
        : Runners.log(
          weeklyMinutes: longest * pace * (1.4 + Double(runs - 1) * 0.5), runs: runs,
          longest: longest, before: today, pace: pace))
    if dice.below(2) == 0 {
      request.race = PlannedRace(
        day: today + dice.pick([6, 10, 13, 30, 70]), kilometers: dice.pick([5, 10, 21.1, 42.2]))
      // A plan reaches its race.
      request.weeks = max(weeks, request.weeksToRace ?? 1)
    }
    request.health = health(&dice, today)
    request.wishes = wishes(&dice, tier)
    request.log.cleanLoads = dice.pick([[:], ["pack5": 2], ["vest5": 3, "pack5": 4, "tow": 1]])
    return request
  }

  private static func health(_ dice: inout SeededDice, _ today: Day) -> PlanHealth {
    var health = PlanHealth()
    if dice.below(3) == 0 {
      let place = dice.pick([
        PainPlace.tibia, .achilles, .knee, .hamstring, .lowBack, .quadriceps, .glute,
      ])
      health.pains = [
        PlanPain(
          place, score: Double(dice.below(8)), isOfBone: place == .tibia && dice.below(2) == 0)
      ]
    }
    if dice.below(6) == 0 {
      health.pains.append(PlanPain(.foot, stage: .returning(dice.pick(ReturnStep.all))))
    }
    if dice.below(3) == 0 { health.lastPainAboveTwo = today + -dice.below(20) }
    return health
  }

  private static func wishes(_ dice: inout SeededDice, _ tier: Tier) -> PlanWishes {
    var wishes = PlanWishes()
    wishes.hasHills = dice.below(4) > 0
    wishes.wantsDoubles = tier == .seasoned && dice.below(3) == 0
    wishes.hasSecondSlot = dice.below(3) == 0
    if dice.below(3) == 0 { wishes.hillWeeks = dice.below(12) }
    return wishes
  }
}
