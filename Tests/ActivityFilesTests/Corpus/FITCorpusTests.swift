import ActivityFiles
import Foundation
import Logbook
import Testing

@Suite("FIT: real recordings", .enabled(if: Corpus.isThere, "no recordings beside the package"))
struct FITCorpusTests {
  @Test("Counts, times, totals and positions agree with other decoders")
  func agreement() throws {
    let expected = try Corpus.expected("fit")
    #expect(expected.count > 300)
    for file in expected {
      let recording = try ActivityFormat.fit.read(try Corpus.bytes(file.file), ReadingLimits())
      #expect(recording.damage == nil, "\(file.file)")
      for (what, ours, theirs) in disagreements(recording.activities, file) {
        Issue.record("\(file.file): \(what) is \(ours), others say \(theirs)")
      }
    }
  }

  /// What differs beyond the tolerances. Where a rule gives way, `docs/FORMATS.md` says why.
  private func disagreements(
    _ activities: [Activity], _ file: Corpus.Expected
  ) -> [(String, String, String)] {
    var found: [(String, String, String)] = []
    func compare(_ what: String, _ ours: Double?, _ theirs: Double?, within tolerance: Double) {
      let agrees =
        switch (ours, theirs) {
        case (nil, nil): true
        case (let a?, let b?): abs(a - b) <= tolerance
        default: false
        }
      if !agrees { found.append((what, "\(ours as Any)", "\(theirs as Any)")) }
    }
    func sum(_ total: KeyPath<Summary, Double?>) -> Double? {
      let values = activities.compactMap { $0.summary[keyPath: total] }
      return values.isEmpty ? nil : values.reduce(0, +)
    }
    compare("records", total(activities, \.samples.count), Double(file.records), within: 0)
    compare("laps", total(activities, \.laps.count), Double(file.laps), within: 0)
    // Records without a session are an activity all the same.
    compare("sessions", Double(activities.count), Double(max(1, file.sessions)), within: 0)
    let start = activities.compactMap { $0.start?.timeIntervalSince1970 }.min()
    compare("start", start, file.startSeconds, within: 0)
    compare("elapsed", sum(\.elapsedSeconds), file.elapsedSeconds, within: 0.0005)
    // Without a session the timer of the `activity` message stands.
    if file.sessions > 0 {
      compare("timer", sum(\.timerSeconds), file.timerSeconds, within: 0.0005)
    }
    // A distance of 0 is stated by the file and nothing to others; a climb that is not stated
    // is 0 to others.
    let distance = sum(\.distanceMeters)
    compare("distance", distance == 0 ? nil : distance, file.distanceMeters, within: 0.005)
    compare(
      "ascent", sum(\.ascentMeters) ?? file.ascentMeters.map { _ in 0 }, file.ascentMeters,
      within: 0)
    let averages = activities.compactMap(\.summary.averageHeartRate)
    compare("average heart rate", averages.first, file.averageHeartRate, within: 0)
    let highest = activities.compactMap(\.summary.maximalHeartRate).max()
    compare("highest heart rate", highest, file.maximalHeartRate, within: 0)
    let positions = activities.flatMap { ends($0.samples) }
    // A semicircle is 8.4e-8 degrees.
    for (what, ours, theirs) in [
      ("first", positions.first, file.firstPosition), ("last", positions.last, file.lastPosition),
    ] {
      compare("\(what) latitude", ours?.0, theirs?[0], within: 1e-7)
      compare("\(what) longitude", ours?.1, theirs?[1], within: 1e-7)
    }
    return found
  }

  private func total(_ activities: [Activity], _ count: KeyPath<Activity, Int>) -> Double {
    Double(activities.reduce(0) { $0 + $1[keyPath: count] })
  }

  /// The first and the last position of an activity, as far as there are any.
  private func ends(_ samples: Samples) -> [(Double, Double)] {
    guard let latitudes = samples[.latitude], let longitudes = samples[.longitude] else {
      return []
    }
    func isThere(_ row: Int) -> Bool { !latitudes[row].isNaN && !longitudes[row].isNaN }
    guard let first = latitudes.indices.first(where: isThere),
      let last = latitudes.indices.last(where: isThere)
    else { return [] }
    return [first, last].map { (latitudes[$0], longitudes[$0]) }
  }

  @Test("Of broken files everything before the damage is kept")
  func broken() throws {
    let broken = try Corpus.entries("fit").filter { !$0.isValid }
    #expect(!broken.isEmpty)
    for file in broken {
      let recording = try ActivityFormat.fit.read(try Corpus.bytes(file.file), ReadingLimits())
      #expect(recording.damage != nil, "\(file.file)")
      #expect(total(recording.activities, \.samples.count) == file.records.map { Double($0) })
    }
  }

  @Test("Valid files without an activity are refused and say what they hold")
  func refused() throws {
    let known = Set(try Corpus.expected("fit").map(\.file))
    for file in try Corpus.entries("fit") where file.isValid && !known.contains(file.file) {
      let bytes = try Corpus.bytes(file.file)
      do {
        _ = try ActivityFormat.fit.read(bytes, ReadingLimits())
        Issue.record("\(file.file) was read")
      } catch {
        guard case .noActivity = error else {
          Issue.record("\(file.file): \(error)")
          continue
        }
      }
    }
  }

  @Test("Reading and writing message by message give the same bytes")
  func identity() throws {
    for file in try Corpus.entries("fit") {
      let bytes = try Corpus.bytes(file.file)
      // Compared outside the expectation, which would print megabytes.
      let isSame = try FITDocument(bytes).encoded == bytes
      #expect(isSame, "\(file.file)")
    }
  }

  @Test("Heart rates from a strap's memory agree with the maker's own decoder")
  func strap() throws {
    // Garmin's Python SDK 21.218 with `merge_heart_rates`: how many records have a heart rate,
    // and their mean. It repeats a rate four times a second between beats, which is why the
    // means may differ by a few tenths.
    let merged: [(String, Int, Double)] = [
      ("sample_mulitple_header.fit", 1773, 171.663),
      ("activity-pool-swim-with-hr-mesgs.fit", 1363, 131.816),
      ("from_official_sdk_HrmPluginTestActivity.fit", 310, 72.861),
      ("from_official_sdk_activity_poolswim_with_hr.fit", 3501, 96.909),
      ("tests_files_event_timestamp.fit", 4376, 138.286),
      ("garmin-fr935-cr.fit", 7483, 85.352),
    ]
    let entries = try Corpus.entries("fit")
    for (name, count, mean) in merged {
      let entry = try #require(entries.first { $0.file.hasSuffix(name) })
      let recording = try ActivityFormat.fit.read(try Corpus.bytes(entry.file), ReadingLimits())
      let rates = recording.activities.flatMap { $0.samples[.heartRate] ?? [] }.filter { !$0.isNaN }
      #expect(rates.count == count, "\(name)")
      #expect(abs(rates.reduce(0, +) / Double(rates.count) - mean) < 0.3, "\(name)")
    }
  }
}
