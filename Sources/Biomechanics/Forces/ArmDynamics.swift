import Evidence
import RealModule

/// What swinging one arm asks of shoulder and elbow.
///
/// - Shape: the upper arm swings as a sine once a stride about a mean, the elbow is held at a right
///   angle, the shoulder bobs with the pelvis. A load does not change the swing, which makes the
///   figure an upper bound for heavy ones.
/// - Units: N·m, mean sizes over the stride.
struct ArmDynamics: Sendable {
  let shoulder: Double
  let elbow: Double

  init(_ body: Anthropometry, items: [CarriedLoad.Item], side: Side, stride: StrideMechanics) {
    var upper = RigidPart(
      mass: body.upperArm.mass * body.bodyMass, along: body.upperArm.center * body.upperArmLength,
      across: 0, inertia: 0)
    upper.spin(body.upperArm.gyration * body.upperArmLength)
    var lower = RigidPart(
      mass: body.forearm.mass * body.bodyMass, along: body.forearm.center * body.forearmLength,
      across: 0, inertia: 0)
    lower.spin(body.forearm.gyration * body.forearmLength)
    lower.fix(
      body.hand.mass * body.bodyMass,
      along: body.forearmLength + body.hand.center * body.handLength, across: 0)
    for item in items where item.kind.isOnArm {
      let kilograms = item.kilograms(on: side)
      switch item.kind.segment {
      case .upperArm: upper.fix(kilograms, along: item.fraction * body.upperArmLength, across: 0)
      case .hand:
        lower.fix(
          kilograms, along: body.forearmLength + item.fraction * body.handLength, across: 0)
      default: lower.fix(kilograms, along: item.fraction * body.forearmLength, across: 0)
      }
    }
    (shoulder, elbow) = Self.means(
      Arm(upper: upper, lower: lower, length: body.upperArmLength), stride: stride)
  }

  private struct Arm {
    let upper: RigidPart
    let lower: RigidPart
    let length: Double
  }

  private static func means(
    _ arm: Arm, stride: StrideMechanics
  ) -> (shoulder: Double, elbow: Double) {
    let amplitude = stride.parameters.armSwingDegrees * Double.pi / 180
    let mean = stride.parameters.armMeanDegrees * Double.pi / 180
    var sums = (shoulder: 0.0, elbow: 0.0)
    let rate = 1 / stride.motion.strideSeconds
    let turns = 2 * Double.pi * rate
    let count = stride.postures.count
    // Every fourth sample is plenty for a sine and its bob.
    for k in Swift.stride(from: 0, to: count, by: 4) {
      // Taken half a turn back, so that the angle stays within −π to π.
      let phase = sineAndCosine(2 * Double.pi * Double(k) / Double(count) - Double.pi)
      let swung = -amplitude * phase.sine
      let turned = sineAndCosine(mean + swung)
      let velocity = -amplitude * turns * phase.cosine
      let upper = SegmentMotion(
        sine: turned.sine, cosine: turned.cosine, velocity: velocity,
        acceleration: -turns * turns * swung)
      // At a right angle: what was down is now forward.
      let lower = SegmentMotion(
        sine: upper.cosine, cosine: -upper.sine, velocity: velocity,
        acceleration: upper.acceleration)
      let bob = stride.postures[k].bobSecond * rate * rate
      let base = SIMD2(0, bob + Gravity.standard)
      let atElbow = base + upper.pull(arm.length, 0)
      let force =
        arm.lower.mass * (atElbow + lower.pull(arm.lower.along, arm.lower.across))
      let elbow =
        cross(lower.place(arm.lower.along, arm.lower.across), force)
        + arm.lower.inertia * lower.acceleration
      let own = arm.upper.mass * (base + upper.pull(arm.upper.along, 0))
      let shoulder =
        elbow + cross(upper.place(arm.length, 0), force)
        + cross(upper.place(arm.upper.along, 0), own) + arm.upper.inertia * upper.acceleration
      sums.shoulder += abs(shoulder)
      sums.elbow += abs(elbow)
    }
    let samples = Double((count + 3) / 4)
    return (sums.shoulder / samples, sums.elbow / samples)
  }
}

extension RigidPart {
  /// Gives it the inertia of its mass at a radius of gyration.
  mutating func spin(_ radius: Double) {
    self = RigidPart(mass: mass, along: along, across: across, inertia: mass * radius * radius)
  }
}
