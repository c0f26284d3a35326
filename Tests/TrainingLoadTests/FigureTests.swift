import Logbook
import Testing
import TrainingLoad

@Suite("Figures of runs made for it")
struct FigureTests {
  @Test("On the level, grade-adjusted pace is pace")
  func level() throws {
    let run = Run.steady(seconds: 1200, speed: 3.2).observation
    let figure = try #require(run.figure("speed.gradeAdjusted"))
    #expect(figure.value.map { abs($0 - 3.2) < 1e-9 } == true)
    #expect(figure.low.map { abs($0 - 3.2) < 1e-9 } == true)
    #expect(run.value("speed.mean").map { abs($0 - 3.2) < 1e-9 } == true)
  }

  @Test("Uphill it is faster than pace and its band holds it", arguments: [Sport.running, .hiking])
  func uphill(sport: Sport) throws {
    var run = Run.steady(seconds: 1200, speed: 2)
    run.sport = sport
    run.altitudes = (0...1200).map { 100 + 0.2 * Double($0) }
    let figure = try #require(run.observation.figure("speed.gradeAdjusted"))
    let (value, low, high) = try (
      #require(figure.value), #require(figure.low), #require(figure.high)
    )
    #expect(2.2 < low && low < value && value < high)
  }

  @Test("Ten hills of fifty meters are five hundred meters up and as many down")
  func hills() throws {
    var run = Run.steady(seconds: 10_000)
    run.altitudes = (0...10_000).map { second in
      let place = second % 1000
      return 100 + 0.1 * Double(min(place, 1000 - place))
    }
    let observation = run.observation
    for key in ["ascent.meters", "descent.meters"] {
      let figure = try #require(observation.figure(key))
      let value = try #require(figure.value)
      // Averaging takes the very tops off.
      #expect(abs(value - 500) < 10)
      #expect(try #require(figure.low) <= value)
      #expect(try #require(figure.high) >= value)
    }
  }

  @Test("Noise of a meter on the level is no climb")
  func noise() {
    var run = Run.steady(seconds: 3600)
    run.altitudes = (0...3600).map { second in
      let noise = Double((second * 7919) % 200) / 100
      return 99 + noise
    }
    #expect(run.observation.value("ascent.meters") == 0)
  }

  @Test("Turned round, a run descends what it climbed")
  func turnedRound() throws {
    var run = Run.steady(seconds: 4000)
    let heights = (0...4000).map { second in
      let hill = Double((second * 37) % 900)
      return 100 + hill * 0.02 + Double(second) * 0.01
    }
    run.altitudes = heights
    let there = run.observation
    run.altitudes = heights.reversed()
    let back = run.observation
    for (up, down) in [("ascent.meters", "descent.meters"), ("descent.meters", "ascent.meters")] {
      let (a, b) = try (#require(there.value(up)), #require(back.value(down)))
      #expect(abs(a - b) < 1e-6)
    }
  }

  @Test("A steady effort is not decoupled; ten percent more beats in the second half are")
  func decoupling() throws {
    var run = Run.steady(seconds: 3600)
    #expect(try abs(#require(run.observation.value("decoupling.aerobic"))) < 1e-9)
    run.heartRates = (0...3600).map { $0 < 1800 ? 150 : 165 }
    // The same way with a tenth more beats is 1/11 less way a beat.
    let value = try #require(run.observation.value("decoupling.aerobic"))
    #expect(abs(value - 1.0 / 11) < 1e-9)
    #expect(Run.steady(seconds: 1199).observation.reason("decoupling.aerobic") == "tooShort")
  }

  @Test("An hour at threshold has intensity 1, and hard parts weigh more than easy ones save")
  func intensity() throws {
    let threshold = Run.steady(seconds: 3600, speed: 4).observation
    #expect(try abs(#require(threshold.value("intensity.normalized")) - 1) < 1e-9)
    var intervals = Run.steady(seconds: 3600)
    intervals.speeds = (0..<3600).map { $0 / 300 % 2 == 0 ? 3 : 5 }
    let uneven = try #require(intervals.observation.value("intensity.normalized"))
    #expect(uneven > 1.02 && uneven < 1.25)
    #expect(Run.steady(seconds: 200).observation.reason("intensity.normalized") == "tooShort")
  }

  @Test("Mean and spread are those of the values in motion")
  func moments() throws {
    var run = Run.steady(seconds: 1000)
    run.others = [
      (.stepFrequency, (0...1000).map { $0.isMultiple(of: 2) ? 170 : 180 }),
      (.groundContactBalance, (0...1000).map { $0.isMultiple(of: 2) ? 0.49 : 0.51 }),
    ]
    let observation = run.observation
    #expect(try abs(#require(observation.value("stepFrequency.mean")) - 175) < 1e-9)
    #expect(try abs(#require(observation.value("stepFrequency.spread")) - 5) < 1e-9)
    #expect(try abs(#require(observation.value("groundContactBalance.spread")) - 0.01) < 1e-9)
  }

  @Test("The seconds of all states are the time from start to end")
  func times() throws {
    let observation = SplitTests.run.observation
    let states = observation.signals.states.dropLast()
    let moving = states.count { $0 == .moving }
    let paused = states.count { $0 == .paused }
    #expect(observation.value("time.moving.seconds") == Double(moving))
    #expect(observation.value("time.elapsed.seconds") == Double(states.count))
    #expect(observation.value("time.timer.seconds") == Double(states.count - paused))
    #expect(paused == 60)
  }

  @Test("The file's own timer is preferred, unless it cannot be one")
  func stated() {
    var activity = Run.steady(seconds: 600).activity
    activity.summary.timerSeconds = 590
    #expect(Run.observation(activity).value("time.timer.seconds") == 590)
    activity.summary.timerSeconds = 4_294_967_295
    #expect(Run.observation(activity).value("time.timer.seconds") == 600)
  }

  @Test("The distance recorded along the run is preferred to the file's total")
  func distance() {
    var activity = Run.steady(seconds: 600).activity
    activity.summary.distanceMeters = 5
    #expect(Run.observation(activity).value("distance.meters") == 1800)
  }

  @Test("The same run another day has the same figures")
  func translation() {
    let run = SplitTests.run
    let activity = run.activity
    var samples = Samples(times: activity.samples.times.map { $0 + 1e7 })
    for column in activity.samples.columns { samples.set(column.channel, column.values) }
    var later = activity
    later.samples = samples
    later.pauses = activity.pauses.map {
      Activity.Pause(startSeconds: $0.startSeconds + 1e7, endSeconds: $0.endSeconds + 1e7)
    }
    let (a, b) = (run.observation, Run.observation(later))
    for metric in Metric.all { #expect(metric.figure(of: a) == metric.figure(of: b)) }
  }
}
