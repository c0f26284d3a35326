import GRDB
public import Logbook

extension LogTransaction {
  /// The document of the plan that is followed; nil where there is none.
  public func planDocument() throws -> String? {
    try String.fetchOne(
      database, sql: "SELECT document FROM plan WHERE athlete = ?", arguments: [athlete])
  }

  /// Keeps the document of a plan in the place of the one before.
  public func setPlanDocument(_ document: String, madeOn day: Day) throws {
    try database.execute(
      sql: """
        INSERT INTO plan (athlete, madeOn, document) VALUES (?, ?, ?)
        ON CONFLICT DO UPDATE SET madeOn = excluded.madeOn, document = excluded.document
        """,
      arguments: [athlete, day.number, document])
  }
}
