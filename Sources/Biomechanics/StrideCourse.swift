public import Evidence
import Quantities

/// The course of forces and torques of one leg over a stride, from its touch-down to the next.
///
/// What a page draws: two hundred samples, evenly spaced in time.
public struct StrideCourse: Sendable, Hashable {
  /// The timing of the steps.
  public let timing: StrideTiming
  /// The share of the stride the foot is on the ground.
  public let dutyFactor: Double
  /// Force of the ground normal to it, N.
  public let normalForceNewtons: [Double]
  /// Force of the ground along it, forward positive, N.
  public let forwardForceNewtons: [Double]
  /// Net torque at the hip, flexion positive, N·m.
  public let hipNewtonMeters: [Double]
  /// Net torque at the knee, extension positive, N·m.
  public let kneeNewtonMeters: [Double]
  /// Net torque at the ankle, dorsiflexion positive, N·m.
  public let ankleNewtonMeters: [Double]
  /// What each muscle group does.
  public let effort: LegEffort

  /// The doubt of the torques as a share of them: in swing, and in stance at hip, knee and ankle.
  public static let doubts = (swing: 0.2, hip: 0.5, knee: 0.35, ankle: 0.2)
}

extension Moment {
  /// The courses of a side's leg without and with the load; nil in walking, for which no motion is
  /// built in.
  ///
  /// - Throws: `OutOfRange` beyond the hard limits, as `comparison()` does.
  public func courses(
    of side: Side = .left
  ) throws(OutOfRange) -> (unloaded: StrideCourse, loaded: StrideCourse)? {
    try check()
    guard gait == .running else { return nil }
    let frame = RunningState.Frame(self, metersPerSecond: speed.metersPerSecond)
    let bare = frame.course(.none, surroundings.unloaded, side: side)
    if isUnloaded { return (bare, bare) }
    let loaded = frame.with(bands: surroundings.bands)
    return (bare, loaded.course(carriedLoad, surroundings, side: side))
  }
}

extension RunningState.Frame {
  func course(_ load: CarriedLoad, _ surroundings: Surroundings, side: Side) -> StrideCourse {
    let state = RunningState(self, load: load, surroundings: surroundings)
    let index = state.ground.count == 1 || side == .left ? 0 : 1
    let ground = state.ground[index]
    let leg = LegInertia(anthropometry, items: load.items, side: side)
    let torques = stride.torques(of: leg, side: side, ground: ground)
    let count = Double(torques.count)
    // The load lengthens contact and stride a little; the picture keeps the unloaded share, as the
    // torques do, so that the two lie over each other.
    let duty = stride.motion.dutyFactor
    let times = torques.indices.map { k -> Double? in
      let share = Double(k) / count / duty
      return share <= 1 ? share * ground.contactSeconds : nil
    }
    return StrideCourse(
      timing: state.timing, dutyFactor: duty,
      normalForceNewtons: times.map { $0.map(ground.normalForce) ?? 0 },
      forwardForceNewtons: times.map { $0.map(ground.forwardForce) ?? 0 },
      hipNewtonMeters: torques.map(\.hip), kneeNewtonMeters: torques.map(\.knee),
      ankleNewtonMeters: torques.map(\.ankle), effort: state.efforts[index])
  }
}
