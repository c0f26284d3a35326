public import Evidence
import Quantities
import RealModule

/// The figures of one runner and one load over speed and slope, for series of samples.
///
/// - Shape: speed and grade in, every figure of `figures` out, without and with the load. Nodes
///   are worked out by the direct model when a sample first asks for them, and kept. What a leg
///   does in swing knows no slope and has nodes 120 to a m/s; all else has nodes 30 to a m/s and
///   every 0.5 %, one of them moved to the slope at which the impact of the foot changes its
///   course. Between nodes a line is drawn; the dose of a tissue is interpolated in its
///   logarithm, as it grows with a high power.
/// - Error: at most 0.5 % of the direct model over 1.6 to 6.4 m/s and 19 % up and down.
/// - Bands: those of the direct model, as shares of the figure, from nodes every 1 m/s and 5 %.
/// - Range: that of `Moment`; outside, the nearest is taken. Walking has its power only.
public struct MomentTable: Sendable {
  /// The figures it gives.
  public static let figures: [MomentFigure] =
    [
      .grossMetabolicWattsPerKilogram, .equivalentFlatSpeedMps, .stepsPerMinute,
      .swingHipPositiveWorkJ, .swingKneeNegativeWorkJ,
    ] + Tissue.allCases.map { MomentFigure.dosePerKilometer(of: $0) }
    + DrivenMuscle.allCases.map { MomentFigure.dosePerKilometer(of: $0) }

  /// The moment whose speed and slope are asked for in its stead.
  let moment: Moment
  /// The same runner unloaded, on the level, at the speed at which every tissue's index is 1.
  let reference: RunningState?
  let rows: [Double]
  var swings: [Int: MomentPair] = [:]
  var frames: [Int: LoadedFrames] = [:]
  var nodes: [Int: MomentPair] = [:]
  var bands: [Int: BandShares] = [:]

  /// A table of nothing yet; speed and slope of the moment itself do not matter.
  ///
  /// - Throws: `OutOfRange` for a body or a load beyond the hard limits, as
  ///   `Moment.comparison()` does.
  public init(_ moment: Moment) throws(OutOfRange) {
    var level = moment
    level.speed = .metersPerSecond(RunningComparison.referenceSpeed)
    level.surroundings.grade = .zero
    try level.check()
    self.moment = level
    rows = Self.rows(level.parameters)
    guard moment.gait == .running else {
      reference = nil
      return
    }
    reference = RunningComparison(level).reference
  }

  /// How many nodes were worked out so far.
  public var nodeCount: Int { nodes.count + swings.count + bands.count }

  /// The figures at a speed and a slope; nil for what is no number.
  public mutating func values(
    metersPerSecond speed: Double, grade: Double
  ) -> (unloaded: MomentValues, loaded: MomentValues)? {
    guard speed.isFinite, grade.isFinite else { return nil }
    let pair = pair(speed, grade)
    return (pair.unloaded, pair.loaded)
  }

  /// Both, interpolated.
  mutating func pair(_ speed: Double, _ grade: Double) -> MomentPair {
    let v = min(max(speed, Self.slowest), Self.fastest)
    let i = min(max(grade, -Self.steepest), Self.steepest)
    let (column, across) = Self.cell(v / Self.speedStep)
    let (row, up) = place(grade: i)
    let low = node(column, row).mixed(across, with: node(column + 1, row))
    let high = node(column, row + 1).mixed(across, with: node(column + 1, row + 1))
    var pair = low.mixed(up, with: high)
    guard moment.gait == .running else { return pair }
    let (fine, part) = Self.cell(v / Self.swingStep)
    pair.add(swing(fine).mixed(part, with: swing(fine + 1)))
    pair.raiseDoses()
    return pair
  }

  /// The shares by which figures may be off.
  mutating func shares(_ speed: Double, _ grade: Double) -> BandShares {
    let v = min(max(speed, Self.slowest), Self.fastest)
    let i = min(max(grade, -Self.steepest), Self.steepest)
    let (column, across) = Self.cell(v / Self.bandSpeedStep)
    let (row, up) = Self.cell((i + Self.steepest) / Self.bandGradeStep)
    let low = band(column, row).mixed(across, with: band(column + 1, row))
    let high = band(column, row + 1).mixed(across, with: band(column + 1, row + 1))
    return low.mixed(up, with: high)
  }

  // Steps that we chose, so that the error stays within half a percent. At every speed at which a
  // curve of the model has a corner there is a node.
  static let speedStep = 1.0 / 30
  static let swingStep = 1.0 / 120
  static let gradeStep = 0.005
  static let bandSpeedStep = 1.0
  static let bandGradeStep = 0.05
  static let slowest = Moment.speedLimits.lowerBound.metersPerSecond
  static let fastest = Moment.speedLimits.upperBound.metersPerSecond
  static let steepest = Moment.gradeLimits.upperBound.riseOverRun

  /// The slopes of the nodes. The one next to where the foot's impact stops falling with the slope
  /// is moved onto it.
  private static func rows(_ parameters: Parameters) -> [Double] {
    let half = Int((steepest / gradeStep).rounded())
    var rows = (-half...half).map { Double($0) * gradeStep }
    let corner = RunningState.gentlestImpactGrade(parameters)
    let nearest = Int((corner / gradeStep).rounded()) + half
    if rows.indices.contains(nearest), nearest != half { rows[nearest] = corner }
    return rows
  }

  private func place(grade i: Double) -> (row: Int, part: Double) {
    var row = min(max(Int((i + Self.steepest) / Self.gradeStep), 0), rows.count - 2)
    // The moved one, and the last digit of the others.
    if i < rows[row], row > 0 { row -= 1 }
    if i > rows[row + 1], row < rows.count - 2 { row += 1 }
    return (row, min(max((i - rows[row]) / (rows[row + 1] - rows[row]), 0), 1))
  }

  private static func cell(_ position: Double) -> (Int, Double) {
    let cell = Int(position)
    return (cell, position - Double(cell))
  }
}

/// The figures of a moment without their bands, as a table gives them.
public struct MomentValues: Sendable, Hashable {
  /// One lane for each of `MomentTable.figures`.
  var lanes: SIMD16<Double>

  /// A figure; nil where the model gives none, and for figures that no table holds.
  public subscript(figure: MomentFigure) -> Double? {
    guard let lane = MomentTable.figures.firstIndex(of: figure) else { return nil }
    return lanes[lane].isNaN ? nil : lanes[lane]
  }
}

/// The figures of a node or between nodes, without and with the load.
struct MomentPair: Sendable {
  var unloaded: MomentValues
  var loaded: MomentValues

  static let muscleLanes =
    (MomentTable.figures.count - DrivenMuscle.allCases.count)..<MomentTable.figures.count
  static let tissueLanes =
    (muscleLanes.lowerBound - Tissue.allCases.count)..<muscleLanes.lowerBound
  static let doseLanes = tissueLanes.lowerBound..<muscleLanes.upperBound

  init(_ unloaded: SIMD16<Double>, _ loaded: SIMD16<Double>) {
    self.unloaded = MomentValues(lanes: unloaded)
    self.loaded = MomentValues(lanes: loaded)
  }

  @inline(__always)
  func mixed(_ part: Double, with other: MomentPair) -> MomentPair {
    MomentPair(
      unloaded.lanes + part * (other.unloaded.lanes - unloaded.lanes),
      loaded.lanes + part * (other.loaded.lanes - loaded.lanes))
  }

  @inline(__always)
  mutating func add(_ other: MomentPair) {
    unloaded.lanes += other.unloaded.lanes
    loaded.lanes += other.loaded.lanes
  }

  /// Turns the logarithms of doses into doses.
  mutating func raiseDoses() {
    for lane in Self.doseLanes {
      let before = unloaded.lanes[lane]
      let after = loaded.lanes[lane]
      unloaded.lanes[lane] = Double.exp(before)
      loaded.lanes[lane] = after == before ? unloaded.lanes[lane] : Double.exp(after)
    }
  }
}
