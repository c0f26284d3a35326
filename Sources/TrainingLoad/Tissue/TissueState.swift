public import Evidence
import RealModule

/// What stands in one tissue's ledger at the end of a day, and what it is used to.
///
/// Shape: what stands there wears off by a constant share each day and the day's dose is added;
/// capacity is an exponential mean of the doses, weighted over the days that there are, so that a
/// short log is not taken for an easy life. What was there before the log is taken to be like its
/// first 28 days. Units: easy kilometers. Band: of the doses and of the repair time, as if
/// independent.
public struct TissueState: Sendable, Hashable {
  /// The tissue.
  public let tissue: LedgerTissue
  /// How many days the log holds.
  public private(set) var days = 0
  /// The middle, the doses' two ends and the repair time's two ends.
  private var tracks: [Track]

  /// An empty ledger before its first day.
  public init(_ tissue: LedgerTissue) {
    self.tissue = tissue
    let repair = tissue.repairDays.estimate
    tracks = [
      Track(repairDays: repair.value), Track(repairDays: repair.value),
      Track(repairDays: repair.value), Track(repairDays: repair.low),
      Track(repairDays: repair.high),
    ]
  }

  /// Lets a day with this dose pass.
  public mutating func pass(_ dose: Estimate) {
    let isOpening = days < TissueParameter.leastDays
    days += 1
    for (index, amount) in [dose.value, dose.low, dose.high, dose.value, dose.value].enumerated() {
      tracks[index].pass(amount, isOpening: isOpening)
    }
  }

  /// Lets a day without running pass.
  public mutating func rest() { pass(Estimate(0, low: 0, high: 0)) }

  /// Why a share is not known.
  public enum Unknown: Error, Sendable, Hashable {
    /// The log is too short: so many days are missing.
    case shortLog(missingDays: Int)
    /// Nothing is allowed just now, so there is nothing to take a share of.
    case noLine

    /// The reason for programs: a word, and after a colon how many days are missing.
    public var code: String {
      switch self {
      case .shortLog(let days): "shortLog:\(days)"
      case .noLine: "noLine"
      }
    }
  }

  /// How full the ledger is.
  public func use(
    standing: TissueLine.Standing = .sound
  ) throws(Unknown) -> TissueUse {
    let missing = TissueParameter.leastDays - days
    guard missing <= 0 else { throw .shortLog(missingDays: missing) }
    let lines = tracks.map {
      TissueLine(
        tissue, capacity: $0.capacity(days), standing: standing, repairDays: $0.repairDays)
    }
    guard lines.allSatisfy({ $0.limit > 0 }) else { throw .noLine }
    let shares = zip(tracks, lines).map { $0.standing(days) / $1.limit }
    return TissueUse(
      used: Estimate(shares[0], varied: [(shares[1], shares[2]), (shares[3], shares[4])]),
      standing: tracks[0].standing(days), line: lines[0])
  }
}

/// How full a tissue's ledger is against its line.
public struct TissueUse: Sendable, Hashable {
  /// The share of the line that stands in the ledger: 1 is the line.
  public let used: Estimate
  /// What stands in the ledger, in easy kilometers.
  public let standing: Double
  /// The line.
  public let line: TissueLine

  /// The share that is left; negative beyond the line.
  public var left: Estimate { Estimate(1 - used.value, low: 1 - used.high, high: 1 - used.low) }

  /// The easy kilometers that can still be added today; negative beyond the line.
  public var leftKilometers: Estimate {
    Estimate(
      left.value * line.limit, low: left.low * line.limit, high: left.high * line.limit)
  }
}

/// One way of reckoning a ledger: with one repair time and one end of the doses.
private struct Track: Sendable, Hashable {
  let repairDays: Double
  private let retention: Double
  private var residual = 0.0
  private var weighted = 0.0
  private var opening = 0.0
  /// What is left of what stood there before the log.
  private var forgotten = 1.0

  init(repairDays: Double) {
    self.repairDays = repairDays
    retention = LedgerTissue.retention(repairDays: repairDays)
  }

  private static let pace = 1 / TissueParameter.capacityDays.value

  mutating func pass(_ dose: Double, isOpening: Bool) {
    residual = residual * retention + dose
    weighted += (dose - weighted) * Self.pace
    forgotten *= retention
    if isOpening { opening += dose / Double(TissueParameter.leastDays) }
  }

  /// What stands in the ledger, with what is left from before the log.
  func standing(_ days: Int) -> Double { residual + forgotten * opening / (1 - retention) }

  /// The mean dose of a day, later days weighing more.
  func capacity(_ days: Int) -> Double {
    weighted / (1 - Double.pow(1 - Self.pace, days))
  }
}
