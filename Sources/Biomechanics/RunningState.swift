import Quantities
import RealModule

/// A running moment worked out: energy, timing, forces, torques and tissue peaks.
struct RunningState: Sendable {
  let timing: StrideTiming
  let ground: [GroundReaction]
  let efforts: [LegEffort]
  let tissues: [TissuePeaks]
  /// Sums over both legs and over both arms of the drivers of energy.
  let hipInertiaTorque: Double
  let hipTorque: Double
  let legPower: Double
  let armTorque: Double

  /// What both legs and arms have in common, for loaded and unloaded alike.
  struct Frame {
    let anthropometry: Anthropometry
    let stride: StrideMechanics
    let metersPerSecond: Double
    let body: Body
    let parameters: Parameters

    init(_ moment: Moment, metersPerSecond: Double) {
      body = moment.body
      parameters = moment.parameters
      self.metersPerSecond = metersPerSecond
      anthropometry = Anthropometry(moment.body)
      let motion = StrideTiming(
        metersPerSecond: metersPerSecond, height: moment.body.height.meters,
        parameters: moment.parameters)
      stride = StrideMechanics(
        anthropometry, metersPerSecond: metersPerSecond, motion: motion,
        parameters: moment.parameters)
    }

    private init(_ other: Frame, bands: [ElasticBand]) {
      body = other.body
      parameters = other.parameters
      metersPerSecond = other.metersPerSecond
      anthropometry = other.anthropometry
      stride = StrideMechanics(other.stride, bands: bands)
    }

    /// The legs a stride is worked out for: one where both carry the same.
    func legs(with load: CarriedLoad) -> [(side: Side, leg: LegInertia)] {
      let sides: [Side] =
        load.isSymmetric && stride.bands.isEmpty ? [.left] : [.left, .right]
      return sides.map { ($0, LegInertia(anthropometry, items: load.items, side: $0)) }
    }

    func with(bands: [ElasticBand]) -> Frame { bands.isEmpty ? self : Frame(self, bands: bands) }
  }

  /// A runner with a load at one speed: all that neither slope nor pull changes, worked out once
  /// for any number of slopes.
  struct Loaded {
    let frame: Frame
    let load: CarriedLoad
    let strides: [FreeStride]
    /// Shoulders and elbows, both sides.
    let armTorque: Double
    /// How many legs a stride stands for: two when both carry the same.
    var legsPerStride: Double { strides.count == 1 ? 2 : 1 }

    init(_ frame: Frame, load: CarriedLoad, countsArms: Bool) {
      self.frame = frame
      self.load = load
      let legs = frame.legs(with: load)
      strides = legs.map { FreeStride(frame.stride, leg: $0.leg, side: $0.side) }
      // Only the rise of the arms' torque is ever asked for: without a load on them there is none.
      let arms =
        countsArms
        ? legs.map {
          ArmDynamics(frame.anthropometry, items: load.items, side: $0.side, stride: frame.stride)
        } : []
      let share = frame.parameters.elbowShare
      armTorque =
        (legs.count == 1 ? 2 : 1) * arms.reduce(0) { $0 + $1.shoulder + share * $1.elbow }
    }
  }

  init(
    _ frame: Frame, load: CarriedLoad, surroundings: Surroundings, countsArms: Bool = false
  ) {
    self.init(Loaded(frame, load: load, countsArms: countsArms), surroundings: surroundings)
  }

  /// The moment on one slope, with what pulls.
  init(_ loaded: Loaded, surroundings: Surroundings) {
    let frame = loaded.frame
    let load = loaded.load
    let legs = loaded.strides.map(\.leg)
    timing = Self.timing(frame, load: load, legs: legs, grade: surroundings.grade.riseOverRun)
    let moved = frame.body.mass.kilograms + load.mass.kilograms
    let timing = timing
    ground = legs.map { Self.ground(frame, surroundings, timing, moved: moved, leg: $0) }
    efforts = zip(loaded.strides, ground).map { $0.effort(on: $1) }
    let above =
      frame.anthropometry.massAboveLowBack + load.trunkMass.kilograms + load.armMass.kilograms
    tissues = zip(efforts, ground).map {
      TissuePeaks($0, peakForce: $1.activePeak, aboveBack: above, movedMass: moved)
    }
    let times = loaded.legsPerStride
    hipInertiaTorque = times * efforts.reduce(0) { $0 + $1.meanHipInertiaTorque }
    hipTorque = times * efforts.reduce(0) { $0 + $1.meanSwingHipTorque }
    legPower = times * efforts.reduce(0) { $0 + $1.meanSwingLegPower }
    armTorque = loaded.armTorque
  }

  /// Heavier legs and a heavier trunk step more slowly, the latter stays on the ground longer; a
  /// climb is taken in more steps.
  private static func timing(
    _ frame: Frame, load: CarriedLoad, legs: [LegInertia], grade: Double
  ) -> StrideTiming {
    let p = frame.parameters
    let added = legs.reduce(0) { $0 + $1.addedInertia } / Double(legs.count)
    let trunk = load.trunkMass.kilograms / frame.body.mass.kilograms
    let frequency =
      (1 + p.uphillFrequency * max(0, grade))
      / (1 + p.legInertiaSlowing * added / frame.anthropometry.legInertia)
      / (1 + p.trunkSlowing * trunk)
    let contact = 1 + p.trunkContactShare * trunk
    return frame.stride.motion.changed(frequency: frequency, contact: contact)
  }

  private static func ground(
    _ frame: Frame, _ surroundings: Surroundings, _ timing: StrideTiming,
    moved: Double, leg: LegInertia
  ) -> GroundReaction {
    let p = frame.parameters
    let v = frame.metersPerSecond
    let grade = surroundings.grade.riseOverRun
    let pull = HorizontalPull(
      body: frame.body, surroundings: surroundings, metersPerSecond: v, parameters: p)
    let weight = moved * Gravity.standard
    let cosine = 1 / (1 + grade * grade).squareRoot()
    let speed = max(0.5, p.impactSpeed + p.impactSpeedPerSpeed * (v - 3))
    return GroundReaction(
      .init(
        normalWeight: weight * cosine + pull.downward - surroundings.weightSupport.newtons,
        backwardForce: pull.total + weight * grade * cosine,
        impactMass: p.impactMassShare * frame.body.mass.kilograms + leg.carriedAtImpact,
        impactSpeed: speed * max(gentlestImpact, 1 - p.impactGrade * grade),
        braking: p.foreAftAmplitude * v * weight), timing: timing, parameters: p)
  }

  /// However steep the climb, so much is left of the speed that is lost at impact. Chosen.
  private static let gentlestImpact = 0.2

  /// The slope from which on no more of it is lost.
  static func gentlestImpactGrade(_ parameters: Parameters) -> Double {
    (1 - gentlestImpact) / parameters.impactGrade
  }

  /// A figure of the leg that has more of it; work taken is negative.
  func most(_ value: (LegEffort) -> Double) -> Double { Self.most(efforts, value) }

  static func most(_ efforts: [LegEffort], _ value: (LegEffort) -> Double) -> Double {
    efforts.map(value).max { abs($0) < abs($1) } ?? 0
  }
}
