import Quantities
import RealModule
import Testing

@testable import Biomechanics

@Suite("What must balance, balances")
struct ConservationTests {
  static let loads: [CarriedLoad] = [
    .none, Runner.carrying(.ankle, 2), Runner.carrying(.vest, 14), Runner.carrying(.foot, 0.6),
    CarriedLoad([
      .init(.pack, .kilograms(8)), .init(.hand, .kilograms(1)),
      .init(.shank, .kilograms(1), spread: .left),
    ]),
  ]

  /// The area under a force over a contact, by Simpson's rule.
  static func impulse(_ ground: GroundReaction, _ force: (Double) -> Double) -> Double {
    let count = 4000
    let step = ground.contactSeconds / Double(count)
    return (0...count).reduce(0) { sum, n in
      let weight = n == 0 || n == count ? 1.0 : n % 2 == 1 ? 4 : 2
      return sum + weight * force(Double(n) * step)
    } * step / 3
  }

  @Test(
    "The ground gives in each step the weight for the step's time", arguments: loads,
    [2.0, 3, 5, 8])
  func verticalImpulse(load: CarriedLoad, speed: Double) {
    let moment = Runner.moment(load, metersPerSecond: speed)
    let state = RunningState(
      .init(moment, metersPerSecond: speed), load: load, surroundings: moment.surroundings)
    let weight = (70 + load.mass.kilograms) * 9.81
    for ground in state.ground {
      let impulse = Self.impulse(ground, ground.normalForce)
      #expect(abs(impulse / (weight * ground.stepSeconds) - 1) < 1e-5)
    }
  }

  @Test("The ground pushes forward what drag and slope pull back", arguments: loads)
  func forwardImpulse(load: CarriedLoad) {
    for (grade, drag) in [(0.0, 0.0), (0, 30), (0.1, 0), (-0.1, 12)] {
      var surroundings = Surroundings(grade: .riseOverRun(grade), ground: .treadmill)
      surroundings.drag = .newtons(drag)
      let moment = Runner.moment(load, surroundings: surroundings)
      let state = RunningState(
        .init(moment, metersPerSecond: 3), load: load, surroundings: surroundings)
      let along = (70 + load.mass.kilograms) * 9.81 * Double.sin(Double.atan(grade))
      for ground in state.ground {
        let impulse = Self.impulse(ground, ground.forwardForce)
        #expect(abs(impulse - (drag + along) * ground.stepSeconds) < 1e-4)
      }
    }
  }

  @Test("Braking and push-off are equal on the level with nothing pulling")
  func braking() {
    let moment = Runner.moment()
    let ground = RunningState(
      .init(moment, metersPerSecond: 3), load: .none, surroundings: moment.surroundings
    ).ground[0]
    #expect(abs(ground.brakingPeak - ground.propulsivePeak) < 1e-6)
  }

  @Test("Power at the joints and at the hip is the change of the leg's energy", arguments: loads)
  func energyByTwoRoutes(load: CarriedLoad) {
    let frame = RunningState.Frame(Runner.moment(), metersPerSecond: 3.5)
    let leg = LegInertia(frame.anthropometry, items: load.items, side: .left)
    let swing = FreeLeg(leg: leg, stride: frame.stride)
    for k in 1..<199 {
      let energy = (swing.energy(k + 1) - swing.energy(k - 1)) / (2 * swing.seconds)
      let power = swing.jointPower(k) + swing.hipPower(k)
      #expect(abs(energy - power) < 0.02 * swing.largestPower, "sample \(k)")
    }
  }

  @Test("Over a whole stride the joints of a free leg give as much as they take")
  func wholeStride() {
    let frame = RunningState.Frame(Runner.moment(), metersPerSecond: 3)
    let leg = LegInertia(frame.anthropometry, items: [], side: .left)
    let swing = FreeLeg(leg: leg, stride: frame.stride)
    let sum = (0..<200).reduce(0) { $0 + swing.jointPower($1) + swing.hipPower($1) }
    #expect(abs(sum) < 1e-4 * 200 * swing.largestPower)
  }

  @Test("A mass fixed to a part is as good as the part and the mass apart")
  func fixedMass() {
    var one = RigidPart(mass: 3, along: 0.2, across: 0.01, inertia: 0.05)
    one.fix(1.5, along: 0.4, across: -0.03)
    let motion = SegmentMotion(sine: 0.6, cosine: 0.8, velocity: 5, acceleration: 60)
    func torque(_ mass: Double, _ along: Double, _ across: Double) -> Double {
      cross(
        motion.place(along, across),
        mass * (motion.pull(along, across) + SIMD2(0, 9.81)))
    }
    let apart = torque(3, 0.2, 0.01) + 0.05 * 60 + torque(1.5, 0.4, -0.03)
    let together = torque(one.mass, one.along, one.across) + one.inertia * 60
    #expect(abs(apart - together) < 1e-9)
  }
}

/// A leg that swings through a whole stride without ever meeting the ground: its energy from
/// places and speeds, its power from torques.
struct FreeLeg {
  let leg: LegInertia
  let stride: StrideMechanics

  var seconds: Double { stride.motion.strideSeconds / 200 }
  private var rate: Double { 1 / stride.motion.strideSeconds }

  var largestPower: Double { (0..<200).map { abs(jointPower($0)) }.max() ?? 0 }

  func jointPower(_ k: Int) -> Double {
    let state = LegState(stride.postures[k % 200], perSecond: rate)
    let torques = jointTorques(leg, state)
    return torques.hip * state.thigh.velocity
      + torques.knee * (state.shank.velocity - state.thigh.velocity)
      + torques.ankle * (state.foot.velocity - state.shank.velocity)
  }

  /// The hip's force on the leg, by the change of the leg's momentum, times the hip's speed.
  func hipPower(_ k: Int) -> Double {
    let weight = 9.81 * (leg.thigh.mass + leg.shank.mass + leg.foot.mass)
    let force = (momentum(k + 1) - momentum(k - 1)) / (2 * seconds) + weight
    return force * stride.postures[k % 200].bobFirst * rate
  }

  private func parts(
    _ k: Int
  ) -> [(part: RigidPart, place: SIMD2<Double>, velocity: SIMD2<Double>, spin: Double)] {
    let posture = stride.postures[(k + 200) % 200]
    let state = LegState(posture, perSecond: rate)
    func speed(_ motion: SegmentMotion, _ along: Double, _ across: Double) -> SIMD2<Double> {
      let place = motion.place(along, across)
      return SIMD2(-place.y, place.x) * motion.velocity
    }
    let hip = (SIMD2(0, posture.bob), SIMD2(0, posture.bobFirst * rate))
    let knee = (
      hip.0 + state.thigh.place(leg.thighLength, 0),
      hip.1 + speed(state.thigh, leg.thighLength, 0)
    )
    let ankle = (
      knee.0 + state.shank.place(leg.shankLength, 0),
      knee.1 + speed(state.shank, leg.shankLength, 0)
    )
    return [
      (leg.thigh, state.thigh, hip), (leg.shank, state.shank, knee), (leg.foot, state.foot, ankle),
    ]
    .map { part, motion, base in
      (
        part, base.0 + motion.place(part.along, part.across),
        base.1 + speed(motion, part.along, part.across), motion.velocity
      )
    }
  }

  private func momentum(_ k: Int) -> Double {
    parts(k).reduce(0) { $0 + $1.part.mass * $1.velocity.y }
  }

  func energy(_ k: Int) -> Double {
    parts(k).reduce(0) { sum, item in
      let speed = item.velocity.x * item.velocity.x + item.velocity.y * item.velocity.y
      return sum + item.part.mass * (speed / 2 + 9.81 * item.place.y)
        + item.part.inertia * item.spin * item.spin / 2
    }
  }
}
