/// What solves a mixed-integer program.
public protocol MixedIntegerSolver: Sendable {
  /// The best solution of a program, proven to lie within the gap that the settings allow.
  func solve(
    _ program: MixedIntegerProgram, _ settings: SolverSettings
  ) throws(SolverError) -> Solution
}

/// How far a solver has to go.
public struct SolverSettings: Sendable, Hashable {
  /// The gap at which a proof is enough, as a share of the value.
  public var relativeGap: Double
  /// The gap at which a proof is enough whatever the value, because a share of nearly nothing
  /// means nothing.
  public var absoluteGap: Double
  /// Seconds of the clock after which it gives up and hands over what it has.
  public var seconds: Double

  /// Settings; those of a plan's goal unless said otherwise.
  public init(relativeGap: Double = 0.0099, absoluteGap: Double = 1e-6, seconds: Double = 30) {
    self.relativeGap = relativeGap
    self.absoluteGap = absoluteGap
    self.seconds = seconds
  }
}

/// A solution with its proof.
public struct Solution: Sendable, Hashable {
  /// The values of the variables, whole ones rounded.
  public var values: [Double]
  /// What the objective is at these values, reckoned anew.
  public var value: Double
  /// What no solution can exceed.
  public var bound: Double
  /// How the search ended.
  public var effort: SolverEffort

  /// How far the value may be from the best, as a share of the bound.
  public var gap: Double {
    let distance = max(0, bound - value)
    return distance <= 1e-9 ? 0 : distance / max(abs(bound), 1e-9)
  }
}

/// What a solver did.
public struct SolverEffort: Sendable, Hashable {
  /// Variables of the program, whole ones among them.
  public var variables: Int
  /// Whole variables.
  public var wholeVariables: Int
  /// Rows of the program.
  public var rows: Int
  /// Numbers in the rows.
  public var entries: Int
  /// Branches that were looked at.
  public var nodes: Int
  /// Steps of the simplex method.
  public var iterations: Int
  /// Whether it stopped at its limit of time.
  public var ranOut: Bool

  /// The search in one line.
  public var line: String {
    "\(variables) variables (\(wholeVariables) whole), \(rows) rows, \(entries) entries, "
      + "\(nodes) nodes, \(iterations) iterations" + (ranOut ? ", out of time" : "")
  }
}

/// Why a program has no solution.
public enum SolverError: Error, Sendable, Hashable {
  /// Its rows contradict each other.
  case infeasible
  /// Nothing was found within the limit of time.
  case outOfTime
  /// The solver handed over values that break a row.
  case brokenPromise(String)
}

extension SolverError: CustomStringConvertible {
  /// What is wrong.
  public var description: String {
    switch self {
    case .infeasible: "the rules contradict each other"
    case .outOfTime: "no plan was found in the time there was"
    case .brokenPromise(let row): "the solver's values break a rule: \(row)"
    }
  }
}
