import Biomechanics
import Evidence
import Logbook
import Quantities

/// What a run asked of the body, with what was carried and without: every second of motion through
/// the physics, added up once for all metrics.
struct Exertion: Sendable {
  /// The sums over the seconds whose speed and slope are known.
  let totals: MomentTotals
  /// By how much sums grow for seconds in motion without speed or slope: they count at the mean of
  /// the others.
  let completion: Double
  let kilograms: Double
  /// The steps of a walk, which the physics gives no dose for.
  let walk: WalkedSteps?
  /// What was taken for granted; then there are doses and nothing else.
  let assumed: Assumed?

  /// The sums, or why there are none.
  enum Answer: Sendable {
    case known(Exertion)
    case unknown(Reading.Reason)
  }

  /// Something that is not known and was taken for granted, with how far doses may be off for it.
  struct Assumed: Sendable {
    let reason: Reading.Reason
    /// Factors of a dose, chosen.
    let band: ClosedRange<Double>

    /// A body like that of many runners: the dose of a run without a load, relative to the same
    /// runner, hardly knows whose it was.
    static func body(_ trait: Athlete.Trait) -> Assumed {
      Assumed(reason: .noTrait(trait), band: 0.9...1.1)
    }
    /// Level ground.
    static let level = Assumed(reason: .noSignal(.altitude), band: 0.7...1.6)
    /// The same speed all along, on level ground.
    static func even(_ reason: Reading.Reason) -> Assumed {
      Assumed(reason: reason, band: 0.6...2)
    }

    func and(_ other: Assumed?) -> Assumed {
      guard let other else { return self }
      let (low, high) = (
        band.lowerBound * other.band.lowerBound, band.upperBound * other.band.upperBound
      )
      return Assumed(reason: reason, band: low...high)
    }
  }

  /// So much of the time in motion must have a speed and a slope. Chosen, as for impulses.
  private static let leastCoverage = 0.8
  /// More different loads in one run than anyone changes; each takes a table. Chosen.
  private static let mostLoads = 12

  /// What is looked at: a run, whose it was and what was carried.
  struct Undertaking {
    let activity: Activity
    let signals: Signals
    let athlete: AthleteState
    let carried: [CarriedSpan]
    /// How far and how long in motion, where the recording says so.
    let motion: (meters: Double?, seconds: Double)
  }

  static func answer(_ run: Undertaking, tables: inout MomentTables) -> Answer {
    guard run.activity.sport.isOnFoot else { return .unknown(.otherSport) }
    switch sampled(run, tables: &tables) {
    case .known(let exertion): return .known(exertion)
    case .unknown(.noTrait(let trait)): return .unknown(.noTrait(trait))
    case .unknown(let reason): return even(run, for: reason, tables: &tables)
    }
  }

  /// Second by second, from the recorded points.
  private static func sampled(_ run: Undertaking, tables: inout MomentTables) -> Answer {
    let signals = run.signals
    guard signals.count > 1 else { return .unknown(run.activity.withoutTimes(signals)) }
    guard let speed = signals[.speed]?.values else { return .unknown(.noSignal(.speed)) }
    let grade = signals[.grade]?.values
    let parts = CarriedPart.parts(of: signals, carried: run.carried)
    let whose: (body: Body, assumed: Assumed?)
    switch run.body {
    case .failure(let reason): return .unknown(reason.reason)
    case .success(let known): whose = known
    }
    guard Set(parts.map(\.load)).count <= mostLoads else { return .unknown(.outOfRange) }
    tables.makeRoom(for: mostLoads)
    var totals = MomentTotals()
    var moving = 0.0
    for part in parts {
      let moment = run.moment(of: whose.body, carrying: part.load)
      guard let table = tables.place(of: moment) else { return .unknown(.outOfRange) }
      for second in part.seconds where signals.states[second] == .moving {
        moving += 1
        let (v, i) = (speed[second], grade?[second] ?? 0)
        guard GradeAdjustment.speedLimits.contains(.metersPerSecond(v)),
          GradeAdjustment.gradeLimits.contains(.riseOverRun(i))
        else { continue }
        totals.add(&tables.all[table], metersPerSecond: v, grade: i, seconds: 1)
      }
    }
    guard totals.seconds > 0, totals.seconds >= leastCoverage * moving else {
      return .unknown(moving == 0 ? .tooShort : .outOfRange)
    }
    let walk = run.walk(of: whose.body) {
      WalkedSteps(signals: signals, parts: parts, body: $0)
    }
    let level = grade == nil ? Assumed.level.and(whose.assumed) : whose.assumed
    return .known(
      Exertion(
        totals: totals, completion: moving / totals.seconds,
        kilograms: whose.body.mass.kilograms, walk: walk, assumed: level))
  }

  /// At its mean speed on the level, for want of points: `reason` says why there are none.
  private static func even(
    _ run: Undertaking, for reason: Reading.Reason, tables: inout MomentTables
  ) -> Answer {
    guard let motion = run.meanMotion, case .success(let whose) = run.body else {
      return .unknown(reason)
    }
    let load = run.wholeLoad
    tables.makeRoom(for: 1)
    guard GradeAdjustment.speedLimits.contains(.metersPerSecond(motion.metersPerSecond)),
      let table = tables.place(of: run.moment(of: whose.body, carrying: load))
    else { return .unknown(reason) }
    var totals = MomentTotals()
    totals.add(
      &tables.all[table], metersPerSecond: motion.metersPerSecond, grade: 0,
      seconds: motion.seconds)
    let walk = run.walk(of: whose.body) {
      WalkedSteps(seconds: motion.seconds, load: load, body: $0)
    }
    return .known(
      Exertion(
        totals: totals, completion: 1, kilograms: whose.body.mass.kilograms, walk: walk,
        assumed: Assumed.even(reason).and(whose.assumed)))
  }
}

extension Exertion {
  /// The dose of a tissue over the run in easy kilometers, with the load and without it; nil where
  /// there is none.
  func doses(of tissue: LedgerTissue) -> (loaded: Estimate, unloaded: Estimate)? {
    if let walk { return walk.doses(of: tissue) }
    guard let loaded = totals.loaded(tissue.dosePerKilometer),
      let unloaded = totals.unloaded(tissue.dosePerKilometer)
    else { return nil }
    return (loaded.times(completion), unloaded.times(completion))
  }

  /// A dose with what had to be taken for granted in its band.
  func widened(_ dose: Estimate) -> Estimate {
    guard let band = assumed?.band else { return dose }
    return Estimate(
      dose.value, low: dose.low * band.lowerBound, high: dose.high * band.upperBound)
  }
}

extension Exertion.Undertaking {
  /// A body of 70 kg and 1.75 m, for doses without a load of a runner who has not said more. A
  /// choice of this project.
  static let referenceBody = Body(mass: .kilograms(70), height: .meters(1.75))

  /// Why there is no body to reckon with.
  struct NoBody: Error { let reason: Reading.Reason }

  /// Whose run it was. A load asks for the runner's own mass and height.
  var body: Result<(body: Body, assumed: Exertion.Assumed?), NoBody> {
    var body = Self.referenceBody
    body.sex = athlete.sex.map { $0 == .male ? .male : .female }
    var missing: Athlete.Trait?
    if let meters = athlete[.heightMeters] {
      body.height = .meters(meters)
    } else {
      missing = .heightMeters
    }
    if let kilograms = athlete[.massKilograms] {
      body.mass = .kilograms(kilograms)
    } else {
      missing = .massKilograms
    }
    guard let missing else { return .success((body, nil)) }
    let isLoaded = carried.contains { $0.carriedLoad.mass > .zero || $0.isOfUnknownMass }
    return isLoaded
      ? .failure(NoBody(reason: .noTrait(missing))) : .success((body, .body(missing)))
  }

  func moment(of body: Body, carrying load: CarriedLoad) -> Moment {
    Moment(
      body: body, speed: .metersPerSecond(3), carriedLoad: load,
      gait: activity.sport == .running ? .running : .walking)
  }

  func walk(of body: Body, _ steps: (Body) -> WalkedSteps?) -> WalkedSteps? {
    activity.sport == .running ? nil : steps(body)
  }

  /// What was carried at any time: without points a part cannot be told from the whole.
  var wholeLoad: CarriedLoad {
    CarriedLoad(carried.flatMap(\.carriedLoad.items).filter { $0.mass > .zero })
  }

  /// The pace of easy running and that of walking, where only the way or the time is known. Chosen.
  private var usualSpeed: Double { activity.sport == .running ? 3 : 1.4 }

  /// How fast and how long in the mean, by the recording or by what was stated.
  var meanMotion: (metersPerSecond: Double, seconds: Double)? {
    let summary = activity.summary
    func some(_ value: Double?) -> Double? { value.flatMap { $0 > 0 ? $0 : nil } }
    let meters = some(motion.meters) ?? some(summary.distanceMeters)
    let seconds =
      some(motion.seconds) ?? some(summary.timerSeconds) ?? some(summary.elapsedSeconds)
    switch (meters, seconds) {
    case (let meters?, let seconds?): return (meters / seconds, seconds)
    case (let meters?, nil): return (usualSpeed, meters / usualSpeed)
    case (nil, let seconds?): return (usualSpeed, seconds)
    case (nil, nil): return nil
    }
  }
}

/// A part of a run in which the same was carried.
struct CarriedPart {
  /// Seconds of the grid.
  let seconds: Range<Int>
  let load: CarriedLoad

  /// The parts of a run in order, without a gap between them.
  static func parts(of signals: Signals, carried: [CarriedSpan]) -> [CarriedPart] {
    let count = max(0, signals.count - 1)
    var marks: Set<Int> = [0, count]
    for span in carried {
      for time in [span.startSeconds, span.endSeconds] {
        // A second belongs to what was carried at its beginning.
        let mark = (time - signals.startSeconds).rounded(.up)
        if mark > 0, mark < Double(count) { marks.insert(Int(mark)) }
      }
    }
    let order = marks.sorted()
    return zip(order, order.dropFirst()).map { first, end in
      let load = carried.carriedLoad(atSeconds: signals.startSeconds + Double(first))
      return CarriedPart(
        seconds: first..<end, load: CarriedLoad(load.items.filter { $0.mass > .zero }))
    }
  }
}

extension Activity {
  /// Why an activity without a grid has no figures that need one.
  func withoutTimes(_ signals: Signals) -> Reading.Reason {
    if samples.count == 0 { return .notRecorded }
    return signals.count == 0 ? .noTime : .tooShort
  }
}

extension Estimate {
  /// So many times as much.
  func times(_ factor: Double) -> Estimate {
    Estimate(value * factor, low: low * factor, high: high * factor)
  }

  /// So much more.
  func plus(_ shift: Double) -> Estimate {
    Estimate(value + shift, low: low + shift, high: high + shift)
  }
}
