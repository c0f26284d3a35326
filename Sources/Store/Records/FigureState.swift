import GRDB
public import Logbook

/// What tells whether a run's figures are current.
public struct FigureState: Sendable, Hashable {
  /// The run.
  public var run: Int64
  /// The day it began.
  public var day: Day
  /// What kind of movement it was.
  public var sport: Sport
  /// How hard it was said to be.
  public var effort: Double?
  /// The repairs that are left undone.
  public var undone: Set<String>
  /// What was worn.
  public var worn: [Worn]
  /// The fingerprint of what its figures were computed from.
  public var inputs: Int64?
  /// Whether it has a figure of every metric, in the metric's version.
  public var isComplete: Bool
}

extension LogTransaction {
  /// The state of the figures of every run that is there, in order of start.
  ///
  /// - Parameter versions: the version of each metric, by key.
  public func figureStates(versions: [String: Int]) throws -> [FigureState] {
    let figures = try Row.fetchCursor(
      database, sql: "SELECT run, key, modelVersion FROM figure WHERE athlete = ?",
      arguments: [athlete])
    var current: [Int64: Int] = [:]
    while let row = try figures.next() {
      if versions[row[1]] == row[2] { current[row[0], default: 0] += 1 }
    }
    var undone: [Int64: Set<String>] = [:]
    let repairs = try Row.fetchAll(
      database, sql: "SELECT run, repair FROM undoneRepair WHERE athlete = ?",
      arguments: [athlete])
    for row in repairs { undone[row[0], default: []].insert(row[1]) }
    let worn = try worn()
    let runs = try Row.fetchAll(
      database,
      sql: """
        SELECT id, day, sport, figureInputs, effort FROM run
        WHERE athlete = ? AND deletedAtSeconds IS NULL ORDER BY startSeconds, id
        """, arguments: [athlete])
    return runs.map { row in
      let run: Int64 = row[0]
      return FigureState(
        run: run, day: Day(number: row[1]), sport: Sport(rawValue: row[2]) ?? .other,
        effort: row[4], undone: undone[run] ?? [], worn: worn[run] ?? [], inputs: row[3],
        isComplete: current[run] == versions.count)
    }
  }
}
