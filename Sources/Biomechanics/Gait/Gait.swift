/// A way of moving on foot.
public enum Gait: String, Sendable, Hashable, CaseIterable {
  /// With a phase of flight.
  case running
  /// With a foot always on the ground.
  case walking
}
