/// A part of an activity that the runner or the device marked.
public struct Lap: Sendable, Hashable {
  /// When it began, in seconds since 1970-01-01 UTC; nil when the file does not say.
  public var startSeconds: Double?
  /// The lap's own totals.
  public var summary: Summary
  /// What ended it, in the file's word (`manual`, `distance`), where it says so.
  public var trigger: String?
  /// Whether the file marks it as rest (`active`, `rest`, `warmup`, `cooldown`).
  public var intensity: String?

  /// A lap with nothing known but its start.
  public init(startSeconds: Double? = nil) {
    self.startSeconds = startSeconds
    summary = Summary()
  }
}
