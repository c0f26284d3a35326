public import Logbook
import Store
public import TrainingLoad

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
