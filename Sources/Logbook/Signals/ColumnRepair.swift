/// Mends the columns of a recording: what no runner can have done is left out and listed.
enum ColumnRepair {
  /// So many bad points in a row can be a spike; a longer stretch is taken as true.
  private static let longestSpike = 10
  /// Leaves out positions of zero and beyond the globe.
  static func zeroPositions(
    _ latitude: inout [Double], _ longitude: inout [Double], log: inout RepairLog
  ) {
    for index in latitude.indices {
      let isZero = latitude[index] == 0 && longitude[index] == 0
      guard isZero || abs(latitude[index]) > 90 || abs(longitude[index]) > 180 else { continue }
      guard log.mends(.zeroPosition, at: index, amount: 1) || !isZero else { continue }
      latitude[index] = .nan
      longitude[index] = .nan
    }
  }

  /// Leaves out heart rates of zero.
  static func zeroHeartRates(_ heartRate: inout [Double], log: inout RepairLog) {
    for index in heartRate.indices where heartRate[index] <= 0 {
      if log.mends(.zeroHeartRate, at: index, amount: 1) { heartRate[index] = .nan }
    }
  }

  /// Carries a distance counter on where it fell; a short dip is left out.
  static func distanceFalls(_ distance: inout [Double], log: inout RepairLog) {
    var last = -Double.infinity
    var offset = 0.0
    var index = 0
    while index < distance.count {
      let value = distance[index] + offset
      guard value < last else {
        // NaN comes here too and stays what it is.
        if value > last { last = value }
        distance[index] = value
        index += 1
        continue
      }
      let back = (index + 1..<min(distance.count, index + longestSpike + 1)).first {
        distance[$0] + offset >= last
      }
      let end = back ?? distance.count
      if log.mends(.distanceFell, at: index, samples: end - index, amount: last - value) {
        if let back {
          for bad in index..<back { distance[bad] = .nan }
          index = back
        } else {
          offset += last - value
          // Set, not summed: rounding could leave the sum below the last value again.
          distance[index] = last
          index += 1
        }
      } else {
        last = value
        distance[index] = value
        index += 1
      }
    }
  }
}
