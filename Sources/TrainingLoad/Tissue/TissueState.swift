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
  private(set) var tracks = Tracks()
  private let repairs: Repairs

  /// An empty ledger before its first day.
  public init(_ tissue: LedgerTissue) {
    self.tissue = tissue
    repairs = Repairs(tissue.repairDays.estimate)
  }

  /// A ledger as it stood after some days.
  init(_ empty: TissueState, days: Int, tracks: Tracks) {
    self = empty
    self.days = days
    self.tracks = tracks
  }

  /// Lets a day with this dose pass.
  public mutating func pass(_ dose: Estimate) {
    let isOpening = days < TissueParameter.leastDays
    days += 1
    tracks.middle.pass(dose.value, repairs.middle, isOpening: isOpening)
    tracks.low.pass(dose.low, repairs.middle, isOpening: isOpening)
    tracks.high.pass(dose.high, repairs.middle, isOpening: isOpening)
    tracks.quick.pass(dose.value, repairs.quick, isOpening: isOpening)
    tracks.slow.pass(dose.value, repairs.slow, isOpening: isOpening)
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
    let ways = [
      (tracks.middle, repairs.middle), (tracks.low, repairs.middle), (tracks.high, repairs.middle),
      (tracks.quick, repairs.quick), (tracks.slow, repairs.slow),
    ]
    let lines = ways.map { track, repair in
      TissueLine(
        tissue, capacity: track.capacity(days), standing: standing, repairDays: repair.days)
    }
    guard lines.allSatisfy({ $0.limit > 0 }) else { throw .noLine }
    let standings = ways.map { track, repair in track.standing(days, repair) }
    let shares = zip(standings, lines).map { $0 / $1.limit }
    return TissueUse(
      used: Estimate(shares[0], varied: [(shares[1], shares[2]), (shares[3], shares[4])]),
      standing: standings[0], line: lines[0])
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

/// A ledger reckoned in five ways: plain numbers, of which a long log holds many.
struct Tracks: Sendable, Hashable {
  var middle = Track()
  /// With the low ends of the doses, and with the high ones.
  var low = Track(), high = Track()
  /// With the short end of the repair time, and with the long one.
  var quick = Track(), slow = Track()
}

/// A repair time and the share that it leaves of a dose after a day.
private struct Repair: Sendable, Hashable {
  let days: Double
  let retention: Double

  init(days: Double) {
    self.days = days
    retention = LedgerTissue.retention(repairDays: days)
  }
}

/// The repair times of a tissue: the middle and both ends of the band.
private struct Repairs: Sendable, Hashable {
  let middle, quick, slow: Repair

  init(_ days: Estimate) {
    middle = Repair(days: days.value)
    quick = Repair(days: days.low)
    slow = Repair(days: days.high)
  }
}

/// One way of reckoning a ledger: with one repair time and one end of the doses.
struct Track: Sendable, Hashable {
  private var residual = 0.0
  private var weighted = 0.0
  private var opening = 0.0

  private static let pace = 1 / TissueParameter.capacityDays.value

  fileprivate mutating func pass(_ dose: Double, _ repair: Repair, isOpening: Bool) {
    residual = residual * repair.retention + dose
    weighted += (dose - weighted) * Self.pace
    if isOpening { opening += dose / Double(TissueParameter.leastDays) }
  }

  /// What stands in the ledger, with what is left from before the log.
  fileprivate func standing(_ days: Int, _ repair: Repair) -> Double {
    residual + Double.pow(repair.retention, days) * opening / (1 - repair.retention)
  }

  /// The mean dose of a day, later days weighing more.
  fileprivate func capacity(_ days: Int) -> Double {
    weighted / (1 - Double.pow(1 - Self.pace, days))
  }
}
