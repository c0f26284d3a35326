import ActivityFiles
import Biomechanics
import Foundation
import Logbook
import Quantities
import Testing

@Suite("Carried load in a file beside")
struct CarriedLoadSidecarTests {
  /// A recording of one run with two laps, and what a sidecar makes of it.
  static func applied(_ text: String) -> Recording {
    applied(Array(text.utf8))
  }

  static func applied(_ bytes: [UInt8]) -> Recording {
    var run = Activity(sport: .running)
    let start = FITBytes.morningSeconds
    run.start = Date(timeIntervalSince1970: start)
    run.laps = [Lap(startSeconds: start), Lap(startSeconds: start + 600)]
    run.laps[1].summary.elapsedSeconds = 300
    run.carried = [CarriedSpan(carriedLoad: CarriedLoad([.init(.pack, .kilograms(9))]))]
    var recording = Recording(activities: [run])
    CarriedLoadSidecar(bytes).apply(to: &recording)
    return recording
  }

  @Test("Whole run, laps and times of the clock")
  func forms() {
    let start = FITBytes.morningSeconds
    let recording = Self.applied(
      """
      {"carriedLoad": 1, "by": "a keyboard", "items": [
        {"place": "vest", "kilograms": 6},
        {"place": "ankle", "kilograms": 1, "side": "left", "lap": 1},
        {"place": "shank", "kilograms": 2, "fraction": 0.4, "lap": 2, "colour": "red"},
        {"place": "hand", "kilograms": 0.5, "from": "2025-06-15T10:01:00+02:00",
         "until": "2025-06-15T08:02:00.500Z"}
      ]}
      """)
    #expect(recording.remarks.isEmpty)
    #expect(
      recording.activities[0].carried == [
        CarriedSpan(carriedLoad: CarriedLoad([.init(.vest, .kilograms(6))])),
        CarriedSpan(
          startSeconds: start, endSeconds: start + 600,
          carriedLoad: CarriedLoad([.init(.ankle, .kilograms(1), spread: .left)])),
        CarriedSpan(
          startSeconds: start + 600, endSeconds: start + 900,
          carriedLoad: CarriedLoad([.init(.shank, .kilograms(2), fraction: 0.4)])),
        CarriedSpan(
          startSeconds: start + 60, endSeconds: start + 120.5,
          carriedLoad: CarriedLoad([.init(.hand, .kilograms(0.5))])),
      ])
  }

  @Test("What is written is read back the same")
  func roundTrip() {
    let bytes = CarriedLoadSidecar.file(FITCarriedLoadTests.worn)
    let recording = Self.applied(bytes)
    #expect(recording.activities[0].carried == FITCarriedLoadTests.worn)
    #expect(recording.remarks.isEmpty)
  }

  @Test("No items say that nothing was carried, whatever the recording says")
  func nothing() {
    #expect(Self.applied(#"{"carriedLoad": 1, "items": []}"#).activities[0].carried.isEmpty)
  }

  @Test(
    "A file that cannot be understood leaves the recording as it is, with a remark",
    arguments: [
      "", "vest 6kg", "[]", #"{"items": []}"#, #"{"carriedLoad": 2, "items": []}"#,
      #"{"carriedLoad": 1}"#, #"{"carriedLoad": 1, "items": {}}"#,
    ])
  func refused(text: String) {
    let recording = Self.applied(text)
    #expect(recording.remarks.count == 1)
    #expect(recording.activities[0].carried.first?.carriedLoad.mass == .kilograms(9))
  }

  @Test(
    "An item that cannot be is left out with a remark, the others hold",
    arguments: [
      "7", "{}", #"{"place": "vest"}"#, #"{"place": "vest", "kilograms": -1}"#,
      #"{"place": "vest", "kilograms": 501}"#, #"{"place": "vest", "kilograms": "6"}"#,
      #"{"place": "knee", "kilograms": 1}"#, #"{"place": "tow", "kilograms": 15}"#,
      #"{"place": "ankle", "kilograms": 1, "side": "inner"}"#,
      #"{"place": "shank", "kilograms": 1, "fraction": 1.5}"#,
      #"{"place": "vest", "kilograms": 1, "lap": 3}"#,
      #"{"place": "vest", "kilograms": 1, "lap": 0}"#,
      #"{"place": "vest", "kilograms": 1, "from": "noon"}"#,
      #"{"place": "vest", "kilograms": 1, "from": "2025-06-15T08:00:00Z", "#
        + #""until": "2025-06-15T08:00:00Z"}"#,
    ])
  func faults(item: String) {
    let recording = Self.applied(
      #"{"carriedLoad": 1, "items": ["# + item + #", {"place": "waist", "kilograms": 2}]}"#)
    #expect(recording.remarks.count == 1)
    #expect(
      recording.activities[0].carried == [
        CarriedSpan(carriedLoad: CarriedLoad([.init(.waist, .kilograms(2))]))
      ])
  }

  @Test("Every prefix and every byte turned over is understood or remarked on, and no more")
  func damage() {
    let whole = CarriedLoadSidecar.file(FITCarriedLoadTests.worn)
    for length in whole.indices { _ = Self.applied(Array(whole.prefix(length))) }
    for index in whole.indices {
      for mask in [0x01, 0x20, 0x80, 0xFF] as [UInt8] {
        var bytes = whole
        bytes[index] ^= mask
        let recording = Self.applied(bytes)
        let masses = recording.activities[0].carried.flatMap(\.carriedLoad.items).map(\.mass)
        #expect(masses.allSatisfy { $0 >= .zero && $0 <= .kilograms(500) })
      }
    }
  }

  @Test("Timed items go to the activity that they fall into")
  func several() {
    var ride = Activity(sport: .cycling)
    ride.start = Date(timeIntervalSince1970: 1000)
    ride.summary.elapsedSeconds = 500
    var run = Activity(sport: .running)
    run.start = Date(timeIntervalSince1970: 1500)
    run.summary.elapsedSeconds = 500
    var recording = Recording(activities: [ride, run])
    let vest = CarriedSpan(
      startSeconds: 1600, endSeconds: 1700,
      carriedLoad: CarriedLoad([.init(.vest, .kilograms(6))]))
    CarriedLoadSidecar(CarriedLoadSidecar.file([vest])).apply(to: &recording)
    #expect(recording.activities.map(\.carried) == [[], [vest]])
  }

  @Test("The name beside a file")
  func names() {
    #expect(CarriedLoadSidecar.name(for: "a/b.c/run.fit") == "a/b.c/run.load.json")
    #expect(CarriedLoadSidecar.name(for: "run.FIT.gz") == "run.load.json")
    #expect(CarriedLoadSidecar.name(for: "b.c/run") == "b.c/run.load.json")
    #expect(CarriedLoadSidecar.isName("run.load.json") && !CarriedLoadSidecar.isName("run.json"))
  }

  @Test("In an archive it is found beside the recording, packed or not")
  func archives() throws {
    let files = Array(
      ArchiveWalk(try MadeFile.bytes("archives/carried-load.zip"), name: "z.zip"))
    #expect(
      files.map(\.path) == [
        "z.zip!runs/a.gpx", "z.zip!runs/a.load.json", "z.zip!runs/b.load.json",
        "z.zip!runs/b.gpx.gz", "z.zip!runs/c.gpx",
      ])
    #expect(files.map { $0.sidecar } == [files[1].bytes, nil, nil, files[2].bytes, nil])
    #expect(files[1].bytes != files[2].bytes)
  }
}
