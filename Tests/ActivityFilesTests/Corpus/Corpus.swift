import Foundation

/// Real recordings, for tests where they are at hand: beside the package, or where
/// `PLIMSOLL_SHARED` says. They are of real people and never part of the repository.
enum Corpus {
  /// The folder with `manifest.csv` and `expected.jsonl`; nil where there is none.
  static let folder: URL? = {
    let beside = URL(fileURLWithPath: #filePath).appending(path: "../../../../../shared")
    let named = ProcessInfo.processInfo.environment["PLIMSOLL_SHARED"]
    let folder = (named.map { URL(fileURLWithPath: $0) } ?? beside).standardizedFileURL
      .appending(path: "corpus")
    let manifest = folder.appending(path: "manifest.csv").path
    return FileManager.default.fileExists(atPath: manifest) ? folder : nil
  }()

  static var isThere: Bool { folder != nil }

  /// A line of the manifest.
  struct Entry: Sendable {
    let file: String
    let kind: String
    let isValid: Bool
    let records: Int?
    let laps: Int?
    let sessions: Int?
    let note: String
  }

  /// The recordings of a kind (`fit`, `gpx`, `tcx`).
  static func entries(_ kind: String) throws -> [Entry] {
    guard let folder else { return [] }
    let text = try String(contentsOf: folder.appending(path: "manifest.csv"), encoding: .utf8)
    return text.split(whereSeparator: \.isNewline).dropFirst().compactMap { line in
      let cells = line.split(separator: ",", omittingEmptySubsequences: false).map { String($0) }
      guard cells.count >= 15, cells[3] == kind else { return nil }
      return Entry(
        file: cells[0], kind: kind, isValid: cells[8] == "valid", records: Int(cells[9]),
        laps: Int(cells[10]), sessions: Int(cells[11]), note: cells[14])
    }
  }

  /// What other decoders agree that a recording holds.
  struct Expected: Decodable, Sendable {
    let file: String
    let kind: String
    let start: String?
    let records: Int
    let laps: Int
    let sessions: Int
    let timerSeconds: Double?
    let elapsedSeconds: Double?
    let distanceMeters: Double?
    let averageHeartRate: Double?
    let maximalHeartRate: Double?
    let ascentMeters: Double?
    let firstPosition: [Double]?
    let lastPosition: [Double]?

    private enum CodingKeys: String, CodingKey {
      case file, kind, start, records, laps, sessions
      case timerSeconds = "timer_s"
      case elapsedSeconds = "elapsed_s"
      case distanceMeters = "distance_m"
      case averageHeartRate = "avg_hr"
      case maximalHeartRate = "max_hr"
      case ascentMeters = "ascent_m"
      case firstPosition = "first_latlon"
      case lastPosition = "last_latlon"
    }

    /// The start in seconds since 1970.
    var startSeconds: Double? {
      guard let start else { return nil }
      return try? Date(start, strategy: .iso8601).timeIntervalSince1970
    }
  }

  /// What is expected of the recordings of a kind.
  static func expected(_ kind: String) throws -> [Expected] {
    guard let folder else { return [] }
    let text = try String(contentsOf: folder.appending(path: "expected.jsonl"), encoding: .utf8)
    return try text.split(whereSeparator: \.isNewline).map {
      try JSONDecoder().decode(Expected.self, from: Data($0.utf8))
    }.filter { $0.kind == kind }
  }

  /// The bytes of a recording.
  static func bytes(_ file: String) throws -> [UInt8] {
    guard let folder else { return [] }
    return [UInt8](try Data(contentsOf: folder.appending(path: file)))
  }
}
