import Evidence
import Logbook
import Testing
import TrainingLoad

@Suite("Performance, against published examples")
struct PublishedPerformanceTests {
  static let day = Day(number: 20_000)

  static func performances(_ pairs: [(meters: Double, seconds: Double)]) -> [Performance] {
    pairs.compactMap { Performance(day: day, meters: $0.meters, seconds: $0.seconds) }
  }

  @Test("Three efforts of 1200, 2400 and 3600 m give 4.0328 m/s and 202.1 m")
  func criticalSpeed() throws {
    let efforts = Self.performances([(1200, 250), (2400, 540), (3600, 845)])
    let fitted = try #require(CriticalSpeed.fitted(to: efforts).value)
    #expect(abs(fitted.speed.value - 4.0328) < 0.00005)
    #expect(abs(fitted.reserve.value - 202.1) < 0.05)
    #expect(fitted.speed.low < fitted.speed.value && fitted.speed.value < fitted.speed.high)
    #expect(fitted.missing.isEmpty)
  }

  struct Score: Sendable {
    let meters: Double
    let seconds: Double
    let score: Double
  }

  @Test(
    "Scores are the published ones",
    arguments: [
      Score(meters: 5000, seconds: 24 * 60 + 34, score: 39.110),
      Score(meters: 10_000, seconds: 2400, score: 51.944),
      Score(meters: 5000, seconds: 1200, score: 49.806),
      Score(meters: 42_195, seconds: 10_800, score: 53.528),
    ])
  func scores(example: Score) throws {
    let score = try OxygenScore.value(meters: example.meters, seconds: example.seconds)
    #expect(abs(score - example.score) < 0.0005)
  }

  @Test(
    "A score of 50 is the published times",
    arguments: [(5000.0, 19.93), (10_000, 41.33), (21_097.5, 91.52), (42_195, 190.66)])
  func times(meters: Double, minutes: Double) throws {
    #expect(abs(try OxygenScore.seconds(over: meters, score: 50) / 60 - minutes) < 0.01)
  }

  @Test("By Riegel 20:00 over 5 km are 41:42 over 10 km, as every table says")
  func riegel() throws {
    let profile = PerformanceProfile(of: Self.performances([(5000, 1200)]), on: Self.day)
    let answer = try #require(profile.race(meters: 10_000).byModel.first { $0.model == "riegel" })
    let band = try #require(answer.seconds.value)
    #expect(abs((band.lowerBound + band.upperBound) / 2 - (41 * 60 + 42)) < 1)
  }

  @Test("Over the marathon the late end lies ten minutes or more beyond Riegel's time")
  func vickers() throws {
    let half = Performance(day: Self.day, meters: 21_097.5, seconds: 6600)
    let profile = PerformanceProfile(of: [half].compactMap { $0 }, on: Self.day)
    let band = try #require(
      profile.race(meters: 42_195).byModel.first { $0.model == "riegel" }?.seconds.value)
    // 1:50 doubled by the power 1.06, from any calculator: 3:49:20.
    #expect(band.lowerBound < 13_760 && band.upperBound > 13_760 + 600)
  }

  @Test(
    "A marathon takes the published share of critical speed",
    arguments: [(9000.0, 0.93), (21_600 * 0.999, 0.789)])
  func smyth(seconds: Double, share: Double) throws {
    let speed = 42_195 / seconds / share
    let efforts = Self.performances([180, 480, 1000].map { (speed * $0 + 200, $0) })
    let profile = PerformanceProfile(of: efforts, on: Self.day)
    let held = try #require(profile.criticalSpeed.value?.speed.value)
    #expect(abs(held - speed) < 1e-6)
    let band = profile.race(meters: 42_195).byModel.first { $0.model == "criticalSpeed" }
    #expect(try #require(band?.seconds.value).contains(seconds))
    let marathon = try #require(profile.marathonSpeed.value)
    #expect(abs(marathon.value / speed - 0.848) < 1e-6)
    #expect(marathon.low < 0.789 * speed && marathon.high > 0.93 * speed)
  }

  @Test("The middle of recreational marathon runners lies within the band of critical speed")
  func typical() throws {
    // 84.8 % of the mean critical speed of 3.74 m/s is 3.17 m/s: 3 h 41 min 44 s.
    let efforts = Self.performances([180, 480, 1000].map { (3.74 * $0 + 200, $0) })
    let band = try #require(
      PerformanceProfile(of: efforts, on: Self.day).race(meters: 42_195)
        .byModel.first { $0.model == "criticalSpeed" }?.seconds.value)
    #expect(band.contains(13_304))
  }
}
