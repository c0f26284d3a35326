import ActivityFiles
import Foundation
import Logbook
import Testing
import Workflow

/// What the tests of the verbs are played with: a clock, recordings and folders.
enum Scene {
  /// 2025-11-21T04:26:40Z.
  static let now = Date(timeIntervalSince1970: 1_763_700_000)

  /// An empty log in memory.
  static func workbench() async throws -> Workbench {
    try await Workbench.inMemory { now }
  }

  /// A folder that is removed when the body is done.
  static func withFolder<Answer>(_ body: (String) async throws -> Answer) async throws -> Answer {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "plimsoll-tests-\(UUID().uuidString)").path
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    return try await body(folder)
  }

  /// Writes files into a folder and answers their paths.
  static func write(_ files: [(name: String, bytes: [UInt8])], into folder: String) throws {
    for file in files {
      try Data(file.bytes).write(to: URL(filePath: folder + "/" + file.name))
    }
  }
}

/// A run along a wavy line on an island in the ocean, for files that our own writers make.
struct Course {
  /// Seconds since 1970 at which it begins.
  var start = 1_763_000_000.0
  var minutes = 20
  /// Meters per second.
  var speed = 3.0
  var heartRate = 140.0
  /// Degrees north and east of where it begins.
  var origin = SIMD2(-54.3, 3.4)
  var hasPositions = true
  var name: String?
  var sport = Sport.running

  var activity: Activity {
    let count = minutes * 60 + 1
    let seconds = (0..<count).map(Double.init)
    var samples = Samples(times: seconds.map { start + $0 })
    if hasPositions {
      // A degree of latitude is 111 195 m on a sphere of 6371 km.
      samples.set(.latitude, seconds.map { origin.x + $0 * speed / 111_195 })
      samples.set(.longitude, seconds.map { origin.y + 0.002 * sin($0 / 200) })
    }
    samples.set(.distance, seconds.map { $0 * speed })
    samples.set(.heartRate, seconds.map { heartRate + 5 * sin($0 / 90).rounded() })
    samples.set(.altitude, seconds.map { 50 + 20 * sin($0 / 300) })
    var activity = Activity(sport: sport, samples: samples)
    activity.start = Date(timeIntervalSince1970: start)
    activity.name = name
    activity.summary.elapsedSeconds = Double(count - 1)
    activity.summary.timerSeconds = Double(count - 1)
    activity.summary.distanceMeters = Double(count - 1) * speed
    return activity
  }

  /// The run as a file of a format.
  func bytes(_ format: ActivityFormat = .fit) throws -> [UInt8] {
    let write = try #require(format.write)
    return write(activity)
  }
}

extension Workbench {
  /// Imports one file and answers its lines.
  func take(
    _ bytes: [UInt8], _ name: String = "run.fit", _ rule: DuplicateRule = .skip
  ) async throws -> [ImportLine] {
    try await importReceived([(name, bytes)], duplicates: rule)
  }

  /// How many runs the log holds.
  var count: Int { get async throws { try await runs(RunQuery()).total } }
}
