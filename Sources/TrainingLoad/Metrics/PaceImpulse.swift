import Evidence
import Logbook
import RealModule

extension Metric {
  /// Time weighted by a power of grade-adjusted speed: an hour at threshold speed is 100.
  static let paceImpulse = Metric(
    key: "impulse.pace", title: "Pace-weighted time",
    definition: "Time with the timer running, weighted by grade-adjusted speed over threshold "
      + "speed, averaged over 30 s, to the power 2.5; an hour at threshold speed is 100. Parts of "
      + "a run add up to the whole. Seconds without a speed or grade count at the mean of the "
      + "others where these are most.",
    unit: "1", daily: .sum, validity: .convention,
    sources: [.plimsollChoice, .looney2023, .looney2026]
  ) { observation in
    if let reason = observation.lacksPace { return reason }
    guard let threshold = observation.athlete[.thresholdSpeed], threshold > 0 else {
      return .unknown(.noTrait(.thresholdSpeed))
    }
    let adjusted = observation.course.adjusted
    var window = TrailingMean(seconds: windowSeconds)
    return observation.weightedSeconds { second, state in
      let speed = state == .standing ? 0 : adjusted[second]
      guard !speed.isNaN else { return nil }
      return Double.pow(max(0, window.add(speed)) / threshold, exponent)
    }.scaled(by: 100 / 3600)
  }

  /// How steeply a second weighs with its speed. Chosen: near threshold Banister's weight grows
  /// with the power 2.4 (women) to 2.6 (men) of the share of heart-rate reserve, which itself goes
  /// with speed.
  private static let exponent = 2.5
  private static let windowSeconds = 30
}

extension Observation {
  /// Why there is no grade-adjusted speed; nil where there is one.
  var lacksPace: Reading? {
    guard activity.sport.isOnFoot else { return .unknown(.otherSport) }
    guard values(.speed) != nil else { return lacks(.speed) }
    guard values(.grade) != nil else { return lacks(.altitude) }
    return nil
  }

  /// The sum of weights over the seconds of running timer, those without a weight at the mean of
  /// the others; unknown where fewer than four in five have one.
  func weightedSeconds(_ weight: (Int, Signals.State) -> Double?) -> Reading {
    var sum = 0.0
    var known = 0.0
    var running = 0.0
    for second in seconds {
      let state = signals.states[second]
      guard state == .moving || state == .standing else { continue }
      running += 1
      guard let weight = weight(second, state) else { continue }
      known += 1
      sum += weight
    }
    guard running > 0 else { return .unknown(.tooShort) }
    guard known >= Self.leastCoverage * running else { return .unknown(.outOfRange) }
    return .known(sum / known * running)
  }

  /// So much of the running timer must have what a weight needs. Chosen: below it the mean of
  /// what is there says too little about the rest.
  static let leastCoverage = 0.8
}

extension Reading {
  /// A known value times a factor.
  func scaled(by factor: Double) -> Reading {
    guard case .known(let value, let band) = self else { return self }
    return .known(
      value * factor, band: band.map { $0.lowerBound * factor...$0.upperBound * factor })
  }
}
