import Foundation
import GRDB
public import Logbook
public import TrainingLoad

extension LogTransaction {
  /// Keeps the digest of a run's doses in the place of the one before.
  func setDoses(_ doses: RunDoses, of run: Int64) throws {
    try database.cachedStatement(
      sql: """
        INSERT INTO tissueDose (athlete, run, version, doses) VALUES (?, ?, ?, ?)
        ON CONFLICT DO UPDATE SET version = excluded.version, doses = excluded.doses
        """
    ).execute(arguments: [athlete, run, RunDoses.version, Data(doses.packed)])
  }

  /// The runs of some sports that are there up to a day, in order of day, each with what it gave
  /// the tissues: one row for each, however many figures it has.
  public func dosedRuns(through day: Day, sports: Set<Sport>) throws -> [DosedRun] {
    let words = sports.map(\.rawValue).sorted()
    let rows = try Row.fetchCursor(
      database.cachedStatement(
        sql: """
          SELECT run.id, run.day, run.sport, tissueDose.doses
          FROM run LEFT JOIN tissueDose ON tissueDose.run = run.id AND tissueDose.version = ?
          WHERE run.athlete = ? AND run.deletedAtSeconds IS NULL AND run.day <= ?
          AND run.sport IN (\(words.map { _ in "?" }.joined(separator: ", ")))
          ORDER BY run.day, run.startSeconds, run.id
          """),
      arguments: [RunDoses.version, athlete, day.number] + StatementArguments(words))
    var runs: [DosedRun] = []
    while let row = try rows.next() {
      let doses: RunDoses? = try row.withUnsafeData(atIndex: 3) { data in
        data.flatMap { $0.withUnsafeBytes { RunDoses(packed: $0) } }
      }
      runs.append(
        DosedRun(
          id: row[0], day: Day(number: row[1]), sport: Sport(rawValue: row[2]) ?? .other,
          doses: doses))
    }
    return runs
  }
}
