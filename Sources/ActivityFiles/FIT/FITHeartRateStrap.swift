internal import Logbook

/// Heart rates that a chest strap kept in its memory and handed over later (`hr` messages).
struct FITHeartRateStrap {
  /// When each heart rate was measured, in seconds since 1970, and its value.
  private var rates: [(time: Double, rate: Double)] = []
  /// The time of the file's clock that the strap's clock was read at, and that reading.
  private var anchor: (time: Double, clock: Double)?
  /// The strap's clock in 1/1024 s.
  private var clock: UInt64?

  /// Takes the messages of a part; later parts go on where earlier ones ended.
  mutating func add(_ messages: [FITMessage]) {
    for message in messages { add(message) }
  }

  private mutating func add(_ message: FITMessage) {
    // Full readings set the clocks against each other; those of twelve bits count on from them.
    var ticks = message.numbers(9).filter { !$0.isNaN }.compactMap { UInt64(exactly: $0) }
    if let first = ticks.first, let time = message.time() {
      anchor = (time + (message.number(0, scale: 32_768) ?? 0), Double(first) / 1024)
    } else if ticks.isEmpty {
      ticks = packed(message.bytes(10))
    }
    let values = message.numbers(6)
    for (index, tick) in ticks.enumerated() {
      clock = tick
      guard let anchor, index < values.count, !values[index].isNaN, values[index] > 0 else {
        continue
      }
      rates.append((anchor.time + Double(tick) / 1024 - anchor.clock, values[index]))
    }
  }

  /// Two readings of twelve bits in three bytes, counted on from the last one.
  private func packed(_ bytes: [UInt8]) -> [UInt64] {
    guard var total = clock else { return [] }
    var ticks: [UInt64] = []
    for start in stride(from: 0, to: bytes.count - bytes.count % 3, by: 3) {
      let (a, b, c) = (UInt64(bytes[start]), UInt64(bytes[start + 1]), UInt64(bytes[start + 2]))
      for reading in [a | (b & 0x0F) << 8, b >> 4 | c << 4] {
        total &+= (reading &- total) & 0xFFF
        ticks.append(total)
      }
    }
    return ticks
  }

  /// Gives each sample the mean of what the strap measured since the sample before it.
  ///
  /// The strap's own memory is better than what reached the watch, under water above all, so it
  /// wins; where it has nothing, what was recorded stays.
  func merge(into activities: inout [Activity]) {
    guard !rates.isEmpty else { return }
    let rates = rates.sorted { $0.time < $1.time }
    for index in activities.indices {
      let times = activities[index].samples.times
      var values =
        activities[index].samples[.heartRate] ?? [Double](repeating: .nan, count: times.count)
      var next = 0
      for (row, time) in times.enumerated() where !time.isNaN {
        let first = next
        while next < rates.count, rates[next].time <= time { next += 1 }
        // Records come every second or so: what is older than two says nothing of this one.
        let recent = rates[first..<next].filter { $0.time > time - 2 }
        if !recent.isEmpty {
          values[row] = (recent.reduce(0) { $0 + $1.rate } / Double(recent.count)).rounded()
        } else if next > 0, rates[next - 1].time > time - Self.holdSeconds {
          values[row] = rates[next - 1].rate
        }
      }
      activities[index].samples.set(.heartRate, values)
    }
  }

  /// How long a measured rate stands while none follows; a choice of this project.
  private static let holdSeconds = 5.0
}
