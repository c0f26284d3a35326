import GRDB
public import Logbook

extension LogTransaction {
  /// What was worn on a run, as everybody said it.
  public func worn(on run: Int64) throws -> [Worn] { try worn(on: [run])[run] ?? [] }

  /// What was worn on some runs; one of which nothing was said is left out.
  public func worn(on runs: [Int64]) throws -> [Int64: [Worn]] {
    let kit = try kitByNumber()
    let statement = try database.cachedStatement(
      sql: "SELECT * FROM worn WHERE athlete = ? AND run = ? ORDER BY id")
    var all: [Int64: [Worn]] = [:]
    for run in runs {
      let rows = try Row.fetchAll(statement, arguments: [athlete, run])
      if !rows.isEmpty { all[run] = rows.compactMap { Worn(row: $0, kit: kit) } }
    }
    return all
  }

  /// What was worn on every run on which anything was said of it.
  public func worn() throws -> [Int64: [Worn]] {
    let kit = try kitByNumber()
    let rows = try Row.fetchCursor(
      database, sql: "SELECT * FROM worn WHERE athlete = ? ORDER BY id", arguments: [athlete])
    var all: [Int64: [Worn]] = [:]
    while let row = try rows.next() {
      if let worn = Worn(row: row, kit: kit) { all[row["run"], default: []].append(worn) }
    }
    return all
  }

  private func kitByNumber() throws -> [Int64: Kit] {
    Dictionary(uniqueKeysWithValues: try kit().map { ($0.id, $0) })
  }

  /// Puts what is said of a run in the place of all that some origins said before.
  public func setWorn(_ worn: [Worn], from origins: Set<Worn.Origin>, on run: Int64) throws {
    for origin in origins {
      try database.cachedStatement(
        sql: "DELETE FROM worn WHERE athlete = ? AND run = ? AND origin = ?"
      ).execute(arguments: [athlete, run, origin.rawValue])
    }
    let statement = try database.cachedStatement(
      sql: """
        INSERT INTO worn (athlete, run, origin, kit, carry, lap, startSeconds, endSeconds)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?)
        """)
    for one in worn where origins.contains(one.origin) {
      try statement.execute(
        arguments: [athlete, run, one.origin.rawValue] + StatementArguments(one.values))
    }
    try database.cachedStatement(
      sql: "UPDATE run SET carriesLoad = ? WHERE id = ? AND athlete = ?"
    ).execute(arguments: [try self.worn(on: run).carriesLoad, run, athlete])
  }

  /// How many runs a piece of kit is named on, deleted runs too.
  public func runCount(naming kit: Int64) throws -> Int {
    try Int.fetchOne(
      database, sql: "SELECT count(DISTINCT run) FROM worn WHERE athlete = ? AND kit = ?",
      arguments: [athlete, kit]) ?? 0
  }

  /// The runs that are there, in order of start, without their figures.
  public func runs() throws -> [RunRecord] {
    try runs(startingIn: -Double.greatestFiniteMagnitude...Double.greatestFiniteMagnitude)
  }
}

extension Worn {
  fileprivate var values: [(any DatabaseValueConvertible)?] {
    var kit: Int64?
    var carry: String?
    switch thing {
    case .kit(let piece): kit = piece.id
    case .load(let load): carry = load.text
    case .nothing: break
    }
    switch stretch {
    case .whole: return [kit, carry, nil, nil, nil]
    case .lap(let number): return [kit, carry, number, nil, nil]
    case .seconds(let from, let to): return [kit, carry, nil, from, to]
    }
  }

  /// Nil for what a newer version wrote and this one does not understand.
  fileprivate init?(row: Row, kit: [Int64: Kit]) {
    guard let origin = Origin(rawValue: row["origin"]) else { return nil }
    var thing = Thing.nothing
    if let number = row["kit"] as Int64? {
      guard let piece = kit[number] else { return nil }
      thing = .kit(piece)
    } else if let text = row["carry"] as String? {
      guard let load = TypedLoad(text: text) else { return nil }
      thing = .load(load)
    }
    var stretch = Stretch.whole
    if let lap = row["lap"] as Int? {
      stretch = .lap(lap)
    } else if let from = row["startSeconds"] as Double?, let to = row["endSeconds"] as Double? {
      stretch = .seconds(from: from, to: to)
    }
    self.init(thing, origin: origin, stretch: stretch)
  }
}
