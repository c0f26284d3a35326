public import Evidence
import Quantities
import RealModule

/// What the moments of a run add up to, without and with the load, each with its 80 % band.
///
/// The doubt of a model is of one kind all along a run: bands add up as the figures do.
public struct MomentTotals: Sendable, Hashable {
  /// How long the moments lasted together.
  public private(set) var seconds = 0.0
  /// How far they led together.
  public private(set) var meters = 0.0

  private var unloaded = SIMD16<Double>.zero
  private var unloadedBelow = SIMD16<Double>.zero
  private var unloadedAbove = SIMD16<Double>.zero
  private var loaded = SIMD16<Double>.zero
  private var loadedBelow = SIMD16<Double>.zero
  private var loadedAbove = SIMD16<Double>.zero
  private var changeBelow = SIMD16<Double>.zero
  private var changeAbove = SIMD16<Double>.zero

  /// Nothing yet.
  public init() {}

  /// Adds so many seconds of a moment; what is no number adds nothing.
  public mutating func add(
    _ table: inout MomentTable, metersPerSecond speed: Double, grade: Double, seconds: Double
  ) {
    guard speed.isFinite, grade.isFinite, seconds > 0 else { return }
    let pair = table.pair(speed, grade)
    let shares = table.shares(speed, grade)
    self.seconds += seconds
    meters += speed * seconds
    let before = pair.unloaded.lanes * Self.weights(pair.unloaded, speed, seconds)
    let after = pair.loaded.lanes * Self.weights(pair.loaded, speed, seconds)
    unloaded += before
    loaded += after
    let sizes = (before: Self.size(before), after: Self.size(after))
    unloadedBelow += sizes.before * shares.unloadedBelow
    unloadedAbove += sizes.before * shares.unloadedAbove
    loadedBelow += sizes.after * shares.loadedBelow
    loadedAbove += sizes.after * shares.loadedAbove
    changeBelow += sizes.before * shares.changeBelow
    changeAbove += sizes.before * shares.changeAbove
  }

  /// Powers and speeds last their seconds, works as many strides, doses their kilometers.
  private static func weights(
    _ values: MomentValues, _ speed: Double, _ seconds: Double
  ) -> SIMD16<Double> {
    var weights = SIMD16<Double>(repeating: speed * seconds / 1000)
    weights[0] = seconds
    weights[1] = seconds
    weights[2] = seconds / 60
    let strides = values.lanes[2] / 2 * seconds / 60
    weights[3] = strides
    weights[4] = strides
    return weights
  }

  private static func size(_ lanes: SIMD16<Double>) -> SIMD16<Double> {
    lanes.replacing(with: -lanes, where: lanes .< .zero)
  }

  /// The sum of a figure over the run without the load: joules per kilogram of body, meters of
  /// equivalent speed, steps, joules of one leg, kilometers of a dose.
  public func unloaded(_ figure: MomentFigure) -> Estimate? {
    estimate(figure, unloaded, unloadedBelow, unloadedAbove)
  }

  /// The same with the load.
  public func loaded(_ figure: MomentFigure) -> Estimate? {
    estimate(figure, loaded, loadedBelow, loadedAbove)
  }

  /// By which share of the sum without the load the load changes it.
  public func change(_ figure: MomentFigure) -> Estimate? {
    guard let bare = unloaded(figure)?.value, bare != 0, let now = loaded(figure)?.value,
      let lane = MomentTable.figures.firstIndex(of: figure)
    else { return nil }
    let share = (now - bare) / bare
    return Estimate(
      share, low: share - changeBelow[lane] / abs(bare), high: share + changeAbove[lane] / abs(bare)
    )
  }

  private func estimate(
    _ figure: MomentFigure, _ sum: SIMD16<Double>, _ below: SIMD16<Double>,
    _ above: SIMD16<Double>
  ) -> Estimate? {
    guard seconds > 0, let lane = MomentTable.figures.firstIndex(of: figure), !sum[lane].isNaN
    else { return nil }
    return Estimate(sum[lane], low: sum[lane] - below[lane], high: sum[lane] + above[lane])
  }
}
