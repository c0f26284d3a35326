import ActivityFiles
import Foundation
import Logbook
import Testing
import TrainingLoad

/// Real recordings, for tests where they are at hand: beside the package, or where
/// `PLIMSOLL_SHARED` says. They are of real people and never part of the repository.
enum Recorded {
  static let folder: URL? = {
    let beside = URL(fileURLWithPath: #filePath).appending(path: "../../../../shared")
    let named = ProcessInfo.processInfo.environment["PLIMSOLL_SHARED"]
    let folder = (named.map { URL(fileURLWithPath: $0) } ?? beside).standardizedFileURL
      .appending(path: "corpus")
    let manifest = folder.appending(path: "manifest.csv").path
    return FileManager.default.fileExists(atPath: manifest) ? folder : nil
  }()

  static var isThere: Bool { folder != nil }

  /// What is asked of one activity: what the file states, and what we find.
  struct Found: Sendable {
    let file: String
    let sport: Sport
    let samples: Int
    let stated: Summary
    let figures: [String: Double]
  }

  /// Every fourth file with what it holds: enough to see how figures are distributed.
  static let found: [Found] = {
    guard let folder else { return [] }
    let names = ["fit", "gpx"].flatMap { kind in
      let inside = try? FileManager.default.contentsOfDirectory(
        atPath: folder.appending(path: kind).path)
      return (inside ?? []).sorted().enumerated().filter { $0.offset % 4 == 0 }
        .map { kind + "/" + $0.element }
    }
    return names.flatMap(read)
  }()

  private static func read(_ name: String) -> [Found] {
    guard let folder, let data = try? Data(contentsOf: folder.appending(path: name)) else {
      return []
    }
    let bytes = [UInt8](data)
    guard let recording = try? ActivityFormat.of(bytes)?.read(bytes, ReadingLimits()),
      recording.damage == nil
    else { return [] }
    return recording.activities.map { activity in
      let observation = Run.observation(activity)
      let pairs = Metric.all.compactMap { metric in
        metric.figure(of: observation).value.map { (metric.key, $0) }
      }
      return Found(
        file: name, sport: activity.sport, samples: activity.samples.count,
        stated: activity.summary, figures: Dictionary(uniqueKeysWithValues: pairs))
    }
  }

  /// What separate programs find by summing great circles, by file.
  static let haversines: [String: Double] = {
    struct Line: Decodable {
      let file: String
      let meters: Double?
      private enum CodingKeys: String, CodingKey {
        case file
        case meters = "haversine_m"
      }
    }
    guard let folder,
      let text = try? String(contentsOf: folder.appending(path: "expected.jsonl"), encoding: .utf8)
    else { return [:] }
    let lines = text.split(whereSeparator: \.isNewline).compactMap {
      try? JSONDecoder().decode(Line.self, from: Data($0.utf8))
    }
    let pairs = lines.compactMap { line in line.meters.map { (line.file, $0) } }
    return Dictionary(pairs, uniquingKeysWith: { $1 })
  }()
}

@Suite(
  "Figures of real recordings", .enabled(if: Recorded.isThere, "no real recordings are at hand"))
struct CorpusTests {
  /// The share of values that lie within a tolerance.
  static func share(_ values: [Double], within tolerance: Double) -> Double {
    Double(values.count { abs($0) <= tolerance }) / Double(max(1, values.count))
  }

  static func median(_ values: [Double]) -> Double {
    values.isEmpty ? .nan : values.sorted()[values.count / 2]
  }

  @Test("The distance agrees with the device's total")
  func distance() {
    let off = Recorded.found.compactMap { found -> Double? in
      guard let stated = found.stated.distanceMeters, stated > 500, found.samples > 60,
        let meters = found.figures["distance.meters"]
      else { return nil }
      return meters / stated - 1
    }
    #expect(off.count > 50)
    #expect(Self.share(off, within: 0.001) > 0.8)
    #expect(Self.share(off, within: 0.02) > 0.95)
  }

  @Test("Where only positions are recorded it agrees with the great circles of other programs")
  func greatCircles() {
    let byFile = Dictionary(grouping: Recorded.found) { $0.file }
    let off = byFile.compactMap { file, found -> Double? in
      guard file.hasPrefix("gpx"), let meters = Recorded.haversines[file], meters > 500,
        found.map({ Double($0.samples) }).sum > 60
      else { return nil }
      return found.compactMap { $0.figures["distance.meters"] }.sum / meters - 1
    }
    #expect(off.count > 15)
    #expect(Self.share(off, within: 0.005) > 0.9)
  }

  /// Devices state the mean rounded down or to the nearest beat, over points rather than seconds.
  @Test("The mean heart rate agrees with the device's")
  func heartRate() {
    let off = Recorded.found.compactMap { found -> Double? in
      guard let stated = found.stated.averageHeartRate, found.samples > 60,
        found.sport != .swimming, let mean = found.figures["heartRate.mean"]
      else { return nil }
      return mean - stated
    }
    #expect(off.count > 40)
    #expect(Self.share(off, within: 1) > 0.95)
    #expect(abs(Self.median(off)) <= 0.5)
  }

  /// Devices smooth and count climbs by rules of their own, so that two devices on one wrist
  /// differ by as much as is tolerated here.
  @Test("The ascent agrees with the devices' in the middle, and mostly within a quarter")
  func ascent() {
    let off = Recorded.found.compactMap { found -> Double? in
      guard let stated = found.stated.ascentMeters, stated >= 30,
        [.running, .walking, .hiking].contains(found.sport),
        let meters = found.figures["ascent.meters"]
      else { return nil }
      return meters / stated - 1
    }
    #expect(off.count > 10)
    #expect(abs(Self.median(off)) <= 0.1)
    #expect(Self.share(off, within: 0.25) >= 0.8)
  }

  @Test("No figure of a real run is beyond what a runner can do")
  func plausible() {
    for found in Recorded.found where found.sport == .running && found.samples > 60 {
      if let share = found.figures["intensity.normalized"] { #expect(share < 3, "\(found.file)") }
      if let speed = found.figures["speed.gradeAdjusted"] { #expect(speed < 9, "\(found.file)") }
      let moving = found.figures["time.moving.seconds"] ?? 0
      let elapsed = found.figures["time.elapsed.seconds"] ?? .infinity
      #expect(moving <= elapsed * 1.05 + 60, "\(found.file)")
    }
  }
}
