import RealModule

/// The search for the most probable impulse-response model: exact for the gains at given decays,
/// which are then moved in ever smaller steps.
struct ImpulseResponseSearch {
  let amounts: [Double]
  let parameters: FitnessParameters

  typealias Point = (place: Int, value: Double)

  /// The most probable model, with or without a fatigue term.
  func model(of points: [Point], fatigue: Bool) -> ImpulseResponse {
    var best = solution(
      points, decays: Decays(parameters.fitnessDays, parameters.fatigueDays), fatigue: fatigue)
    var step = parameters.decaySpread
    // Ten halvings bring the step to a two-thousandth; a dozen moves at each are enough for any
    // surface this smooth, and bound the work.
    for _ in 0..<10 {
      for _ in 0..<12 {
        let better = best.decays.neighbors(step: step)
          .map { solution(points, decays: $0, fatigue: fatigue) }
          .min { $0.cost < $1.cost }
        guard let better, better.cost < best.cost else { break }
        best = better
      }
      step /= 2
    }
    return best.model
  }

  /// The days in which fitness and fatigue fade, by their logarithms.
  struct Decays {
    let fitness: Double
    let fatigue: Double

    init(_ fitness: Double, _ fatigue: Double) {
      self.fitness = fitness
      self.fatigue = fatigue
    }

    /// Those a step away in which fitness still fades more slowly, and neither beyond what has been
    /// published by much.
    func neighbors(step: Double) -> [Decays] {
      let factor = Double.exp(step)
      return [
        Decays(fitness * factor, fatigue), Decays(fitness / factor, fatigue),
        Decays(fitness, fatigue * factor), Decays(fitness, fatigue / factor),
      ].filter { $0.fitness <= 90 && $0.fatigue >= 2 && $0.fitness >= 1.5 * $0.fatigue }
    }
  }

  private struct Solution {
    let decays: Decays
    let model: ImpulseResponse
    let cost: Double
  }

  /// The most probable gains at given decays. Performances are taken as shares of their mean and
  /// sums as shares of what the mean training would make of them, so that priors need no units.
  private func solution(_ points: [Point], decays: Decays, fatigue: Bool) -> Solution {
    let mean = points.reduce(0) { $0 + $1.value } / Double(points.count)
    let training = amounts.reduce(0, +) / Double(amounts.count)
    func steady(_ days: Double) -> Double { training / (Double.exp(1 / days) - 1) }
    let scales = (steady(decays.fitness), steady(decays.fatigue))
    let sums = (
      ImpulseResponse.accumulated(amounts, days: decays.fitness),
      ImpulseResponse.accumulated(amounts, days: decays.fatigue)
    )
    let rows = points.map { point in
      [
        1, sums.0[point.place] / scales.0, Double.exp(-Double(point.place) / decays.fitness),
        -sums.1[point.place] / scales.1, -Double.exp(-Double(point.place) / decays.fatigue),
      ]
    }
    let regression = RidgeRegression(
      rows: rows, values: points.map { $0.value / mean }, noise: parameters.performanceNoise,
      priors: priors)
    let (gains, misfit) = regression.solved(without: fatigue ? [] : [3, 4])
    return Solution(
      decays: decays,
      model: ImpulseResponse(
        baseline: gains[0] * mean, fitnessGain: gains[1] * mean / scales.0,
        fatigueGain: gains[3] * mean / scales.1, fitnessDays: decays.fitness,
        fatigueDays: decays.fatigue, fitnessPreload: gains[2] * mean,
        fatiguePreload: gains[4] * mean),
      cost: misfit + surprise(decays.fitness, parameters.fitnessDays)
        + surprise(decays.fatigue, parameters.fatigueDays))
  }

  private var priors: [RidgeRegression.Prior] {
    let gain = parameters.gainSpread
    return [
      .init(
        mean: 1 - parameters.fitnessGain + parameters.fatigueGain,
        spread: parameters.baselineSpread),
      .init(mean: parameters.fitnessGain, spread: gain),
      .init(mean: parameters.fitnessGain / 2, spread: gain),
      .init(mean: parameters.fatigueGain, spread: gain),
      .init(mean: parameters.fatigueGain / 2, spread: gain),
    ]
  }

  private func surprise(_ days: Double, _ prior: Double) -> Double {
    let off = Double.log(days / prior) / parameters.decaySpread
    return off * off
  }
}

/// A linear regression whose coefficients have normal priors; all but the first are never negative.
struct RidgeRegression {
  struct Prior {
    let mean: Double
    let spread: Double
  }

  let rows: [[Double]]
  let values: [Double]
  let noise: Double
  let priors: [Prior]

  /// The most probable coefficients, those left out or pushed below 0 being 0, and twice their
  /// negative log probability but for a constant.
  func solved(without left: Set<Int>) -> (coefficients: [Double], cost: Double) {
    var free = priors.indices.filter { !left.contains($0) }
    var coefficients = solved(for: free)
    // One at a time, the most negative first: each leaves the others room.
    while let worst = free.dropFirst().min(by: { coefficients[$0] < coefficients[$1] }),
      coefficients[worst] < 0
    {
      free.removeAll { $0 == worst }
      coefficients = solved(for: free)
    }
    return (coefficients, cost(coefficients, left))
  }

  private func cost(_ coefficients: [Double], _ left: Set<Int>) -> Double {
    var sum = 0.0
    for (row, value) in zip(rows, values) {
      let off = (zip(row, coefficients).reduce(0) { $0 + $1.0 * $1.1 } - value) / noise
      sum += off * off
    }
    for (place, prior) in priors.enumerated() where !left.contains(place) {
      let off = (coefficients[place] - prior.mean) / prior.spread
      sum += off * off
    }
    return sum
  }

  /// The normal equations of some of the coefficients, by Gauss's elimination: with priors they are
  /// positive definite, so that no pivot is 0.
  private func solved(for free: [Int]) -> [Double] {
    var matrix = free.map { a in
      free.map { b in
        rows.reduce(a == b ? 1 / (priors[a].spread * priors[a].spread) : 0) {
          $0 + $1[a] * $1[b] / (noise * noise)
        }
      }
    }
    var right = free.map { a in
      zip(rows, values).reduce(priors[a].mean / (priors[a].spread * priors[a].spread)) {
        $0 + $1.0[a] * $1.1 / (noise * noise)
      }
    }
    for pivot in free.indices {
      for below in (pivot + 1)..<max(pivot + 1, free.count) {
        let factor = matrix[below][pivot] / matrix[pivot][pivot]
        for column in free.indices { matrix[below][column] -= factor * matrix[pivot][column] }
        right[below] -= factor * right[pivot]
      }
    }
    var coefficients = [Double](repeating: 0, count: priors.count)
    for place in free.indices.reversed() {
      let known = free.indices.dropFirst(place + 1).reduce(0) {
        $0 + matrix[place][$1] * coefficients[free[$1]]
      }
      coefficients[free[place]] = (right[place] - known) / matrix[place][place]
    }
    return coefficients
  }
}
