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
    var ticks: [UInt64] = []
    if let whole = message.field(9), whole.type.width == 4 {
      let full = message.numbers(9).filter { !$0.isNaN }.map { UInt64($0) }
      ticks = full
      if let time = message.time(), let first = full.first {
        anchor = (time + (message.number(0, scale: 32_768) ?? 0), Double(first) / 1024)
      }
    } else {
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
        total += (reading &- total) & 0xFFF
        ticks.append(total)
      }
    }
    return ticks
  }

  /// Gives samples without heart rate the mean of what the strap measured since the sample before.
  func merge(into activities: inout [Activity]) {
    guard !rates.isEmpty else { return }
    let rates = rates.sorted { $0.time < $1.time }
    for index in activities.indices where activities[index].samples[.heartRate] == nil {
      let times = activities[index].samples.times
      var values = [Double](repeating: .nan, count: times.count)
      var next = 0
      for (row, time) in times.enumerated() where !time.isNaN {
        var sum = 0.0
        var count = 0.0
        while next < rates.count, rates[next].time <= time {
          // What is older than ten seconds says nothing of now: a choice of this project.
          if rates[next].time > time - 10 {
            sum += rates[next].rate
            count += 1
          }
          next += 1
        }
        if count > 0 { values[row] = (sum / count).rounded() }
      }
      activities[index].samples.set(.heartRate, values)
    }
  }
}
