import Evidence
import Logbook
import Testing
import TrainingLoad

@Suite("Performances and what they foretell")
struct PerformanceTests {
  static let day = Day(number: 20_000)

  static func profile(_ pairs: [(Double, Double)]) -> PerformanceProfile {
    PerformanceProfile(
      of: pairs.compactMap { Performance(day: day, meters: $0.0, seconds: $0.1) }, on: day)
  }

  /// Efforts of a runner of 4 m/s and 200 m.
  static let onTheLine = [150.0, 400, 800, 1100].map { (4 * $0 + 200, $0) }

  @Test("Efforts on a line give the line back, with the least band there is")
  func line() throws {
    let fitted = try #require(Self.profile(Self.onTheLine).criticalSpeed.value)
    #expect(abs(fitted.speed.value - 4) < 1e-9 && abs(fitted.reserve.value - 200) < 1e-6)
    #expect(abs(fitted.speed.high - 4.08) < 1e-9 && abs(fitted.reserve.low - 170) < 1e-6)
    #expect(fitted.missing.isEmpty)
  }

  @Test("An easy run does not spoil critical speed: a longer effort outdid it")
  func notAllOut() throws {
    let with = Self.profile(Self.onTheLine + [(1500, 500), (3000, 1150)])
    let speed = try #require(with.criticalSpeed.value).speed.value
    #expect(abs(speed - 4) < 0.05)
    #expect(with.efforts.contains { $0.meters == 1500 } == false)
  }

  @Test("Scatter of the efforts widens the band")
  func scatter() throws {
    let scattered = zip(Self.onTheLine, [40.0, -40, 40, -40]).map { ($0.0 + $1, $0.1) }
    let fitted = try #require(Self.profile(scattered).criticalSpeed.value)
    let narrow = try #require(Self.profile(Self.onTheLine).criticalSpeed.value)
    #expect(fitted.speed.high - fitted.speed.low > narrow.speed.high - narrow.speed.low)
  }

  @Test("Too few, too similar or too slow efforts give a reason, not a speed")
  func lacking() {
    let few = Self.profile([(1200, 250), (2400, 540)]).criticalSpeed
    #expect(few == .unknown(.performances(known: 2, needed: 3)))
    let alike = Self.profile([(2400, 500), (2850, 600), (3250, 700)]).criticalSpeed
    #expect(alike == .unknown(.tooAlike))
    let flat = Self.profile([(300.5, 150), (800.5, 400), (1600, 800)]).criticalSpeed
    #expect(flat == .unknown(.notAllOut))
  }

  @Test("What is missing is named by its length")
  func missing() throws {
    let fitted = try #require(
      Self.profile([(1000, 200), (1180, 240), (4200, 1000)]).criticalSpeed.value)
    #expect(fitted.missing == [.middle])
  }

  @Test("Score and time are each other's inverse")
  func inverse() throws {
    for meters in [1500.0, 5000, 10_000, 42_195] {
      for score in [35.0, 45, 60, 75] {
        let seconds = try OxygenScore.seconds(over: meters, score: score)
        #expect(abs(try OxygenScore.value(meters: meters, seconds: seconds) - score) < 1e-6)
      }
    }
  }

  @Test("Beyond the tables there is no score")
  func outside() {
    #expect(throws: OutOfRange.self) { try OxygenScore.value(meters: 400, seconds: 60) }
    #expect(throws: OutOfRange.self) { try OxygenScore.value(meters: 5000, seconds: 20_000) }
    #expect(throws: OutOfRange.self) { try OxygenScore.seconds(over: 5000, score: 400) }
  }

  @Test("A race is a range that holds every model's, and grows with the distance")
  func ranges() throws {
    let profile = Self.profile(Self.onTheLine + [(10_000, 2640)])
    var last = 0.0
    for meters in [3000.0, 5000, 10_000, 15_000, 21_097.5, 30_000, 42_195] {
      let range = profile.race(meters: meters)
      let whole = try #require(range.seconds)
      for answer in range.byModel {
        guard let band = answer.seconds.value else { continue }
        #expect(whole.lowerBound <= band.lowerBound && band.upperBound <= whole.upperBound)
      }
      #expect(whole.lowerBound > last, "\(meters)")
      last = whole.lowerBound
      #expect(whole.upperBound > whole.lowerBound * 1.02)
    }
  }

  @Test("A race already run lies within its own range")
  func own() throws {
    let profile = Self.profile(Self.onTheLine + [(10_000, 2640)])
    #expect(try #require(profile.race(meters: 10_000).seconds).contains(2640))
  }

  @Test("Farther from what was run the range is wider")
  func widening() throws {
    let profile = Self.profile([(5000, 1200)])
    let widths = try [5000.0, 10_000, 21_097.5, 42_195].map {
      let band = try #require(profile.race(meters: $0).seconds)
      return band.upperBound / band.lowerBound
    }
    #expect(zip(widths, widths.dropFirst()).allSatisfy { $0 < $1 })
  }

  @Test("Without performances nothing is foretold, and old ones do not count")
  func nothing() throws {
    let empty = Self.profile([])
    #expect(empty.race(meters: 10_000).seconds == nil)
    #expect(empty.score == .unknown(.nothingDone))
    let old = try #require(Performance(day: Self.day + -90, meters: 5000, seconds: 1200))
    #expect(PerformanceProfile(of: [old], on: Self.day).efforts.isEmpty)
    #expect(Self.profile(Self.onTheLine).race(meters: -1).seconds == nil)
    #expect(Self.profile(Self.onTheLine).race(meters: .nan).seconds == nil)
  }

  @Test("The best efforts of a run are performances")
  func ofFigures() {
    let run = Run.steady(seconds: 2000, speed: 3.5).observation
    let efforts = Performance.efforts(on: Self.day) { run.value($0) }
    #expect(efforts.count == 11)
    #expect(efforts.allSatisfy { abs($0.metersPerSecond - 3.5) < 1e-6 })
    #expect(Performance(day: Self.day, meters: 1000, seconds: 10) == nil)
  }

  @Test("Every parameter and every model says where it comes from")
  func catalogue() {
    let keys = FitnessParameters.catalogue.map(\.key)
    #expect(Set(keys).count == keys.count)
    #expect(Mirror(reflecting: FitnessParameters.standard).children.count == keys.count)
    for parameter in FitnessParameters.catalogue {
      #expect(parameter.estimate.low <= parameter.estimate.value, "\(parameter.key)")
      #expect(parameter.estimate.value <= parameter.estimate.high, "\(parameter.key)")
      #expect(
        parameter.source != .plimsollChoice || [.proposed, .recalled].contains(parameter.status))
    }
    #expect(RaceModel.all.allSatisfy { !$0.sources.isEmpty && $0.definition.count > 20 })
  }
}
