import Logbook

/// Mean and standard deviation of a signal, and over how many seconds.
struct Moments {
  var count = 0.0
  var mean = 0.0
  var spread = 0.0
}

extension Observation {
  /// The values of a channel, one a second.
  func values(_ channel: Channel) -> [Double]? { signals[channel]?.values }

  /// The seconds of the grid that have a length: each reaches from its mark to the next.
  var seconds: Range<Int> { 0..<max(0, signals.count - 1) }

  /// Mean and spread of a channel's positive values while the runner moved, or while the timer
  /// ran; nil where there are none.
  func moments(_ channel: Channel, standing: Bool) -> Moments? {
    guard let values = values(channel) else { return nil }
    let states = signals.states
    var count = 0.0
    var mean = 0.0
    var squares = 0.0
    for second in seconds {
      let value = values[second]
      guard value > 0, states[second] == .moving || (standing && states[second] == .standing)
      else { continue }
      // Welford's running mean: sums of squares would lose digits.
      count += 1
      let off = value - mean
      mean += off / count
      squares += off * (value - mean)
    }
    guard count > 0 else { return nil }
    return Moments(count: count, mean: mean, spread: (squares / count).squareRoot())
  }

  /// Why a figure that needs a channel is not known.
  func lacks(_ channel: Channel) -> Reading {
    .unknown(signals.count > 1 ? .noSignal(channel) : withoutTimes)
  }

  /// Why an activity without a grid has no figures that need one.
  var withoutTimes: Reading.Reason { activity.withoutTimes(signals) }
}

extension Reading {
  /// A value without a band.
  static func known(_ value: Double) -> Reading { .known(value, band: nil) }
}
