import GRDB
public import TrainingLoad

extension LogTransaction {
  static let runColumns = """
    SELECT run.*, original.format, original.fileName
    FROM run LEFT JOIN original ON original.id = run.original
    """

  /// A run, deleted or not; nil when there is none of this number.
  public func run(_ number: Int64) throws -> RunRecord? {
    try Row.fetchOne(
      database.cachedStatement(
        sql: Self.runColumns + " WHERE run.athlete = ? AND run.id = ?"),
      arguments: [athlete, number]
    ).map(RunRecord.init(row:))
  }

  /// The runs that were read from an original, deleted ones too, in the order of the file.
  public func runs(ofOriginal original: Int64) throws -> [RunRecord] {
    try Row.fetchAll(
      database.cachedStatement(
        sql: Self.runColumns + """
           WHERE run.athlete = ? AND run.original = ? ORDER BY run.activityIndex, run.id
          """),
      arguments: [athlete, original]
    ).map(RunRecord.init(row:))
  }

  /// The runs that are there and began within a span, ends included, in order of start.
  public func runs(startingIn span: ClosedRange<Double>) throws -> [RunRecord] {
    try Row.fetchAll(
      database.cachedStatement(
        sql: Self.runColumns + """
           WHERE run.athlete = ? AND run.deletedAtSeconds IS NULL
          AND run.startSeconds BETWEEN ? AND ? ORDER BY run.startSeconds, run.id
          """),
      arguments: [athlete, span.lowerBound, span.upperBound]
    ).map(RunRecord.init(row:))
  }

  /// How many runs are there.
  public func runCount() throws -> Int {
    try Int.fetchOne(
      database,
      sql: "SELECT count(*) FROM run WHERE athlete = ? AND deletedAtSeconds IS NULL",
      arguments: [athlete]) ?? 0
  }

  /// Keeps a run with its figures and outline and answers its number.
  public func insert(
    _ run: RunRecord, figures: [Figure], outline: Outline
  ) throws -> Int64 {
    let names = RunRecord.columns
    try database.cachedStatement(
      sql: """
        INSERT INTO run (athlete, \(names.joined(separator: ", ")))
        VALUES (?, \(names.map { _ in "?" }.joined(separator: ", ")))
        """
    ).execute(arguments: [athlete] + StatementArguments(run.values))
    let number = database.lastInsertedRowID
    try insertFigures(figures, of: number)
    try setDoses(RunDoses(figures), of: number)
    try setOutline(outline, of: number)
    return number
  }

  /// Writes a run as it stands now, by its number.
  public func update(_ run: RunRecord) throws {
    let assignments = RunRecord.columns.map { "\($0) = ?" }.joined(separator: ", ")
    try database.cachedStatement(
      sql: "UPDATE run SET \(assignments) WHERE id = ? AND athlete = ?"
    ).execute(arguments: StatementArguments(run.values) + [run.id, athlete])
    if database.changesCount == 0 { throw StoreError.noSuchRun(run.id) }
  }

  /// Marks runs as deleted at a time, or brings them back when it is nil.
  public func setDeleted(_ runs: [Int64], atSeconds: Double?) throws {
    let statement = try database.cachedStatement(
      sql: "UPDATE run SET deletedAtSeconds = ? WHERE id = ? AND athlete = ?")
    for run in runs {
      try statement.execute(arguments: [atSeconds, run, athlete])
      if database.changesCount == 0 { throw StoreError.noSuchRun(run) }
    }
  }

  /// Removes what was deleted before a time, with the originals that no run is left of. Answers how
  /// many runs went.
  public func purge(deletedBeforeSeconds limit: Double) throws -> Int {
    try database.execute(
      sql: "DELETE FROM run WHERE athlete = ? AND deletedAtSeconds < ?",
      arguments: [athlete, limit])
    let gone = database.changesCount
    if gone > 0 { try removeOrphans() }
    try purgeCheckIns(deletedBeforeSeconds: limit)
    return gone
  }

  /// Removes the originals that no run is left of.
  public func removeOrphans() throws {
    try database.execute(
      sql: """
        DELETE FROM original WHERE athlete = ?
        AND NOT EXISTS (SELECT 1 FROM run WHERE run.original = original.id)
        """,
      arguments: [athlete])
  }

  /// The runs next to a run in time: the one before and the one after.
  public func neighbors(of run: RunRecord) throws -> (before: Int64?, after: Int64?) {
    let place: StatementArguments = [athlete, run.startSeconds, run.id]
    let before = try Int64.fetchOne(
      database,
      sql: """
        SELECT id FROM run WHERE athlete = ? AND deletedAtSeconds IS NULL
        AND (startSeconds, id) < (?, ?) ORDER BY startSeconds DESC, id DESC LIMIT 1
        """, arguments: place)
    let after = try Int64.fetchOne(
      database,
      sql: """
        SELECT id FROM run WHERE athlete = ? AND deletedAtSeconds IS NULL
        AND (startSeconds, id) > (?, ?) ORDER BY startSeconds, id LIMIT 1
        """, arguments: place)
    return (before, after)
  }
}
