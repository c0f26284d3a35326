public import Evidence
public import Quantities

extension Sprint {
  /// What could be pulled for the highest speed to fall by a share.
  public struct Resistance: Sendable, Hashable {
    /// The backward pull it takes, in newtons.
    public let pull: Force
    /// A sled or tyre on synthetic track, unless the sprint's tow says another friction.
    public let towMass: Mass
    /// The canopy of a parachute.
    public let parachuteArea: Area
  }

  /// The load that makes the highest speed fall by a share of itself, exactly by the line of the
  /// profile; friction and canopy are as sure as their entries in `Parameters.catalogue`.
  ///
  /// - Throws: `OutOfRange` for a share outside 0 to 0.7.
  public func loadForSpeedLoss(_ share: Double) throws(OutOfRange) -> Resistance {
    guard (0.0...0.7).contains(share) else {
      throw OutOfRange(input: "speed loss", value: share, allowed: 0...0.7)
    }
    try check()
    var free = self
    free.carriedLoad = .none
    free.surroundings = surroundings.unloaded
    let v = free.finalSpeed() * (1 - share)
    let pull = max(0, free.netForce(v, topSpeed: free.loadedTopSpeed))
    let friction = surroundings.tow?.friction ?? parameters.towFriction
    let through = v + surroundings.wind.metersPerSecond
    let perArea =
      0.5 * parameters.airDensity * parameters.parachuteDragCoefficient * through * abs(through)
    return Resistance(
      pull: .newtons(pull),
      towMass: .kilograms(friction > 0 ? pull / (friction * Gravity.standard) : 0),
      parachuteArea: .squareMeters(perArea > 0 ? pull / perArea : 0))
  }
}
