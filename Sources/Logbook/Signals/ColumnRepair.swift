/// Mends the columns of a recording: what no runner can have done is left out and listed.
enum ColumnRepair {
  /// So many bad points in a row can be a spike; a longer stretch is taken as true.
  private static let longestSpike = 10
  /// A fix must leap at least this far to be a spike. Chosen: below it lies ordinary GPS error.
  private static let smallestLeapMeters = 30.0
  /// An altitude must leap at least this far to be a spike. Chosen.
  private static let smallestRiseMeters = 15.0

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

  /// Leaves out positions that leap away faster than the sport allows and come back.
  static func positionSpikes(
    _ latitude: inout [Double], _ longitude: inout [Double], times: [Double], sport: Sport,
    log: inout RepairLog
  ) {
    let fastest = sport.fastestMetersPerSecond
    var last: Int?
    var index = 0
    while index < times.count {
      guard !times[index].isNaN, !latitude[index].isNaN, !longitude[index].isNaN else {
        index += 1
        continue
      }
      guard let previous = last else {
        last = index
        index += 1
        continue
      }
      func leap(_ from: Int, _ to: Int) -> Double {
        GreatCircle.meters(latitude[from], longitude[from], latitude[to], longitude[to])
      }
      func isTooFar(_ to: Int) -> Bool {
        let meters = leap(previous, to)
        return meters > smallestLeapMeters && meters > fastest * abs(times[to] - times[previous])
      }
      // A cheap look first: a degree is 111 km, and nearly every step is a few meters.
      let isNear =
        abs(latitude[index] - latitude[previous]) < 1e-4
        && abs(longitude[index] - longitude[previous]) < 1e-4
      if !isNear, isTooFar(index),
        let back = (index + 1..<min(times.count, index + longestSpike + 1)).first(where: {
          !times[$0].isNaN && !latitude[$0].isNaN && !longitude[$0].isNaN && !isTooFar($0)
        })
      {
        let amount = leap(previous, index)
        if log.mends(.positionSpike, at: index, samples: back - index, amount: amount) {
          for bad in index..<back {
            latitude[bad] = .nan
            longitude[bad] = .nan
          }
        }
        index = back
      }
      last = index
      index += 1
    }
  }

  /// Leaves out altitudes that leap away faster than anyone climbs or falls and come back, and
  /// those that no runner on Earth can have.
  static func altitudeSpikes(
    _ altitude: inout [Double], times: [Double], sport: Sport, log: inout RepairLog
  ) {
    let fastest = sport.fastestClimbMetersPerSecond
    var last: Int?
    var index = 0
    while index < times.count {
      let value = altitude[index]
      guard !value.isNaN, !times[index].isNaN else {
        index += 1
        continue
      }
      guard (-500...9000).contains(value) else {
        if log.mends(.altitudeSpike, at: index, amount: abs(value)) { altitude[index] = .nan }
        index += 1
        continue
      }
      if let previous = last, abs(value - altitude[previous]) > smallestRiseMeters {
        func isTooFar(_ to: Int) -> Bool {
          let rise = abs(altitude[to] - altitude[previous])
          return rise > smallestRiseMeters && rise > fastest * abs(times[to] - times[previous])
        }
        if isTooFar(index),
          let back = (index + 1..<min(times.count, index + longestSpike + 1)).first(where: {
            !times[$0].isNaN && !altitude[$0].isNaN && !isTooFar($0)
          })
        {
          let amount = abs(value - altitude[previous])
          if log.mends(.altitudeSpike, at: index, samples: back - index, amount: amount) {
            for bad in index..<back { altitude[bad] = .nan }
          }
          index = back
        }
      }
      last = index
      index += 1
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
        }
      } else {
        last = value
        distance[index] = value
        index += 1
      }
    }
  }
}

extension Sport {
  /// Faster than this nobody moves in the sport. Chosen well above records: it only has to tell
  /// a leap of the position from a sprint.
  var fastestMetersPerSecond: Double {
    switch self {
    case .running, .walking, .hiking, .swimming: 15
    case .cycling: 40
    case .other: 100
    }
  }

  /// Faster than this nobody gains or loses height in the sport. Chosen like the speed.
  var fastestClimbMetersPerSecond: Double {
    switch self {
    case .running, .walking, .hiking, .swimming: 5
    case .cycling: 10
    case .other: 30
    }
  }

  /// The speed in m/s from which a runner counts as moving. Chosen: slower than the slowest walk
  /// uphill, faster than the drift of a position at rest.
  public var movingMetersPerSecond: Double {
    switch self {
    case .running, .walking: 0.5
    case .hiking, .other: 0.3
    case .cycling: 1.0
    case .swimming: 0.2
    }
  }
}
