public import Logbook

/// A run laid along its way: what had been reached at even marks of distance.
///
/// Time is time under way: standing and pauses do not count, a gap in the recording does, since the
/// way across it took it.
public struct WayProfile: Sendable {
  /// How far the run led, in meters.
  public let meters: Double
  /// How far the marks are apart.
  public let spacingMeters: Double
  /// Where each mark lies, degrees north and east; NaN where not known.
  let places: [SIMD2<Double>]
  private let seconds: [Double]
  private let beats: [Double]
  private let beatSeconds: [Double]
  private let altitudes: [Double]

  /// How many marks there are.
  var count: Int { seconds.count }

  /// How many marks a run has at most. Chosen: one every 40 m of ten kilometers.
  static let mostMarks = 250
  /// The shortest run that is laid along its way. Chosen.
  static let leastMeters = 100.0

  /// Lays signals along their way; nil where the distance is not known or too short.
  public init?(_ signals: Signals) {
    let counter = SecondCounter(signals)
    guard let way = signals[.distance]?.values,
      let first = way.first(where: { $0.isFinite }), let end = way.last(where: { $0.isFinite }),
      end - first >= Self.leastMeters
    else { return nil }
    meters = end - first
    let marks = min(Self.mostMarks, max(20, Int(meters / 10)))
    spacingMeters = meters / Double(marks)
    let moments = Self.moments(way, from: first, spacing: spacingMeters, marks: marks)
    seconds = moments.map(counter.seconds)
    beats = moments.map(counter.beats)
    beatSeconds = moments.map(counter.beatSeconds)
    let north = signals[.latitude]?.values ?? []
    let east = signals[.longitude]?.values ?? []
    let altitude = signals[.altitude]?.values ?? []
    places = moments.map { SIMD2(value(of: north, at: $0), value(of: east, at: $0)) }
    altitudes = moments.map { value(of: altitude, at: $0) }
  }

  /// The seconds of the grid, with fractions, at which each mark was reached.
  private static func moments(
    _ way: [Double], from first: Double, spacing: Double, marks: Int
  ) -> [Double] {
    var moments: [Double] = []
    var before: (second: Int, meters: Double)?
    for (second, meters) in way.enumerated() where meters.isFinite {
      let here = meters - first
      while moments.count <= marks, here >= spacing * Double(moments.count) * (1 - 1e-12) {
        let mark = spacing * Double(moments.count)
        guard let last = before, here > last.meters else {
          moments.append(Double(second))
          continue
        }
        let share = (mark - last.meters) / (here - last.meters)
        moments.append(Double(last.second) + max(0, share) * Double(second - last.second))
      }
      if here >= before?.meters ?? 0 { before = (second, here) }
    }
    while moments.count <= marks { moments.append(Double(way.count - 1)) }
    return moments
  }

  /// Seconds under way until so many meters.
  public func seconds(at meters: Double) -> Double { between(seconds, meters) }

  /// The mean speed over a stretch; nil where no time passed.
  public func speed(from start: Double, to end: Double) -> Double? {
    let (low, high) = (max(0, start), min(meters, end))
    let span = seconds(at: high) - seconds(at: low)
    return high > low && span > 0 ? (high - low) / span : nil
  }

  /// The mean heart rate over a stretch, where it is known for half of its time or more.
  public func heartRate(from start: Double, to end: Double) -> Double? {
    let known = between(beatSeconds, end) - between(beatSeconds, start)
    let span = seconds(at: end) - seconds(at: start)
    guard known > 0, known * 2 >= span else { return nil }
    return (between(beats, end) - between(beats, start)) / known
  }

  /// The height at so many meters; nil where it is not known.
  public func altitude(at meters: Double) -> Double? {
    let height = between(altitudes, meters)
    return height.isFinite ? height : nil
  }

  private func between(_ column: [Double], _ meters: Double) -> Double {
    value(of: column, at: min(max(meters / spacingMeters, 0), Double(count - 1)))
  }
}

/// A column's value between two of its places; NaN where one of them is missing.
private func value(of column: [Double], at place: Double) -> Double {
  guard place >= 0, let last = column.last else { return .nan }
  guard place < Double(column.count - 1) else { return last }
  let low = Int(place)
  let share = place - Double(low)
  return share > 0 ? column[low] + (column[low + 1] - column[low]) * share : column[low]
}

/// What has come together until each second of a run.
private struct SecondCounter {
  private var underWay = [0.0]
  private var pulses = [0.0]
  private var pulsed = [0.0]

  init(_ signals: Signals) {
    let heart = signals[.heartRate]?.values ?? []
    for (second, state) in signals.states.enumerated() {
      let counts = state == .moving || state == .gap
      let pulse = second < heart.count ? heart[second] : .nan
      let isKnown = counts && pulse.isFinite
      underWay.append((underWay.last ?? 0) + (counts ? 1 : 0))
      pulses.append((pulses.last ?? 0) + (isKnown ? pulse : 0))
      pulsed.append((pulsed.last ?? 0) + (isKnown ? 1 : 0))
    }
  }

  func seconds(_ moment: Double) -> Double { value(of: underWay, at: moment) }
  func beats(_ moment: Double) -> Double { value(of: pulses, at: moment) }
  func beatSeconds(_ moment: Double) -> Double { value(of: pulsed, at: moment) }
}
