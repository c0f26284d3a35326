import Logbook
import Testing
import TrainingLoad

@Suite("What is not known is said, and is never 0")
struct UnknownTests {
  static let everything: Run = {
    var run = Run.steady(seconds: 15_000)
    run.effort = 5
    for channel in Channel.all
    where ![.latitude, .longitude, .altitude, .distance, .speed, .heartRate].contains(channel) {
      run.others.append((channel, Array(repeating: 0.5, count: 15_001)))
    }
    return run
  }()

  @Test("A run with everything recorded has every figure", arguments: Metric.all.map(\.key))
  func everythingKnown(key: String) throws {
    let figure = try #require(Self.everythingFigures[key])
    #expect(figure.value?.isFinite == true, "\(figure.reason ?? "")")
    #expect(figure.reason == nil)
  }

  static let everythingFigures: [String: Figure] = {
    let observation = everything.observation
    return Dictionary(
      uniqueKeysWithValues: Metric.all.map { ($0.key, $0.figure(of: observation)) })
  }()

  @Test("A run of which nothing is known has no figure, and each says why")
  func nothingKnown() {
    let observation = Run.observation(Activity(sport: .running), AthleteState())
    for metric in Metric.all {
      let figure = metric.figure(of: observation)
      #expect(figure.value == nil, "\(metric.key)")
      #expect(figure.reason == "notRecorded", "\(metric.key)")
    }
  }

  @Test("A typed run has what was typed, doses of an even run, and nothing else")
  func typed() {
    var activity = Activity(sport: .running)
    activity.summary.distanceMeters = 10_000
    activity.summary.timerSeconds = 3000
    activity.summary.averageHeartRate = 151
    let observation = Run.observation(activity)
    let all = Metric.all.map { $0.figure(of: observation) }.filter { $0.value != nil }
    let known = all.filter { !$0.key.hasPrefix("dose.") }
    #expect(all.count - known.count == 3 * LedgerTissue.all.count)
    #expect(
      known.map(\.key) == [
        "distance.meters", "time.moving.seconds", "time.timer.seconds", "time.elapsed.seconds",
        "speed.mean", "heartRate.mean",
      ])
    #expect(known.compactMap(\.value) == [10_000, 3000, 3000, 3000, 10_000.0 / 3000, 151])
  }

  @Test("A track without times has its length and its climbs")
  func track() {
    var samples = Samples(times: Array(repeating: .nan, count: 100))
    samples.set(.latitude, (0..<100).map { 50 + Double($0) * 0.001 })
    samples.set(.longitude, Array(repeating: 10, count: 100))
    samples.set(.altitude, (0..<100).map { 100 + Double($0) * 5 })
    let observation = Run.observation(Activity(sport: .running, samples: samples))
    // 0.099 degrees of a meridian, 111.195 km each.
    #expect(observation.value("distance.meters").map { abs($0 - 11_008.3) < 1 } == true)
    #expect(observation.value("ascent.meters") == 495)
    #expect(observation.reason("time.moving.seconds") == "noTime")
    #expect(observation.reason("best.400m.seconds") == "noTime")
    #expect(observation.reason("heartRate.mean") == "noTime")
    #expect(splits(of: observation, every: 1000).isEmpty)
  }

  @Test(
    "Without a channel, what needs it is unknown for want of it",
    arguments: [
      (
        "heartRate",
        ["heartRate.mean", "heartRate.maximum", "impulse.banister", "decoupling.aerobic"]
      ),
      ("altitude", ["ascent.meters", "speed.gradeAdjusted", "intensity.normalized"]),
      ("stepFrequency", ["stepFrequency.mean", "stepFrequency.spread"]),
      ("power", ["power.mean"]),
    ])
  func withoutChannel(key: String, metrics: [String]) {
    var activity = Self.everything.activity
    var samples = Samples(times: activity.samples.times)
    for column in activity.samples.columns where column.channel.key != key {
      samples.set(column.channel, column.values)
    }
    activity.samples = samples
    let observation = Run.observation(activity)
    for metric in metrics { #expect(observation.reason(metric) == "noSignal:" + key, "\(metric)") }
  }

  @Test("A ride has no figures of a runner, but its way, times and heart rate")
  func ride() {
    var run = Run.steady(seconds: 4000, speed: 8)
    run.sport = .cycling
    let observation = run.observation
    for key in [
      "speed.gradeAdjusted", "decoupling.aerobic", "best.1000m.seconds", "pace.zone2.seconds",
    ] {
      #expect(observation.reason(key) == "otherSport")
    }
    for key in ["distance.meters", "time.moving.seconds", "heartRate.mean", "impulse.banister"] {
      #expect(observation.value(key) != nil)
    }
  }

  @Test("Every reason is told in English")
  func words() {
    let reasons: [Reading.Reason] = [
      .noSex, .tooShort, .otherSport, .outOfRange, .notRecorded, .noTime,
    ]
    for reason in reasons + Channel.all.map({ .noSignal($0) })
      + Athlete.Trait.allCases.map({ .noTrait($0) })
    {
      #expect(reason.words.contains(" "), "\(reason.code)")
    }
    let run = Run(speeds: [3, 3, 3], athlete: Run.athlete).observation
    let reason = run.figure("heartRate.mean")?.reason
    #expect(reason.flatMap { Reading.Reason.words(code: $0) } == "no heart rate was recorded")
    #expect(Reading.Reason.noTrait(.thresholdSpeed).words == "your threshold speed is not known")
    #expect(Reading.Reason.words(code: "nonsense") == nil)
  }

  @Test(
    "Hostile recordings give figures or reasons, never a trap",
    arguments: [Double.nan, .infinity, -1e300, 1e300, 0])
  func hostile(value: Double) {
    var run = Self.everything
    run.speeds = Array(repeating: value, count: 50) + Array(repeating: 3, count: 50)
    run.altitudes = Array(repeating: value, count: 101)
    run.heartRates = (0..<101).map { $0.isMultiple(of: 3) ? value : 150 }
    run.others = []
    run.athlete = AthleteState(
      sex: .female,
      values: [.restingHeartRate: value, .maximalHeartRate: 190, .thresholdSpeed: value])
    let observation = run.observation
    for metric in Metric.all {
      let figure = metric.figure(of: observation)
      #expect((figure.value == nil) != (figure.reason == nil))
      #expect(figure.value?.isFinite != false)
    }
    _ = splits(of: observation, every: 1000)
  }
}
