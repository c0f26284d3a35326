import ActivityFiles
import Foundation
import Logbook
import Testing

@Suite(
  "GPX and TCX: real recordings, against what other decoders found",
  .enabled(if: Corpus.isThere, "needs the recordings in ../shared/corpus"))
struct XMLCorpusTests {
  struct Expected: Decodable {
    let file: String
    let kind: String
    let start: String?
    let records: Int
    let timedRecords: Int?
    let laps: Int
    let sessions: Int
    let timerS: Double?
    let elapsedS: Double?
    let distanceM: Double?
    let avgHr: Double?
    let maxHr: Double?
    let firstLatlon: [Double]?
    let lastLatlon: [Double]?
  }

  /// Where `docs/FORMATS.md` says why we count otherwise: tracks without a point are no activity.
  static let emptyTracks = [
    "cerknicko", "with_all_fields", "korita-zbevnica",
  ]

  static let expected: [Expected] = {
    guard let file = Corpus.folder?.appending(path: "expected.jsonl"),
      let text = try? String(contentsOf: file, encoding: .utf8)
    else { return [] }
    let decoder = JSONDecoder()
    decoder.keyDecodingStrategy = .convertFromSnakeCase
    return text.split(separator: "\n").compactMap { line in
      try? decoder.decode(Expected.self, from: Data(line.utf8))
    }.filter { $0.kind != "fit" }
  }()

  @Test("Counts, times, positions and pulses agree", arguments: ["gpx", "tcx"])
  func agrees(kind: String) throws {
    let all = Self.expected.filter { $0.kind == kind }
    #expect(all.count > 40)
    for expected in all {
      for file in ArchiveWalk(try Corpus.bytes(expected.file), name: expected.file) {
        #expect(file.damage == nil, "\(expected.file)")
        try compare(file.bytes, expected)
      }
    }
  }

  private func compare(_ bytes: [UInt8], _ expected: Expected) throws {
    let name = Comment(rawValue: expected.file)
    let format = try #require(ActivityFormat.of(bytes), name)
    #expect(format.key == expected.kind, name)
    guard let recording = try? format.read(bytes, ReadingLimits()) else {
      #expect(expected.records == 0, name)
      return
    }
    #expect(recording.damage == nil, name)
    let activities = recording.activities
    #expect(activities.reduce(0) { $0 + $1.samples.count } == expected.records, name)
    if !Self.emptyTracks.contains(where: { expected.file.contains($0) }) {
      #expect(activities.count == expected.sessions, name)
      #expect(activities.reduce(0) { $0 + $1.laps.count } == expected.laps, name)
    }
    compareTimes(activities, expected, name)
    comparePlaces(activities, expected, name)
    comparePulses(activities, expected, name)
  }

  private func compareTimes(_ activities: [Activity], _ expected: Expected, _ name: Comment) {
    let times = activities.flatMap(\.samples.times).filter { !$0.isNaN }
    #expect(times.count == expected.timedRecords, name)
    if let first = times.first, let last = times.last, let elapsed = expected.elapsedS {
      // Expected values are rounded to milliseconds.
      #expect(abs(last - first - elapsed) < 0.002, name)
    }
    if let start = expected.start {
      let clock =
        start.contains(".")
        ? Date.ISO8601FormatStyle(includingFractionalSeconds: true) : Date.ISO8601FormatStyle()
      let seconds = (try? clock.parse(start))?.timeIntervalSince1970
      let ours = activities.compactMap(\.start).min()?.timeIntervalSince1970
      #expect(abs((ours ?? .nan) - (seconds ?? .nan)) < 0.002, name)
    }
    if let timer = expected.timerS {
      let ours = activities.compactMap(\.summary.timerSeconds).reduce(0, +)
      #expect(abs(ours - timer) < 0.01, name)
    }
    if let distance = expected.distanceM {
      let ours = activities.compactMap(\.summary.distanceMeters).reduce(0, +)
      #expect(abs(ours - distance) < 0.01, name)
    }
  }

  private func comparePlaces(_ activities: [Activity], _ expected: Expected, _ name: Comment) {
    func known(_ channel: Channel) -> [Double] {
      activities.flatMap { $0.samples[channel] ?? [] }.filter { !$0.isNaN }
    }
    let (latitude, longitude) = (known(.latitude), known(.longitude))
    #expect(latitude.isEmpty == (expected.firstLatlon == nil), name)
    if let first = expected.firstLatlon {
      #expect(latitude.first == first[0] && longitude.first == first[1], name)
    }
    if let last = expected.lastLatlon {
      #expect(latitude.last == last[0] && longitude.last == last[1], name)
    }
  }

  /// The expected mean is that of the points, rounded to a tenth.
  private func comparePulses(_ activities: [Activity], _ expected: Expected, _ name: Comment) {
    let pulses = activities.flatMap { $0.samples[.heartRate] ?? [] }.filter { !$0.isNaN }
    #expect(pulses.isEmpty == (expected.avgHr == nil), name)
    if let mean = expected.avgHr {
      #expect(abs(pulses.reduce(0, +) / Double(pulses.count) - mean) <= 0.051, name)
    }
    #expect(pulses.max() == expected.maxHr, name)
  }
}
