import Planning
import Testing

@Suite("The solver", .serialized)
struct CoinBranchAndCutTests {
  /// A knapsack small enough to try every filling.
  static let worth = [10.0, 13, 7, 8, 12, 4]
  static let mass = [5.0, 6, 4, 3, 7, 2]

  static func knapsack(holding most: Double) -> MixedIntegerProgram {
    var program = MixedIntegerProgram()
    let columns = worth.indices.map {
      program.add("thing \($0)", isWhole: true, worth: worth[$0])
    }
    program.require("mass", columns.map { ($0, mass[$0]) }, atMost: most)
    return program
  }

  @Test("It finds what trying everything finds", arguments: [3.0, 8, 11, 15, 20, 26])
  func knapsack(most: Double) throws {
    var best = 0.0
    for filling in 0..<64 {
      let taken = Self.worth.indices.filter { filling >> $0 & 1 == 1 }
      guard taken.reduce(0, { $0 + Self.mass[$1] }) <= most else { continue }
      best = max(best, taken.reduce(0) { $0 + Self.worth[$1] })
    }
    let solution = try CoinBranchAndCut().solve(
      Self.knapsack(holding: most), SolverSettings(relativeGap: 0))
    #expect(abs(solution.value - best) < 1e-9)
    #expect(solution.bound >= solution.value - 1e-9)
    #expect(solution.gap < 1e-6)
  }

  @Test("Without whole variables it stands in a corner: 3x + 2y with two edges")
  func linear() throws {
    var program = MixedIntegerProgram()
    let x = program.add("x", 0...10, worth: 3)
    let y = program.add("y", 0...10, worth: 2)
    program.require("one", [(x, 1), (y, 1)], atMost: 4)
    program.require("other", [(x, 1), (y, 3)], atMost: 6)
    let solution = try CoinBranchAndCut().solve(program, SolverSettings())
    #expect(abs(solution.value - 12) < 1e-6)
    #expect(abs(solution.values[x] - 4) < 1e-6)
  }

  @Test("Rows that contradict each other have no solution", arguments: [true, false])
  func infeasible(isWhole: Bool) {
    var program = MixedIntegerProgram()
    let x = program.add("x", isWhole: isWhole, worth: 1)
    let y = program.add("y", isWhole: isWhole, worth: 1)
    program.require("few", [(x, 1), (y, 1)], atMost: 1)
    program.require("many", [(x, 1), (y, 1)], atLeast: 2)
    #expect(throws: SolverError.infeasible) {
      try CoinBranchAndCut().solve(program, SolverSettings())
    }
  }

  @Test("The same program gives the same answer twice")
  func repeats() throws {
    let program = Self.knapsack(holding: 15)
    let first = try CoinBranchAndCut().solve(program, SolverSettings())
    #expect(try CoinBranchAndCut().solve(program, SolverSettings()) == first)
  }

  @Test("Rows can be taken out by the name of their rule")
  func without() throws {
    let program = Self.knapsack(holding: 3).without(rules: ["mass"])
    let solution = try CoinBranchAndCut().solve(program, SolverSettings())
    #expect(abs(solution.value - Self.worth.reduce(0, +)) < 1e-9)
    #expect(program.breach(of: solution.values) == nil)
    #expect(Self.knapsack(holding: 3).breach(of: solution.values) != nil)
  }
}
