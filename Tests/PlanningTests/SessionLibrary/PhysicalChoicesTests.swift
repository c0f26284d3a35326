import Biomechanics
import Evidence
import Logbook
import Planning
import Quantities
import Testing

@Suite("Choices of a plan by the physics")
struct PhysicalChoicesTests {
  static let body = Body(mass: .kilograms(70), height: .meters(1.75))

  static func week(_ tier: Tier = .seasoned, long: Double = 18) -> ChoiceWeek {
    ChoiceWeek(tier: tier, easyMetersPerSecond: 2.8, longKilometers: long)
  }

  @Test("They are the table's choices, each with its own doses")
  func same() throws {
    let physical = try #require(
      PhysicalChoices(body: Self.body, easySpeed: .metersPerSecond(2.8)))
    for tier in [Tier.novice, .settled, .seasoned] {
      let choices = physical.choices(for: Self.week(tier))
      #expect(choices.map(\.id) == TabulatedChoices().choices(for: Self.week(tier)).map(\.id))
      for choice in choices {
        #expect(choice.minutes > 0, "\(choice.id)")
        for tissue in PlannedTissue.allCases {
          let dose = try #require(choice.doses[tissue], "\(choice.id)")
          #expect(0 <= dose.lower && dose.lower <= dose.nominal && dose.nominal <= dose.upper)
          #expect(dose.upper.isFinite && dose.upper < 1000, "\(choice.id) \(tissue)")
        }
      }
    }
  }

  @Test("A minute at 3 m/s is the unit, and a larger size asks more")
  func sizes() throws {
    let physical = try #require(PhysicalChoices(body: Self.body, easySpeed: .metersPerSecond(3)))
    let week = ChoiceWeek(tier: .settled, easyMetersPerSecond: 3, longKilometers: 15)
    let choices = physical.choices(for: week)
    for choice in choices where choice.entry == "easy" {
      for dose in choice.doses.values { #expect(abs(dose.nominal - choice.minutes) < 0.05) }
      #expect(abs((choice.stimuli[.aerobic] ?? 0) - choice.minutes) < 1e-6)
    }
    for (_, sizes) in Dictionary(grouping: choices, by: { $0.entry + $0.carriedLoad }) {
      let ordered = sizes.sorted { $0.size < $1.size }
      for (small, large) in zip(ordered, ordered.dropFirst()) {
        #expect(small.minutes <= large.minutes, "\(large.id)")
        for tissue in PlannedTissue.allCases {
          #expect(
            (small.doses[tissue]?.upper ?? 0) <= (large.doses[tissue]?.upper ?? 0) + 1e-9,
            "\(large.id) \(tissue)")
        }
      }
    }
  }

  @Test("A load raises the upper end more than the middle, and the heavier load more")
  func loads() throws {
    let physical = try #require(
      PhysicalChoices(body: Self.body, easySpeed: .metersPerSecond(2.8)))
    let choices = physical.choices(for: Self.week())
    func choice(_ id: String) throws -> SessionChoice {
      try #require(choices.first { $0.id == id }, "\(id)")
    }
    for (light, heavy) in [
      ("pack/M/pack5", "pack/M/pack10"), ("strides/M/vest5", "strides/M/vest10"),
    ] {
      for tissue in [PlannedTissue.bone, .achilles, .lowBack] {
        let (a, b) = (
          try #require(choice(light).doses[tissue]), try #require(choice(heavy).doses[tissue])
        )
        #expect(a.nominal < b.nominal && a.upper < b.upper, "\(heavy) \(tissue)")
        #expect(b.upper / b.nominal > a.upper / a.nominal)
      }
    }
  }

  @Test("Beyond what was measured no tissue is given less than the table says")
  func beyond() throws {
    let physical = try #require(
      PhysicalChoices(body: Self.body, easySpeed: .metersPerSecond(2.8)))
    let table = TabulatedChoices().choices(for: Self.week())
    for (choice, chosen) in zip(physical.choices(for: Self.week()), table)
    where ["sprints", "accelerations", "stairs"].contains(choice.entry) {
      for tissue in PlannedTissue.allCases {
        let (a, b) = (choice.doses[tissue]?.upper ?? 0, chosen.doses[tissue]?.upper ?? 0)
        #expect(a >= b, "\(choice.id) \(tissue)")
      }
    }
  }

  @Test("What the table derived for bone from published strain, the physics finds again")
  func bone() throws {
    // 1.77 times for each meter per second (TIS-07), at 0.7 and 1.1 m/s more than easy: 1.49, 1.87.
    let physical = try #require(PhysicalChoices(body: Self.body, easySpeed: .metersPerSecond(3)))
    let choices = physical.choices(for: Self.week())
    let tempo = choices.first { $0.entry == "tempo" }?.workRates[.bone] ?? 0
    let intervals = choices.first { $0.entry == "intervals" }?.workRates[.bone] ?? 0
    #expect(abs(tempo - 1.49) < 0.15 && abs(intervals - 1.87) < 0.25, "\(tempo) \(intervals)")
  }

  @Test("Every choice is written out, and a run takes as long as its choice says")
  func workouts() throws {
    let easy = Speed.metersPerSecond(2.8)
    let physical = try #require(PhysicalChoices(body: Self.body, easySpeed: easy))
    var week = Self.week()
    for rung in [nil, 0, 3, 5] {
      week.ladderRung = rung
      for choice in physical.choices(for: week) {
        let workout = try #require(choice.workout, "\(choice.id)")
        #expect(try Workout(text: workout.text) == workout)
        let isLoaded = workout.stretches.contains { !$0.worn.isEmpty }
        #expect(isLoaded == (choice.isLoaded || choice.entry == "bands"), "\(choice.id)")
        guard choice.traits.contains(.run), !choice.isLoaded else { continue }
        // Accelerations are counted in meters, and so go by the speed of their kind.
        let minutes = workout.seconds(easySpeed: easy) / 60
        let allowance = choice.entry == "bands" ? 8 : 1.0
        #expect(abs(minutes - choice.minutes) < allowance, "\(choice.id) \(minutes)")
      }
    }
  }

  static let requests = [
    Runners.beginner(weeks: 8), Runners.intermediate(weeks: 8), Runners.muscle(weeks: 8),
    Runners.ultra(weeks: 8),
  ]

  @Test(
    "A whole plan made of them keeps every rule at the upper end of the bands", arguments: 0..<4)
  func plans(index: Int) throws {
    let request = Self.requests[index]
    let speed = Speed.metersPerSecond(request.runner.easyMetersPerSecond)
    let library = try #require(PhysicalChoices(body: Self.body, easySpeed: speed))
    let plan = try Planner(library: library).plan(request)
    let breaches = PlanCheck(plan, for: request).breaches
    #expect(breaches.isEmpty, "\(breaches)")
    #expect(plan.weeks.count == 8 && !plan.sessions.isEmpty)
    for conflict in plan.conflicts { #expect(PlanRule.named(conflict.given) != nil) }
    // A race is a fact on top of the lines; before it nothing stands above them.
    for week in plan.demands where !(week.phase == .taper || week.phase == .recover) {
      for tissue in week.tissues {
        let wide = tissue.used.high - tissue.used.low
        #expect(tissue.used.high <= 1.0001 && wide >= 0, "\(tissue)")
      }
    }
  }

  @Test("The checker takes the upper end: with doses twice as high a full plan breaks a line")
  func upper() throws {
    let request = Self.requests[1]
    let plan = try Planner().plan(request, blocks: 2)
    var heavier = plan
    heavier.sessions = plan.sessions.map { session in
      var choice = session.choice
      choice.doses = choice.doses.mapValues {
        PlannedDose(lower: $0.lower, nominal: $0.nominal, upper: 2 * $0.upper)
      }
      return PlannedSession(
        id: session.id, day: session.day, choice: choice, purpose: session.purpose,
        isDraft: session.isDraft, bindingRules: session.bindingRules, claims: session.claims,
        alternatives: session.alternatives)
    }
    #expect(PlanCheck(plan, for: request).breaches.isEmpty)
    #expect(PlanCheck(heavier, for: request).breaches.allSatisfy { $0.rule == "tissue" })
    #expect(!PlanCheck(heavier, for: request).breaches.isEmpty)
  }
}
