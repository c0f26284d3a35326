internal import Logbook

extension ActivityFormat {
  /// GPX.
  public static let gpx = ActivityFormat(
    key: "gpx", recognizes: { _ in false },
    read: { (_, _) throws(FileError) in throw .notThisFormat }, write: nil)
}
