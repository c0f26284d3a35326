/// A linear program of which some variables are whole numbers: maximize what the variables are
/// worth, with every row within its bounds.
public struct MixedIntegerProgram: Sendable {
  /// A variable: its bounds, whether it is whole, and what one of it is worth.
  public struct Variable: Sendable {
    /// The least it can be.
    public var lower: Double
    /// The most it can be.
    public var upper: Double
    /// Whether it is a whole number.
    public let isWhole: Bool
    /// What one of it adds to the objective.
    public var worth: Double
    /// What it is, for reading a program.
    public let name: String
  }

  /// A row: a weighted sum of variables that has to stay within bounds.
  public struct Row: Sendable {
    /// The places of its variables.
    public var columns: [Int32]
    /// Their weights.
    public var weights: [Double]
    /// The least the sum can be; minus infinity for no bound.
    public var lower: Double
    /// The most it can be; infinity for no bound.
    public var upper: Double
    /// The name of the rule it writes down.
    public let rule: String
  }

  /// A variable's place and its weight in a row.
  public typealias Term = (column: Int, weight: Double)

  /// The variables.
  public private(set) var variables: [Variable] = []
  /// The rows.
  public private(set) var rows: [Row] = []

  /// A program without variables.
  public init() {}

  /// Adds a variable and tells its place.
  public mutating func add(
    _ name: String, _ bounds: ClosedRange<Double> = 0...1, isWhole: Bool = false,
    worth: Double = 0
  ) -> Int {
    variables.append(
      Variable(
        lower: bounds.lowerBound, upper: bounds.upperBound, isWhole: isWhole, worth: worth,
        name: name))
    return variables.count - 1
  }

  /// Adds a row; one without variables is passed over if it holds anyway.
  public mutating func require(
    _ rule: String, _ terms: [Term], atLeast lower: Double = -.infinity,
    atMost upper: Double = .infinity
  ) {
    if terms.isEmpty && lower <= 0 && upper >= 0 { return }
    rows.append(
      Row(
        columns: terms.map { Int32($0.column) }, weights: terms.map(\.weight), lower: lower,
        upper: upper, rule: rule))
  }

  /// Puts another worth on a variable.
  public mutating func setWorth(_ worth: Double, of column: Int) {
    variables[column].worth = worth
  }

  /// Adds to the worth of a variable.
  public mutating func addWorth(_ worth: Double, of column: Int) {
    variables[column].worth += worth
  }

  /// Narrows a variable to a value.
  public mutating func fix(_ column: Int, at value: Double) {
    variables[column].lower = value
    variables[column].upper = value
  }

  /// The same program without worths: any solution is as good as another.
  public func withoutWorths() -> MixedIntegerProgram {
    var copy = self
    for column in variables.indices { copy.variables[column].worth = 0 }
    return copy
  }

  /// The same program without the rows of some rules.
  public func without(rules: Set<String>) -> MixedIntegerProgram {
    var copy = self
    copy.rows.removeAll { rules.contains($0.rule) }
    return copy
  }

  /// How many numbers its rows hold.
  public var entryCount: Int { rows.reduce(0) { $0 + $1.columns.count } }

  /// What the objective is at some values.
  public func worth(of values: [Double]) -> Double {
    zip(variables, values).reduce(0) { $0 + $1.0.worth * $1.1 }
  }

  /// The first row or bound that values break by more than a tolerance, in words; nil if none.
  public func breach(of values: [Double], tolerance: Double = 1e-5) -> String? {
    for (variable, value) in zip(variables, values)
    where value < variable.lower - tolerance || value > variable.upper + tolerance {
      return "\(variable.name) is \(value)"
    }
    for row in rows {
      let sum = activity(of: row, values)
      let slack = tolerance * (1 + abs(sum))
      if sum < row.lower - slack || sum > row.upper + slack {
        return "\(row.rule): \(sum) is not within \(row.lower) to \(row.upper)"
      }
    }
    return nil
  }

  /// The weighted sum of a row at some values.
  public func activity(of row: Row, _ values: [Double]) -> Double {
    var sum = 0.0
    for (column, weight) in zip(row.columns, row.weights) { sum += weight * values[Int(column)] }
    return sum
  }
}
