import GRDB
public import Logbook
import Quantities

extension LogTransaction {
  /// Every piece of kit, retired ones too, in order of name.
  public func kit() throws -> [Kit] {
    try Row.fetchAll(
      database, sql: "SELECT * FROM kit WHERE athlete = ? ORDER BY foldedName",
      arguments: [athlete]
    ).map(Kit.init(row:))
  }

  /// Keeps a piece of kit and answers its number.
  ///
  /// - Parameter foldedName: the name without case and accents; no two pieces share it.
  public func insert(_ kit: Kit, foldedName: String) throws -> Int64 {
    try database.execute(
      sql: """
        INSERT INTO kit (athlete, name, foldedName, carry, shoeKilograms, retiredDay)
        VALUES (?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        athlete, kit.name, foldedName, kit.load?.text, kit.shoeKilograms, kit.retiredOn?.number,
      ])
    return database.lastInsertedRowID
  }

  /// Writes a piece of kit as it stands now, by its number.
  public func update(_ kit: Kit, foldedName: String) throws {
    try database.execute(
      sql: """
        UPDATE kit SET name = ?, foldedName = ?, carry = ?, shoeKilograms = ?, retiredDay = ?
        WHERE id = ? AND athlete = ?
        """,
      arguments: [
        kit.name, foldedName, kit.load?.text, kit.shoeKilograms, kit.retiredOn?.number, kit.id,
        athlete,
      ])
    if database.changesCount == 0 { throw StoreError.noSuchKit(kit.id) }
  }

  /// Removes a piece of kit that no run was done with, and with it from the rules that give it.
  public func removeKit(_ number: Int64) throws {
    try database.execute(
      sql: "DELETE FROM kit WHERE id = ? AND athlete = ?", arguments: [number, athlete])
    if database.changesCount == 0 { throw StoreError.noSuchKit(number) }
    try database.execute(
      sql: """
        DELETE FROM kitRule WHERE athlete = ?
        AND NOT EXISTS (SELECT 1 FROM kitRuleKit WHERE rule = kitRule.id)
        """,
      arguments: [athlete])
  }

  /// The rules that give kit to runs, in order of their words.
  public func kitRules() throws -> [KitRule] {
    let given = try Row.fetchAll(
      database, sql: "SELECT rule, kit FROM kitRuleKit WHERE athlete = ? ORDER BY rule, kit",
      arguments: [athlete])
    let kit = Dictionary(grouping: given) { $0["rule"] as Int64 }
    return try Row.fetchAll(
      database, sql: "SELECT * FROM kitRule WHERE athlete = ? ORDER BY foldedWord, id",
      arguments: [athlete]
    ).compactMap { row in
      // The rule of a sport that a newer version knows holds for no run of ours.
      let sport = (row["sport"] as String?).map { Sport(rawValue: $0) }
      guard sport != .some(nil) else { return nil }
      let id: Int64 = row["id"]
      var rule = KitRule(
        foldedWord: row["foldedWord"], sport: sport ?? nil, kit: (kit[id] ?? []).map { $0["kit"] })
      rule.id = id
      return rule
    }
  }

  /// Keeps a rule and answers its number.
  public func insert(_ rule: KitRule) throws -> Int64 {
    try database.execute(
      sql: "INSERT INTO kitRule (athlete, foldedWord, sport) VALUES (?, ?, ?)",
      arguments: [athlete, rule.foldedWord, rule.sport?.rawValue])
    let number = database.lastInsertedRowID
    for kit in Set(rule.kit) {
      try database.execute(
        sql: "INSERT INTO kitRuleKit (athlete, rule, kit) VALUES (?, ?, ?)",
        arguments: [athlete, number, kit])
    }
    return number
  }

  /// Removes a rule.
  public func removeKitRule(_ number: Int64) throws {
    try database.execute(
      sql: "DELETE FROM kitRule WHERE id = ? AND athlete = ?", arguments: [number, athlete])
    if database.changesCount == 0 { throw StoreError.noSuchKit(number) }
  }
}

extension Kit {
  fileprivate var shoeKilograms: Double? {
    if case .shoes(let mass) = kind { mass?.kilograms } else { nil }
  }

  init(row: Row) {
    let load = (row["carry"] as String?).flatMap(TypedLoad.init(text:))
    let shoe = (row["shoeKilograms"] as Double?).map(Mass.kilograms)
    self.init(name: row["name"], kind: load.map(Kind.carried) ?? .shoes(massOfOne: shoe))
    id = row["id"]
    retiredOn = (row["retiredDay"] as Int?).map(Day.init(number:))
  }
}
