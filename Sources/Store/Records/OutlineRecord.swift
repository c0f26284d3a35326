import Foundation
import GRDB

/// A route simplified to a few points, for small drawings and for telling runs apart.
public struct Outline: Sendable, Hashable {
  /// Raised whenever the same route may be simplified differently.
  public static let version = 1
  /// Degrees north and east along the route; empty when no position was recorded.
  public var points: [SIMD2<Double>]

  /// A route of a few points.
  public init(points: [SIMD2<Double>]) { self.points = points }

  /// Each point as two little-endian integers in units of 10⁻⁷ degrees, about a centimeter.
  var packed: Data {
    var bytes = Data(capacity: points.count * 8)
    for point in points {
      for degrees in [point.x, point.y] {
        let units = Int32(clamping: Int((degrees.clamped * 1e7).rounded()))
        withUnsafeBytes(of: units.littleEndian) { bytes.append(contentsOf: $0) }
      }
    }
    return bytes
  }

  init(packed: Data) {
    let bytes = Array(packed)
    func degrees(_ at: Int) -> Double {
      let unsigned = (0..<4).reduce(UInt32(0)) { $0 | UInt32(bytes[at + $1]) << UInt32(8 * $1) }
      return Double(Int32(bitPattern: unsigned)) / 1e7
    }
    points = stride(from: 0, to: bytes.count - bytes.count % 8, by: 8).map {
      SIMD2(degrees($0), degrees($0 + 4))
    }
  }
}

extension Double {
  /// A number of degrees that fits the packing; NaN becomes 0.
  fileprivate var clamped: Double { isNaN ? 0 : Swift.min(Swift.max(self, -200), 200) }
}

extension LogTransaction {
  /// Keeps the outline of a run in the place of the one before.
  public func setOutline(_ outline: Outline, of run: Int64) throws {
    try database.cachedStatement(
      sql: """
        INSERT INTO outline (athlete, run, version, points) VALUES (?, ?, ?, ?)
        ON CONFLICT DO UPDATE SET version = excluded.version, points = excluded.points
        """
    ).execute(arguments: [athlete, run, Outline.version, outline.packed])
  }

  /// The outlines of some runs; a run that has none is left out.
  public func outlines(of runs: [Int64]) throws -> [Int64: Outline] {
    var found: [Int64: Outline] = [:]
    let statement = try database.cachedStatement(
      sql: "SELECT points FROM outline WHERE athlete = ? AND run = ?")
    for run in runs {
      if let points = try Data.fetchOne(statement, arguments: [athlete, run]) {
        found[run] = Outline(packed: points)
      }
    }
    return found
  }
}
