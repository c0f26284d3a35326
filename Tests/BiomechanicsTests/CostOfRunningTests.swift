import Biomechanics
import Evidence
import Quantities
import Testing

@Suite("Cost of running and walking")
struct CostOfRunningTests {
  @Test("A speed that nobody measured is refused", arguments: [1.79, 5.51, -1, .infinity, .nan])
  func refusesSpeed(speed: Double) throws {
    #expect(throws: OutOfRange.self) {
      try powerOfRunning(speed: .metersPerSecond(speed), grade: .zero)
    }
  }

  @Test("A grade that nobody measured is refused", arguments: [-0.46, 0.46, .infinity, .nan])
  func refusesGrade(grade: Double) throws {
    #expect(throws: OutOfRange.self) {
      try costOfRunning(speed: .metersPerSecond(3), grade: .riseOverRun(grade))
    }
    #expect(throws: OutOfRange.self) { try netCostOfRunning(grade: .riseOverRun(grade)) }
    #expect(throws: OutOfRange.self) { try netCostOfWalking(grade: .riseOverRun(grade)) }
  }

  @Test("The refusal names the input, its value and what is allowed")
  func refusalSpeaks() {
    let refusal = #expect(throws: OutOfRange.self) {
      try powerOfRunning(speed: .metersPerSecond(7), grade: .zero)
    }
    #expect(refusal == OutOfRange(input: "speed", value: 7, allowed: 1.8...5.5))
  }

  @Test("Climbing costs more the steeper it is, at every speed", arguments: [1.8, 3, 5.5])
  func climbsCost(speed: Double) throws {
    let powers = try stride(from: 0.0, through: 0.45, by: 0.01).map {
      try powerOfRunning(speed: .metersPerSecond(speed), grade: .riseOverRun($0))
    }
    #expect(zip(powers, powers.dropFirst()).allSatisfy { $0 < $1 })
  }

  @Test("A gentle descent is cheaper than the level, the steepest is not the cheapest")
  func descents() throws {
    let costs = try [0, -0.1, -0.2, -0.45].map {
      try costOfRunning(speed: .metersPerSecond(3), grade: .riseOverRun($0))
    }
    #expect(costs[1] < costs[0])
    #expect(costs[3] > costs[2])
  }

  @Test("On steep climbs the work against gravity is less than half of what is spent")
  func efficiency() throws {
    // Muscle turns at most about a quarter to a half of what it spends into work.
    for grade in [0.15, 0.2, 0.3, 0.45] {
      let level = try netCostOfRunning(grade: .zero).joulesPerKilogramMeter
      let climb = try netCostOfRunning(grade: .riseOverRun(grade)).joulesPerKilogramMeter
      let work = 9.81 * grade / (1 + grade * grade).squareRoot()
      #expect(work / (climb - level) < 0.5)
      #expect(work / (climb - level) > 0.2)
    }
  }

  @Test("Walking a meter is cheaper than running it")
  func walkingIsCheaper() throws {
    for grade in stride(from: -0.3, through: 0.3, by: 0.05) {
      let grade = Grade.riseOverRun(grade)
      let walk = try netCostOfWalking(grade: grade)
      let run = try netCostOfRunning(grade: grade)
      #expect(walk < run)
    }
  }
}
