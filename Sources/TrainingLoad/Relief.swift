/// The climbs and descents of a path, told apart from the noise of its altitude.
struct Relief: Sendable {
  /// A rise or fall must reach this before it counts. Chosen so that over recordings of many
  /// devices the ascent agrees with the devices' own.
  static let thresholdMeters = 2.0
  /// Altitudes are averaged over so many seconds to either side first. Chosen.
  static let halfWindowSeconds = 5

  /// A stretch that only goes up, or only down, but for noise.
  struct Leg: Sendable {
    let from: Int
    let to: Int
    let fromMeters: Double
    let toMeters: Double
  }

  private let seconds: [Int]
  private let smoothed: [Double]
  /// The legs in order; each begins where the last one ended.
  let legs: [Leg]

  init?(altitude: [Double], halfWindow: Int = halfWindowSeconds) {
    var seconds: [Int] = []
    var values: [Double] = []
    seconds.reserveCapacity(altitude.count)
    values.reserveCapacity(altitude.count)
    for second in altitude.indices where altitude[second].isFinite {
      seconds.append(second)
      values.append(altitude[second])
    }
    guard values.count > 1 else { return nil }
    self.seconds = seconds
    smoothed = Self.averaged(values, halfWindow)
    legs = Self.legs(smoothed, threshold: Self.thresholdMeters)
  }

  /// Meters up and meters down, both positive, by a threshold.
  func totals(threshold: Double = thresholdMeters) -> (up: Double, down: Double) {
    let legs =
      threshold == Self.thresholdMeters
      ? legs : Self.legs(smoothed, threshold: threshold)
    var up = 0.0
    var down = 0.0
    for leg in legs {
      let rise = leg.toMeters - leg.fromMeters
      if rise > 0 { up += rise } else { down -= rise }
    }
    return (up, down)
  }

  /// Meters up and down from one second of the grid to another. Parts that follow each other add
  /// up to the whole.
  func part(from first: Int, to last: Int) -> (up: Double, down: Double) {
    let a = place(of: first)
    let b = place(of: last)
    var up = 0.0
    var down = 0.0
    for leg in legs where leg.from < b && leg.to > a {
      let rise = height(at: min(b, leg.to), in: leg) - height(at: max(a, leg.from), in: leg)
      if leg.toMeters > leg.fromMeters { up += rise } else { down -= rise }
    }
    return (max(0, up), max(0, down))
  }

  /// The index of the first known altitude not before a second.
  private func place(of second: Int) -> Int {
    var low = 0
    var high = seconds.count
    while low < high {
      let middle = (low + high) / 2
      if seconds[middle] < second { low = middle + 1 } else { high = middle }
    }
    return min(low, seconds.count - 1)
  }

  private func height(at place: Int, in leg: Leg) -> Double {
    if place <= leg.from { return leg.fromMeters }
    if place >= leg.to { return leg.toMeters }
    let low = min(leg.fromMeters, leg.toMeters)
    return min(max(smoothed[place], low), max(leg.fromMeters, leg.toMeters))
  }

  private static func averaged(_ values: [Double], _ halfWindow: Int) -> [Double] {
    var result = values
    var sum = 0.0
    var first = 0
    var end = 0
    for index in values.indices {
      while end < values.count, end <= index + halfWindow {
        sum += values[end]
        end += 1
      }
      while first < index - halfWindow {
        sum -= values[first]
        first += 1
      }
      result[index] = sum / Double(end - first)
    }
    return result
  }

  private static func legs(_ heights: [Double], threshold: Double) -> [Leg] {
    var legs: [Leg] = []
    var start = 0
    var top = 0
    var bottom = 0
    // 1 while climbing, -1 while descending, 0 until the first of the two is certain.
    var direction = 0
    func leg(_ a: Int, _ b: Int) -> Leg {
      Leg(from: a, to: b, fromMeters: heights[a], toMeters: heights[b])
    }
    for index in heights.indices {
      let height = heights[index]
      if height > heights[top] { top = index }
      if height < heights[bottom] { bottom = index }
      if direction != -1, heights[top] - height >= threshold {
        if direction == 1 {
          legs.append(leg(start, top))
          start = top
        } else {
          start = top
        }
        direction = -1
        bottom = index
      } else if direction != 1, height - heights[bottom] >= threshold {
        if direction == -1 { legs.append(leg(start, bottom)) }
        start = bottom
        direction = 1
        top = index
      }
    }
    if direction == 1 { legs.append(leg(start, top)) }
    if direction == -1 { legs.append(leg(start, bottom)) }
    return legs
  }
}
