import RealModule

/// A stride of one leg before the ground has given anything: what neither slope nor pull changes,
/// worked out once for a speed and a load.
///
/// The ground's share is linear in its force and is put on top for each slope by `effort(on:)`.
struct FreeStride: Sendable {
  let leg: LegInertia
  /// Swing in full; of stance only what the leg's own inertia asks for.
  let swing: LegEffort
  private let stance: [StanceSample]
  private let leanShare: Double
  private let achillesArm: Double

  /// A sample of stance: where the leg is, how it turns, and what it asks of its joints.
  struct StanceSample: Sendable {
    let phase: GroundReaction.Phase
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
    var free = Self.swing(mechanics, leg: leg, side: side)
    let count = Double(mechanics.postures.count)
    stance = (0..<mechanics.stanceCount).map { k in
      let state = mechanics.state(sample: k)
      let torques = mechanics.torques(of: leg, state: state, side: side, sample: k)
      free.meanHipInertiaTorque += abs(torques.hipInertial) / count
      return mechanics.stance(leg, state, sample: k, torques: torques)
    }
    swing = free
  }

  /// What the joints do in swing alone.
  static func swing(_ mechanics: StrideMechanics, leg: LegInertia, side: Side) -> LegEffort {
    var swing = LegEffort()
    let count = mechanics.postures.count
    for k in max(0, mechanics.stanceCount - 1)..<count {
      let state = mechanics.state(sample: k)
      let torques = mechanics.torques(of: leg, state: state, side: side, sample: k)
      let rates = JointRates(state)
      guard k >= mechanics.stanceCount else {
        // Without its share the work of swing would jump whenever contact passes a sample.
        let part = 1 - mechanics.stanceShare(sample: k)
        swing.addSwingWork(torques, rates: rates, seconds: mechanics.sampleSeconds * part)
        continue
      }
      swing.meanHipInertiaTorque += abs(torques.hipInertial)
      swing.addSwing(torques, rates: rates, seconds: mechanics.sampleSeconds)
    }
    swing.meet(mechanics.toeOff(of: leg, side: side))
    swing.meanHipInertiaTorque /= Double(count)
    swing.meanSwingHipTorque /= Double(count)
    swing.meanSwingLegPower /= Double(count)
    return swing
  }

  /// What the joints do over the stride, on this ground.
  func effort(on ground: GroundReaction) -> LegEffort {
    var effort = swing
    let lean = sineAndCosine(leanShare * ground.pullAngle)
    let impactEnd = 2 * ground.impactTime / ground.contactSeconds
    for sample in stance {
      let given = ground.force(at: sample.phase)
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
        isPastImpact: sample.phase.share >= impactEnd)
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
