import Biomechanics

/// A way to price a limb's mass: which drivers of the mechanics are paid, at coefficients to fit.
struct Driver: Sendable {
  let name: String
  /// The keys of the coefficients.
  let keys: [String]
  /// Whether each is fitted by itself and the two prices averaged.
  let isMean: Bool

  static let all = [
    Driver(
      name: "hip torque of inertia, whole stride (standard)", keys: ["hipInertiaCost"],
      isMean: false),
    Driver(name: "hip torque in swing", keys: ["hipTorqueCost"], isMean: false),
    Driver(name: "leg power in swing", keys: ["legPowerCost"], isMean: false),
    Driver(
      name: "mean of the last two, each fitted by itself", keys: ["hipTorqueCost", "legPowerCost"],
      isMean: true),
    Driver(
      name: "the same two, fitted together", keys: ["hipTorqueCost", "legPowerCost"], isMean: false),
  ]

  /// The parameters with these coefficients.
  func parameters(_ coefficients: [Double]) -> Parameters {
    var parameters = Parameters.standard
    let none = ["hipInertiaCost", "hipTorqueCost", "legPowerCost"].map { ($0, 0.0) }
    for (key, value) in none + zip(keys, coefficients) {
      if let entry = Parameters.parameter(named: key) { parameters[entry] = value }
    }
    return parameters
  }

  /// The coefficients that fit the cases best: least relative error with Huber's loss, so that one
  /// odd study does not pull the rest, every study weighted equally.
  func fitted(_ cases: [Case]) -> [Double] {
    if isMean {
      return keys.map { Driver(name: "", keys: [$0], isMean: false).fitted(cases)[0] / 2 }
    }
    // The model is a straight line in its coefficients: two points give it.
    let bare = parameters(keys.map { _ in 0 })
    let columns = keys.indices.map { n in
      let one = parameters(keys.indices.map { $0 == n ? 1 : 0 })
      return cases.map { ($0.predicted(one) - $0.predicted(bare)) / $0.percent }
    }
    let wanted = cases.map { 1 - $0.predicted(bare) / $0.percent }
    var weights = cases.map(\.weight)
    var solution = keys.map { _ in 0.0 }
    for _ in 0..<30 {
      solution = Self.leastSquares(columns, wanted, weights)
      weights = cases.indices.map { n in
        let error = columns.indices.reduce(-wanted[n]) { $0 + solution[$1] * columns[$1][n] }
        return cases[n].weight * min(1, 0.2 / max(abs(error), 1e-9))
      }
    }
    return solution
  }

  private static func leastSquares(
    _ columns: [[Double]], _ wanted: [Double], _ weights: [Double]
  ) -> [Double] {
    func product(_ a: [Double], _ b: [Double]) -> Double {
      weights.indices.reduce(0) { $0 + weights[$1] * a[$1] * b[$1] }
    }
    if columns.count == 1 {
      return [product(columns[0], wanted) / product(columns[0], columns[0])]
    }
    let (a, b) = (columns[0], columns[1])
    let determinant = product(a, a) * product(b, b) - product(a, b) * product(a, b)
    return [
      (product(a, wanted) * product(b, b) - product(b, wanted) * product(a, b)) / determinant,
      (product(b, wanted) * product(a, a) - product(a, wanted) * product(a, b)) / determinant,
    ]
  }
}

/// Errors of a model on cases, relative to what was measured.
struct Residuals: Sendable {
  let cases: [Case]
  let errors: [Double]

  /// With one set of parameters.
  init(_ cases: [Case], _ parameters: Parameters) {
    self.cases = cases
    errors = cases.map { $0.predicted(parameters) / $0.percent - 1 }
  }

  /// Each study by coefficients fitted to the others.
  init(leavingEachStudyOut cases: [Case], _ driver: Driver) {
    self.cases = cases
    errors = cases.map { left in
      let others = cases.filter { $0.study != left.study }
      let parameters = driver.parameters(driver.fitted(others))
      return left.predicted(parameters) / left.percent - 1
    }
  }

  /// The root of the mean square, every study weighted equally.
  var weightedRoot: Double {
    let total = cases.reduce(0) { $0 + $1.weight }
    let sum = cases.indices.reduce(0) { $0 + cases[$1].weight * errors[$1] * errors[$1] }
    return (sum / total).squareRoot()
  }

  /// The root of the mean square, every case weighted equally.
  var root: Double {
    (errors.reduce(0) { $0 + $1 * $1 } / Double(errors.count)).squareRoot()
  }

  /// The worst case.
  var worst: Double { errors.map(abs).max() ?? 0 }
}
