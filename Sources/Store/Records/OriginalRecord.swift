public import Foundation
import GRDB

/// A file as it was imported, whole.
public struct Original: Sendable, Hashable {
  /// SHA-256 of the bytes that `content` unpacks to.
  public var sha256: [UInt8]
  /// The name it had.
  public var fileName: String
  /// The key of its format.
  public var format: String
  /// How many bytes it unpacks to.
  public var byteCount: Int
  /// How many activities were read from it.
  public var activityCount = 0
  /// When it was imported, in seconds since 1970.
  public var importedAtSeconds: Double
  /// How `content` is packed.
  public var compression: Compression
  /// The bytes, packed.
  public var content: Data

  /// How the bytes are packed. Raw values are stored: kept for ever.
  public enum Compression: String, Sendable, Hashable { case none, gzip }

  /// A file as it was imported.
  public init(
    sha256: [UInt8], fileName: String, format: String, byteCount: Int, importedAtSeconds: Double
  ) {
    self.sha256 = sha256
    self.fileName = fileName
    self.format = format
    self.byteCount = byteCount
    self.importedAtSeconds = importedAtSeconds
    compression = .none
    content = Data()
  }
}

extension LogTransaction {
  /// The number of the original with these bytes, where the log has it.
  public func originalNumber(sha256: [UInt8]) throws -> Int64? {
    try Int64.fetchOne(
      database, sql: "SELECT id FROM original WHERE athlete = ? AND sha256 = ?",
      arguments: [athlete, Data(sha256)])
  }

  /// An original with its bytes.
  public func original(_ number: Int64) throws -> Original? {
    let row = try Row.fetchOne(
      database, sql: "SELECT * FROM original WHERE athlete = ? AND id = ?",
      arguments: [athlete, number])
    return row.map { row in
      var original = Original(
        sha256: Array(row["sha256"] as Data), fileName: row["fileName"], format: row["format"],
        byteCount: row["byteCount"], importedAtSeconds: row["importedAtSeconds"])
      original.activityCount = row["activityCount"]
      original.compression = Original.Compression(rawValue: row["compression"]) ?? .none
      original.content = row["content"]
      return original
    }
  }

  /// How many activities were read from an original.
  public func activityCount(ofOriginal number: Int64) throws -> Int {
    try Int.fetchOne(
      database, sql: "SELECT activityCount FROM original WHERE athlete = ? AND id = ?",
      arguments: [athlete, number]) ?? 0
  }

  /// The numbers of all originals.
  public func originalNumbers() throws -> [Int64] {
    try Int64.fetchAll(
      database, sql: "SELECT id FROM original WHERE athlete = ? ORDER BY id", arguments: [athlete])
  }

  /// Keeps an original and answers its number.
  public func insert(_ original: Original) throws -> Int64 {
    try database.cachedStatement(
      sql: """
        INSERT INTO original (athlete, sha256, fileName, format, byteCount, activityCount,
          importedAtSeconds, compression, content)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
        """
    ).execute(arguments: [
      athlete, Data(original.sha256), original.fileName, original.format, original.byteCount,
      original.activityCount, original.importedAtSeconds, original.compression.rawValue,
      original.content,
    ])
    return database.lastInsertedRowID
  }
}
