import Biomechanics
import Evidence
import Logbook
import Planning
import Quantities
import Testing
import TrainingLoad

@Suite("What sessions ask of a runner")
struct SessionPhysicsTests {
  static let body = Body(mass: .kilograms(70), height: .meters(1.75))

  static func cost(
    _ text: String, _ kind: SessionKind = .easy, easy: Double = 3
  ) throws -> SessionCost {
    var physics = try #require(SessionPhysics(body: body, easySpeed: .metersPerSecond(easy)))
    return physics.cost(of: try Workout(text: text), kind: kind)
  }

  @Test("A kilometer at 3 m/s on the level without a load is 1 for every tissue, by definition")
  func unit() throws {
    let cost = try Self.cost("10km easy")
    for tissue in LedgerTissue.all {
      let dose = cost.dose(of: tissue.key)
      #expect(abs(dose.value - 10) < 1e-9, "\(tissue.key) \(dose.value)")
      #expect(dose.low == dose.value && dose.high == dose.value)
    }
    #expect(abs(cost.easySeconds - cost.seconds) < 1e-6)
    #expect(abs(cost.meters - 10_000) < 1e-6 && cost.isComplete)
  }

  @Test("Twice a session is twice its cost, and the order of its steps changes nothing")
  func additive() throws {
    let once = try Self.cost("10min easy; 4min hard @5%; 3min jog", .intervals)
    let twice = try Self.cost("2x (10min easy; 4min hard @5%; 3min jog)", .intervals)
    let turned = try Self.cost("3min walk; 4min hard @5%; 10min easy", .intervals)
    let straight = try Self.cost("10min easy; 4min hard @5%; 3min walk", .intervals)
    for tissue in LedgerTissue.all.map(\.key) {
      let (a, b) = (turned.dose(of: tissue).value, straight.dose(of: tissue).value)
      #expect(abs(a - b) < 1e-9 * max(1, a))
      #expect(twice.dose(of: tissue).value >= 1.9 * once.dose(of: tissue).value)
    }
    #expect(twice.seconds == 2 * once.seconds)
  }

  @Test("A load never spares a tissue of the leg, more of it asks more, and the band holds both")
  func loads() throws {
    let doses = try ["0.001%", "5%", "10%"].map {
      try Self.cost("on vest=\($0); 30min easy; off vest")
    }
    for tissue in ["tibia", "foot", "achilles", "patellofemoral", "lowBack", "calf"] {
      let values = doses.map { $0.dose(of: tissue) }
      #expect(values[0].value < values[1].value && values[1].value < values[2].value, "\(tissue)")
      for dose in values { #expect(dose.low <= dose.value && dose.value <= dose.high) }
      #expect(values[2].high / values[2].low > values[1].high / values[1].low)
    }
  }

  @Test("Uphill asks more of the Achilles tendon, downhill of the kneecap joint (TIS-08)")
  func slopes() throws {
    let (up, level, down) = (
      try Self.cost("30min @6%"), try Self.cost("30min"), try Self.cost("30min @-6%")
    )
    let achilles = [up, level, down].map { $0.dose(of: "achilles").value }
    let knee = [up, level, down].map { $0.dose(of: "patellofemoral").value }
    #expect(achilles[0] > achilles[1] && achilles[1] > achilles[2])
    #expect(knee[0] < knee[1] && knee[1] < knee[2])
    #expect(up.easySeconds > level.easySeconds && level.easySeconds > down.easySeconds)
  }

  @Test("Faster running asks more of every tissue in the same time, walking less than running")
  func speeds() throws {
    let paces = try ["30min @6:00/km", "30min @5:00/km", "30min @4:00/km"].map {
      try Self.cost($0)
    }
    let walk = try Self.cost("30min walk", .walk)
    for tissue in LedgerTissue.all.map(\.key) {
      let doses = paces.map { $0.dose(of: tissue).value }
      #expect(doses[0] < doses[1] && doses[1] < doses[2], "\(tissue)")
      #expect(walk.dose(of: tissue).value < doses[0], "\(tissue)")
    }
  }

  @Test("The physics has an answer for every session of the library")
  func wholeLibrary() throws {
    for speed in [2.2, 3.2] {
      var physics = try #require(
        SessionPhysics(body: Self.body, easySpeed: .metersPerSecond(speed)))
      for session in SessionLibrary.all {
        let costs = SessionSize.allCases.map {
          physics.cost(of: session.workout($0), kind: session.kind)
        }
        for cost in costs {
          #expect(cost.isComplete && cost.seconds > 0, "\(session.key)")
          for dose in cost.doses.values {
            #expect(dose.low >= 0 && dose.low <= dose.value && dose.value <= dose.high)
            #expect(dose.high.isFinite)
          }
        }
        for tissue in LedgerTissue.all.map(\.key) {
          let doses = costs.map { $0.dose(of: tissue).value }
          #expect(doses == doses.sorted(), "\(session.key) \(tissue) \(doses)")
        }
      }
    }
  }

  @Test("Sprints and stairs are told to lie beyond what was measured, easy running is not")
  func measured() throws {
    #expect(try Self.cost("30min easy; 2x (60s hill hard @6%, 90s walk)", .hills).isMeasured)
    #expect(try !Self.cost("20s sprint", .sprints).isMeasured)
    #expect(try !Self.cost("30s stairs hard", .stairs).isMeasured)
  }

  @Test("Sets count whole where an exercise is for a muscle and half where it helps")
  func sets() throws {
    let cost = try Self.cost("squats 3x8; calf-raises 2x10; lunges 2x8", .strength)
    #expect(cost.sets[.quadriceps] == 5 && cost.sets[.glutes] == 5)
    #expect(cost.sets[.hamstrings] == 2.5 && cost.sets[.calves] == 3)
    #expect(cost.meters == 0)
  }

  @Test("A runner or a speed that cannot be has no physics")
  func limits() {
    #expect(SessionPhysics(body: Self.body, easySpeed: .metersPerSecond(0)) == nil)
    #expect(SessionPhysics(body: Self.body, easySpeed: .metersPerSecond(.nan)) == nil)
    let none = Body(mass: .kilograms(5), height: .meters(1.75))
    #expect(SessionPhysics(body: none, easySpeed: .metersPerSecond(3)) == nil)
  }
}
