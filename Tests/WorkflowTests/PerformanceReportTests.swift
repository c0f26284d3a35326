import ActivityFiles
import Evidence
import Foundation
import Logbook
import Testing
import TrainingLoad
import Workflow

@Suite("Fitness from the log")
struct PerformanceReportTests {
  /// A log with even-paced runs of the two weeks before the scene's present.
  private func log(_ runs: [(minutes: Int, speed: Double)]) async throws -> Workbench {
    let workbench = try await Scene.workbench()
    for (place, run) in runs.enumerated() {
      var course = Course(minutes: run.minutes, speed: run.speed)
      course.start = 1_763_700_000 - Double(place + 1) * 86_400
      course.hasPositions = false
      let lines = try await workbench.take(try course.bytes(), "run-\(place).fit")
      #expect(lines.map(\.result) == [.imported])
    }
    return workbench
  }

  @Test("Three even runs give the line through their ends, and each effort names its run")
  func criticalSpeed() async throws {
    let report = try await log([(3, 4.9), (10, 4.3), (20, 4.15)]).performance()
    let known = try #require(report.profile.criticalSpeed.value)
    // The line through (163.27 s, 800 m), (600, 2580), (1200, 4980), by another program.
    #expect(abs(known.speed.value - 4.030) < 0.02)
    #expect((known.reserve.low...known.reserve.high).contains(149.4))
    #expect(known.speed.low < known.speed.value && known.speed.value < known.speed.high)
    #expect(Set(report.efforts.map(\.run)) == [1, 2, 3])
    let range = try #require(report.races.first { $0.distance == .fiveKilometers }?.range.seconds)
    #expect(range.contains(5000 / 4.15))
  }

  @Test("A run with a carried load counts for nothing here")
  func loaded() async throws {
    let workbench = try await log([(3, 4.9), (10, 4.3), (20, 4.15)])
    let vest = try #require(TypedLoad(text: "vest=5kg"))
    try await workbench.wear([.load(vest)], on: 3)
    let report = try await workbench.performance()
    #expect(report.loadedRuns == 1)
    #expect(!report.efforts.contains { $0.run == 3 })
  }

  @Test("Too little is said with what is there and what it needs")
  func tooLittle() async throws {
    let report = try await log([(3, 4.9)]).performance()
    #expect(report.profile.criticalSpeed.shortage == .performances(known: 1, needed: 3))
    #expect(report.response.shortage != nil)
    let empty = try await Scene.workbench().performance()
    #expect(empty.efforts.isEmpty && empty.longRuns.isEmpty)
    #expect(empty.months.count == 18 && empty.months.allSatisfy { $0.score.value == nil })
  }

  @Test("Months follow one another, and the best score stands in the month it was run")
  func months() async throws {
    let report = try await log([(20, 4.15)]).performance()
    #expect(report.months.allSatisfy { $0.first.civil.day == 1 })
    let firsts = report.months.map(\.first.civil)
    #expect(firsts.first?.year == 2024 && firsts.first?.month == 6)
    #expect(firsts.last?.year == 2025 && firsts.last?.month == 11)
    #expect(report.months.filter { $0.score.value != nil }.count == 1)
    #expect(report.months.last?.score.value != nil)
  }
}
