public import Logbook

/// What was said of a pain beyond its score.
public struct PainStatement: Sendable, Hashable {
  /// The day it was said.
  public let day: Day
  /// The place with its side.
  public let spot: Pain.Spot
  /// What was said.
  public let content: Content

  /// What can be said.
  public enum Content: Sendable, Hashable {
    /// A clinician says that running may begin again; after a bone injury, by all five gates.
    case cleared
    /// There is a sign that sends to a clinician.
    case redFlag(RedFlag)
  }

  /// Something said of a place on a day.
  public init(day: Day, spot: Pain.Spot, _ content: Content) {
    self.day = day
    self.spot = spot
    self.content = content
  }
}
