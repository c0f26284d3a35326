/// One finding of `doctor`.
public struct Diagnosis: Sendable, Hashable {
  public var isSound: Bool
  public var subject: String
  public var finding: String
  public var remedy: String?

  /// A finding.
  public init(isSound: Bool, subject: String, finding: String, remedy: String? = nil) {
    self.isSound = isSound
    self.subject = subject
    self.finding = finding
    self.remedy = remedy
  }
}
