/// Leaves out values that leap away faster than anyone moves and come back.
///
/// A leap that does not come back is a step and stays, except among the first points: there the
/// device was still finding its place, and what stands before the step is left out.
struct SpikeRepair {
  /// So many bad points in a row can be a spike, over so many seconds; a longer stretch is taken
  /// as true. Chosen.
  static let longestSpike = 10
  static let longestSpikeSeconds = 30.0
  /// A position must leap at least so many meters. Chosen: below it lies ordinary GPS error.
  static let smallestLeapMeters = 30.0
  /// An altitude must leap at least so many meters. Chosen.
  static let smallestRiseMeters = 15.0

  /// The times of the points; NaN for a point that is left out.
  let times: [Double]
  /// What kind of spike it is about.
  let kind: Repair.Kind
  /// How far a value must leap at least, in meters.
  let smallest: Double
  /// How fast it can truly change, in m/s.
  let fastest: Double

  /// A stretch of bad values, and how far they lie off.
  struct Spike {
    let bad: Range<Int>
    let meters: Double
  }

  /// Finds the spikes.
  ///
  /// - Parameters:
  ///   - isKnown: whether a point has a value.
  ///   - meters: how far two points' values lie apart.
  func spikes(isKnown: (Int) -> Bool, meters: (Int, Int) -> Double) -> [Spike] {
    var spikes: [Spike] = []
    var previous: Int?
    var known = 0
    var index = 0
    while index < times.count {
      guard !times[index].isNaN, isKnown(index) else {
        index += 1
        continue
      }
      if let last = previous {
        let leap = meters(last, index)
        if leap > smallest, leap > fastest * abs(times[index] - times[last]) {
          if let back = back(from: index, to: last, leap: leap, isKnown: isKnown, meters: meters) {
            spikes.append(Spike(bad: index..<back, meters: leap))
            index = back
          } else if known <= Self.longestSpike,
            isCalm(after: index, isKnown: isKnown, meters: meters)
          {
            spikes.append(Spike(bad: 0..<index, meters: leap))
          }
        }
      }
      previous = index
      known += 1
      index += 1
    }
    return spikes
  }

  /// Whether the points after one follow each other without a leap, so that they can be trusted
  /// more than the few before it.
  private func isCalm(
    after index: Int, isKnown: (Int) -> Bool, meters: (Int, Int) -> Double
  ) -> Bool {
    let end = index + 2 * Self.longestSpike
    guard end < times.count else { return false }
    return (index..<end).allSatisfy {
      guard isKnown($0), isKnown($0 + 1) else { return true }
      let leap = meters($0, $0 + 1)
      return !(leap > smallest && leap > fastest * abs(times[$0 + 1] - times[$0]))
    }
  }

  /// The first of the next points that lies near the one before the leap again.
  private func back(
    from index: Int, to last: Int, leap: Double, isKnown: (Int) -> Bool,
    meters: (Int, Int) -> Double
  ) -> Int? {
    (index + 1..<min(times.count, index + Self.longestSpike + 1)).first {
      guard !times[$0].isNaN, isKnown($0) else { return false }
      let seconds = abs(times[$0] - times[last])
      let distance = meters(last, $0)
      return seconds <= Self.longestSpikeSeconds && distance < leap / 2
        && distance <= max(smallest, fastest * seconds)
    }
  }
}

extension SpikeRepair {
  /// Leaves out positions that leap away.
  static func positions(
    _ latitude: inout [Double], _ longitude: inout [Double], times: [Double], sport: Sport,
    log: inout RepairLog
  ) {
    let repair = SpikeRepair(
      times: times, kind: .positionSpike, smallest: smallestLeapMeters,
      fastest: sport.fastestMetersPerSecond)
    // Positions of zero that are left are left by wish: they are no spikes a second time.
    func isKnown(_ index: Int) -> Bool {
      let isZero = latitude[index] == 0 && longitude[index] == 0
      return !latitude[index].isNaN && !longitude[index].isNaN && !isZero
    }
    let spikes = repair.spikes(isKnown: isKnown) {
      let rise = abs(latitude[$0] - latitude[$1])
      let turn = abs(longitude[$0] - longitude[$1])
      // A cheap look first: a degree is at most 112 km, and nearly every step is a few meters.
      if rise < 1e-4, turn < 1e-4 { return 0 }
      return GreatCircle.meters(latitude[$0], longitude[$0], latitude[$1], longitude[$1])
    }
    for spike in spikes where repair.mends(spike, &log) {
      for bad in spike.bad {
        latitude[bad] = .nan
        longitude[bad] = .nan
      }
    }
  }

  /// Leaves out altitudes that leap away, and those that nobody on Earth can have.
  static func altitudes(
    _ altitude: inout [Double], times: [Double], sport: Sport, log: inout RepairLog
  ) {
    for index in altitude.indices where !(abs(altitude[index] - 4250) <= 4750) {
      guard !altitude[index].isNaN else { continue }
      let mends = log.mends(.altitudeSpike, at: index, amount: abs(altitude[index]))
      if mends { altitude[index] = .nan }
    }
    let repair = SpikeRepair(
      times: times, kind: .altitudeSpike, smallest: smallestRiseMeters,
      fastest: sport.fastestClimbMetersPerSecond)
    let spikes = repair.spikes(isKnown: { !altitude[$0].isNaN }) {
      abs(altitude[$0] - altitude[$1])
    }
    for spike in spikes where repair.mends(spike, &log) {
      for bad in spike.bad { altitude[bad] = .nan }
    }
  }

  private func mends(_ spike: Spike, _ log: inout RepairLog) -> Bool {
    log.mends(
      kind, at: spike.bad.lowerBound, samples: spike.bad.count, amount: spike.meters)
  }
}
