import Advice
import Logbook
import Planning
import Testing

@Suite("What pain changes in a plan")
struct PainTests {
  static func plan(
    _ pains: [PlanPain], blocks: Int = 1
  ) throws -> (PlanRequest, Plan) {
    var request = Runners.intermediate(weeks: 8)
    request.health.pains = pains
    return (request, try Planner().plan(request, blocks: blocks))
  }

  @Test("A tendon that hurts below 3 changes nothing where nothing is carried")
  func tendon() throws {
    let (_, sound) = try Self.plan([])
    let (request, plan) = try Self.plan([PlanPain(.achilles, score: 2)])
    #expect(plan.sessions == sound.sessions)
    #expect(PlanCheck(plan, for: request).breaches.isEmpty)
  }

  @Test("The same score over bone stops running and leg strength, and leaves the hip its work")
  func bone() throws {
    let (request, plan) = try Self.plan([PlanPain(.tibia, score: 2, isOfBone: true)], blocks: 2)
    let near = plan.sessions.filter { $0.day < request.firstMonday + 14 }
    #expect(near.allSatisfy { $0.choice.traits.isDisjoint(with: [.run, .strength]) })
    #expect(near.contains { $0.choice.traits.contains(.hip) })
    #expect(PlanCheck(plan, for: request).breaches.isEmpty)
    let after = plan.sessions.filter { $0.choice.traits.contains(.run) }
    #expect(after.prefix(2).allSatisfy { $0.choice.workout?.text == "30min walk" })
  }

  @Test(
    "A muscle or tendon from 3 to 5 leaves short easy runs and a little strength",
    arguments: [PainPlace.hamstring, .quadriceps, .achilles, .glute])
  func eased(place: PainPlace) throws {
    let (request, plan) = try Self.plan([PlanPain(place, score: 4)])
    let hard: SessionTraits = [.quality, .long, .jumps, .uphill]
    #expect(plan.sessions.allSatisfy { $0.choice.traits.isDisjoint(with: hard) })
    #expect(plan.sessions.contains { $0.choice.traits.contains(.easy) })
    let strength = plan.sessions.filter { $0.choice.traits.contains(.heavy) }
    #expect(!strength.isEmpty && strength.allSatisfy { $0.choice.size == .small })
    #expect(plan.conflicts.isEmpty && PlanCheck(plan, for: request).breaches.isEmpty)
  }

  @Test("Above 5 a tendon stops too, and two weeks later runs are short and easy")
  func strong() throws {
    let (request, plan) = try Self.plan([PlanPain(.achilles, score: 7)], blocks: 2)
    let runs = plan.sessions.filter { $0.choice.traits.contains(.run) }
    #expect(!runs.isEmpty && runs.allSatisfy { $0.day >= request.firstMonday + 14 })
    #expect(runs.allSatisfy { $0.choice.traits.contains(.easy) })
    #expect(PlanCheck(plan, for: request).breaches.isEmpty)
  }

  @Test("The ladder is climbed rung after rung, each twice, a day of rest between")
  func ladder() throws {
    let step = ReturnStep(rung: 1, timesDone: 1)
    let (request, plan) = try Self.plan([PlanPain(.tibia, stage: .returning(step))], blocks: 2)
    #expect(PlanCheck(plan, for: request).breaches.isEmpty)
    let climbs = plan.sessions.filter { $0.choice.traits.contains(.ladder) }
    let rungs = climbs.compactMap(\.choice.ladderRung)
    #expect(rungs.count == climbs.count && rungs.count >= 6)
    #expect(rungs == rungs.sorted() && rungs.first == 1)
    for rung in Set(rungs) where rung > 1 && rung < rungs.max() ?? 0 {
      #expect(rungs.count { $0 == rung } >= 2)
    }
    for (climb, next) in zip(climbs, climbs.dropFirst()) { #expect(next.day - climb.day >= 2) }
  }

  @Test("The ladder of plans is that of the stages of pain, minute by minute")
  func oneLadder() {
    for (rung, described) in ReturnLadder.rungs.enumerated() {
      var week = ChoiceWeek(tier: .settled, easyMetersPerSecond: 2.8, longKilometers: 10)
      week.ladderRung = rung
      let step = TabulatedChoices().choices(for: week).first { $0.traits.contains(.ladder) }
      #expect(step?.ladderRung == rung)
      #expect(step?.workout == SessionLibrary.ladder[rung])
      let between = described.walkMinutes == 0 && described.times > 1 ? described.times : 0
      #expect(step?.minutes == Double(described.minutes + between))
    }
  }
}
