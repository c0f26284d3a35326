import Logbook
import Workflow

/// The signals of a run thinned out for drawing: columns of a few thousand steps at most.
///
/// Speed is averaged over fifteen seconds in motion, since from one second to the next a position
/// fix says little about pace; the other channels are means over their step. NaN is "no data".
struct RunSeries {
  /// How long a step is.
  let stepSeconds: Int
  /// What the runner did during most of each step.
  let states: [Signals.State]
  /// How far the runner had come at the middle of each step: complete and never falling; nil when
  /// no distance is known at all.
  let meters: [Double]?
  /// The channels that hold anything, positions included.
  let columns: [Column]

  /// One channel, one value a step.
  struct Column {
    let channel: Channel
    let values: [Double]
  }

  /// How many steps there are.
  var count: Int { states.count }

  /// The values of a channel, where there are any.
  subscript(channel: Channel) -> [Double]? { columns.first { $0.channel == channel }?.values }

  /// The step in which a second of the grid lies.
  func step(ofSecond second: Int) -> Int {
    guard count > 0 else { return 0 }
    return min(max(second / stepSeconds, 0), count - 1)
  }

  /// Channels of which zero is a value like any other.
  private static let mayBeZero: Set<Channel> = [
    .altitude, .grade, .latitude, .longitude, .speed, .temperature,
  ]

  /// Half of the fifteen seconds over which speed is averaged: a choice of this project.
  static let smoothingReach = 7

  /// Thins signals out to at most `limit` steps.
  init(_ signals: Signals, limit: Int = 1_800) {
    let limit = max(limit, 1)
    let step = max(1, (signals.count + limit - 1) / limit)
    stepSeconds = step
    states = Self.majority(signals.states, step: step)
    meters = signals[.distance].flatMap { Self.filled($0.values, step: step) }.map { way in
      // A leg of a longer recording goes on with the counter of the one before.
      let first = way.first ?? 0
      return way.map { $0 - first }
    }
    columns = signals.all.compactMap { signal in
      guard signal.channel != .distance else { return nil }
      let values =
        signal.channel == .speed
        ? Self.smoothed(signal.values, states: signals.states) : signal.values
      let means = Self.means(values, step: step)
      // A sensor that says zero from start to end was not worn.
      let isWorn =
        Self.mayBeZero.contains(signal.channel) || means.contains { !$0.isNaN && $0 != 0 }
      guard isWorn, means.contains(where: { !$0.isNaN }) else { return nil }
      return Column(channel: signal.channel, values: means)
    }
  }

  /// The state that most seconds of each step are in.
  private static func majority(_ states: [Signals.State], step: Int) -> [Signals.State] {
    stride(from: 0, to: states.count, by: step).map { start in
      var counts = [0, 0, 0, 0]
      for state in states[start..<min(start + step, states.count)] {
        counts[Int(state.rawValue)] += 1
      }
      let most = counts.indices.max { counts[$0] < counts[$1] } ?? 0
      return Signals.State(rawValue: UInt8(most)) ?? .gap
    }
  }

  /// The mean of what is there in each step, NaN where nothing is.
  private static func means(_ values: [Double], step: Int) -> [Double] {
    stride(from: 0, to: values.count, by: step).map { start in
      var sum = 0.0
      var present = 0
      for value in values[start..<min(start + step, values.count)] where !value.isNaN {
        sum += value
        present += 1
      }
      return present > 0 ? sum / Double(present) : .nan
    }
  }

  /// Values averaged over the seconds in motion around each, and NaN out of motion.
  static func smoothed(_ values: [Double], states: [Signals.State]) -> [Double] {
    var sums = [0.0]
    var counts = [0]
    sums.reserveCapacity(values.count + 1)
    counts.reserveCapacity(values.count + 1)
    for (value, state) in zip(values, states) {
      let counted = state == .moving && value.isFinite
      sums.append((sums.last ?? 0) + (counted ? value : 0))
      counts.append((counts.last ?? 0) + (counted ? 1 : 0))
    }
    let known = counts.count - 1
    return values.indices.map { second in
      guard second < known, counts[second + 1] > counts[second] else { return .nan }
      let low = max(0, second - smoothingReach)
      let high = min(known, second + smoothingReach + 1)
      return (sums[high] - sums[low]) / Double(counts[high] - counts[low])
    }
  }

  /// The way come at the middle of each step, with what is missing laid along a straight line, so
  /// that an axis of distance has a place for everything.
  private static func filled(_ values: [Double], step: Int) -> [Double]? {
    var points: [Double] = stride(from: 0, to: values.count, by: step).map { start in
      values[min(start + step / 2, values.count - 1)]
    }
    guard let first = points.firstIndex(where: { $0.isFinite }) else { return nil }
    var last = first
    for index in points.indices {
      guard index > last else {
        points[index] = points[first]
        continue
      }
      guard points[index].isFinite else { continue }
      let reached = max(points[index], points[last])
      let missing = index - last
      for hole in 1..<max(missing, 1) {
        points[last + hole] =
          points[last] + (reached - points[last]) * Double(hole) / Double(missing)
      }
      points[index] = reached
      last = index
    }
    for index in points.indices.dropFirst(last + 1) { points[index] = points[last] }
    return points
  }
}
