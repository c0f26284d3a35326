public import Evidence
import Quantities
import RealModule

extension Moment {
  /// What the load does to this moment, every figure with its 80 % band.
  ///
  /// - Throws: `OutOfRange` beyond the hard limits (0.3 to 12 m/s, −45 to 45 %, carried mass up to
  ///   the body's), NaN included. Within them, what was not measured is answered with a wider band
  ///   and a warning.
  public func comparison() throws(OutOfRange) -> Comparison {
    try check()
    switch gait {
    case .running: return RunningComparison(self).comparison()
    case .walking: return WalkingComparison(self).comparison()
    }
  }

  /// Whether nothing is carried and nothing pulls.
  var isUnloaded: Bool {
    carriedLoad.mass == .zero && surroundings == surroundings.unloaded
  }
}

/// The doubt of one figure: of the figure itself, and of its change, as shares.
struct FigureDoubt {
  let base: Double
  let below: Double
  let above: Double

  init(_ base: Double, _ below: Double, _ above: Double? = nil) {
    self.base = base
    self.below = below
    self.above = above ?? below
  }
}

/// Turns values with and without a load into estimates.
struct FigureWriter {
  var unloaded = MomentFigures()
  var loaded = MomentFigures()
  var change = MomentFigures()
  /// By how much every band is widened, for inputs outside what was measured.
  let widening: Double

  /// The least half-width of the band of any change under a load, as a share of the figure: where
  /// the model sees no change there may be one. Chosen.
  let least: Double

  init(widening: Double, isLoaded: Bool) {
    self.widening = widening
    least = isLoaded ? 0.02 : 0
  }

  /// Writes a figure whose change has a band of its own size.
  mutating func write(
    _ figure: MomentFigure, _ bare: Double, _ now: Double, base: Double,
    doubt: Sides
  ) {
    let own = base * widening * abs(bare)
    unloaded[figure] = Estimate(bare, low: bare - own, high: bare + own)
    let difference = now - bare
    guard difference != 0 || doubt.below != 0 || doubt.above != 0 else {
      loaded[figure] = unloaded[figure]
      change[figure] = Estimate(0, low: 0, high: 0)
      return
    }
    let below = doubt.below * widening
    let above = doubt.above * widening
    guard bare != 0 else {
      // Nothing cannot grow by a percentage: the figures stand, the change is not given.
      loaded[figure] = Estimate(now, low: now - below, high: now + above)
      return
    }
    // The runner's own doubt moves with the figure; the change's doubt is independent of it.
    let carried = own * now / bare
    loaded[figure] = Estimate(
      now, low: now - (carried * carried + below * below).squareRoot(),
      high: now + (carried * carried + above * above).squareRoot())
    let percent = 100 / bare
    let ends = [(difference - below) * percent, (difference + above) * percent]
    // A negative figure that falls has grown: its ends change places.
    change[figure] = Estimate(
      difference * percent, low: min(ends[0], ends[1]), high: max(ends[0], ends[1]))
  }

  /// Writes a figure whose change is doubted by a share of itself.
  mutating func write(
    _ figure: MomentFigure, _ bare: Double, _ now: Double, _ doubt: FigureDoubt
  ) {
    let size = abs(now - bare)
    // Below means toward no change.
    let floor = least * abs(bare)
    let toZero = (doubt.below * doubt.below * size * size + floor * floor).squareRoot()
    let away = (doubt.above * doubt.above * size * size + floor * floor).squareRoot()
    let sides =
      now >= bare ? Sides(below: toZero, above: away) : Sides(below: away, above: toZero)
    write(figure, bare, now, base: doubt.base, doubt: sides)
  }
}
