import GRDB
public import Logbook
public import TrainingLoad

/// A run with its day and some of its figures: what sums over days are made of, read without
/// everything else that the log knows of it.
public struct DatedRun: Sendable, Hashable {
  /// Its number.
  public let id: Int64
  /// The day it began, where the runner was.
  public let day: Day
  /// What kind of movement it was.
  public let sport: Sport
  /// Its name, where it has one.
  public let name: String?
  /// How hard it was, 0 to 10, as the runner said.
  public let effort: Double?
  /// How far it went, where that is known.
  public let distanceMeters: Double?
  /// How long in motion, as lists show it.
  public let movingSeconds: Double?
  /// Whether a load was carried on any part of it.
  public let carriesLoad: Bool
  /// The newest figures of the keys that were asked for.
  public internal(set) var figures: [String: Figure] = [:]

  /// A figure's value by the key of its metric.
  public func value(_ key: String) -> Double? { figures[key]?.value }
}

extension LogTransaction {
  /// The runs of a span of days, ends included, in order of start, with their figures of some keys.
  public func datedRuns(in days: ClosedRange<Day>, keys: [String]) throws -> [DatedRun] {
    let span: StatementArguments = [athlete, days.lowerBound.number, days.upperBound.number]
    let condition = """
      run.athlete = ? AND run.deletedAtSeconds IS NULL AND run.day BETWEEN ? AND ?
      """
    var runs = try Row.fetchAll(
      database,
      sql: """
        SELECT id, day, sport, name, effort, distanceMeters, movingSeconds, carriesLoad
        FROM run
        WHERE \(condition) ORDER BY startSeconds, id
        """,
      arguments: span
    ).map(DatedRun.init(row:))
    guard !keys.isEmpty else { return runs }
    let places = Dictionary(uniqueKeysWithValues: runs.enumerated().map { ($1.id, $0) })
    let rows = try Row.fetchCursor(
      database,
      sql: """
        SELECT figure.* FROM run JOIN figure ON figure.run = run.id
        WHERE \(condition) AND figure.key IN (\(keys.map { _ in "?" }.joined(separator: ", ")))
        """,
      arguments: span + StatementArguments(keys))
    while let row = try rows.next() {
      let figure = Self.figure(row)
      guard let place = places[row[1]] else { continue }
      let known = runs[place].figures[figure.key]?.modelVersion ?? 0
      if figure.modelVersion > known { runs[place].figures[figure.key] = figure }
    }
    return runs
  }
}

extension DatedRun {
  fileprivate init(row: Row) {
    self.init(
      id: row[0], day: Day(number: row[1]), sport: Sport(rawValue: row[2]) ?? .other,
      name: row[3], effort: row[4], distanceMeters: row[5], movingSeconds: row[6],
      carriesLoad: row[7])
  }
}
