public import Logbook

extension AthleteState {
  /// What is missing to draw zones.
  struct Lacking: Error {
    let reason: Reading.Reason
  }

  /// The lower bounds of the five heart-rate zones in beats per minute; nil where the athlete's
  /// pulses that they are shares of are not known.
  public var heartRateLowerBounds: [Double]? { try? heartRateBounds.get() }

  var heartRateBounds: Result<[Double], Lacking> {
    let shares = heartRateZones.lowerBounds
    guard shares.count == 5, shares.allSatisfy(\.isFinite),
      zip(shares, shares.dropFirst()).allSatisfy({ $0 < $1 })
    else { return .failure(Lacking(reason: .outOfRange)) }
    func trait(_ trait: Athlete.Trait) throws(Lacking) -> Double {
      guard let value = self[trait] else { throw Lacking(reason: .noTrait(trait)) }
      return value
    }
    return Result { () throws(Lacking) -> [Double] in
      switch heartRateZones.basis {
      case .beatsPerMinute:
        return shares
      case .maximal:
        let maximal = try trait(.maximalHeartRate)
        return shares.map { $0 * maximal }
      case .threshold:
        let threshold = try trait(.thresholdHeartRate)
        return shares.map { $0 * threshold }
      case .reserve:
        let resting = try trait(.restingHeartRate)
        let maximal = try trait(.maximalHeartRate)
        guard maximal > resting else { throw Lacking(reason: .outOfRange) }
        return shares.map { resting + $0 * (maximal - resting) }
      }
    }
  }

  /// The lower bounds of the five pace zones in m/s; nil without threshold speed.
  ///
  /// The shares of threshold speed are a choice of this project: easy below 78 %, steady to
  /// 88 %, tempo to 94 %, threshold to 101 %, faster above. The usual schemes of coaches lie
  /// within a few percent of them and differ from each other by as much.
  public var paceBounds: [Double]? {
    self[.thresholdSpeed].map { speed in [0, 0.78, 0.88, 0.94, 1.01].map { $0 * speed } }
  }
}

/// The time in each of the athlete's heart-rate zones; nil without heart rate or without the
/// pulses that the zones are shares of. Time below zone 1 stands in none.
public func heartRateZoneTimes(of observation: Observation) -> [ZoneTime]? {
  guard observation.values(.heartRate) != nil,
    let bounds = observation.athlete.heartRateLowerBounds
  else { return nil }
  return ZoneClock.times(observation.heartRateForZones, bounds)
}

/// The time in each pace zone, for travel on foot; nil without speed or threshold speed.
public func paceZoneTimes(of observation: Observation) -> [ZoneTime]? {
  guard observation.activity.sport.isOnFoot, observation.values(.speed) != nil,
    let bounds = observation.athlete.paceBounds
  else { return nil }
  return ZoneClock.times(observation.speedForZones, bounds)
}

/// Adds up the seconds that a signal spends between bounds.
enum ZoneClock {
  /// Seconds in each zone, given the lower bounds in rising order.
  static func seconds(_ values: [Double], _ bounds: [Double]) -> [Double] {
    var counts = [Int](repeating: 0, count: bounds.count)
    for value in values {
      var zone = -1
      while zone + 1 < bounds.count, value >= bounds[zone + 1] { zone += 1 }
      if zone >= 0 { counts[zone] += 1 }
    }
    return counts.map(Double.init)
  }

  static func times(_ values: [Double], _ bounds: [Double]) -> [ZoneTime] {
    let seconds = seconds(values, bounds)
    return bounds.indices.map {
      ZoneTime(
        zone: $0 + 1, lower: bounds[$0], upper: $0 + 1 < bounds.count ? bounds[$0 + 1] : nil,
        seconds: seconds[$0])
    }
  }
}

extension Observation {
  /// Heart rate in the seconds of running timer; NaN in every other.
  var heartRateForZones: [Double] {
    guard let rates = values(.heartRate) else { return [] }
    return seconds.map {
      let state = signals.states[$0]
      return state == .moving || state == .standing ? rates[$0] : .nan
    }
  }

  /// Grade-adjusted speed in motion, or speed where no grade is known; NaN in other seconds.
  var speedForZones: [Double] {
    guard let speed = values(.speed) else { return [] }
    let adjusted = course.adjusted
    return seconds.map {
      guard signals.states[$0] == .moving else { return .nan }
      return $0 < adjusted.count && !adjusted[$0].isNaN ? adjusted[$0] : speed[$0]
    }
  }
}
