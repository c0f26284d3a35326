import ActivityFiles
import Foundation
import Logbook
import Testing
import TrainingLoad
import Workflow

@Suite("Runs are compared, ways found again, records kept, maps drawn")
struct ComparingTests {
  /// Adds a run and answers its number.
  private static func add(_ course: Course, to workbench: Workbench) async throws -> Int64 {
    try #require(
      try await workbench.take(try course.bytes(), "run-\(Int(course.start)).fit")[0].run)
  }

  /// A run along the same places, so many times as long.
  private static func slowed(_ course: Course, by factor: Double) throws -> [UInt8] {
    var activity = course.activity
    var samples = Samples(
      times: activity.samples.times.map { course.start + ($0 - course.start) * factor })
    for column in activity.samples.columns { samples.set(column.channel, column.values) }
    activity.samples = samples
    activity.summary.elapsedSeconds = activity.summary.elapsedSeconds.map { $0 * factor }
    activity.summary.timerSeconds = activity.summary.timerSeconds.map { $0 * factor }
    let write = try #require(ActivityFormat.fit.write)
    return write(activity)
  }

  private static func day(_ number: Int) -> Double { 1_763_000_000 - Double(number) * 86_400 }

  @Test("Two runs along one way are compared by place, and exchanged the other way round")
  func compare() async throws {
    let workbench = try await Scene.workbench()
    // Both lead the same 3600 m: at 3 m/s in 1200 s, a fifth slower in 1440 s.
    let fast = try await Self.add(Course(minutes: 20, speed: 3), to: workbench)
    let bytes = try Self.slowed(Course(start: Self.day(2), minutes: 20, speed: 3), by: 1.2)
    let slow = try #require(try await workbench.take(bytes, "slow.fit")[0].run)
    let there = try await workbench.compare(fast, slow)
    #expect(there.sharesWay)
    let steps = try #require(there.alignment).steps
    #expect(there.alignment?.basis == .place)
    #expect(abs((steps.last?.gapSeconds ?? 0) - 240) < 8)
    let back = try await workbench.compare(slow, fast)
    let gap = try #require(back.alignment?.steps.last).gapSeconds
    #expect(abs(gap + (steps.last?.gapSeconds ?? 0)) < 0.5)
    let distance = try #require(there.figures.first { $0.metric.key == "distance.meters" })
    #expect(abs((distance.difference?.value ?? 9) - 0) < 20)
    let heart = try #require(there.figures.first { $0.metric.key == "heartRate.mean" })
    #expect(heart.difference?.low == nil)
  }

  @Test("A run is the same as itself in every figure")
  func itself() async throws {
    let workbench = try await Scene.workbench()
    let run = try await Self.add(Course(), to: workbench)
    let comparison = try await workbench.compare(run, run)
    #expect(comparison.figures.allSatisfy { $0.difference.map { $0.value == 0 } ?? true })
    #expect(comparison.alignment?.steps.allSatisfy { abs($0.gapSeconds) < 1e-9 } == true)
  }

  @Test("Different ways are compared by distance, as far as the shorter one goes")
  func byDistance() async throws {
    let workbench = try await Scene.workbench()
    let one = try await Self.add(Course(), to: workbench)
    let other = try await Self.add(
      Course(start: Self.day(3), minutes: 30, origin: SIMD2(10, 20)), to: workbench)
    let comparison = try await workbench.compare(one, other)
    #expect(!comparison.sharesWay && comparison.alignment?.basis == .distance)
    #expect(abs((comparison.alignment?.steps.last?.meters ?? 0) - 3600) < 30)
  }

  @Test("The runs along a way are found, and no others")
  func sameWay() async throws {
    let workbench = try await Scene.workbench()
    var along: [Int64] = []
    for number in (0..<3).reversed() {
      along.append(
        try await Self.add(
          Course(start: Self.day(number), speed: 3 + 0.02 * Double(number)), to: workbench))
    }
    _ = try await Self.add(
      Course(start: Self.day(9), origin: SIMD2(-54.31, 3.4)), to: workbench)
    _ = try await Self.add(Course(start: Self.day(11), minutes: 40), to: workbench)
    for run in along {
      #expect(try await workbench.sameWay(as: run).runs.map(\.id) == along)
    }
    // A zone hides places and does not break ways.
    try await workbench.addPrivacyZone(named: "Home", atStartOf: along[0])
    #expect(try await workbench.sameWay(as: along[0]).runs.map(\.id) == along)
  }

  @Test("Records stand by their runs, with a load apart from without")
  func records() async throws {
    let workbench = try await Scene.workbench()
    let slow = try await Self.add(Course(start: Self.day(5), speed: 2.8), to: workbench)
    let fast = try await Self.add(Course(start: Self.day(4), speed: 3.5), to: workbench)
    let vest = try await Self.add(Course(start: Self.day(3), speed: 4), to: workbench)
    try await workbench.wear(
      [.load(try #require(TypedLoad(text: "vest=6kg")))], on: vest)
    let entries = try await workbench.personalRecords().entries
    let kilometer = try #require(entries.first { $0.metric.key == "best.1000m.seconds" })
    #expect(kilometer.plain?.run.id == fast)
    // 1000 m at 3.5 and 2.8 m/s.
    #expect(abs((kilometer.plain?.value ?? 0) - 1000 / 3.5) < 2)
    #expect(abs((kilometer.plain?.before ?? 0) - 1000 / 2.8) < 2)
    #expect(kilometer.loaded?.run.id == vest)
    #expect(kilometer.loaded?.before == nil)
    try await workbench.delete([fast])
    let after = try await workbench.personalRecords().entries
    #expect(
      after.first { $0.metric.key == "best.1000m.seconds" }?.plain?.run.id == slow)
  }

  @Test("A map draws every area, and the years and sports that were asked for")
  func map() async throws {
    let workbench = try await Scene.workbench()
    for number in 0..<3 {
      _ = try await Self.add(Course(start: Self.day(number)), to: workbench)
    }
    // A hundred kilometers north, and a walk a year before.
    let north = SIMD2(-54.3 + 100_000 / 111_195, 3.4)
    var walk = Course(start: Self.day(400), origin: north)
    walk.sport = .walking
    _ = try await Self.add(walk, to: workbench)
    let all = try await workbench.map(MapQuery())
    #expect(all.areas.map(\.runs) == [3, 1])
    #expect(abs(all.areas[1].awayMeters - 100_000) < 500)
    #expect(all.areas[1].awayTurn < 0.01 || all.areas[1].awayTurn > 0.99)
    #expect(all.years == [2025, 2024])
    #expect(Set(all.density?.lines.map(\.level) ?? []) == [2])
    var query = MapQuery()
    query.sports = [.walking]
    #expect(try await workbench.map(query).areas.map(\.runs) == [1])
    query = MapQuery()
    query.year = 2025
    #expect(try await workbench.map(query).matching == 3)
    query.area = 7
    #expect(try await workbench.map(query).chosen == 0)
  }
}
