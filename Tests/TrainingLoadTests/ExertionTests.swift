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

  @Test("Walking has its energy, and the rest means nothing for it")
  func walking() throws {
    var run = Run.steady(seconds: 1200, speed: 1.4)
    run.sport = .walking
    let observation = Self.carrying(run, Self.vest)
    #expect(try #require(observation.value("energy.carried")) > 0)
    for key in ["speed.adjusted.carried", "work.hip.swing", "dose.tibia.ratio"] {
      #expect(observation.reason(key) == "otherSport")
    }
  }

  @Test("Without mass, height, slope or a load that can be carried, the reason is said")
  func reasons() {
    var run = Run.steady(seconds: 600)
    let tooHeavy = Self.carrying(run, CarriedLoad([.init(.vest, .kilograms(90))]))
    #expect(tooHeavy.reason("energy.gross") == "outOfRange")
    run.athlete.values[.heightMeters] = nil
    #expect(run.observation.reason("energy.gross") == "noTrait:heightMeters")
    run.athlete.values[.massKilograms] = nil
    #expect(run.observation.reason("dose.foot.meters") == "noTrait:massKilograms")
    run.altitudes = nil
    #expect(run.observation.reason("energy.unloaded") == "noSignal:altitude")
  }
}
