public import Evidence
public import Quantities
import RealModule

/// The figures of one runner and one load over speed and slope, worked out once, for series of
/// samples.
///
/// Between its nodes a figure is interpolated: straight in both, a dose in its logarithm. On the
/// nodes it is the direct model's. Between them, over 1.6 to 6.4 m/s and 19 % up and down with
/// three loads, it was off by at most 0.1 % in power and 0.5 % in equivalent speed; in a dose by
/// 1.5 %, or 2.5 % beyond 2 to 6 m/s, where one peak takes over from another.
public struct MomentTable: Sendable {
  /// The figures it holds, in the order they were asked for.
  public let figures: [MomentFigure]
  /// The speeds between which it answers; outside the nearest is taken.
  public let speeds: ClosedRange<Speed>
  /// The slopes between which it answers; outside the nearest is taken.
  public let grades: ClosedRange<Grade>

  // Every speed at which a curve of the model has a corner is a node, if the range begins at one.
  private static let speedStep = 0.05
  private static let gradeStep = 0.01
  private let speedCount: Int
  private let gradeCount: Int

  /// Value by value: figure, then slope, then speed, the innermost.
  private let unloaded: [Double]
  private let loaded: [Double]
  private let isLogarithm: [Bool]

  /// Works out the figures of a runner's moment at every speed and slope; those of the moment
  /// itself do not matter. Figures that are not there for it are NaN throughout.
  ///
  /// - Throws: `OutOfRange` beyond the hard limits, as `Moment.comparison()` does.
  public init(
    _ moment: Moment, figures: [MomentFigure],
    speeds: ClosedRange<Speed> = .metersPerSecond(1.5) ... .metersPerSecond(6.5),
    grades: ClosedRange<Grade> = .percent(-20) ... .percent(20)
  ) throws(OutOfRange) {
    for speed in [speeds.lowerBound, speeds.upperBound] {
      try require(speed, in: Moment.speedLimits)
    }
    for grade in [grades.lowerBound, grades.upperBound] {
      try require(grade, in: Moment.gradeLimits)
    }
    self.figures = figures
    self.speeds = speeds
    self.grades = grades
    speedCount = Self.count(
      (speeds.upperBound - speeds.lowerBound).metersPerSecond / Self.speedStep)
    gradeCount = Self.count((grades.upperBound - grades.lowerBound).riseOverRun / Self.gradeStep)
    let size = speedCount * gradeCount
    var before = [Double](repeating: .nan, count: size * figures.count)
    var after = before
    isLogarithm = figures.map(\.isDose)
    var here = moment
    for row in 0..<gradeCount {
      let grade = min(
        grades.lowerBound.riseOverRun + Double(row) * Self.gradeStep,
        Moment.gradeLimits.upperBound.riseOverRun)
      here.surroundings.grade = .riseOverRun(grade)
      for column in 0..<speedCount {
        let speed = min(
          speeds.lowerBound.metersPerSecond + Double(column) * Self.speedStep,
          Moment.speedLimits.upperBound.metersPerSecond)
        here.speed = .metersPerSecond(speed)
        let comparison = try here.comparison()
        for (n, figure) in figures.enumerated() {
          let at = n * size + row * speedCount + column
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
    let across = Self.place(
      v, speeds.lowerBound.metersPerSecond, Self.speedStep, speedCount)
    let up = Self.place(i, grades.lowerBound.riseOverRun, Self.gradeStep, gradeCount)
    let at =
      index * speedCount * gradeCount + up.cell * speedCount + across.cell
    let low = values[at] + across.part * (values[at + 1] - values[at])
    let next = at + speedCount
    let high = values[next] + across.part * (values[next + 1] - values[next])
    let mixed = low + up.part * (high - low)
    return isLogarithm[index] ? Double.exp(mixed) : mixed
  }

  /// The nodes that so many steps need, at least two.
  private static func count(_ steps: Double) -> Int { max(1, Int((steps - 1e-9).rounded(.up))) + 1 }

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
