/// A scale of values between round numbers, in thousandths of the height, downward.
struct ValueScale: Sendable {
  let low: Double
  let high: Double
  /// Values at which lines are drawn, lowest first.
  let ticks: [Double]
  /// How many decimals their numbers need.
  let decimals: Int

  /// A scale that holds every value, and zero where a drawing must not exaggerate.
  init(holding values: some Sequence<Double>, holdsZero: Bool = true) {
    let finite = values.filter(\.isFinite) + (holdsZero ? [0] : [])
    var least = finite.min() ?? 0
    var most = finite.max() ?? 0
    if most <= least {
      // One value alone still wants ground below and air above it.
      let air = max(abs(most) / 10, 0.5)
      most += air
      if !holdsZero { least -= air }
    }
    let span = most - least
    let step = BarScale.step(for: span)
    let first = (least / step).rounded(.down)
    let last = max((most / step).rounded(.up), first + 1)
    ticks = (0...Int(min(last - first, 20))).map { (first + Double($0)) * step }
    low = first * step
    high = (ticks.last ?? 0) > low ? ticks[ticks.count - 1] : low + step
    decimals = step >= 1 ? 0 : step >= 0.1 ? 1 : 2
  }

  /// How far below the top edge a value lies, in thousandths.
  func height(_ value: Double) -> Double {
    guard value.isFinite else { return 1000 }
    return 1000 * (high - min(max(value, low), high)) / (high - low)
  }

  /// The same as a percentage.
  func place(of value: Double) -> String { percentage(height(value) / 10) }

  /// Lines across at the ticks, with their numbers.
  func lines(_ number: (Double) -> String) -> [BarChart.Line] {
    ticks.map { BarChart.Line(y: place(of: $0), number: number($0)) }
  }
}
