/// The mean of the last values that were put in, one a second.
struct TrailingMean {
  private var window: [Double]
  private var sum = 0.0
  /// How many values were put in.
  private(set) var seen = 0

  init(seconds: Int) { window = [Double](repeating: 0, count: seconds) }

  /// Whether as many values were put in as the window holds.
  var isFull: Bool { seen >= window.count }

  /// The mean once a value is put in; of fewer values while the window fills.
  mutating func add(_ value: Double) -> Double {
    let place = seen % window.count
    sum += value - window[place]
    window[place] = value
    seen += 1
    return sum / Double(min(seen, window.count))
  }
}
