public import Evidence
public import Quantities
import RealModule

/// The figures of one runner and one load over speed and slope, worked out once, for series of
/// samples.
///
/// Between its nodes a figure is interpolated: straight in both, a dose in its logarithm. On the
/// nodes it is the direct model's; between them it differs from it by less than half a percent,
/// which a test shows.
public struct MomentTable: Sendable {
  /// The figures it holds, in the order they were asked for.
  public let figures: [MomentFigure]
  /// The speeds between which it answers; outside the nearest is taken.
  public static let speeds: ClosedRange<Speed> = .metersPerSecond(1.5) ... .metersPerSecond(6.5)
  /// The slopes between which it answers; outside the nearest is taken.
  public static let grades: ClosedRange<Grade> = .percent(-24) ... .percent(24)

  private static let speedStep = 0.125
  private static let gradeStep = 0.02
  private static let speedCount = 41
  private static let gradeCount = 25

  /// Value by value: figure, then slope, then speed, the innermost.
  private let unloaded: [Double]
  private let loaded: [Double]
  private let isLogarithm: [Bool]

  /// Works out the figures of a runner's moment at every speed and slope; those of the moment
  /// itself do not matter. Figures that are not there for it are NaN throughout.
  ///
  /// - Throws: `OutOfRange` beyond the hard limits, as `Moment.comparison()` does.
  public init(_ moment: Moment, figures: [MomentFigure]) throws(OutOfRange) {
    self.figures = figures
    let size = Self.speedCount * Self.gradeCount
    var before = [Double](repeating: .nan, count: size * figures.count)
    var after = before
    isLogarithm = figures.map(\.isDose)
    var here = moment
    for row in 0..<Self.gradeCount {
      let grade = Self.grades.lowerBound.riseOverRun + Double(row) * Self.gradeStep
      here.surroundings.grade = .riseOverRun(grade)
      for column in 0..<Self.speedCount {
        let speed = Self.speeds.lowerBound.metersPerSecond + Double(column) * Self.speedStep
        here.speed = .metersPerSecond(speed)
        let comparison = try here.comparison()
        for (n, figure) in figures.enumerated() {
          let at = n * size + row * Self.speedCount + column
          let values = (
            comparison.unloaded[figure]?.value ?? .nan, comparison.loaded[figure]?.value ?? .nan
          )
          before[at] = isLogarithm[n] ? Double.log(values.0) : values.0
          after[at] = isLogarithm[n] ? Double.log(values.1) : values.1
        }
      }
    }
    unloaded = before
    loaded = after
  }

  /// A figure of the loaded moment, by its place among those asked for; NaN outside of them, for a
  /// speed or a slope that is no number, and where the model gives none.
  public func loaded(_ index: Int, metersPerSecond: Double, grade: Double) -> Double {
    value(loaded, index, metersPerSecond, grade)
  }

  /// The same without the load.
  public func unloaded(_ index: Int, metersPerSecond: Double, grade: Double) -> Double {
    value(unloaded, index, metersPerSecond, grade)
  }

  private func value(_ values: [Double], _ index: Int, _ v: Double, _ i: Double) -> Double {
    guard figures.indices.contains(index), v.isFinite, i.isFinite else { return .nan }
    let across = Self.place(v, Self.speeds.lowerBound.metersPerSecond, Self.speedStep, 41)
    let up = Self.place(i, Self.grades.lowerBound.riseOverRun, Self.gradeStep, 25)
    let at =
      index * Self.speedCount * Self.gradeCount + up.cell * Self.speedCount + across.cell
    let low = values[at] + across.part * (values[at + 1] - values[at])
    let next = at + Self.speedCount
    let high = values[next] + across.part * (values[next + 1] - values[next])
    let mixed = low + up.part * (high - low)
    return isLogarithm[index] ? Double.exp(mixed) : mixed
  }

  private static func place(
    _ x: Double, _ start: Double, _ step: Double, _ count: Int
  ) -> (cell: Int, part: Double) {
    let position = min(max((x - start) / step, 0), Double(count - 1))
    let cell = min(Int(position), count - 2)
    return (cell, position - Double(cell))
  }
}

extension MomentFigure {
  /// Whether it is a dose, which grows with a power of the peak.
  var isDose: Bool {
    Tissue.allCases.contains { MomentFigure.dosePerKilometer(of: $0) == self }
  }
}
