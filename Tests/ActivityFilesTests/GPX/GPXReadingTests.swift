import ActivityFiles
import Foundation
import Logbook
import Testing

@Suite("GPX: reading")
struct GPXReadingTests {
  /// All of these hold the same run: `make.py` writes one and the same track in each.
  @Test(
    "One track reads the same whatever the encoding and whatever stands before it",
    arguments: [
      "plain", "bom", "space-before", "comment-before", "utf16le", "utf16be", "utf16le-unmarked",
      "utf16-only-said",
    ])
  func sameTrack(name: String) throws {
    let recording = try MadeFile.read("gpx/\(name).gpx")
    #expect(recording.damage == nil && recording.remarks.isEmpty)
    let run = try #require(recording.activities.first)
    #expect(recording.activities.count == 1)
    #expect(run.sport == .running && run.sportDetail == "running")
    #expect(run.name == "Round the pond" && run.notes == "easy & short")
    #expect(run.device == Activity.Device(maker: "Made up"))
    #expect(run.start == Date(timeIntervalSince1970: 1_714_543_200))
    #expect(run.samples.times == [0, 3, 6, 9, 12].map { 1_714_543_200 + $0 })
    #expect(run.samples[.latitude] == [60.1, 60.101, 60.102, 60.103, 60.104])
    #expect(run.samples[.longitude] == [10.2, 10.201, 10.202, 10.203, 10.204])
    #expect(run.samples[.altitude] == [100, 100.5, 101, 101.5, 102])
    #expect(run.samples[.heartRate] == [120, 121, 122, 123, 124])
    #expect(run.samples[.stepFrequency] == [168, 170, 172, 174, 176])
    #expect(run.samples[.temperature] == [18.5, 18.5, 18.5, 18.5, 18.5])
    #expect(run.laps == [Lap(startSeconds: 1_714_543_200)])
    #expect(run.pauses.isEmpty)
  }

  @Test("Letters of Western pages come out right, said or not")
  func letters() throws {
    let said = try MadeFile.read("gpx/latin1.gpx")
    #expect(said.activities.first?.name == "Fjellløp på høyden" && said.remarks.isEmpty)
    let silent = try MadeFile.read("gpx/latin1-not-said.gpx")
    #expect(silent.activities.first?.name == "Fjellløp på høyden" && silent.damage == nil)
    #expect(silent.remarks == ["text that is not UTF-8 was read as Windows-1252"])
    let page = try MadeFile.read("gpx/windows1252.gpx")
    #expect(page.activities.first?.name == "Fjellløp på “ høyden")
    #expect(try MadeFile.read("gpx/cdata.gpx").activities.first?.name == "a < b & c")
  }

  @Test("Speed of GPX 1.0 stands in the point itself")
  func oldSpeed() throws {
    let samples = try #require(try MadeFile.read("gpx/gpx10.gpx").activities.first).samples
    #expect(samples[.speed] == [3.0, 3.1, 3.2])
  }

  @Test("Extensions are known by their names under any prefix")
  func prefixes() throws {
    let run = try #require(try MadeFile.read("gpx/prefixed.gpx").activities.first)
    #expect(run.sport == .running && run.sportDetail == "Trail Run")
    #expect(run.utcOffsetSeconds == 7200)
    #expect(run.samples.times.first == 1_714_536_000)
    #expect(run.samples[.heartRate]?.prefix(2) == [140, 141])
    #expect(run.samples[.stepFrequency]?.prefix(2) == [170, 172])
    #expect(run.samples[.speed]?.first == 3.25)
    #expect(run.samples[.power]?.first == 250 && run.samples[.power]?.last == 260)
    #expect(run.samples[.temperature]?[1] == 20.5)
    #expect(run.samples[.distance]?[1] == 12.5)
  }

  @Test("Each track is an activity, each segment a lap, the time between segments a pause")
  func tracks() throws {
    let recording = try MadeFile.read("gpx/tracks-and-segments.gpx")
    #expect(recording.activities.map(\.name) == ["one", "two"])
    #expect(recording.activities.map(\.samples.count) == [3, 1])
    let first = recording.activities[0]
    #expect(first.laps.map(\.startSeconds) == [1_704_067_200, nil, 1_704_067_500])
    #expect(
      first.pauses == [Activity.Pause(startSeconds: 1_704_067_210, endSeconds: 1_704_067_500)])
    let ride = recording.activities[1]
    #expect(ride.sport == .cycling && ride.samples[.stepFrequency] == nil)
    #expect(
      recording.remarks == [
        "a route of 2 points and 2 waypoints left out", "a track without points left out",
      ])
  }

  @Test("Points without time or place are kept, and OpenTracks' marks are a pause")
  func holes() throws {
    let run = try #require(try MadeFile.read("gpx/holes.gpx").activities.first)
    #expect(run.samples.count == 6)
    #expect(run.samples.times.map(\.isNaN) == [true, false, true, false, false, false])
    let latitude = try #require(run.samples[.latitude])
    #expect(latitude.map(\.isNaN) == [false, true, true, true, true, false])
    #expect(latitude[0] == 60 && latitude[5] == 61)
    #expect(run.samples[.altitude] == nil)
    #expect(
      run.pauses == [Activity.Pause(startSeconds: 1_704_067_210, endSeconds: 1_704_067_240)])
    #expect(run.samples.times[5] == 1_704_067_241.25)
  }

  @Test("A route and waypoints are no activity, and the refusal says what they are")
  func route() {
    #expect(throws: FileError.noActivity(holds: "a route of 12 points and 3 waypoints")) {
      try MadeFile.read("gpx/route-and-waypoints.gpx")
    }
  }

  @Test(
    "Document types and the entities in them are refused", arguments: ["doctype", "billion-laughs"])
  func documentTypes(name: String) throws {
    do {
      _ = try MadeFile.read("gpx/\(name).gpx")
      Issue.record("it was read")
    } catch FileError.malformed(_, let reason) {
      #expect(reason.contains("DOCTYPE"))
    }
  }

  @Test("What stands before the damage is kept, and the damage says where it is")
  func damage() throws {
    let cut = try MadeFile.read("gpx/cut-off.gpx")
    #expect(cut.activities.first?.samples.count == 3)
    #expect(cut.damage == .truncated(at: try MadeFile.bytes("gpx/cut-off.gpx").count))
    let crossed = try MadeFile.read("gpx/tags-crossed.gpx")
    #expect(crossed.activities.first?.samples.count == 5)
    guard case .malformed(let at, let reason)? = crossed.damage else {
      Issue.record("no damage")
      return
    }
    #expect(reason == "an end tag that does not belong to its start tag")
    let around = String(
      decoding: try MadeFile.bytes("gpx/tags-crossed.gpx")[at...].prefix(6), as: UTF8.self)
    #expect("</trk>".contains(around.prefix(3)) || around.contains("trk"))
    let entity = try MadeFile.read("gpx/undeclared-entity.gpx")
    #expect(entity.activities.first?.samples.count == 1 && entity.damage != nil)
  }

  @Test("Limits hold for what comes out")
  func limits() throws {
    let deep = try MadeFile.read("gpx/deep.gpx")
    #expect(deep.damage == .limit(what: "elements within one another", allowed: 32))
    #expect(deep.activities.first?.samples.count == 1)
    var few = ReadingLimits()
    few.samples = 2
    let cut = try MadeFile.read("gpx/plain.gpx", limits: few)
    #expect(cut.damage == .limit(what: "recorded points", allowed: 2))
    #expect(cut.activities.first?.samples.count == 2)
    var one = ReadingLimits()
    one.activities = 1
    #expect(try MadeFile.read("gpx/tracks-and-segments.gpx", limits: one).activities.count == 1)
    let long =
      "<gpx><trk><trkseg><trkpt lat='1' lon='1'/></trkseg><name>"
      + String(repeating: "x", count: 100_000) + "</name></trk></gpx>"
    let text = try ActivityFormat.gpx.read(Array(long.utf8), ReadingLimits())
    #expect(text.damage == .limit(what: "bytes in one text", allowed: 65_536))
  }

  @Test("A tag without an end stops the reading before memory and time are gone")
  func endlessTag() {
    let bytes = Array("<gpx a='".utf8) + [UInt8](repeating: 65, count: 40 << 20)
    #expect(throws: FileError.self) {
      try ActivityFormat.gpx.read(bytes, ReadingLimits())
    }
  }

  @Test(
    "A head is recognized by its root alone",
    arguments: [
      ("<gpx>", true), ("  <?xml version='1.0'?><!-- a --><x:gpx a='b'", true), ("<gpxx>", false),
      ("<gp", false), ("gpx", false), ("", false), ("<TrainingCenterDatabase>", false),
      ("<!-- <gpx>", false), ("<html><gpx>", false),
    ])
  func recognition(text: String, expected: Bool) {
    #expect(ActivityFormat.gpx.recognizes(Array(text.utf8)) == expected)
  }

  @Test(
    "A sport is known by its words",
    arguments: [
      ("running", Sport.running), ("Run", .running), ("trail_running", .running), ("9", .running),
      ("VirtualRun", .running), ("Treadmill", .running), ("Walk", .walking), ("Hike", .hiking),
      ("mountain biking", .cycling), ("VirtualRide", .cycling), ("1", .cycling),
      ("Open water swimming", .swimming), ("Other", .other), ("Crunches", .other), ("", .other),
    ])
  func sports(word: String, sport: Sport) throws {
    let text = "<gpx><trk><type>\(word)</type><trkseg><trkpt lat='1' lon='2'/></trkseg></trk></gpx>"
    let recording = try ActivityFormat.gpx.read(Array(text.utf8), ReadingLimits())
    #expect(recording.activities.first?.sport == sport)
  }
}
