internal import Logbook
import Quantities

/// What the watch on the wrist sees of a second.
struct WatchedSecond {
  /// Seconds since the start.
  var second: Int
  /// Degrees north and east.
  var position: SIMD2<Double>?
  var altitude: Double?
  var meters: Double
  var speed: Double
  var heartRate: Double?
  var stride: SimulatedGait.Stride?
  var degreesCelsius: Double
}

/// The errors of a satellite receiver and of a barometer.
struct SimulatedReceiver {
  private var east: Wander
  private var north: Wander
  private var height: Wander
  private let heightOffset: Double
  /// Seconds without a position: under trees, in a tunnel.
  private let shadow: Range<Int>

  /// The receiver of one day; now and then it is blind for a while.
  init(seconds: Int, _ generator: inout SeededGenerator) {
    east = Wander(spread: 1.8, seconds: 40, &generator)
    north = Wander(spread: 1.8, seconds: 40, &generator)
    height = Wander(spread: 1.2, seconds: 400, &generator)
    heightOffset = 3 * generator.normal()
    let from = Int(generator.uniform(0.1, 0.8) * Double(seconds))
    let length = generator.chance(0.06) ? Int(generator.uniform(40, 150)) : 0
    shadow = from..<from + length
  }

  /// Where the watch believes to be.
  mutating func locate(
    _ place: SIMD2<Double>, altitude: Double, second: Int, _ generator: inout SeededGenerator
  ) -> (position: SIMD2<Double>?, altitude: Double) {
    let error = SIMD2(east.step(&generator), north.step(&generator))
    let seen = altitude + heightOffset + height.step(&generator)
    let isBlind = shadow.contains(second)
    // Barometers count in fifths of a meter.
    return (isBlind ? nil : Terrain.degrees(place + error), (seen * 5).rounded() / 5)
  }
}

/// What the watch writes down: every second, or only when something changes.
struct SimulatedRecorder {
  private let recordsOnChange: Bool
  /// A stretch in which the watch wrote nothing although the runner went on.
  private let hole: Range<Int>
  private(set) var kept: [WatchedSecond] = []

  /// The recorder of one outing.
  init(watch: Outing.Watch, seconds: Int, _ generator: inout SeededGenerator) {
    recordsOnChange = watch == .first
    let from = Int(generator.uniform(0.2, 0.8) * Double(seconds))
    let length = generator.chance(0.03) ? Int(generator.uniform(45, 160)) : 0
    hole = from..<from + length
  }

  /// Takes note of a second, or lets it pass; marks are always kept.
  mutating func see(_ second: WatchedSecond, isMark: Bool) {
    guard !hole.contains(second.second) || isMark else { return }
    guard recordsOnChange, !isMark, let last = kept.last else {
      kept.append(second)
      return
    }
    let beats = abs((second.heartRate ?? 0) - (last.heartRate ?? 0))
    let isNew =
      second.second - last.second >= 6 || beats >= 3 || abs(second.speed - last.speed) > 0.3
    if isNew { kept.append(second) }
  }

  /// The points as columns, each in the steps a device counts in.
  func samples(startSeconds: Double) -> Samples {
    var samples = Samples(times: kept.map { startSeconds + Double($0.second) })
    func set(_ channel: Channel, _ value: (WatchedSecond) -> Double?, perUnit: Double) {
      samples.set(
        channel, kept.map { value($0).map { ($0 * perUnit).rounded() / perUnit } ?? .nan })
    }
    samples.set(.latitude, kept.map { $0.position?.x ?? .nan })
    samples.set(.longitude, kept.map { $0.position?.y ?? .nan })
    set(.altitude, { $0.altitude }, perUnit: 5)
    set(.distance, { $0.meters }, perUnit: 100)
    set(.speed, { $0.speed }, perUnit: 1000)
    set(.heartRate, { $0.heartRate }, perUnit: 1)
    set(.stepFrequency, { $0.stride?.stepsPerMinute }, perUnit: 1)
    set(.temperature, { $0.degreesCelsius }, perUnit: 1)
    guard !recordsOnChange else { return samples }
    func length(_ stride: SimulatedGait.Stride, _ speed: Double) -> Double {
      speed * 60 / stride.stepsPerMinute
    }
    set(.groundContactTime, { $0.stride?.contactSeconds }, perUnit: 10_000)
    set(.groundContactBalance, { $0.stride?.leftShare }, perUnit: 10_000)
    set(.verticalOscillation, { $0.stride?.oscillationMeters }, perUnit: 10_000)
    set(.stepLength, { second in second.stride.map { length($0, second.speed) } }, perUnit: 10_000)
    set(
      .verticalRatio,
      { second in second.stride.map { $0.oscillationMeters / length($0, second.speed) } },
      perUnit: 10_000)
    return samples
  }
}
