import Logbook
import Testing
import TrainingLoad

@Suite("Splits and laps")
struct SplitTests {
  /// A run over hills at changing speed with a pause and a stop.
  static let run: Run = {
    var run = Run.steady(seconds: 4000)
    run.speeds = run.speeds.indices.map { second in
      (2000..<2050).contains(second) ? 0 : 2.5 + Double((second * 7919) % 1000) / 900
    }
    run.altitudes = (0...4000).map { 100 + 0.03 * Double(abs($0 % 1000 - 500)) }
    run.heartRates = (0...4000).map { 130 + Double($0 / 100) }
    run.pauses = [3000...3060]
    return run
  }()

  @Test(
    "Parts add up to the whole: way, time, time in motion, climbs",
    arguments: [250.0, 1000, 1609.344, 5000])
  func conservation(every: Double) throws {
    let observation = Self.run.observation
    let parts = splits(of: observation, every: every)
    #expect(parts.map(\.number) == Array(1...parts.count))
    #expect(parts.dropLast().allSatisfy { $0.meters == every })
    let last = try #require(parts.last?.meters)
    #expect(last > 0 && last <= every + 1e-9)
    func total(_ key: String) throws -> Double { try #require(observation.value(key)) }
    #expect(try abs(parts.compactMap(\.meters).sum - total("distance.meters")) < 1e-6)
    #expect(try abs(parts.map(\.elapsedSeconds).sum - total("time.elapsed.seconds")) < 1e-6)
    #expect(try abs(parts.map(\.movingSeconds).sum - total("time.moving.seconds")) < 1.001)
    #expect(try abs(parts.compactMap(\.ascentMeters).sum - total("ascent.meters")) < 1e-6)
    #expect(try abs(parts.compactMap(\.descentMeters).sum - total("descent.meters")) < 1e-6)
  }

  @Test("Each part begins where the last one ended")
  func contiguous() {
    let parts = splits(of: Self.run.observation, every: 1000)
    #expect(parts.first?.startSecond == 0)
    #expect(parts.last?.endSecond == 4000)
    #expect(zip(parts, parts.dropFirst()).allSatisfy { $0.endSecond == $1.startSecond })
  }

  @Test("A steady run has steady splits")
  func steady() {
    for part in splits(of: Run.steady(seconds: 2000).observation, every: 1000) {
      #expect(part.speed.map { abs($0 - 3) < 1e-9 } == true)
      #expect(part.heartRate == 150)
      #expect(part.gradeAdjustedSpeed.map { abs($0 - 3) < 1e-9 } == true)
    }
  }

  @Test("Without a distance, or with a distance that is none, there are no splits")
  func none() {
    for every in [0, -5, .nan, -.infinity, 0.001] {
      #expect(splits(of: Self.run.observation, every: every).isEmpty)
    }
    #expect(splits(of: Run.observation(Activity(sport: .running)), every: 1000).isEmpty)
    #expect(splits(of: Self.run.observation, every: .infinity).count == 1)
  }

  @Test("A counter gone wrong does not ask for millions of splits")
  func bounded() {
    var run = Run.steady(seconds: 100)
    run.speeds[50] = 1e12
    #expect(splits(of: run.observation, every: 1000).count <= 5002)
  }

  @Test("Laps carry the file's totals and figures from the signals")
  func laps() throws {
    var activity = Run.steady(seconds: 1000).activity
    var first = Lap(startSeconds: Run.start)
    first.summary.distanceMeters = 1234
    var unplaced = Lap()
    unplaced.summary.elapsedSeconds = 77
    unplaced.summary.averageHeartRate = 99
    activity.laps = [first, Lap(startSeconds: Run.start + 400), unplaced]
    let laps = lapSplits(of: Run.observation(activity))
    #expect(laps.map(\.number) == [1, 2, 3])
    #expect(laps[0].meters == 1234)
    #expect(laps[0].elapsedSeconds == 400)
    #expect(laps[0].heartRate == 150)
    #expect(laps[1].meters == 1800)
    #expect(laps[1].endSecond == 1000)
    #expect(laps[2].elapsedSeconds == 77)
    #expect(laps[2].heartRate == 99)
  }
}
