internal import Logbook

extension ActivityFormat {
  /// FIT.
  public static let fit = ActivityFormat(
    key: "fit", recognizes: { _ in false },
    read: { (_, _) throws(FileError) in throw .notThisFormat }, write: nil)
}
