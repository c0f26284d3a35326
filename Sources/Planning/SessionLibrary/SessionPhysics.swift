import Advice
public import Biomechanics
import Evidence
public import Logbook
public import Quantities
import RealModule
import TrainingLoad

/// Works out what sessions ask of one runner: time, way, energy and the dose of every tissue.
///
/// Shape: each step of a session is one moment of the physics, times its seconds; lifts, landings,
/// steps on the spot and walking steps are proposals of `MovementPeaks`. Units: doses in easy
/// kilometers, as the ledgers count: 1 is a kilometer of this runner at 3 m/s on the level without
/// a load. Band: that of the load's effect, and of proposed peaks. Range: that of `Moment`; where
/// it refuses, nothing is counted for the step and `SessionCost.isComplete` says so.
public struct SessionPhysics: Sendable {
  /// The runner.
  public let body: Body
  /// The speed of the runner's easy run.
  public let easySpeed: Speed
  private let referenceStepsPerKilometer: Double
  private let easyWatts: Double
  private var rates: [Way: MovingRate?] = [:]

  /// The physics for a runner; nil for a body or a speed beyond its limits.
  public init?(body: Body, easySpeed: Speed) {
    self.body = body
    self.easySpeed = easySpeed
    let reference = Moment(body: body, speed: .metersPerSecond(3))
    guard let there = try? reference.comparison().unloaded,
      let steps = there[.stepsPerMinute]?.value,
      let here = try? Moment(body: body, speed: easySpeed).comparison().unloaded,
      let watts = here[.grossMetabolicWattsPerKilogram]?.value, watts > 0
    else { return nil }
    // Steps of a minute over the kilometers of a minute at 3 m/s.
    referenceStepsPerKilometer = steps / 0.18
    easyWatts = watts
  }

  /// One way of moving on: what tells the moments of a session apart.
  private struct Way: Hashable {
    var speed: Speed
    var grade: Grade
    var isWalking: Bool
    var worn: [WornPiece]
  }

  /// What a session asks.
  ///
  /// The work of a run goes at the speed of its kind; warm-up, rests and what has a pace of its own
  /// go as they say.
  public mutating func cost(of workout: Workout, kind: SessionKind) -> SessionCost {
    var cost = SessionCost()
    for stretch in workout.stretches {
      switch stretch.part {
      case .step(let step): add(step, stretch, kind, to: &cost)
      case .exercise(let sets): add(sets, stretch, to: &cost)
      case .putOn, .takeOff: cost.seconds += Workout.changeSeconds
      case .repeats: break
      }
    }
    return cost
  }

  private mutating func add(
    _ step: WorkoutStep, _ stretch: Workout.Stretch, _ kind: SessionKind, to cost: inout SessionCost
  ) {
    let phase = step.phase(isRepeated: stretch.isRepeated)
    let speed = speed(of: step, phase, kind)
    let seconds = Self.seconds(of: step, at: speed)
    cost.seconds += seconds
    if phase == .work { cost.workSeconds += seconds }
    if step.ground == .spot {
      addOnTheSpot(seconds, isWork: phase == .work, to: &cost)
      return
    }
    guard speed > .zero, seconds > 0 else { return }
    let isWalking = step.manner == .walk
    cost.meters += speed.metersPerSecond * seconds
    let way = Way(
      speed: speed, grade: grade(of: step, kind), isWalking: isWalking, worn: stretch.worn)
    guard let rate = rate(of: way) else {
      cost.isComplete = false
      return
    }
    if !rate.isMeasured { cost.isMeasured = false }
    // A session's walks between are rest: their energy is left out, their steps are not.
    let counts = !isWalking || kind.movement == .walking
    if counts { cost.easySeconds += seconds * rate.energyShare }
    for (key, dose) in rate.doses {
      cost.add(dose.scaled(seconds), to: key, isWork: phase == .work)
    }
  }

  private func speed(
    of step: WorkoutStep, _ phase: WorkoutStep.Phase, _ kind: SessionKind
  ) -> Speed {
    let isOwn = step.manner == .walk || step.manner == .jog || step.manner == .rest
    if case .pace? = step.target { return step.speed(easySpeed: easySpeed) }
    if case .gradeAdjustedPace? = step.target { return step.speed(easySpeed: easySpeed) }
    guard phase == .work, kind.isRun, !isOwn, step.ground != .spot else {
      return step.speed(easySpeed: easySpeed)
    }
    return easySpeed * kind.speedShare
  }

  private static func seconds(of step: WorkoutStep, at speed: Speed) -> Double {
    switch step.end {
    case .time(let seconds): Double(seconds)
    case .distance(let way):
      speed > .zero ? way.length.meters / speed.metersPerSecond : 0
    case .open: 0
    }
  }

  private func grade(of step: WorkoutStep, _ kind: SessionKind) -> Grade {
    if let percent = step.gradePercent { return .percent(percent.value) }
    return step.ground == .hill || step.ground == .stairs ? kind.grade : .zero
  }

  // Exercises and running on the spot, which are proposals.

  private func addOnTheSpot(_ seconds: Double, isWork: Bool, to cost: inout SessionCost) {
    let steps = seconds / 60 * MovementPeaks.stepsOnTheSpotPerMinute.value
    add(.bandRunning, cycles: steps, massShare: 1, isWork: isWork, to: &cost)
    cost.easySeconds += seconds
  }

  private func add(
    _ sets: ExerciseSets, _ stretch: Workout.Stretch, to cost: inout SessionCost
  ) {
    cost.seconds += sets.seconds
    cost.workSeconds += sets.seconds
    let count: Double
    switch sets.size {
    case .repetitions(let repetitions): count = Double(repetitions)
    // Sways of one who balances: one in six seconds, a proposal.
    case .seconds(let seconds): count = Double(seconds) / 6
    }
    let worn = stretch.worn.compactMap { $0.item(bodyMass: body.mass)?.mass }
    let moved = sets.mass?.mass(ofBody: body.mass)
    let mass = (worn + [moved].compactMap { $0 }).reduce(Mass.zero) { $0 + $1 }
    add(
      .of(sets.exercise), cycles: Double(sets.sets) * count,
      massShare: 1 + mass / body.mass, isWork: true, to: &cost)
    for muscle in sets.exercise.direct { cost.sets[muscle, default: 0] += Double(sets.sets) }
    for muscle in sets.exercise.indirect {
      cost.sets[muscle, default: 0] += Double(sets.sets) / 2
    }
  }

  private func add(
    _ movement: MovementPeaks, cycles: Double, massShare: Double, isWork: Bool,
    to cost: inout SessionCost
  ) {
    for tissue in LedgerTissue.all {
      guard let peak = movement.peaks[tissue.driver]?.estimate else { continue }
      let dose = tissue.dose(
        cycles: cycles / referenceStepsPerKilometer, peak: peak.scaled(massShare))
      cost.add(dose, to: tissue.key, isWork: isWork)
    }
  }

  // Moving on, by the physics.

  /// What a second of a way of moving asks; nil where the physics refuses.
  private mutating func rate(of way: Way) -> MovingRate? {
    if let known = rates[way] { return known }
    let rate = way.isWalking ? walkingRate(way) : runningRate(way)
    rates[way] = rate
    return rate
  }

  private func moment(_ way: Way) -> Moment {
    var surroundings = Surroundings()
    surroundings.grade = way.grade
    var load = CarriedLoad.none
    for piece in way.worn {
      if let item = piece.item(bodyMass: body.mass) { load.items.append(item) }
      switch piece.kind {
      case .tow:
        surroundings.tow = piece.amount?.mass(ofBody: body.mass).map { Tow(mass: $0) }
      case .parachute:
        surroundings.parachute = piece.amount.map {
          Parachute(area: .squareMeters($0.number.value))
        }
      case .drag: surroundings.drag = .newtons(piece.amount?.number.value ?? 0)
      default: break
      }
    }
    return Moment(
      body: body, speed: way.speed, carriedLoad: load, surroundings: surroundings,
      gait: way.isWalking ? .walking : .running)
  }

  private func runningRate(_ way: Way) -> MovingRate? {
    guard let comparison = try? moment(way).comparison(),
      let bareSteps = comparison.unloaded[.stepsPerMinute]?.value,
      let steps = comparison.loaded[.stepsPerMinute]?.value,
      let watts = comparison.loaded[.grossMetabolicWattsPerKilogram]?.value
    else { return nil }
    var rate = MovingRate(energyShare: watts / easyWatts)
    rate.isMeasured = !comparison.warnings.contains { $0.isBeyond }
    for tissue in LedgerTissue.all {
      let figure = MomentFigure.indexPerStep(of: tissue.driver)
      guard let bare = comparison.unloaded[figure]?.value else { continue }
      let change = comparison.change[figure] ?? Estimate(0, low: 0, high: 0)
      let ratio = Estimate(
        1 + change.value / 100, low: 1 + change.low / 100, high: 1 + change.high / 100)
      let dose = tissue.dose(
        steps: bareSteps / 60 / referenceStepsPerKilometer, bareIndex: bare, ratio: ratio)
      rate.doses[tissue.key] = dose.scaled(steps / bareSteps)
    }
    return rate
  }

  private func walkingRate(_ way: Way) -> MovingRate? {
    guard let figures = try? moment(way).comparison().loaded else { return nil }
    let steps = MovementPeaks.walkingStepsPerMinute.value / 60 / referenceStepsPerKilometer
    let watts = figures[.grossMetabolicWattsPerKilogram]?.value ?? 0
    var rate = MovingRate(energyShare: watts / easyWatts)
    for tissue in LedgerTissue.all {
      let peak =
        figures[.indexPerStep(of: tissue.driver)]
        ?? MovementPeaks.walking.peaks[tissue.driver]?.estimate
      if let peak { rate.doses[tissue.key] = tissue.dose(cycles: steps, peak: peak) }
    }
    return rate
  }
}

extension Comparison.Warning {
  /// Whether it says that the running is faster or steeper than what was measured. Slower running
  /// than that changes little.
  fileprivate var isBeyond: Bool {
    guard let value, let low, let high else { return false }
    return input == "speedMps" ? value > high : input == "gradePercent" && !(low...high ~= value)
  }
}
