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

  /// The torques of the free leg at the very moment the foot leaves, between two samples: a peak
  /// that falls there does not jump when the moment passes a sample.
  func toeOff(of leg: LegInertia, side: Side) -> JointTorques {
    let edge = motion.dutyFactor * Double(postures.count)
    let before = min(Int(edge), postures.count - 2)
    let part = edge - Double(before)
    let (one, next) = (free(leg, side: side, before), free(leg, side: side, before + 1))
    return JointTorques(
      hip: one.hip + part * (next.hip - one.hip), knee: one.knee + part * (next.knee - one.knee),
      ankle: one.ankle + part * (next.ankle - one.ankle), hipInertial: 0)
  }

  private func free(_ leg: LegInertia, side: Side, _ k: Int) -> JointTorques {
    torques(of: leg, state: state(sample: k), side: side, sample: k)
  }

  /// What a state of the leg asks of its joints, with the pull of the bands.
  @inline(__always)
  func torques(
    of leg: LegInertia, state: LegState, side: Side, sample k: Int
  ) -> JointTorques {
    var torques = jointTorques(leg, state)
    if !bands.isEmpty { pull(&torques, sample: k, side: side, leg: leg) }
    return torques
  }

  /// The torques of one leg at every sample of the stride, from its own touch-down.
  func torques(of leg: LegInertia, side: Side, ground: GroundReaction) -> [JointTorques] {
    postures.indices.map { k in
      var state = state(sample: k)
      if k < stanceCount { stand(&state, sample: k, ground: ground, leg: leg) }
      return torques(of: leg, state: state, side: side, sample: k)
    }
  }

  /// Puts the force of the ground under the foot. Load lengthens the contact; the force is then
  /// spread over the unloaded stance, so that its course keeps its place in the motion.
  private func stand(
    _ state: inout LegState, sample k: Int, ground: GroundReaction, leg: LegInertia
  ) {
    let lean = sineAndCosine(parameters.leanShare * ground.pullAngle)
    let u = contactShare(sample: k)
    let force = ground.force(at: .init(share: u, peak: parameters.activePulsePeak))
    let place = pressure(leg, state, share: u)
    state.ground = SIMD2(
      force.x * lean.cosine - force.y * lean.sine, force.x * lean.sine + force.y * lean.cosine)
    state.pressure = SIMD2(
      place.x * lean.cosine - place.y * lean.sine, place.x * lean.sine + place.y * lean.cosine)
  }

  private func contactShare(sample k: Int) -> Double {
    min(1, Double(k) / (Double(postures.count) * motion.dutyFactor))
  }

  /// How long a sample lasts.
  var sampleSeconds: Double { motion.strideSeconds / Double(postures.count) }

  /// The share of a sample that is stance: 1 but for the last one.
  func stanceShare(sample k: Int) -> Double {
    min(1, motion.dutyFactor * Double(postures.count) - Double(k))
  }

  /// The leg at a sample, off the ground.
  func state(sample k: Int) -> LegState {
    LegState(postures[k], perSecond: 1 / motion.strideSeconds)
  }

  /// Where the force of the ground acts, from the ankle, when a share of contact is over.
  private func pressure(_ leg: LegInertia, _ state: LegState, share u: Double) -> SIMD2<Double> {
    let p = parameters
    let reach = p.pressureEnd - p.pressureStart
    let fraction = p.pressureEnd - reach * Double.exp(-u / p.pressureRate)
    return state.foot.place(leg.soleAlong, (fraction - leg.ankleFraction) * leg.footLength)
  }

  /// A sample of stance, ready for the force of any ground.
  func stance(
    _ leg: LegInertia, _ state: LegState, sample k: Int, torques: JointTorques
  ) -> FreeStride.StanceSample {
    let u = contactShare(sample: k)
    let flexion = postures[k].thigh.angle - postures[k].shank.angle
    // Tendon and muscle pull at an angle that closes as the knee bends: about 30° and half the
    // flexion; the resultant presses with twice the sine of half of it. Recalled, relative only.
    let closing = Double.pi / 6 + 0.53 * flexion
    return FreeStride.StanceSample(
      phase: GroundReaction.Phase(share: u, peak: parameters.activePulsePeak),
      seconds: sampleSeconds * stanceShare(sample: k), torques: torques, rates: JointRates(state),
      toKnee: state.thigh.place(leg.thighLength, 0),
      toAnkle: state.shank.place(leg.shankLength, 0), pressure: pressure(leg, state, share: u),
      alongShank: SIMD2(state.shank.sine, -state.shank.cosine),
      kneecapShare: 2 * Double.sin(closing / 2))
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

  mutating func addSwing(_ torques: JointTorques, rates: JointRates, seconds: Double) {
    add(torques, rates: rates, seconds: seconds) { $0.addSwing(torque: $1, power: $2, seconds: $3) }
    meanSwingHipTorque += abs(torques.hip)
    meanSwingLegPower += max(
      0, torques.hip * rates.hip + torques.knee * rates.knee + torques.ankle * rates.ankle)
  }

  /// The work of a part of a sample without its peak, which `meet` knows better.
  mutating func addSwingWork(_ torques: JointTorques, rates: JointRates, seconds: Double) {
    add(torques, rates: rates, seconds: seconds) {
      $0.addSwingWork(torque: $1, power: $2, seconds: $3)
    }
  }

  @inline(__always)
  mutating func addStance(_ torques: JointTorques, rates: JointRates, seconds: Double) {
    add(torques, rates: rates, seconds: seconds) {
      $0.addStance(torque: $1, power: $2, seconds: $3)
    }
  }

  @inline(__always)
  private mutating func add(
    _ torques: JointTorques, rates: JointRates, seconds: Double,
    to group: (inout MuscleEffort, Double, Double, Double) -> Void
  ) {
    let hip = torques.hip * rates.hip
    let knee = torques.knee * rates.knee
    let ankle = torques.ankle * rates.ankle
    group(&hipFlexors, torques.hip, hip, seconds)
    group(&hipExtensors, -torques.hip, hip, seconds)
    group(&kneeExtensors, torques.knee, knee, seconds)
    group(&kneeFlexors, -torques.knee, knee, seconds)
    group(&plantarflexors, -torques.ankle, ankle, seconds)
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
