import Logbook

/// Two runs side by side, step by step along their ways.
public struct RunAlignment: Sendable {
  /// How places of one belong to places of the other.
  public enum Basis: String, Sendable, Hashable {
    /// The same place: both follow the same way.
    case place
    /// The same distance from the start.
    case distance
  }

  /// How places belong to each other.
  public let basis: Basis
  /// The steps, from the start to the end of what both have.
  public let steps: [Step]

  /// A step: a place, and what each run had there.
  public struct Step: Sendable, Hashable {
    /// The first run.
    public var first: Moment
    /// The second run.
    public var second: Moment

    /// How much later the second run came here, in seconds under way: negative where it was ahead.
    public var gapSeconds: Double { second.seconds - first.seconds }
    /// How far it is from the start: the mean of both.
    public var meters: Double { (first.meters + second.meters) / 2 }
  }

  /// What a run had at a place.
  public struct Moment: Sendable, Hashable {
    /// How far it had come.
    public var meters: Double
    /// How long it had been under way.
    public var seconds: Double
    /// Its speed about the place, in m/s.
    public var speed: Double?
    /// Its heart rate about the place.
    public var heartRate: Double?
    /// Its height there, in meters.
    public var altitude: Double?
  }

  /// How many steps there are. Chosen: more than a drawing shows.
  public static let stepCount = 200
  /// Speed and heart rate are means over this way, or a hundredth of the run where that is more.
  /// Chosen.
  public static let windowMeters = 100.0

  /// Lays two runs side by side.
  ///
  /// - Parameter sharesWay: whether both follow the same way, so that places can be paired.
  public init(_ first: WayProfile, _ second: WayProfile, sharesWay: Bool) {
    basis = sharesWay ? .place : .distance
    let pairs =
      sharesWay
      ? PlacePairs(first, second).pairs(Self.stepCount)
      : (0...Self.stepCount).map { step in
        let way = min(first.meters, second.meters) * Double(step) / Double(Self.stepCount)
        return SIMD2(way, way)
      }
    steps = pairs.map { pair in
      Step(first: Moment(first, at: pair.x), second: Moment(second, at: pair.y))
    }
  }
}

extension RunAlignment.Moment {
  fileprivate init(_ run: WayProfile, at meters: Double) {
    let half = max(RunAlignment.windowMeters, run.meters / 100) / 2
    let (start, end) = (max(0, meters - half), min(run.meters, meters + half))
    self.init(
      meters: meters, seconds: run.seconds(at: meters), speed: run.speed(from: start, to: end),
      heartRate: run.heartRate(from: start, to: end), altitude: run.altitude(at: meters))
  }
}

/// Which marks of two runs along the same way are the same place: the pairing with the smallest sum
/// of squared distances that never goes back (dynamic time warping). A step of one run alone costs
/// as much as lying twenty meters apart, so that chance does not bend it. Both numbers below and
/// that one are chosen.
private struct PlacePairs {
  /// How far from even progress the pairing may stray, as a share of the way.
  static let slack = 0.12
  static let loneCost = 20.0 * 20
  /// What a place that is not known counts as.
  static let unknownCost = 30.0 * 30

  private let first: WayProfile
  private let second: WayProfile
  /// The pairing, from the start of both to the end of both.
  private let path: [SIMD2<Int>]

  init(_ first: WayProfile, _ second: WayProfile) {
    self.first = first
    self.second = second
    path = Self.path(Self.planes(first, second))
  }

  /// Pairs of meters at even steps along the pairing.
  func pairs(_ count: Int) -> [SIMD2<Double>] {
    let whole = Double(first.count + second.count - 2)
    var place = 0
    return (0...count).map { step in
      let sum = whole * Double(step) / Double(count)
      while place < path.count - 2, Double(path[place + 1].x + path[place + 1].y) <= sum {
        place += 1
      }
      let (a, b) = (path[place], path[min(place + 1, path.count - 1)])
      let span = Double(b.x + b.y - a.x - a.y)
      let share = span > 0 ? min(1, max(0, (sum - Double(a.x + a.y)) / span)) : 0
      func between(_ low: Int, _ high: Int) -> Double {
        Double(low) + Double(high - low) * share
      }
      return SIMD2(
        between(a.x, b.x) * first.spacingMeters, between(a.y, b.y) * second.spacingMeters)
    }
  }

  /// The marks of both in one plane, halfway between both starts, so that neither is preferred.
  private static func planes(
    _ first: WayProfile, _ second: WayProfile
  ) -> ([SIMD2<Double>], [SIMD2<Double>]) {
    let starts = [first, second].compactMap { run in run.places.first { $0.x.isFinite } }
    guard let one = starts.first, let other = starts.last else { return ([], []) }
    let origin = (one + other) / 2
    return (flattened(first.places, around: origin), flattened(second.places, around: origin))
  }

  private static func path(_ planes: ([SIMD2<Double>], [SIMD2<Double>])) -> [SIMD2<Int>] {
    let (a, b) = planes
    guard a.count > 1, b.count > 1 else { return [.zero] }
    let (rows, columns) = (a.count, b.count)
    var cost = [Double](repeating: .infinity, count: rows * columns)
    cost[0] = 0
    for row in 0..<rows {
      for column in 0..<columns where row + column > 0 {
        let apart = abs(Double(row) / Double(rows - 1) - Double(column) / Double(columns - 1))
        guard apart <= slack else { continue }
        let way = a[row] - b[column]
        let square = (way * way).sum()
        let here = square.isFinite ? square : unknownCost
        let both = row > 0 && column > 0 ? cost[(row - 1) * columns + column - 1] : .infinity
        let one = row > 0 ? cost[(row - 1) * columns + column] + loneCost : .infinity
        let other = column > 0 ? cost[row * columns + column - 1] + loneCost : .infinity
        cost[row * columns + column] = here + min(both, one, other)
      }
    }
    return walk(back: cost, rows, columns)
  }

  /// The pairing from its end back to its start.
  private static func walk(back cost: [Double], _ rows: Int, _ columns: Int) -> [SIMD2<Int>] {
    var (row, column) = (rows - 1, columns - 1)
    var path = [SIMD2(row, column)]
    while row + column > 0 {
      let both = row > 0 && column > 0 ? cost[(row - 1) * columns + column - 1] : .infinity
      let one = row > 0 ? cost[(row - 1) * columns + column] + loneCost : .infinity
      let other = column > 0 ? cost[row * columns + column - 1] + loneCost : .infinity
      if both <= min(one, other), row > 0, column > 0 {
        (row, column) = (row - 1, column - 1)
      } else if row > 0, one <= other || column == 0 {
        row -= 1
      } else {
        column -= 1
      }
      path.append(SIMD2(row, column))
    }
    return path.reversed()
  }
}
