internal import CCbc
import Synchronization

/// COIN-OR's branch and cut, CBC 2.10: one model for each solve, one thread, fixed seeds.
///
/// The settings are those that a trial on plans found best: Gomory cuts off, one diving heuristic
/// on. An unknown name of a setting would only be printed, so the names are fixed here and a test
/// watches standard output. The library reads its settings through variables that all models share,
/// so solves take turns. Nothing else of ours touches it.
public struct CoinBranchAndCut: MixedIntegerSolver {
  /// Whether it prints its own log on standard output; for benchmarks.
  public var printsLog: Bool

  /// The solver.
  public init(printsLog: Bool = false) { self.printsLog = printsLog }

  /// The best solution of a program, proven to lie within the gap that the settings allow.
  public func solve(
    _ program: MixedIntegerProgram, _ settings: SolverSettings
  ) throws(SolverError) -> Solution {
    try Self.turn.withLock { _ throws(SolverError) in try solveAlone(program, settings) }
  }

  private static let turn = Mutex(())

  private func solveAlone(
    _ program: MixedIntegerProgram, _ settings: SolverSettings
  ) throws(SolverError) -> Solution {
    guard let model = Cbc_newModel() else { throw .outOfTime }
    defer { Cbc_deleteModel(model) }
    load(program, into: model)
    let hasWhole = program.variables.contains(where: \.isWhole)
    configure(model, settings)
    Cbc_solve(model)
    if Cbc_isProvenInfeasible(model) != 0 { throw .infeasible }
    let isProven = Cbc_isProvenOptimal(model) != 0
    let solution = hasWhole ? UnsafePointer(Cbc_bestSolution(model)) : Cbc_getColSolution(model)
    guard let solution, hasWhole || isProven else {
      // Preprocessing finds some contradictions without saying so in its status.
      throw Cbc_isSecondsLimitReached(model) != 0 ? .outOfTime : .infeasible
    }
    var values = Array(UnsafeBufferPointer(start: solution, count: program.variables.count))
    for (column, variable) in program.variables.enumerated() {
      if variable.isWhole { values[column].round() }
      values[column] = min(max(values[column], variable.lower), variable.upper)
    }
    if let breach = program.breach(of: values) { throw .brokenPromise(breach) }
    let value = program.worth(of: values)
    // The library minimizes, so its bound comes with the other sign.
    let bound = hasWhole ? max(value, -Cbc_getBestPossibleObjValue(model)) : value
    return Solution(
      values: values, value: value, bound: bound, effort: effort(of: program, model, isProven))
  }

  private func effort(
    of program: MixedIntegerProgram, _ model: UnsafeMutableRawPointer, _ isProven: Bool
  ) -> SolverEffort {
    SolverEffort(
      variables: program.variables.count,
      wholeVariables: program.variables.count(where: \.isWhole), rows: program.rows.count,
      entries: program.entryCount, nodes: Int(Cbc_getNodeCount(model)),
      iterations: Int(Cbc_getIterationCount(model)), ranOut: !isProven)
  }

  private func configure(_ model: UnsafeMutableRawPointer, _ settings: SolverSettings) {
    Cbc_setLogLevel(model, printsLog ? 1 : 0)
    let parameters = [
      ("ratioGap", "\(settings.relativeGap)"), ("allowableGap", "\(settings.absoluteGap)"),
      ("gomoryCuts", "off"), ("DivingSome", "on"), ("timeMode", "elapsed"),
      ("seconds", "\(settings.seconds)"), ("randomSeed", "1234567"),
      ("randomCbcSeed", "1234567"),
    ]
    for (name, value) in parameters { Cbc_setParameter(model, name, value) }
  }

  /// Hands a program over column by column, which is how the library keeps it.
  private func load(_ program: MixedIntegerProgram, into model: UnsafeMutableRawPointer) {
    let columns = program.variables.count
    var starts = [Int32](repeating: 0, count: columns + 1)
    for row in program.rows { for column in row.columns { starts[Int(column) + 1] += 1 } }
    for column in 0..<columns { starts[column + 1] += starts[column] }
    var next = starts
    var indices = [Int32](repeating: 0, count: Int(starts[columns]))
    var weights = [Double](repeating: 0, count: Int(starts[columns]))
    for (number, row) in program.rows.enumerated() {
      for (column, weight) in zip(row.columns, row.weights) {
        let place = Int(next[Int(column)])
        indices[place] = Int32(number)
        weights[place] = weight
        next[Int(column)] += 1
      }
    }
    Cbc_loadProblem(
      model, Int32(columns), Int32(program.rows.count), starts, indices, weights,
      program.variables.map(\.lower), program.variables.map { Self.finite($0.upper) },
      program.variables.map { -$0.worth }, program.rows.map { Self.finite($0.lower) },
      program.rows.map { Self.finite($0.upper) })
    for (column, variable) in program.variables.enumerated() where variable.isWhole {
      Cbc_setInteger(model, Int32(column))
    }
  }

  /// What the library takes for infinite.
  private static func finite(_ value: Double) -> Double { min(max(value, -1e30), 1e30) }
}
