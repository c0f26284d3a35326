internal import Logbook

extension ActivityFormat {
  /// TCX.
  public static let tcx = ActivityFormat(
    key: "tcx", recognizes: { _ in false },
    read: { (_, _) throws(FileError) in throw .notThisFormat }, write: nil)
}
