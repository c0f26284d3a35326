import GRDB
public import Logbook

/// Which runs to find, and in which order.
public struct RunSearch: Sendable, Hashable {
  /// Words, folded as the search texts are, all of which must occur.
  public var words: [String] = []
  /// Sports; empty for all.
  public var sports: Set<Sport> = []
  /// The first day.
  public var since: Day?
  /// The last day.
  public var until: Day?
  /// The shortest distance.
  public var minimalMeters: Double?
  /// The longest distance.
  public var maximalMeters: Double?
  /// Runs with a carried load alone, or without one alone; nil for all.
  public var carriesLoad: Bool?
  /// What to sort by.
  public var order: Order = .start
  /// Largest or latest first. What has no value comes last either way.
  public var isDescending = true
  /// How many to skip.
  public var offset = 0
  /// How many to return.
  public var limit = 50

  /// Every run, latest first.
  public init() {}

  /// What runs can be sorted by.
  public enum Order: Sendable, Hashable {
    case start, name, distance, movingTime
    /// A figure, by the key of its metric.
    case figure(String)
  }
}

/// How many runs were found, and their totals.
public struct RunTotals: Sendable, Hashable {
  /// How many.
  public var count: Int
  /// How far in all.
  public var meters: Double
  /// How long in motion in all.
  public var seconds: Double
}

extension LogTransaction {
  /// A page of the runs that match.
  public func runs(matching search: RunSearch) throws -> [RunRecord] {
    let condition = Condition(search, athlete: athlete)
    var arguments = condition.arguments
    let direction = search.isDescending ? "DESC" : "ASC"
    let term: String
    switch search.order {
    case .start: term = "run.startSeconds"
    case .name: term = "run.name COLLATE NOCASE"
    case .distance: term = "run.distanceMeters"
    case .movingTime: term = "run.movingSeconds"
    case .figure(let key):
      term = """
        (SELECT value FROM figure WHERE figure.run = run.id AND figure.key = ?
        ORDER BY modelVersion DESC LIMIT 1)
        """
      arguments += [key]
    }
    // The start is never missing; asking for missing ones last would keep its index from use.
    let missingLast = search.order == .start ? "" : "NULLS LAST"
    arguments += [max(0, search.limit), max(0, search.offset)]
    let sql = """
      \(Self.runColumns) WHERE \(condition.sql)
      ORDER BY \(term) \(direction) \(missingLast),
        run.startSeconds \(direction), run.id \(direction)
      LIMIT ? OFFSET ?
      """
    return try Row.fetchAll(database, sql: sql, arguments: arguments).map(RunRecord.init(row:))
  }

  /// How many runs match, and their totals.
  public func totals(matching search: RunSearch) throws -> RunTotals {
    let condition = Condition(search, athlete: athlete)
    let row = try Row.fetchOne(
      database,
      sql: """
        SELECT count(*), total(run.distanceMeters), total(run.movingSeconds)
        FROM run WHERE \(condition.sql)
        """,
      arguments: condition.arguments)
    return RunTotals(count: row?[0] ?? 0, meters: row?[1] ?? 0, seconds: row?[2] ?? 0)
  }
}

/// The part of a query after WHERE, with its arguments. No text of a person is ever part of it.
private struct Condition {
  var sql = "run.athlete = ? AND run.deletedAtSeconds IS NULL"
  var arguments: StatementArguments

  init(_ search: RunSearch, athlete: Int64) {
    arguments = [athlete]
    for word in search.words { add("instr(run.searchText, ?) > 0", word) }
    if !search.sports.isEmpty {
      let sports = search.sports.map(\.rawValue).sorted()
      sql += " AND run.sport IN (\(sports.map { _ in "?" }.joined(separator: ", ")))"
      arguments += StatementArguments(sports)
    }
    if let day = search.since { add("run.day >= ?", day.number) }
    if let day = search.until { add("run.day <= ?", day.number) }
    if let meters = search.minimalMeters { add("run.distanceMeters >= ?", meters) }
    if let carriesLoad = search.carriesLoad { add("run.carriesLoad = ?", carriesLoad) }
    if let meters = search.maximalMeters { add("run.distanceMeters <= ?", meters) }
  }

  private mutating func add(_ condition: String, _ argument: any DatabaseValueConvertible) {
    sql += " AND " + condition
    arguments += [argument]
  }
}
