public import Evidence
public import Quantities
import RealModule

/// What a sprinter's legs can push forward at each speed: a straight line from the greatest force
/// at rest to none at the highest speed.
///
/// - Shape: F/m = f0 (1 − v/v0), horizontal, averaged over steps.
/// - Units: N per kilogram of body; m/s.
/// - Source: `Source.samozino2016`.
public struct SprintProfile: Sendable, Hashable {
  /// Force at rest, newtons per kilogram of body.
  public let newtonsPerKilogram: Double
  /// The speed at which nothing is left to push with.
  public let speed: Speed

  /// Greatest horizontal power, watts per kilogram of body.
  public var peakWattsPerKilogram: Double { newtonsPerKilogram * speed.metersPerSecond / 4 }
  /// Fall of force per speed, N/kg per m/s; negative.
  public var slope: Double { -newtonsPerKilogram / speed.metersPerSecond }

  /// A profile from its two ends.
  ///
  /// - Throws: `OutOfRange` for a force outside 2 to 15 N/kg or a speed outside 3 to 15 m/s.
  public init(newtonsPerKilogram f0: Double, speed v0: Speed) throws(OutOfRange) {
    guard (2.0...15.0).contains(f0) else {
      throw OutOfRange(input: "f0", value: f0, allowed: 2...15)
    }
    guard (3.0...15.0).contains(v0.metersPerSecond) else {
      throw OutOfRange(input: "v0", value: v0.metersPerSecond, allowed: 3...15)
    }
    newtonsPerKilogram = f0
    speed = v0
  }

  /// One split: how long it took from the start to a distance.
  public struct Split: Sendable, Hashable {
    /// From the start line.
    public var distance: Length
    /// From the first movement.
    public var time: Time

    /// A split.
    public init(distance: Length, time: Time) {
      self.distance = distance
      self.time = time
    }
  }

  /// The profile of a sprint from rest on level ground in still air, from its splits.
  ///
  /// The speed is taken to near its highest exponentially; the force is what that acceleration and
  /// the air ask for, and a line is laid through it over the time of the sprint.
  ///
  /// - Throws: `OutOfRange` with fewer than two splits, splits that do not rise, or a profile no
  ///   runner has.
  public init(splits: [Split], body: Body) throws(OutOfRange) {
    let course = try ExponentialCourse(splits)
    let air = HorizontalPull.airFactor(body, .standard) / body.mass.kilograms
    var sums = (n: 0.0, v: 0.0, f: 0.0, vv: 0.0, vf: 0.0)
    for n in 0...100 {
      let t = course.lastSeconds * Double(n) / 100
      let share = Double.exp(-t / course.timeConstant)
      let v = course.highest * (1 - share)
      let f = course.highest / course.timeConstant * share + air * v * v
      sums = (sums.n + 1, sums.v + v, sums.f + f, sums.vv + v * v, sums.vf + v * f)
    }
    let slope =
      (sums.n * sums.vf - sums.v * sums.f) / (sums.n * sums.vv - sums.v * sums.v)
    let f0 = (sums.f - slope * sums.v) / sums.n
    try self.init(newtonsPerKilogram: f0, speed: .metersPerSecond(-f0 / slope))
  }

  /// The share of the ground force that points forward at a speed.
  func forwardShare(metersPerSecond v: Double) -> Double {
    let f = newtonsPerKilogram * max(0, 1 - v / speed.metersPerSecond)
    return f / (f * f + Gravity.standard * Gravity.standard).squareRoot()
  }

  /// How fast the forward share of the ground force falls with speed, per m/s; negative.
  public var forwardShareSlope: Double {
    let top = 0.9 * speed.metersPerSecond
    let start = 0.3 * speed.metersPerSecond
    return (forwardShare(metersPerSecond: top) - forwardShare(metersPerSecond: start))
      / (top - start)
  }
}

/// A sprint whose speed nears its highest exponentially.
struct ExponentialCourse {
  let highest: Double
  let timeConstant: Double
  let lastSeconds: Double

  /// The course that passes closest to the splits, by Gauss and Newton.
  init(_ splits: [SprintProfile.Split]) throws(OutOfRange) {
    let points = splits.map { ($0.distance.meters, $0.time.seconds) }.sorted { $0.1 < $1.1 }
    guard points.count >= 2, let last = points.last else {
      throw OutOfRange(input: "splits", value: Double(points.count), allowed: 2...1000)
    }
    for (earlier, later) in zip([(0.0, 0.0)] + points, points)
    where !(later.0 > earlier.0 && later.1 > earlier.1) {
      throw OutOfRange(input: "split", value: later.1, allowed: min(earlier.1, 1000)...1000)
    }
    var (highest, tau) = (1.2 * last.0 / last.1, 1.0)
    for _ in 0..<60 {
      // Least squares of the distance at each split, linear in a small change of both numbers.
      var sums = (hh: 1e-12, ht: 0.0, tt: 1e-12, h: 0.0, t: 0.0)
      for (x, t) in points {
        let share = Double.exp(-t / tau)
        let byHighest = t - tau * (1 - share)
        let byTau = highest * (share * (1 + t / tau) - 1)
        let left = x - highest * byHighest
        sums.hh += byHighest * byHighest
        sums.ht += byHighest * byTau
        sums.tt += byTau * byTau
        sums.h += byHighest * left
        sums.t += byTau * left
      }
      let determinant = sums.hh * sums.tt - sums.ht * sums.ht
      guard determinant > 0 else { break }
      highest += (sums.h * sums.tt - sums.t * sums.ht) / determinant
      tau = min(max(tau + (sums.t * sums.hh - sums.h * sums.ht) / determinant, 0.1), 5)
    }
    self.highest = highest
    timeConstant = tau
    lastSeconds = last.1
  }
}
