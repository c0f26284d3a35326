import Evidence
import Quantities
import RealModule

extension Sprint {
  /// A sprint worked out, in seconds and m/s.
  struct Result {
    let seconds: Double
    let highest: Double
    let final: Double
    let marks: [Mark]

    /// No change at all.
    static let same = Estimate(0, low: 0, high: 0)

    /// The course, with the bands of a change if there is one.
    func course(_ time: Estimate = same, _ speed: Estimate = same) -> Course {
      func around(_ value: Double, _ change: Estimate) -> Estimate {
        // A free sprint's own doubt: profiles of the same runner differ by about 2 %. Chosen.
        let below = 0.02 + (change.value - change.low) / 100
        let above = 0.02 + (change.high - change.value) / 100
        return Estimate(value, low: value * (1 - below), high: value * (1 + above))
      }
      return Course(
        time: around(seconds, time), highestMetersPerSecond: around(highest, speed),
        finalMetersPerSecond: around(final, speed), marks: marks)
    }
  }

  /// The speed at which nothing is left to push with, under the load on the legs.
  var loadedTopSpeed: Double {
    let anthropometry = Anthropometry(body)
    let added = [Side.left, .right].reduce(0) {
      $0 + LegInertia(anthropometry, items: carriedLoad.items, side: $1).addedInertia
    }
    let share = added / (2 * anthropometry.legInertia)
    return profile.speed.metersPerSecond * max(0.3, 1 - parameters.limbSpeedLoss * share)
  }

  private var movingMass: Double {
    body.mass.kilograms + carriedLoad.mass.kilograms + (surroundings.tow?.mass.kilograms ?? 0)
  }

  /// What is left of the legs' push at a speed, in newtons.
  func netForce(_ v: Double, topSpeed: Double) -> Double {
    let push = profile.newtonsPerKilogram * body.mass.kilograms * max(0, 1 - v / topSpeed)
    let pull = HorizontalPull(
      body: body, surroundings: surroundings, metersPerSecond: v, parameters: parameters)
    let grade = surroundings.grade.riseOverRun
    let climb =
      (body.mass.kilograms + carriedLoad.mass.kilograms) * Gravity.standard * grade
      / (1 + grade * grade).squareRoot()
    return push - pull.total - climb
  }

  /// The speed at which the push is used up.
  func finalSpeed() -> Double {
    let top = loadedTopSpeed
    var (low, high) = (0.0, top)
    for _ in 0..<50 {
      let middle = (low + high) / 2
      if netForce(middle, topSpeed: top) > 0 { low = middle } else { high = middle }
    }
    return (low + high) / 2
  }

  func run() throws(OutOfRange) -> Result {
    let top = loadedTopSpeed
    let start = netForce(0, topSpeed: top)
    guard start > 0 else {
      throw OutOfRange(
        input: "pull",
        value: profile.newtonsPerKilogram * body.mass.kilograms - start,
        allowed: 0...(profile.newtonsPerKilogram * body.mass.kilograms))
    }
    let step = 0.005
    let mass = movingMass
    func acceleration(_ v: Double) -> Double { netForce(v, topSpeed: top) / mass }
    var (t, x, v, highest) = (0.0, 0.0, 0.0, 0.0)
    var marks: [Mark] = []
    let end = distance.meters
    var next = min(5, end)
    while x < end, t < 600 {
      // Runge and Kutta's fourth order in speed; the distance by Simpson's rule from the same.
      let k1 = acceleration(v)
      let k2 = acceleration(v + step / 2 * k1)
      let k3 = acceleration(v + step / 2 * k2)
      let k4 = acceleration(v + step * k3)
      let after = v + step / 6 * (k1 + 2 * k2 + 2 * k3 + k4)
      let middle = v + step / 2 * (k1 + k2) / 2
      let ahead = x + step / 6 * (v + 4 * middle + after)
      while ahead >= next, next <= end {
        let part = (next - x) / (ahead - x)
        marks.append(
          Mark(
            distance: .meters(next), time: .seconds(t + part * step),
            speed: .metersPerSecond(v + part * (after - v))))
        if next == end { next = .infinity } else { next = min(next + 5, end) }
      }
      (t, x, v) = (t + step, ahead, after)
      highest = max(highest, v)
    }
    guard let last = marks.last, last.distance.meters == end else {
      throw OutOfRange(input: "distance", value: end, allowed: 5...max(5, x))
    }
    return Result(
      seconds: last.time.seconds, highest: highest, final: finalSpeed(), marks: marks)
  }
}
