/// One finding of `doctor`.
public struct Diagnosis: Sendable, Hashable {
  /// Whether all is well.
  public var isSound: Bool
  /// What was looked at.
  public var subject: String
  /// What was found, in words.
  public var finding: String
  /// What to do about it, where something can be done.
  public var remedy: String?

  /// A finding.
  public init(isSound: Bool, subject: String, finding: String, remedy: String? = nil) {
    self.isSound = isSound
    self.subject = subject
    self.finding = finding
    self.remedy = remedy
  }
}
