import GRDB
public import Logbook

/// When a run was and how far it went: what is summed over many of them, without the rest.
public struct RunExtent: Sendable, Hashable {
  /// Its number.
  public var run: Int64
  /// The day it began on.
  public var day: Day
  /// What kind of movement it was.
  public var sport: Sport
  /// How far it went, where that is known.
  public var distanceMeters: Double?
  /// How long the runner moved, where that is known.
  public var movingSeconds: Double?
}

extension LogTransaction {
  /// How far each run that is there went, in order of start.
  public func runExtents() throws -> [RunExtent] {
    try Row.fetchAll(
      database.cachedStatement(
        sql: """
          SELECT id, day, sport, distanceMeters, movingSeconds FROM run
          WHERE athlete = ? AND deletedAtSeconds IS NULL ORDER BY startSeconds, id
          """),
      arguments: [athlete]
    ).map { row in
      RunExtent(
        run: row[0], day: Day(number: row[1]), sport: Sport(rawValue: row[2]) ?? .other,
        distanceMeters: row[3], movingSeconds: row[4])
    }
  }
}
