internal import Logbook

/// The columns of an activity, ready to be written point by point.
struct XMLPoints {
  /// Where a point is, in degrees.
  struct Place {
    var latitude = 0.0
    var longitude = 0.0
  }

  /// How many points there are.
  let count: Int
  private let times: [Double]
  private let columns: [Channel: [Double]]
  /// Channels that the format has no element for, or whose values its element would round.
  private let others: [Samples.Column]

  /// The points of an activity; `kept` says which values the format holds exactly.
  init(_ activity: Activity, kept: (Channel, Double) -> Bool) {
    let samples = activity.samples
    count = samples.count
    times = samples.times
    var columns: [Channel: [Double]] = [:]
    var others: [Samples.Column] = []
    for column in samples.columns {
      columns[column.channel] = column.values
      if column.values.contains(where: { !$0.isNaN && !kept(column.channel, $0) }) {
        others.append(column)
      }
    }
    self.columns = columns
    self.others = others
  }

  /// The time of a point as text; nil when it has none.
  func time(_ point: Int) -> String? {
    let text = XMLTime.text(times[point])
    return text.isEmpty ? nil : text
  }

  /// The seconds of a point; NaN when it has none.
  func seconds(_ point: Int) -> Double { times[point] }

  /// The value of a channel at a point; nil when it has none.
  func value(_ channel: Channel, _ point: Int) -> Double? {
    guard let value = columns[channel]?[point], value.isFinite else { return nil }
    return value
  }

  /// The value as an integer of so many at most, as schemas want pulses; nil when it has none.
  func whole(_ channel: Channel, _ point: Int, per factor: Double = 1, upTo most: Double) -> Double?
  {
    guard let value = value(channel, point) else { return nil }
    let whole = (value / factor).rounded()
    return whole >= 0 && whole <= most ? whole : nil
  }

  /// Whether a point has values for our own extension.
  func hasOthers(_ point: Int) -> Bool { others.contains { $0.values[point].isFinite } }

  /// Writes the values that the format has no place for.
  func writeOthers(_ point: Int, _ writer: inout XMLWriter) {
    for column in others where column.values[point].isFinite {
      let isNamed = XMLOwnChannels.known.contains(column.channel)
      let unit = isNamed ? nil : column.channel.unit
      writer.number(
        "plimsoll:channel", column.values[point], [("key", column.channel.key), ("unit", unit)])
    }
  }

  /// The points of a range before which the timer stood.
  func breaks(in range: Range<Int>, _ pauses: [Activity.Pause]) -> [Int] {
    var next = 0
    return range.dropFirst().filter { point in
      let (before, here) = (times[point - 1], times[point])
      while next < pauses.count, pauses[next].startSeconds < before { next += 1 }
      return next < pauses.count && pauses[next].startSeconds >= before
        && pauses[next].endSeconds <= here
    }
  }

  /// The place of a point; nil when it has none.
  func place(_ point: Int) -> Place? {
    guard let latitude = value(.latitude, point), let longitude = value(.longitude, point) else {
      return nil
    }
    return Place(latitude: latitude, longitude: longitude)
  }
}

extension Activity {
  /// Turns per minute as devices send them: the channel, and what its values are divided by.
  var turns: (channel: Channel, factor: Double) {
    (sport.turnChannel, sport.stepsPerTurn ?? 1)
  }
}
