public import Quantities

/// The body of a runner as the physics sees it.
public struct Body: Sendable, Hashable {
  /// Mass without anything worn or carried.
  public var mass: Mass
  /// Standing height.
  public var height: Length

  /// A body of this mass and height.
  public init(mass: Mass, height: Length) {
    self.mass = mass
    self.height = height
  }
}
