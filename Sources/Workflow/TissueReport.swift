public import Logbook
import Planning
import Store
public import TrainingLoad

/// The ledgers of a day, and for a day to come what rest alone would leave.
public struct LedgersOfDay: Sendable {
  /// The ledgers: of a day to come as the plan has it, where there is one.
  public var ledgers: TissueLedgers
  /// The same day after nothing but rest; nil for a day that has come, and without a plan.
  public var resting: TissueLedgers?

  /// Whether the plan decides what stands in them.
  public var isPlanned: Bool { resting != nil }

  /// Ledgers of a day.
  public init(ledgers: TissueLedgers, resting: TissueLedgers? = nil) {
    self.ledgers = ledgers
    self.resting = resting
  }
}

extension Workbench {
  /// The sports that load the tissues on foot.
  static let sportsOnFoot: Set<Sport> = [.running, .walking, .hiking]
  /// For how many days to come the ledgers are told: a year of rest empties the slowest.
  static let longestForesight = 366

  /// Every tissue's ledger on both sides through a day, today where none is named: what the runs,
  /// walks and hikes of the log and its strength work gave, and what check-ins say.
  ///
  /// Days to come are days of rest. Nothing is decoded: each run has one row with its doses.
  public func tissueLedgers(
    through day: Day? = nil
  ) async throws(WorkflowError) -> TissueLedgers {
    let today = try await today()
    let day = day ?? today
    let allowed = Day.typed.lowerBound...(today + Self.longestForesight)
    guard allowed.contains(day) else {
      throw .invalid(
        input: "day", value: day.iso,
        allowed: "a day from \(allowed.lowerBound.iso) to \(allowed.upperBound.iso)")
    }
    return try await read { log in
      TissueLedgers(try log.tissueLog(through: day), through: day)
    }
  }

  /// The ledgers of a day, today where none is named; of a day to come as the plan has it.
  public func ledgers(on day: Day? = nil) async throws(WorkflowError) -> LedgersOfDay {
    let today = try await today()
    guard let day, day > today else {
      return LedgersOfDay(ledgers: try await tissueLedgers(through: day))
    }
    // A day that is too far is refused here, and one without a plan is one of rest.
    let resting = try await tissueLedgers(through: day)
    let planned = try await sessionsAhead().map(PlannedDoses.init)
    guard !planned.isEmpty, resting.firstDay != nil else { return LedgersOfDay(ledgers: resting) }
    let ahead = try await tissueLedgers().following(planned, through: day)
    return LedgersOfDay(ledgers: ahead, resting: resting)
  }
}

extension LogTransaction {
  /// What the ledgers are reckoned from.
  func tissueLog(through day: Day) throws -> TissueLedgers.Log {
    let days = min(Day.typed.lowerBound, day)...day
    return TissueLedgers.Log(
      runs: try dosedRuns(through: day, sports: Workbench.sportsOnFoot),
      work: try strengthWork(in: days), checkIns: try checkIns(in: days),
      athlete: try athleteProfile())
  }
}
