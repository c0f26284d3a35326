/// Net torques at the joints of a leg at one moment, on the part below each joint, in N·m.
///
/// Positive turns that part forward and up: hip flexion, knee extension, dorsiflexion.
struct JointTorques: Sendable, Hashable {
  var hip: Double
  var knee: Double
  var ankle: Double
  /// What the leg's inertia alone asks of the hip: without weight and without the ground.
  var hipInertial: Double
}

/// How one segment moves at one moment, in seconds rather than phase.
struct SegmentMotion: Sendable {
  var sine: Double
  var cosine: Double
  /// Angular velocity, rad/s.
  var velocity: Double
  /// Angular acceleration, rad/s².
  var acceleration: Double

  init(sine: Double, cosine: Double, velocity: Double, acceleration: Double) {
    self.sine = sine
    self.cosine = cosine
    self.velocity = velocity
    self.acceleration = acceleration
  }

  init(_ turn: Posture.Turn, perSecond rate: Double) {
    sine = turn.sine
    cosine = turn.cosine
    velocity = turn.first * rate
    acceleration = turn.second * rate * rate
  }

  /// Where a place fixed in the segment is, from the segment's own origin: x forward, y up.
  func place(_ along: Double, _ across: Double) -> SIMD2<Double> {
    SIMD2(along * sine + across * cosine, across * sine - along * cosine)
  }

  /// The acceleration of that place relative to the segment's origin.
  func pull(_ along: Double, _ across: Double) -> SIMD2<Double> {
    let here = place(along, across)
    // A turn by a right angle gives the tangent; the centripetal part points back.
    return SIMD2(-here.y, here.x) * acceleration - here * (velocity * velocity)
  }
}

/// A leg at one moment, and the external forces on it.
struct LegState: Sendable {
  var thigh: SegmentMotion
  var shank: SegmentMotion
  var foot: SegmentMotion
  /// Acceleration of the hip, m/s².
  var hipAcceleration: SIMD2<Double>
  /// The force of the ground: x forward, y up.
  var ground: SIMD2<Double> = .zero
  /// Where it acts, from the ankle.
  var pressure: SIMD2<Double> = .zero

  init(_ posture: Posture, perSecond rate: Double) {
    thigh = SegmentMotion(posture.thigh, perSecond: rate)
    shank = SegmentMotion(posture.shank, perSecond: rate)
    foot = SegmentMotion(posture.foot, perSecond: rate)
    hipAcceleration = SIMD2(0, posture.bobSecond * rate * rate)
  }

  init(
    thigh: SegmentMotion, shank: SegmentMotion, foot: SegmentMotion,
    hipAcceleration: SIMD2<Double>
  ) {
    self.thigh = thigh
    self.shank = shank
    self.foot = foot
    self.hipAcceleration = hipAcceleration
  }
}

@inline(__always)
func cross(_ a: SIMD2<Double>, _ b: SIMD2<Double>) -> Double { a.x * b.y - a.y * b.x }

/// The net joint torques that make a leg move as it does, by Newton and Euler from the foot up.
///
/// - Shape: in a plane, three rigid parts on frictionless hinges; exact in swing, in stance as good
///   as the force of the ground and its place.
/// - Units: N·m, positive as in `JointTorques`.
func jointTorques(_ leg: LegInertia, _ state: LegState) -> JointTorques {
  let gravity = SIMD2(0, Gravity.standard)
  let toKnee = state.thigh.place(leg.thighLength, 0)
  let toAnkle = state.shank.place(leg.shankLength, 0)
  let kneeAcceleration = state.hipAcceleration + state.thigh.pull(leg.thighLength, 0)
  let ankleAcceleration = kneeAcceleration + state.shank.pull(leg.shankLength, 0)

  // Each part asks for a force (its mass times acceleration and weight) at its center of mass and
  // for a torque; the ground gives its share, the joint above the rest.
  let footCenter = state.foot.place(leg.foot.along, leg.foot.across)
  let footForce =
    leg.foot.mass
    * (ankleAcceleration + state.foot.pull(leg.foot.along, leg.foot.across) + gravity)
  let ankle =
    cross(footCenter, footForce) + leg.foot.inertia * state.foot.acceleration
    - cross(state.pressure, state.ground)
  let atAnkle = footForce - state.ground

  let shankCenter = state.shank.place(leg.shank.along, leg.shank.across)
  let shankForce =
    leg.shank.mass
    * (kneeAcceleration + state.shank.pull(leg.shank.along, leg.shank.across) + gravity)
  let knee =
    ankle + cross(toAnkle, atAnkle) + cross(shankCenter, shankForce)
    + leg.shank.inertia * state.shank.acceleration
  let atKnee = atAnkle + shankForce

  let thighCenter = state.thigh.place(leg.thigh.along, leg.thigh.across)
  let thighForce =
    leg.thigh.mass
    * (state.hipAcceleration + state.thigh.pull(leg.thigh.along, leg.thigh.across) + gravity)
  let hip =
    knee + cross(toKnee, atKnee) + cross(thighCenter, thighForce)
    + leg.thigh.inertia * state.thigh.acceleration
  // The hip's torque without what the ground gives and without what the parts weigh.
  let toFoot = toKnee + toAnkle
  let grounded = cross(toFoot + state.pressure, state.ground)
  let moment =
    leg.thigh.mass * thighCenter.x + leg.shank.mass * (toKnee.x + shankCenter.x)
    + leg.foot.mass * (toFoot.x + footCenter.x)
  return JointTorques(
    hip: hip, knee: knee, ankle: ankle,
    hipInertial: hip + grounded - Gravity.standard * moment)
}
