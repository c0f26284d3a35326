import Biomechanics
import Evidence
import Logbook
import Quantities
import Testing
import TrainingLoad

@Suite("What a run asks of the body, with a load and without")
struct ExertionTests {
  static let ankles = CarriedLoad([.init(.ankle, .kilograms(2))])
  static let vest = CarriedLoad([.init(.vest, .kilograms(7))])
  static let doses = Tissue.allCases.map { "dose.\($0.rawValue)." }

  /// A run over gentle hills at changing speed.
  static let hilly: Run = {
    var run = Run.steady(seconds: 1200)
    run.speeds = (0..<1200).map { 2.6 + 0.3 * Double(($0 / 60) % 4) }
    run.altitudes = (0...1200).map { second in
      let place = second % 400
      return 100 + 0.08 * Double(min(place, 400 - place))
    }
    return run
  }()

  static func carrying(_ run: Run, _ spans: [CarriedSpan]) -> Observation {
    let activity = run.activity
    return Observation(
      activity: activity, signals: Signals(of: activity), athlete: run.athlete, carried: spans)
  }

  static func carrying(_ run: Run, _ load: CarriedLoad) -> Observation {
    carrying(run, [CarriedSpan(carriedLoad: load)])
  }

  @Test("Without a load the load changes nothing, to the bit")
  func unloaded() {
    let run = Self.hilly.observation
    #expect(run.value("carried.mass") == 0)
    #expect(run.value("carried.moved") == 70)
    #expect(run.value("energy.carried") == 0)
    #expect(run.figure("energy.carried")?.high == 0)
    #expect(run.value("energy.gross") == run.value("energy.unloaded"))
    for dose in Self.doses { #expect(run.value(dose + "ratio") == 1) }
  }

  @Test("Ten flat kilometers take about a kilocalorie a kilogram and kilometer, as the rule says")
  func rule() throws {
    let run = Run.steady(seconds: 3334).observation
    let figure = try #require(run.figure("energy.gross"))
    let rule = 4184.0 * 70 * 10
    #expect(try #require(figure.low) < rule && rule < #require(figure.high))
    #expect(try abs(#require(figure.value) / rule - 1) < 0.1)
  }

  @Test("At a constant speed and slope the figures are the direct model's", arguments: [0.0, 0.05])
  func direct(grade: Double) throws {
    var run = Run.steady(seconds: 1200, speed: 3.13)
    run.altitudes = (0...1200).map { 100 + grade * 3.13 * Double($0) }
    let observation = Self.carrying(run, Self.ankles)
    var moment = Moment(
      body: Body(mass: .kilograms(70), height: .meters(1.75), sex: .male),
      speed: .metersPerSecond(3.13), carriedLoad: Self.ankles)
    moment.surroundings.grade = .riseOverRun(grade)
    let model = try moment.comparison().loaded
    func expect(_ key: String, _ figure: MomentFigure, times: Double) throws {
      let expected = try #require(model[figure]).value * times
      #expect(try abs(#require(observation.value(key)) / expected - 1) < 0.005, "\(key)")
    }
    try expect("energy.gross", .grossMetabolicWattsPerKilogram, times: 70 * 1200)
    try expect("speed.adjusted.carried", .equivalentFlatSpeedMps, times: 1)
    let strides = try #require(model[.stepsPerMinute]).value / 2 * 20
    try expect("work.hip.swing", .swingHipPositiveWorkJ, times: strides)
    try expect("work.knee.swing", .swingKneeNegativeWorkJ, times: strides)
    for tissue in Tissue.allCases {
      let key = "dose.\(tissue.rawValue)."
      try expect(key + "perKilometer", .dosePerKilometer(of: tissue), times: 1)
      try expect(key + "meters", .dosePerKilometer(of: tissue), times: 3.13 * 1200)
    }
  }

  @Test("More mass never takes less energy and never less dose")
  func monotone() throws {
    var before: Observation = Self.hilly.observation
    for kilograms in [0.5, 1, 2, 4] {
      let now = Self.carrying(
        Self.hilly,
        CarriedLoad([
          .init(.ankle, .kilograms(kilograms / 4)),
          .init(.vest, .kilograms(kilograms)),
        ]))
      #expect(try #require(now.value("carried.mass")) == kilograms * 1.25)
      for key in ["energy.gross", "energy.carried", "speed.adjusted.carried"]
        + Self.doses.map({ $0 + "ratio" })
      {
        #expect(try #require(now.value(key)) >= #require(before.value(key)), "\(key)")
      }
      before = now
    }
  }

  @Test("A load worn for half of a run lies between none and the whole run, whichever half it is")
  func half() throws {
    let run = Run.steady(seconds: 1200)
    let middle = Run.start + 600
    let first = Self.carrying(run, [CarriedSpan(endSeconds: middle, carriedLoad: Self.vest)])
    let second = Self.carrying(run, [CarriedSpan(startSeconds: middle, carriedLoad: Self.vest)])
    let whole = Self.carrying(run, Self.vest)
    #expect(try abs(#require(first.value("carried.mass")) - 3.5) < 1e-9)
    for key in ["energy.gross", "dose.tibia.meters", "dose.lowBack.ratio"] {
      let (a, b) = try (#require(first.value(key)), #require(second.value(key)))
      #expect(abs(a / b - 1) < 1e-9, "\(key)")
      let (none, all) = try (#require(run.observation.value(key)), #require(whole.value(key)))
      #expect(abs(a / ((none + all) / 2) - 1) < 1e-9, "\(key)")
    }
  }

  @Test("Walking has its energy and doses far below a run's, and the rest means nothing for it")
  func walking() throws {
    var run = Run.steady(seconds: 1200, speed: 1.4)
    run.sport = .walking
    let observation = Self.carrying(run, Self.vest)
    #expect(try #require(observation.value("energy.carried")) > 0)
    for key in ["speed.adjusted.carried", "work.hip.swing"] {
      #expect(observation.reason(key) == "otherSport")
    }
    for tissue in LedgerTissue.all {
      let dose = try #require(observation.value(tissue.doseKey))
      #expect(dose > 0 && dose < 0.5 * 1200 * 1.4, "\(tissue.key)")
      #expect(try #require(observation.value("dose.\(tissue.key).ratio")) > 1)
      #expect(try #require(run.observation.value("dose.\(tissue.key).ratio")) == 1)
    }
  }

  @Test("Twice the steps of a walk are twice the dose")
  func walkedSteps() throws {
    func dose(_ stepsPerMinute: Double) throws -> Double {
      var run = Run.steady(seconds: 600, speed: 1.4)
      run.sport = .hiking
      run.others = [(.stepFrequency, Array(repeating: stepsPerMinute, count: 601))]
      return try #require(run.observation.value("dose.calf.meters"))
    }
    #expect(try abs(dose(120) / dose(60) - 2) < 1e-9)
  }

  @Test("Without mass, height, slope or a load that can be carried, the reason is said")
  func reasons() {
    var run = Run.steady(seconds: 600)
    let tooHeavy = Self.carrying(run, CarriedLoad([.init(.vest, .kilograms(90))]))
    #expect(tooHeavy.reason("energy.gross") == "outOfRange")
    run.athlete.values[.heightMeters] = nil
    #expect(run.observation.reason("energy.gross") == "noTrait:heightMeters")
    run.athlete.values[.massKilograms] = nil
    let loaded = Self.carrying(run, Self.vest)
    #expect(loaded.reason("dose.foot.meters") == "noTrait:massKilograms")
    var share = CarriedSpan(carriedLoad: .none)
    share.isOfUnknownMass = true
    #expect(Self.carrying(run, [share]).reason("dose.foot.meters") == "noTrait:massKilograms")
    #expect(Self.carrying(run, [share]).reason("carried.mass") == "noTrait:massKilograms")
    run.altitudes = nil
    #expect(run.observation.reason("energy.unloaded") == "noSignal:altitude")
  }

  @Test(
    "Without a load the doses of any body lie in the band reckoned for a usual one",
    arguments: [(45.0, 1.5), (55, 1.6), (70, 1.75), (85, 1.85), (110, 2)])
  func usualBody(kilograms: Double, meters: Double) throws {
    var own = Self.hilly
    own.athlete.values[.massKilograms] = kilograms
    own.athlete.values[.heightMeters] = meters
    var unknown = Self.hilly
    unknown.athlete.values[.massKilograms] = nil
    unknown.athlete.values[.heightMeters] = nil
    #expect(unknown.observation.reason("energy.gross") == "noTrait:massKilograms")
    for tissue in LedgerTissue.all {
      let figure = try #require(unknown.observation.figure(tissue.doseKey))
      let dose = try #require(own.observation.value(tissue.doseKey))
      let (low, high) = (try #require(figure.low), try #require(figure.high))
      #expect(low <= dose && dose <= high, "\(tissue.key) \(dose) of \(low) to \(high)")
    }
  }

  @Test("Without an altitude, and without points, the band widens and holds the level run's dose")
  func assumed() throws {
    let level = Run.steady(seconds: 1200, speed: 3.2)
    var treadmill = level
    treadmill.altitudes = nil
    var typed = Activity(sport: .running)
    typed.summary.distanceMeters = 3840
    typed.summary.timerSeconds = 1200
    var timed = typed
    timed.summary.distanceMeters = nil
    for tissue in LedgerTissue.all {
      let known = try #require(level.observation.figure(tissue.doseKey))
      let dose = try #require(known.value)
      for other in [treadmill.observation, Run.observation(typed)] {
        let figure = try #require(other.figure(tissue.doseKey))
        #expect(try abs(#require(figure.value) / dose - 1) < 0.01)
        #expect(try #require(figure.low) < #require(known.low))
        #expect(try #require(figure.high) > #require(known.high))
      }
      // An easy kilometer is one: 1200 s at 3 m/s are 3600 m of every dose.
      let easy = try #require(Run.observation(timed).value(tissue.doseKey))
      #expect(abs(easy / 3600 - 1) < 0.01, "\(tissue.key)")
    }
    #expect(Run.observation(typed).reason("energy.gross") == "notRecorded")
  }

  @Test("What is worn on one leg alone wears that leg's swing and no other's")
  func oneSide() throws {
    let cuff = CarriedLoad([.init(.ankle, .kilograms(1), spread: .left)])
    let one = Self.carrying(Self.hilly, cuff)
    #expect(one.value("carried.left") == 1)
    #expect(Self.hilly.observation.value("carried.left") == 0.5)
    let doses = RunDoses(Metric.all.map { $0.figure(of: one) })
    let bare = RunDoses(Metric.all.map { $0.figure(of: Self.hilly.observation) })
    for tissue in LedgerTissue.all {
      let dose = try #require(doses[tissue])
      let without = try #require(bare[tissue])
      #expect(without.left == without.right)
      guard tissue.driver.isOfSwing else {
        #expect(dose.left == dose.right)
        continue
      }
      #expect(dose.left.value > dose.right.value, "\(tissue.key)")
      #expect(abs(dose.right.value / without.right.value - 1) < 0.03, "\(tissue.key)")
    }
  }
}
