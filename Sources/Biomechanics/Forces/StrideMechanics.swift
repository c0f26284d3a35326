import RealModule

/// One runner's stride: how the legs move and what the ground gives, ready to be worked out.
struct StrideMechanics: Sendable {
  let postures: [Posture]
  /// The timing of the motion. Load changes it a little, but the torques are worked out at the
  /// unloaded motion, which is what was seen with light loads and an upper bound with heavy ones.
  let motion: StrideTiming
  let anthropometry: Anthropometry
  let parameters: Parameters
  let bands: [ElasticBand]

  init(
    _ anthropometry: Anthropometry, metersPerSecond: Double, motion: StrideTiming,
    parameters: Parameters, bands: [ElasticBand] = []
  ) {
    self.anthropometry = anthropometry
    self.motion = motion
    self.parameters = parameters
    self.bands = bands
    postures = Posture.stride(metersPerSecond: metersPerSecond)
  }

  /// How many of the samples a foot is on the ground.
  var stanceCount: Int {
    Int((motion.dutyFactor * Double(postures.count)).rounded(.up))
  }

  /// What the joints of one leg do over a stride.
  func effort(of leg: LegInertia, side: Side, ground: GroundReaction) -> LegEffort {
    var effort = LegEffort()
    let count = postures.count
    let rate = 1 / motion.strideSeconds
    let seconds = motion.strideSeconds / Double(count)
    let inStance = stanceCount
    for k in 0..<count {
      let isStance = k < inStance
      var state = LegState(postures[k], perSecond: rate)
      if isStance { stand(&state, sample: k, ground: ground, leg: leg) }
      var torques = jointTorques(leg, state)
      if !bands.isEmpty { pull(&torques, sample: k, side: side, leg: leg) }
      effort.add(torques, state: state, seconds: seconds, inStance: isStance)
      if isStance {
        let u = Double(k) / (Double(count) * motion.dutyFactor)
        let isPastImpact = u * ground.contactSeconds >= 2 * ground.impactTime
        press(&effort, torques, state: state, sample: k, isPastImpact: isPastImpact)
      }
    }
    effort.meet(toeOff(of: leg, side: side))
    effort.meanHipInertiaTorque /= Double(count)
    effort.meanSwingHipTorque /= Double(count)
    effort.meanSwingLegPower /= Double(count)
    return effort
  }

  /// The torques of the free leg at the very moment the foot leaves, between two samples: a peak
  /// that falls there does not jump when the moment passes a sample.
  private func toeOff(of leg: LegInertia, side: Side) -> JointTorques {
    let edge = motion.dutyFactor * Double(postures.count)
    let before = min(Int(edge), postures.count - 2)
    let part = edge - Double(before)
    let (one, next) = (free(leg, side: side, before), free(leg, side: side, before + 1))
    return JointTorques(
      hip: one.hip + part * (next.hip - one.hip), knee: one.knee + part * (next.knee - one.knee),
      ankle: one.ankle + part * (next.ankle - one.ankle), hipInertial: 0)
  }

  private func free(_ leg: LegInertia, side: Side, _ k: Int) -> JointTorques {
    let state = LegState(postures[k], perSecond: 1 / motion.strideSeconds)
    var torques = jointTorques(leg, state)
    if !bands.isEmpty { pull(&torques, sample: k, side: side, leg: leg) }
    return torques
  }

  /// The torques of one leg at every sample of the stride, from its own touch-down.
  func torques(of leg: LegInertia, side: Side, ground: GroundReaction) -> [JointTorques] {
    postures.indices.map { k in
      var state = LegState(postures[k], perSecond: 1 / motion.strideSeconds)
      if k < stanceCount { stand(&state, sample: k, ground: ground, leg: leg) }
      var torques = jointTorques(leg, state)
      if !bands.isEmpty { pull(&torques, sample: k, side: side, leg: leg) }
      return torques
    }
  }

  /// Puts the force of the ground under the foot. Load lengthens the contact; the force is then
  /// spread over the unloaded stance, so that its course keeps its place in the motion.
  @inline(__always)
  private func stand(
    _ state: inout LegState, sample k: Int, ground: GroundReaction, leg: LegInertia
  ) {
    let lean = sineAndCosine(parameters.leanShare * ground.pullAngle)
    let u = min(1, Double(k) / (Double(postures.count) * motion.dutyFactor))
    let t = u * ground.contactSeconds
    let force = SIMD2(ground.forwardForce(atSeconds: t), ground.normalForce(atSeconds: t))
    let p = parameters
    let reach = p.pressureEnd - p.pressureStart
    let fraction = p.pressureEnd - reach * Double.exp(-u / p.pressureRate)
    let place = state.foot.place(
      leg.soleAlong, (fraction - leg.ankleFraction) * leg.footLength)
    // The foot lies on the slope while the leg leans into weight and drag: seen from the leg, both
    // the force and its place turn by the share of the angle that is leaned into.
    state.ground = SIMD2(
      force.x * lean.cosine - force.y * lean.sine, force.x * lean.sine + force.y * lean.cosine)
    state.pressure = SIMD2(
      place.x * lean.cosine - place.y * lean.sine, place.x * lean.sine + place.y * lean.cosine)
  }

  /// Notes what presses the joints in stance.
  @inline(__always)
  private func press(
    _ effort: inout LegEffort, _ torques: JointTorques, state: LegState, sample k: Int,
    isPastImpact: Bool
  ) {
    // The heel takes the impact, behind the ankle, and peaks of the ground force there do not track
    // the force on the tibia; the place of the force is not known well enough to show it.
    if isPastImpact {
      let along = SIMD2(state.shank.sine, -state.shank.cosine)
      let axial = -(along.x * state.ground.x + along.y * state.ground.y)
      let push = max(0, -torques.ankle)
      effort.pushOffPeakNewtonMeters = max(effort.pushOffPeakNewtonMeters, push)
      effort.ankleContactPeakNewtons = max(
        effort.ankleContactPeakNewtons, push / parameters.achillesArm + axial)
    }
    guard torques.knee > 0 else { return }
    let flexion = postures[k].thigh.angle - postures[k].shank.angle
    // Tendon and muscle pull at an angle that closes as the knee bends: about 30° and half the
    // flexion; the resultant presses with twice the sine of half of it. Recalled, relative only.
    let closing = Double.pi / 6 + 0.53 * flexion
    effort.kneecapPeak = max(effort.kneecapPeak, torques.knee * 2 * Double.sin(closing / 2))
  }
}

extension LegEffort {
  /// Lets the peaks of swing hold at the moment the foot leaves.
  mutating func meet(_ toeOff: JointTorques) {
    hipFlexors.meet(toeOff.hip)
    hipExtensors.meet(-toeOff.hip)
    kneeExtensors.meet(toeOff.knee)
    kneeFlexors.meet(-toeOff.knee)
    plantarflexors.meet(-toeOff.ankle)
  }

  @inline(__always)
  mutating func add(
    _ torques: JointTorques, state: LegState, seconds: Double, inStance: Bool
  ) {
    let hip = torques.hip * state.thigh.velocity
    let knee = torques.knee * (state.shank.velocity - state.thigh.velocity)
    let ankle = torques.ankle * (state.foot.velocity - state.shank.velocity)
    hipFlexors.add(torque: torques.hip, power: hip, seconds: seconds, inStance: inStance)
    hipExtensors.add(torque: -torques.hip, power: hip, seconds: seconds, inStance: inStance)
    kneeExtensors.add(torque: torques.knee, power: knee, seconds: seconds, inStance: inStance)
    kneeFlexors.add(torque: -torques.knee, power: knee, seconds: seconds, inStance: inStance)
    plantarflexors.add(torque: -torques.ankle, power: ankle, seconds: seconds, inStance: inStance)
    meanHipInertiaTorque += abs(torques.hipInertial)
    if !inStance {
      meanSwingHipTorque += abs(torques.hip)
      meanSwingLegPower += max(0, hip + knee + ankle)
    }
  }
}

extension StrideMechanics {
  /// The same stride with bands tied on.
  init(_ other: StrideMechanics, bands: [ElasticBand]) {
    anthropometry = other.anthropometry
    motion = other.motion
    parameters = other.parameters
    postures = other.postures
    self.bands = bands
  }
}
