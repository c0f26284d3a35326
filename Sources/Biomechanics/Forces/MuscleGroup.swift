/// The muscles that give a net torque at a joint, named by what they do there.
public enum MuscleGroup: String, Sendable, Hashable, CaseIterable {
  case hipFlexors, hipExtensors, kneeExtensors, kneeFlexors, plantarflexors
}

/// What one muscle group does in one stride of one leg.
public struct MuscleEffort: Sendable, Hashable {
  /// The greatest torque in swing, N·m.
  public internal(set) var swingPeakNewtonMeters = 0.0
  /// The greatest torque in stance, N·m.
  public internal(set) var stancePeakNewtonMeters = 0.0
  /// Work given while shortening, in swing, J.
  public internal(set) var swingPositiveJoules = 0.0
  /// Work taken while lengthening, in swing, J, negative.
  public internal(set) var swingNegativeJoules = 0.0
  /// Work given while shortening, in stance, J.
  public internal(set) var stancePositiveJoules = 0.0
  /// Work taken while lengthening, in stance, J, negative.
  public internal(set) var stanceNegativeJoules = 0.0

  mutating func meet(_ torque: Double) {
    swingPeakNewtonMeters = max(swingPeakNewtonMeters, torque)
  }

  mutating func addSwing(torque: Double, power: Double, seconds: Double) {
    meet(torque)
    addSwingWork(torque: torque, power: power, seconds: seconds)
  }

  mutating func addSwingWork(torque: Double, power: Double, seconds: Double) {
    guard torque > 0 else { return }
    swingPositiveJoules += max(0, power * seconds)
    swingNegativeJoules += min(0, power * seconds)
  }

  mutating func addStance(torque: Double, power: Double, seconds: Double) {
    guard torque > 0 else { return }
    stancePeakNewtonMeters = max(stancePeakNewtonMeters, torque)
    stancePositiveJoules += max(0, power * seconds)
    stanceNegativeJoules += min(0, power * seconds)
  }
}

/// What the joints of one leg do over one stride.
public struct LegEffort: Sendable, Hashable {
  /// Flexing the hip: bringing the thigh forward.
  public internal(set) var hipFlexors = MuscleEffort()
  /// Extending the hip: bringing the thigh back.
  public internal(set) var hipExtensors = MuscleEffort()
  /// Extending the knee.
  public internal(set) var kneeExtensors = MuscleEffort()
  /// Flexing the knee.
  public internal(set) var kneeFlexors = MuscleEffort()
  /// Pushing the forefoot down.
  public internal(set) var plantarflexors = MuscleEffort()
  /// Mean size of the torque that the leg's inertia asks of the hip, over the stride, N·m.
  public internal(set) var meanHipInertiaTorque = 0.0
  /// Mean size of the hip's torque in swing, over the stride, N·m.
  public internal(set) var meanSwingHipTorque = 0.0
  /// Mean positive power of the leg in swing, its joints added up, over the stride, W.
  public internal(set) var meanSwingLegPower = 0.0
  /// Peak of the push-off torque at the ankle once the impact is over, N·m.
  public internal(set) var pushOffPeakNewtonMeters = 0.0
  /// Peak of the force between shank and foot along the shank once the impact is over, N.
  public internal(set) var ankleContactPeakNewtons = 0.0
  /// Peak of the knee's extension torque times the share of it that presses the kneecap.
  public internal(set) var kneecapPeak = 0.0

  /// Work given at the hip in swing, J.
  var swingHipPositiveJoules: Double {
    hipFlexors.swingPositiveJoules + hipExtensors.swingPositiveJoules
  }

  /// Work taken at the knee in swing, J, negative.
  var swingKneeNegativeJoules: Double {
    kneeFlexors.swingNegativeJoules + kneeExtensors.swingNegativeJoules
  }

  /// What a group does.
  public subscript(group: MuscleGroup) -> MuscleEffort {
    switch group {
    case .hipFlexors: hipFlexors
    case .hipExtensors: hipExtensors
    case .kneeExtensors: kneeExtensors
    case .kneeFlexors: kneeFlexors
    case .plantarflexors: plantarflexors
    }
  }
}
