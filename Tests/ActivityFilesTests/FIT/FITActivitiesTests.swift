import ActivityFiles
import Foundation
import Logbook
import Testing

@Suite("FIT: activities of a file")
struct FITActivitiesTests {
  typealias B = FITBytes

  func read(_ bytes: [UInt8], _ limits: ReadingLimits = ReadingLimits()) throws -> Recording {
    try ActivityFormat.fit.read(bytes, limits)
  }

  @Test("Each session is an activity, and together they hold every record and lap")
  func sessions() throws {
    let recording = try read(FITFixtures.twoSessions)
    try #require(recording.activities.count == 2)
    let (ride, run) = (recording.activities[0], recording.activities[1])
    #expect(ride.sport == .cycling)
    #expect(ride.sportDetail == "road")
    #expect(ride.name == "Ride")
    #expect(run.sport == .running)
    #expect(run.sportDetail == "trail")
    #expect(ride.samples.count == 10)
    #expect(run.samples.count == 10)
    #expect(ride.laps.count == 1)
    #expect(run.laps.map(\.trigger) == ["distance", "session_end"])
    #expect(run.start == Date(timeIntervalSince1970: B.morningSeconds + 10))
    #expect(run.utcOffsetSeconds == 7200)
    #expect(run.device == Activity.Device(maker: "garmin", product: "3113"))
  }

  @Test("Strides are doubled to steps on foot, and turns of cranks are no steps")
  func turns() throws {
    let activities = try read(FITFixtures.twoSessions).activities
    // 80 and 64/128 strides a minute.
    #expect(activities[1].samples[.stepFrequency]?.first == 161)
    #expect(activities[0].samples[.stepFrequency] == nil)
    let cranks = activities[0].samples.columns.first { $0.channel.key == "crankFrequency" }
    #expect(cranks?.values.first == 80.5)
  }

  @Test("Totals are those of the session; what it does not state is nil")
  func totals() throws {
    let activities = try read(FITFixtures.twoSessions).activities
    var ride = Summary()
    ride.elapsedSeconds = 10
    ride.timerSeconds = 9.5
    ride.distanceMeters = 123.45
    ride.kilocalories = 4
    ride.averageHeartRate = 111
    ride.maximalHeartRate = 122
    ride.ascentMeters = 5
    ride.descentMeters = 6
    #expect(activities[0].summary == ride)
    var run = Summary()
    run.elapsedSeconds = 10
    run.timerSeconds = 10
    run.steps = 28
    run.effort = 7
    #expect(activities[1].summary == run)
  }

  @Test("Pauses lie between the timer's stops and starts, the last one until the end")
  func pauses() throws {
    let activity = try #require(try read(FITFixtures.pauses).activities.first)
    let start = B.morningSeconds
    #expect(activity.sport == .walking)
    #expect(
      activity.pauses == [
        .init(startSeconds: start + 10, endSeconds: start + 40),
        .init(startSeconds: start + 60, endSeconds: start + 90),
      ])
  }

  @Test("The timer standing between two sessions is a pause of neither")
  func between() throws {
    var fit = B()
    fit.activityFile()
    fit.define(1, message: 21, [(253, 4, B.uint32), (0, 1, 0), (1, 1, 0)])
    for (at, kind) in [(0, 0), (20, 4), (30, 0), (100, 4), (160, 0), (300, 4)]
      as [(UInt32, UInt8)]
    { fit.message(1, B.bytes(B.morning + at), [0], [kind]) }
    fit.define(3, message: 18, [(2, 4, B.uint32), (7, 4, B.uint32), (5, 1, 0)])
    fit.message(3, B.bytes(B.morning), B.bytes(UInt32(100_400)), [2])
    fit.message(3, B.bytes(B.morning + 160), B.bytes(UInt32(140_000)), [1])
    let activities = try read(fit.file()).activities
    let start = B.morningSeconds
    #expect(
      activities.map(\.pauses) == [[.init(startSeconds: start + 20, endSeconds: start + 30)], []])
  }

  @Test("Chained files give their activities in order, and what holds none is named")
  func chained() throws {
    let recording = try read(FITFixtures.chained)
    #expect(recording.activities.map(\.samples.count) == [2, 3])
    #expect(recording.remarks == ["left out: a FIT file of the kind \"settings\""])
    #expect(recording.damage == nil)
  }

  @Test("Records without a session are an activity all the same")
  func noSession() throws {
    let activity = try #require(try read(B.plain(count: 4).file()).activities.first)
    #expect(activity.start == Date(timeIntervalSince1970: B.morningSeconds))
    #expect(activity.summary == Summary())
    #expect(activity.sport == .other)
  }

  @Test("A session without records is an activity without points")
  func noRecords() throws {
    var fit = B()
    fit.activityFile()
    fit.define(1, message: 18, [(2, 4, B.uint32), (5, 1, 0), (9, 4, B.uint32)])
    fit.message(1, B.bytes(B.morning), [1], B.bytes(UInt32(500_000)))
    let activity = try #require(try read(fit.file()).activities.first)
    #expect(activity.samples.count == 0)
    #expect(activity.summary.distanceMeters == 5000)
  }

  @Test(
    "Files that hold no activity are refused and named",
    arguments: [(2, "settings"), (5, "workout"), (6, "course"), (9, "weight")] as [(UInt8, String)])
  func noActivity(type: UInt8, word: String) throws {
    var fit = B()
    fit.define(0, message: 0, [(0, 1, 0)])
    fit.message(0, [type])
    if type == 6 {
      // A course has records, of a way that somebody may go.
      fit.define(1, message: 20, [(253, 4, B.uint32)])
      fit.message(1, B.bytes(B.morning))
    }
    #expect(throws: FileError.noActivity(holds: "a FIT file of the kind \"\(word)\"")) {
      try read(fit.file())
    }
  }

  @Test("Limits are on what comes out, and what came before them is kept")
  func limits() throws {
    var limits = ReadingLimits()
    limits.samples = 5
    let samples = try read(B.plain(count: 50).file(), limits)
    #expect(samples.activities.first?.samples.count == 5)
    #expect(samples.damage == .limit(what: "samples", allowed: 5))
    limits = ReadingLimits()
    limits.laps = 2
    let laps = try read(FITFixtures.twoSessions, limits)
    #expect(laps.activities.first?.laps.count == 2)
    #expect(laps.damage == .limit(what: "laps", allowed: 2))
    limits = ReadingLimits()
    limits.activities = 1
    let sessions = try read(FITFixtures.twoSessions, limits)
    #expect(sessions.activities.count == 1)
    #expect(sessions.activities.first?.samples.count == 20)
  }

  @Test("A clock that was never set is said to be so")
  func unsetClock() throws {
    var fit = B()
    fit.activityFile()
    fit.define(1, message: 20, [(253, 4, B.uint32), (3, 1, B.uint8)])
    fit.message(1, B.bytes(UInt32(5000)), [100])
    let recording = try read(fit.file())
    #expect(recording.remarks.count == 1)
    #expect(recording.activities.first?.samples.count == 1)
  }
}
