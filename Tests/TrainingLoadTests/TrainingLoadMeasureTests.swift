import Logbook
import Testing
import TrainingLoad

@Suite("Training load by effort, pace and power")
struct TrainingLoadMeasureTests {
  @Test("Seven of ten over 45 minutes is the published 315")
  func foster() throws {
    var run = Run.steady(seconds: 45 * 60)
    run.effort = 7
    #expect(run.observation.value("impulse.effort") == 315)
    run.effort = nil
    #expect(run.observation.reason("impulse.effort") == "noEffort")
    run.effort = 11
    #expect(run.observation.reason("impulse.effort") == "noEffort")
  }

  @Test("An hour at threshold speed on the level is 100 by pace and by power")
  func threshold() throws {
    let run = Run.steady(seconds: 3600, speed: 4).observation
    #expect(try abs(#require(run.value("impulse.pace")) - 100) < 0.5)
    #expect(try abs(#require(run.value("impulse.power")) - 100) < 0.5)
  }

  @Test("An hour at 3 m/s is what the published powers of 262.55 and 373.94 W make of it")
  func publishedPower() throws {
    let run = Run.steady(seconds: 3600, speed: 3).observation
    let share = 262.55 / 373.94
    #expect(try abs(#require(run.value("impulse.power")) - 100 * share * share) < 0.01)
  }

  @Test("5 % uphill at 3 m/s weighs as the published 339.54 W")
  func publishedClimb() throws {
    var run = Run.steady(seconds: 3600, speed: 3)
    run.altitudes = (0...3600).map { 100 + Double($0) * 3 * 0.05 }
    let share = 339.54 / 373.94
    #expect(try abs(#require(run.observation.value("impulse.power")) - 100 * share * share) < 0.1)
  }

  @Test("Faster, longer and steeper all weigh more")
  func monotone() throws {
    for key in ["impulse.pace", "impulse.power"] {
      let base = try #require(Run.steady(seconds: 1800).observation.value(key))
      let faster = try #require(Run.steady(seconds: 1800, speed: 3.5).observation.value(key))
      let longer = try #require(Run.steady(seconds: 2400).observation.value(key))
      var uphill = Run.steady(seconds: 1800)
      uphill.altitudes = (0...1800).map { 100 + Double($0) * 0.15 }
      let steeper = try #require(uphill.observation.value(key))
      #expect(min(faster, longer, steeper) > base, "\(key)")
    }
  }

  @Test("By pace two halves add up to the whole, and the same distance in surges weighs more")
  func adds() throws {
    let half = try #require(Run.steady(seconds: 1800).observation.value("impulse.pace"))
    let whole = try #require(Run.steady(seconds: 3600).observation.value("impulse.pace"))
    #expect(abs(whole - 2 * half) < 1e-6)
    var surges = Run.steady(seconds: 3600)
    for second in 0..<3600 { surges.speeds[second] = second / 300 % 2 == 0 ? 2 : 4 }
    #expect(try #require(surges.observation.value("impulse.pace")) > whole)
  }

  @Test("Without threshold, size or altitude the measure says what it lacks")
  func unknown() {
    var run = Run.steady(seconds: 1800)
    run.athlete = AthleteState(values: [.massKilograms: 70, .heightMeters: 1.75])
    #expect(run.observation.reason("impulse.pace") == "noTrait:thresholdSpeed")
    run.athlete = AthleteState(values: [.heightMeters: 1.75, .thresholdSpeed: 4])
    #expect(run.observation.reason("impulse.power") == "noTrait:massKilograms")
    run.altitudes = nil
    #expect(run.observation.reason("impulse.pace") == "noSignal:altitude")
  }

  @Test("An athlete's own numbers take the place of those of their sex")
  func overridden() throws {
    var run = Run.steady(seconds: 1800)
    let published = try #require(run.observation.value("impulse.banister"))
    run.athlete.sex = nil
    run.athlete.impulseWeighting = ImpulseWeighting(factor: 0.64, exponent: 1.92)
    #expect(run.observation.value("impulse.banister") == published)
    run.athlete.impulseWeighting = ImpulseWeighting(factor: 1.28, exponent: 1.92)
    #expect(
      try abs(#require(run.observation.value("impulse.banister")) - 2 * published) < 1e-9)
  }

  @Test("A heart rate that climbs late in a long run at the same pace is a decline of its size")
  func durability() throws {
    var run = Run.steady(seconds: 7200, heartRate: 150)
    #expect(try abs(#require(run.observation.value("durability.decline"))) < 1e-9)
    run.heartRates = (0...7200).map { $0 < 4000 ? 150 : 165 }
    let decline = try #require(run.observation.value("durability.decline"))
    #expect(abs(decline - (1 - 150.0 / 165)) < 1e-9)
    #expect(Run.steady(seconds: 3600).observation.reason("durability.decline") == "tooShort")
  }
}
