import Evidence
import Testing
import TrainingLoad

@Suite("What a runner can do, from efforts")
struct PerformanceTests {
  static func effort(_ meters: Double, _ seconds: Double) throws -> TimedEffort {
    try #require(TimedEffort(meters: meters, seconds: seconds))
  }

  static func three() throws -> [TimedEffort] {
    try [effort(1200, 250), effort(2400, 540), effort(3600, 845)]
  }

  @Test("Critical speed of three published efforts")
  func criticalSpeed() throws {
    let line = try CriticalSpeed(Self.three())
    #expect(abs(line.metersPerSecond.value - 4.0328) < 0.0001)
    #expect(abs(line.reserveMeters.value - 202.1) < 0.1)
    #expect(line.metersPerSecond.low < line.metersPerSecond.value)
    #expect(line.reserveMeters.high > line.reserveMeters.value)
  }

  @Test("Efforts on a line give that line, without a doubt")
  func exactLine() throws {
    let efforts = try [150.0, 400, 700, 1100].map { try Self.effort(3.8 * $0 + 180, $0) }
    let line = try CriticalSpeed(efforts)
    #expect(abs(line.metersPerSecond.value - 3.8) < 1e-9)
    #expect(abs(line.reserveMeters.value - 180) < 1e-6)
    #expect(line.metersPerSecond.high - line.metersPerSecond.low < 1e-6)
    #expect(abs(try #require(line.seconds(forMeters: 3.8 * 600 + 180)) - 600) < 1e-6)
  }

  @Test("Too few efforts, efforts of other lengths and easy ones give none")
  func noLine() throws {
    let three = try Self.three()
    #expect(throws: CriticalSpeed.Misfit.tooFewEfforts(2)) { try CriticalSpeed(three.dropLast()) }
    let sprint = try Self.effort(400, 60)
    let long = try Self.effort(21_097.5, 6000)
    #expect(throws: CriticalSpeed.Misfit.tooFewEfforts(2)) {
      try CriticalSpeed(three.dropLast() + [sprint, long])
    }
    // Faster over the longer distance: the short ones were no efforts.
    let easy = try [Self.effort(1000, 300), Self.effort(2000, 500), Self.effort(4000, 900)]
    #expect(throws: CriticalSpeed.Misfit.noLine) { try CriticalSpeed(easy) }
    #expect(TimedEffort(meters: 0, seconds: 10) == nil)
    #expect(TimedEffort(meters: 10, seconds: .nan) == nil)
  }

  @Test(
    "Scores of races as other programs print them",
    arguments: [
      (5000, 24 * 60 + 34, 39.110), (10_000, 2400, 51.944), (5000, 1200, 49.806),
      (42_195, 3 * 3600, 53.528),
    ] as [(Double, Double, Double)])
  func scores(meters: Double, seconds: Double, expected: Double) throws {
    let score = try #require(OxygenScore(Self.effort(meters, seconds)))
    #expect(abs(score.value - expected) < 0.001)
    #expect(abs(try #require(score.seconds(forMeters: meters)) - seconds) < 0.01)
  }

  @Test(
    "Times of a score as other programs print them",
    arguments: [(5000, 19.93), (10_000, 41.33), (21_097.5, 91.52), (42_195, 190.66)]
      as [(Double, Double)])
  func times(meters: Double, minutes: Double) throws {
    let seconds = try #require(OxygenScore(50).seconds(forMeters: meters))
    #expect(abs(seconds / 60 - minutes) < 0.01)
  }

  @Test("Races beyond the equations have no score")
  func unscored() throws {
    #expect(OxygenScore(try Self.effort(100, 10)) == nil)
    #expect(OxygenScore(try Self.effort(100_000, 40_000)) == nil)
    #expect(OxygenScore(50).seconds(forMeters: 100) == nil)
  }

  @Test("A race is a range over several models; a faster runner has a faster range")
  func forecast() throws {
    let forecast = RaceForecast(meters: 10_000, from: try Self.three())
    let range = try #require(forecast.seconds)
    #expect(forecast.times.count >= 2)
    #expect(forecast.times.allSatisfy { range.contains($0.seconds) })
    let faster = try Self.three().compactMap {
      TimedEffort(meters: $0.meters, seconds: $0.seconds * 0.95)
    }
    let quicker = try #require(RaceForecast(meters: 10_000, from: faster).seconds)
    #expect(quicker.lowerBound < range.lowerBound && quicker.upperBound < range.upperBound)
    #expect(RaceForecast(meters: 10_000, from: []).seconds == nil)
  }

  @Test("The nearest effort decides, and a race that was run comes back")
  func ownRace() throws {
    let race = try Self.effort(10_000, 2400)
    for model in [RaceModel.powerOfDistance, .oxygenScore] {
      let again = try #require(model.seconds(10_000, [race] + Self.three()))
      #expect(abs(again - 2400) < 0.01, "\(model.key)")
    }
  }

  @Test("Twice the distance takes 2 to the power 1.06 times as long, after Riegel")
  func riegel() throws {
    let time = try #require(RaceModel.powerOfDistance.seconds(10_000, [Self.effort(5000, 1200)]))
    #expect(abs(time / 1200 - 2.0849) < 0.0001)
  }

  @Test("A marathon at the published shares of critical speed", arguments: [150.0, 360])
  func marathon(minutes: Double) throws {
    let share = minutes == 150 ? 0.930 : 0.789
    let speed = 42_195 / (minutes * 60) / share
    let efforts = try [150.0, 500, 1000].map { try Self.effort(speed * $0 + 150, $0) }
    let seconds = try #require(RaceModel.marathon.seconds(42_195, efforts))
    #expect(abs(seconds / 60 - minutes) < 0.05)
    #expect(RaceModel.marathon.seconds(30_000, efforts) == nil)
  }

  @Test("Every race model says where it comes from and where it misses")
  func catalogue() {
    #expect(Set(RaceModel.all.map(\.key)).count == RaceModel.all.count)
    #expect(RaceModel.all.allSatisfy { !$0.caveat.isEmpty && !$0.sources.isEmpty })
  }
}
