import RealModule

/// A stride of one leg before the ground has given anything: what neither slope nor pull changes,
/// worked out once for a speed and a load.
///
/// The ground's share is linear in its force and is put on top for each slope by `effort(on:)`.
struct FreeStride: Sendable {
  let leg: LegInertia
  /// Swing in full; of stance only what the leg's own inertia asks for.
  private let swing: LegEffort
  private let stance: [StanceSample]
  private let leanShare: Double
  private let achillesArm: Double

  /// A sample of stance: where the leg is, how it turns, and what it asks of its joints.
  struct StanceSample: Sendable {
    /// The share of contact that is over.
    let share: Double
    /// How long it lasts; the last one gives the rest of its time to swing.
    let seconds: Double
    let torques: JointTorques
    let rates: JointRates
    let toKnee: SIMD2<Double>
    let toAnkle: SIMD2<Double>
    /// Where the force acts, from the ankle, the foot lying flat on a slope.
    let pressure: SIMD2<Double>
    /// From knee to ankle, of length 1.
    let alongShank: SIMD2<Double>
    /// The share of the knee's extension torque that presses the kneecap.
    let kneecapShare: Double
  }

  init(_ mechanics: StrideMechanics, leg: LegInertia, side: Side) {
    self.leg = leg
    leanShare = mechanics.parameters.leanShare
    achillesArm = mechanics.parameters.achillesArm
    var swing = LegEffort()
    var stance: [StanceSample] = []
    stance.reserveCapacity(mechanics.stanceCount)
    let count = mechanics.postures.count
    let seconds = mechanics.motion.strideSeconds / Double(count)
    let edge = mechanics.motion.dutyFactor * Double(count)
    for k in 0..<count {
      let state = LegState(mechanics.postures[k], perSecond: 1 / mechanics.motion.strideSeconds)
      let torques = mechanics.torques(of: leg, state: state, side: side, sample: k)
      let rates = JointRates(state)
      swing.meanHipInertiaTorque += abs(torques.hipInertial)
      if k < mechanics.stanceCount {
        let part = min(1, edge - Double(k))
        stance.append(
          mechanics.stance(
            leg, state, sample: k, seconds: seconds * part, torques: torques, rates: rates))
        // Without this share the work of swing would jump whenever contact passes a sample.
        swing.addSwingWork(torques, rates: rates, seconds: seconds * (1 - part))
      } else {
        swing.addSwing(torques, rates: rates, seconds: seconds)
      }
    }
    swing.meet(mechanics.toeOff(of: leg, side: side))
    swing.meanHipInertiaTorque /= Double(count)
    swing.meanSwingHipTorque /= Double(count)
    swing.meanSwingLegPower /= Double(count)
    self.swing = swing
    self.stance = stance
  }

  /// What the joints do over the stride, on this ground.
  func effort(on ground: GroundReaction) -> LegEffort {
    var effort = swing
    let lean = sineAndCosine(leanShare * ground.pullAngle)
    for sample in stance {
      let seconds = sample.share * ground.contactSeconds
      let given = SIMD2(
        ground.forwardForce(atSeconds: seconds), ground.normalForce(atSeconds: seconds))
      // The foot lies on the slope while the leg leans into weight and drag: seen from the leg,
      // both the force and its place turn by the share of the angle that is leaned into. About
      // the ankle that changes nothing.
      let force = SIMD2(
        given.x * lean.cosine - given.y * lean.sine, given.x * lean.sine + given.y * lean.cosine)
      var torques = sample.torques
      let aboutAnkle = cross(sample.pressure, given)
      let aboutKnee = aboutAnkle + cross(sample.toAnkle, force)
      torques.ankle -= aboutAnkle
      torques.knee -= aboutKnee
      torques.hip -= aboutKnee + cross(sample.toKnee, force)
      effort.addStance(torques, rates: sample.rates, seconds: sample.seconds)
      press(
        &effort, torques, sample: sample, force: force,
        isPastImpact: seconds >= 2 * ground.impactTime)
    }
    return effort
  }

  /// Notes what presses the joints in stance.
  @inline(__always)
  private func press(
    _ effort: inout LegEffort, _ torques: JointTorques, sample: StanceSample,
    force: SIMD2<Double>, isPastImpact: Bool
  ) {
    // The heel takes the impact, behind the ankle, and peaks of the ground force there do not track
    // the force on the tibia; the place of the force is not known well enough to show it.
    if isPastImpact {
      let axial = -(sample.alongShank.x * force.x + sample.alongShank.y * force.y)
      let push = max(0, -torques.ankle)
      effort.pushOffPeakNewtonMeters = max(effort.pushOffPeakNewtonMeters, push)
      effort.ankleContactPeakNewtons = max(
        effort.ankleContactPeakNewtons, push / achillesArm + axial)
    }
    guard torques.knee > 0 else { return }
    effort.kneecapPeak = max(effort.kneecapPeak, torques.knee * sample.kneecapShare)
  }
}

/// How fast the joints of a leg turn, rad/s, positive as in `JointTorques`.
struct JointRates: Sendable {
  let hip: Double
  let knee: Double
  let ankle: Double

  init(_ state: LegState) {
    hip = state.thigh.velocity
    knee = state.shank.velocity - state.thigh.velocity
    ankle = state.foot.velocity - state.shank.velocity
  }
}
