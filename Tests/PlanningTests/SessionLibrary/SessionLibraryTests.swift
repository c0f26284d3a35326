import Advice
import Biomechanics
import Evidence
import Logbook
import Planning
import Quantities
import Testing

@Suite("The session library")
struct SessionLibraryTests {
  static let easy = Speed.metersPerSecond(2.8)

  @Test("Every session is complete: three sizes that grow, claims, rules, cues and other ways")
  func complete() {
    #expect(Set(SessionLibrary.all.map(\.key)).count == SessionLibrary.all.count)
    for session in SessionLibrary.all {
      #expect(session.key.wholeMatch(of: /[a-z]+(-[a-z]+)*/) != nil, "\(session.key)")
      #expect(session.sizes.count == 3, "\(session.key)")
      let lengths = SessionSize.allCases.map {
        session.workout($0).seconds(easySpeed: Self.easy)
      }
      #expect(lengths[0] < lengths[1] && lengths[1] < lengths[2], "\(session.key) \(lengths)")
      #expect(session.purpose.hasSuffix(".") && !session.claims.isEmpty, "\(session.key)")
      #expect(session.claims.allSatisfy { Claim.named($0) != nil }, "\(session.key)")
      #expect(session.rules.allSatisfy { Rule.named($0) != nil }, "\(session.key)")
      #expect(!session.alternatives.isEmpty, "\(session.key)")
      for key in session.alternatives {
        #expect(key != session.key && SessionLibrary.named(key) != nil, "\(session.key): \(key)")
      }
      let cues = [session.cues.warmUp, session.cues.wear, session.cues.form]
      #expect(cues.allSatisfy { $0.hasSuffix(".") && $0.count < 120 }, "\(session.key)")
      let isWorn = !session.allowances.isEmpty || session.key == "bands"
      #expect(session.cues.wear.hasPrefix("Wear nothing") != isWorn, "\(session.key)")
    }
  }

  @Test("Every session stands in the canonical text, and every kind but rest has one")
  func texts() throws {
    for session in SessionLibrary.all {
      for workout in session.sizes {
        #expect(try Workout(text: workout.text) == workout, "\(session.key)")
      }
    }
    let kinds = Set(SessionLibrary.all.map(\.kind.key))
    #expect(kinds == Set(SessionKind.all.map(\.key)).subtracting(["rest"]))
  }

  /// Seconds of work and rest of the repeats of a session, in every size.
  private func repeats(_ key: String) throws -> [(count: Int, work: WorkoutStep, rest: WorkoutStep)]
  {
    let session = try #require(SessionLibrary.named(key))
    return session.sizes.flatMap { workout in
      workout.parts.compactMap { part in
        guard case .repeats(let count, let inner) = part, inner.count == 2,
          case .step(let work) = inner[0], case .step(let rest) = inner[1]
        else { return nil }
        return (count, work, rest)
      }
    }
  }

  private func seconds(_ step: WorkoutStep) -> Int {
    if case .time(let seconds) = step.end { return seconds }
    return 0
  }

  @Test("Doses are those of the documents (C53, C54, C57, C63, C67)")
  func documents() throws {
    for one in try repeats("high-resistance") {
      #expect((15...20).contains(seconds(one.work)) && (60...90).contains(seconds(one.rest)))
      #expect(one.work.ground == .hill && one.rest.manner == .jog)
    }
    for one in try repeats("sprints") {
      #expect((15...30).contains(seconds(one.work)) && (60...90).contains(seconds(one.rest)))
      #expect((4...8).contains(one.count))
    }
    for key in ["accelerations", "parachute", "tow"] {
      for one in try repeats(key) {
        guard case .distance(let way) = one.work.end else {
          Issue.record("\(key) is not counted in meters")
          continue
        }
        #expect(way.length <= .meters(100))
      }
    }
    let long = try #require(SessionLibrary.named("long"))
    for workout in long.sizes {
      #expect((3600...7200).contains(workout.seconds(easySpeed: Self.easy)))
    }
    let recovery = try #require(SessionLibrary.named("recovery"))
    for workout in recovery.sizes {
      #expect((1200...2400).contains(workout.seconds(easySpeed: Self.easy)))
    }
    for one in try repeats("intervals") {
      #expect(seconds(one.work) == 240 && seconds(one.rest) == 180)
    }
  }

  @Test("Every hard run begins with ten to fifteen minutes of warm-up")
  func warmUps() {
    for session in SessionLibrary.all where session.kind.isRun && session.kind.isHard {
      for workout in session.sizes {
        guard case .step(let first)? = workout.parts.first else {
          Issue.record("\(session.key) does not begin with a step")
          continue
        }
        #expect(first.role == .warmUp && (600...900).contains(seconds(first)), "\(session.key)")
      }
    }
  }

  @Test("No load on legs or arms is allowed on a run, and none on a run before T3 (LOAD-01)")
  func loads() {
    for session in SessionLibrary.all {
      for allowance in session.allowances where session.kind.isRun {
        #expect(!allowance.kind.isOnLimb && allowance.tier == .seasoned, "\(session.key)")
      }
      for allowance in session.allowances {
        let most = allowance.most ?? allowance.first.amount
        #expect(most?.unit == allowance.first.amount?.unit)
        #expect((most?.number ?? 0) >= (allowance.first.amount?.number ?? 0))
      }
    }
  }

  @Test("What the library allows, advice allows to who has come far enough")
  func advice() {
    var runner = Runner()
    runner.mass = .kilograms(70)
    runner.height = .meters(1.75)
    runner.ageYears = 35
    runner.experience = .long
    runner.isCleared = true
    runner.isPregnant = false
    runner.hasJointProblem = false
    runner.standing.runningMonths = 36
    runner.standing.runsPerWeek = 5
    runner.standing.weeklyKilometers = 60
    runner.standing.longestKilometers = 25
    runner.standing.easySpeed = .metersPerSecond(3)
    for session in SessionLibrary.all {
      for allowance in session.allowances {
        var question = Question(Session(session.kind), runner: runner)
        question.goal = session.key == "pack" ? .ultra : session.kind.isRun ? .speed : .muscle
        question.pains = []
        if let item = allowance.first.item(bodyMass: runner.mass) {
          question.carriedLoad = CarriedLoad([item])
        }
        let mass = allowance.first.amount?.mass(ofBody: runner.mass)
        let number = allowance.first.amount?.number.value ?? 0
        switch allowance.kind {
        case .tow: question.surroundings.tow = mass.map { Tow(mass: $0) }
        case .parachute: question.surroundings.parachute = Parachute(area: .squareMeters(number))
        case .drag: question.surroundings.drag = .newtons(number)
        default: break
        }
        let answer = question.answer()
        #expect(
          answer.verdict == .yes,
          "\(session.key) with \(allowance.first.text): \(answer.because.map(\.words))")
      }
    }
  }

  @Test("An even run is as long as a plan asks; repeats are not stretched")
  func even() throws {
    let easy = try #require(SessionLibrary.named("easy"))
    #expect(easy.workout(minutes: 37.5)?.text == "37min30s easy @e3-4")
    #expect(easy.workout(minutes: .nan) == nil && easy.workout(minutes: 0) == nil)
    #expect(SessionLibrary.named("sprints")?.workout(minutes: 40) == nil)
  }

  @Test("A load is put on after the warm-up, taken off before the cool-down, and never twice")
  func carrying() throws {
    let climbs = try #require(SessionLibrary.named("high-resistance"))
    let vest = try #require(SessionLibrary.piece(named: "vest5"))
    #expect(
      climbs.workout(.small, carrying: vest).text
        == "wu 15min easy; on vest=5%; 4x (20s hill hard @8%, 75s jog); off vest; cd 10min easy")
    let walk = try #require(SessionLibrary.named("walk"))
    let cuffs = try #require(SessionLibrary.piece(named: "ankle"))
    #expect(walk.workout(.small, carrying: cuffs).text == "on ankle=1kg; 20min walk; off ankle")
    let pack = try #require(SessionLibrary.named("pack"))
    let heavy = try #require(SessionLibrary.piece(named: "pack10"))
    #expect(pack.workout(.small, carrying: heavy).text == "on pack=10%; 30min easy @e3-5; off pack")
  }

  @Test("The way back begins with a walk without pain and ends with half an hour at a stretch")
  func ladder() throws {
    #expect(SessionLibrary.ladder.first?.text == "30min walk")
    #expect(SessionLibrary.ladder.last?.text == "30min jog")
    let running = SessionLibrary.ladder.map { workout in
      workout.stretches.reduce(0.0) { sum, stretch in
        guard case .step(let step) = stretch.part, step.manner == .jog else { return sum }
        return sum + (step.seconds(easySpeed: Self.easy) ?? 0)
      }
    }
    // The clinic's ladder: 10, 15, 20, 28 and 30 minutes of running.
    #expect(running == [0, 600, 900, 1200, 1680, 1800])
  }
}
