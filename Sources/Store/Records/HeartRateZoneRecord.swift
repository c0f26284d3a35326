import Foundation
import GRDB
public import Logbook

/// The athlete's divisions of heart rate, each from a day on.
public struct HeartRateZoneHistory: Sendable {
  /// Divisions in order of day.
  public var entries: [(day: Day, zones: HeartRateZones)]

  /// The division in force on a day; before the first one, the usual one.
  public func zones(on day: Day) -> HeartRateZones {
    entries.last { $0.day <= day }?.zones ?? .reserve
  }
}

extension LogTransaction {
  /// All divisions of heart rate, by date.
  public func heartRateZoneHistory() throws -> HeartRateZoneHistory {
    let rows = try Row.fetchAll(
      database,
      sql: "SELECT day, basis, lowerBounds FROM heartRateZone WHERE athlete = ? ORDER BY day",
      arguments: [athlete])
    return HeartRateZoneHistory(
      entries: rows.compactMap { row in
        guard let basis = HeartRateZones.Basis(rawValue: row["basis"]) else { return nil }
        let text: String = row["lowerBounds"]
        guard let bounds = try? JSONDecoder().decode([Double].self, from: Data(text.utf8)) else {
          return nil
        }
        return (Day(number: row["day"]), HeartRateZones(basis: basis, lowerBounds: bounds))
      })
  }

  /// Sets the division from a day on.
  public func setHeartRateZones(_ zones: HeartRateZones, from day: Day) throws {
    let bounds = String(decoding: try JSONEncoder().encode(zones.lowerBounds), as: UTF8.self)
    try database.execute(
      sql: """
        INSERT INTO heartRateZone (athlete, day, basis, lowerBounds) VALUES (?, ?, ?, ?)
        ON CONFLICT DO UPDATE SET basis = excluded.basis, lowerBounds = excluded.lowerBounds
        """,
      arguments: [athlete, day.number, zones.basis.rawValue, bounds])
  }
}
