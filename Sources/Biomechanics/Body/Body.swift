public import Quantities

/// The body of a runner as the physics sees it.
public struct Body: Sendable, Hashable {
  /// Mass without anything worn or carried.
  public var mass: Mass
  /// Standing height.
  public var height: Length
  /// Sex, which decides how the mass is spread over the segments; where it is not known the mean
  /// of both is taken.
  public var sex: Sex?

  /// A body of this mass and height.
  public init(mass: Mass, height: Length, sex: Sex? = nil) {
    self.mass = mass
    self.height = height
    self.sex = sex
  }

  /// Sex as the tables of body segments know it.
  public enum Sex: String, Sendable, Hashable, CaseIterable { case male, female }
}
