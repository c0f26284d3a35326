/// Puts the times of recorded points in order: each fault is mended once and listed.
struct ClockRepair {
  /// A step ahead that no recording makes: a day. Pauses that the file states may be longer.
  static let longestStepSeconds = 86_400.0
  /// Times further from 1970 than this (about 3000 years) are no times.
  static let furthestSeconds = 1e11
  /// So many points may be left out to get past a slip of the clock; a longer one moves the rest.
  private static let longestSlip = 60

  /// The mended times; NaN for a point that has none or is left out.
  private(set) var times: [Double]
  /// Whether a fault was left as recorded, so that times are out of order.
  private(set) var isUnordered = false
  private let pauses: [Activity.Pause]
  /// Where the clock was moved: from which point on, and by how much.
  private var shifts: [(from: Int, by: Double)] = []

  init(times: [Double], pauses: [Activity.Pause], log: inout RepairLog) {
    self.times = times
    self.pauses = pauses
    guard !Self.isSound(times) else { return }
    fillMissing(&log)
    order(&log)
    followMajority()
  }

  /// Whether every point has a time and each a later one than the last: nearly every recording.
  private static func isSound(_ times: [Double]) -> Bool {
    guard var last = times.first, abs(last) <= furthestSeconds else { return times.isEmpty }
    for time in times.dropFirst() {
      let step = time - last
      guard step > 0, step <= longestStepSeconds else { return false }
      last = time
    }
    return true
  }

  /// Spreads points without a time evenly between their neighbours with one.
  private mutating func fillMissing(_ log: inout RepairLog) {
    var index = 0
    var before: Int?
    while index < times.count {
      if abs(times[index]) <= Self.furthestSeconds {
        before = index
        index += 1
        continue
      }
      let first = index
      while index < times.count, !(abs(times[index]) <= Self.furthestSeconds) {
        times[index] = .nan
        index += 1
      }
      guard let before, index < times.count else { continue }
      let count = index - first
      let mends = log.mends(.timeMissing, at: first, samples: count, amount: Double(count))
      let step = (times[index] - times[before]) / Double(count + 1)
      // Over a long or backward step an even spread would be invention: such points stay out.
      guard mends, step > 0, times[index] - times[before] <= 60 else { continue }
      for place in 0..<count { times[first + place] = times[before] + step * Double(place + 1) }
    }
  }

  private mutating func order(_ log: inout RepairLog) {
    guard var index = times.firstIndex(where: { !$0.isNaN }) else { return }
    var last = times[index]
    var lastIndex = index
    var offset = 0.0
    let firstIndex = index
    shifts = [(index, 0)]
    index += 1
    while index < times.count {
      let time = times[index] + offset
      let step = time - last
      if step.isNaN {
        index += 1
      } else if step == 0 {
        // Of points with one time the first holds on each channel; undone, the last.
        let mends = log.mends(.timeRepeated, at: index, amount: 1)
        if !mends && lastIndex != firstIndex { times[lastIndex] = time.nextDown }
        times[index] = time
        lastIndex = index
        index += 1
      } else if step > 0 && (step <= Self.longestStepSeconds || isPaused(last, time)) {
        times[index] = time
        last = time
        lastIndex = index
        index += 1
      } else {
        index = mend(index, step: step, last: &last, offset: &offset, log: &log)
        lastIndex = index - 1
      }
    }
  }

  /// Mends a step back or a leap ahead at a point and returns the point to go on with.
  private mutating func mend(
    _ index: Int, step: Double, last: inout Double, offset: inout Double, log: inout RepairLog
  ) -> Int {
    let kind: Repair.Kind = step < 0 ? .clockWentBack : .clockLeapt
    let back = returning(from: index, last: last, offset: offset)
    let isSlip = back.map { step >= -60 && step < 0 || $0 - index <= 3 } ?? false
    let end = isSlip ? back ?? times.count : times.count
    if log.mends(kind, at: index, samples: end - index, amount: abs(step)) {
      if isSlip {
        for slipped in index..<end { times[slipped] = .nan }
        return end
      }
      offset += 1 - step
      shifts.append((index, offset))
      times[index] = last + 1
      last += 1
      return index + 1
    }
    isUnordered = isUnordered || step < 0 || isSlip
    if isSlip {
      for slipped in index..<end { times[slipped] += offset }
      return end
    }
    times[index] += offset
    last = times[index]
    return index + 1
  }

  /// The first of the next points that goes on where the clock stood, if one does soon.
  private func returning(from index: Int, last: Double, offset: Double) -> Int? {
    (index..<min(times.count, index + Self.longestSlip + 1)).first {
      let step = times[$0] + offset - last
      return step > 0 && step <= Self.longestStepSeconds
    }
  }

  /// Whether the timer was stopped for nearly all of a span, so that its length is no fault.
  private func isPaused(_ from: Double, _ to: Double) -> Bool {
    guard to - from < Signals.longestGridSeconds else { return false }
    return pauses.contains {
      min(to, $0.endSeconds) - max(from, $0.startSeconds) >= 0.9 * (to - from)
    }
  }

  /// Lets the clock that most points followed be the right one.
  private mutating func followMajority() {
    guard shifts.count > 1 else { return }
    var most = 0
    var right = 0.0
    for (place, shift) in shifts.enumerated() {
      let end = place + 1 < shifts.count ? shifts[place + 1].from : times.count
      if end - shift.from > most {
        most = end - shift.from
        right = shift.by
      }
    }
    for index in times.indices { times[index] -= right }
  }
}
