internal import Logbook

/// Columns that grow as points are read, all at once, so that a value is stored by one assignment.
struct XMLColumns {
  /// How many points are complete.
  private(set) var count = 0
  private var times: [Double]
  private var values: [[Double]]
  private let channels: [Channel]

  /// Columns for these channels; room for about as many points as are expected.
  init(_ channels: [Channel], expecting points: Int) {
    self.channels = channels
    times = Array(repeating: .nan, count: max(16, points))
    values = Array(repeating: [], count: channels.count)
  }

  /// Sets a value of the point that is being read.
  @inline(__always) mutating func set(_ slot: Int, _ value: Double) {
    if values[slot].isEmpty {
      values[slot] = Array(repeating: .nan, count: times.count)
    }
    values[slot][count] = value
  }

  /// The value that the point being read has so far.
  func value(_ slot: Int) -> Double {
    values[slot].isEmpty ? .nan : values[slot][count]
  }

  /// Takes a value away from the point that is being read.
  mutating func clear(_ slot: Int) {
    if !values[slot].isEmpty { values[slot][count] = .nan }
  }

  /// Sets the time of the point that is being read.
  @inline(__always) mutating func setTime(_ seconds: Double) { times[count] = seconds }

  /// The time of the point that is being read.
  @inline(__always) var time: Double { times[count] }

  /// Completes the point that is being read.
  @inline(__always) mutating func next() {
    count += 1
    if count == times.count { grow() }
  }

  private mutating func grow() {
    let more = repeatElement(Double.nan, count: times.count)
    times.append(contentsOf: more)
    for slot in values.indices where !values[slot].isEmpty {
      values[slot].append(contentsOf: more)
    }
  }

  /// Forgets the point that is being read.
  mutating func discard() {
    times[count] = .nan
    for slot in values.indices where !values[slot].isEmpty { values[slot][count] = .nan }
  }

  /// The complete points, after which the columns are empty again.
  mutating func take() -> Samples {
    discard()
    var samples = Samples(times: Array(times[..<count]))
    for (slot, channel) in channels.enumerated() where !values[slot].isEmpty {
      samples.set(channel, Array(values[slot][..<count]))
    }
    // A file of many tracks must not cost what the whole file could hold for each of them.
    times = Array(repeating: .nan, count: 256)
    values = Array(repeating: [], count: channels.count)
    count = 0
    return samples
  }
}
