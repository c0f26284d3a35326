import ActivityFiles
import Foundation
import Logbook
import Testing

@Suite("TCX: reading")
struct TCXReadingTests {
  @Test("Points, laps and totals come out as they stand in the file")
  func plain() throws {
    let recording = try MadeFile.read("tcx/plain.tcx")
    #expect(recording.damage == nil && recording.remarks.isEmpty)
    let run = try #require(recording.activities.first)
    #expect(run.sport == .running && run.sportDetail == "Running" && run.notes == "felt good")
    #expect(run.device == Activity.Device(maker: "Made Up 1", serialNumber: "1234567890"))
    #expect(run.start == Date(timeIntervalSince1970: 1_714_543_200))
    #expect(run.samples.times == [0, 300, 360, 660, 960].map { 1_714_543_200 + $0 })
    #expect(run.samples[.latitude] == [60.1, 60.2, 60.2, 60.3, 60.4])
    #expect(run.samples[.distance] == [0, 1000, 1000, 2000, 3000])
    #expect(run.samples[.altitude] == [50, 51, 51, 52, 53])
    #expect(run.samples[.heartRate] == [120, 130, 110, 150, 160])
    #expect(run.samples[.stepFrequency]?.prefix(2) == [170, 172])
    #expect(run.samples[.speed]?.prefix(2) == [3.1, 3.2])
    #expect(run.samples[.power]?.first == 240)
    #expect(
      run.pauses == [Activity.Pause(startSeconds: 1_714_543_500, endSeconds: 1_714_543_560)])
  }

  @Test("Laps keep their totals, and the activity has their sum")
  func totals() throws {
    let run = try #require(try MadeFile.read("tcx/plain.tcx").activities.first)
    #expect(run.laps.map(\.summary.timerSeconds) == [600, 300])
    #expect(run.laps.map(\.summary.distanceMeters) == [2000, 1000])
    #expect(run.laps.map(\.summary.averageHeartRate) == [130, 160])
    #expect(run.laps.map(\.summary.steps) == [1700, 850])
    #expect(run.laps.map(\.trigger) == ["manual", "distance"])
    #expect(run.laps.map(\.intensity) == ["active", "active"])
    #expect(run.summary.timerSeconds == 900 && run.summary.distanceMeters == 3000)
    // 130 for ten minutes and 160 for five.
    #expect(run.summary.averageHeartRate == 140 && run.summary.maximalHeartRate == 170)
    #expect(run.summary.kilocalories == 150 && run.summary.steps == 2550)
  }

  @Test("Several activities and multisport sessions come one after the other")
  func several() throws {
    let two = try MadeFile.read("tcx/biking-and-running.tcx").activities
    #expect(two.map(\.sport) == [.cycling, .running])
    #expect(two[0].samples[.stepFrequency] == nil)
    #expect(two[1].samples[.stepFrequency] == [176])
    let multi = try MadeFile.read("tcx/multisport.tcx").activities
    #expect(multi.map(\.sport) == [.cycling, .running])
    #expect(multi.map(\.samples.count) == [1, 2])
  }

  @Test("A run indoors and one with totals alone are runs")
  func indoors() throws {
    let indoors = try #require(try MadeFile.read("tcx/no-position.tcx").activities.first)
    #expect(indoors.samples.count == 3 && indoors.samples[.latitude] == nil)
    #expect(indoors.samples[.heartRate] == [130, 131, 132])
    let totals = try #require(try MadeFile.read("tcx/totals-only.tcx").activities.first)
    #expect(totals.samples.count == 0 && totals.summary.distanceMeters == 5000)
    #expect(totals.laps.count == 1)
  }

  @Test("Courses and workouts are no activity")
  func courses() {
    #expect(throws: FileError.noActivity(holds: "a course and a workout")) {
      try MadeFile.read("tcx/course-and-workout.tcx")
    }
  }

  @Test("What stands before the damage is kept")
  func damage() throws {
    let cut = try MadeFile.read("tcx/cut-off.tcx")
    #expect(cut.activities.first?.samples.count == 4)
    #expect(cut.damage == .truncated(at: try MadeFile.bytes("tcx/cut-off.tcx").count))
    #expect(try MadeFile.read("tcx/utf16le.tcx").activities.first?.samples.count == 4)
  }
}
