internal import Logbook

extension ActivityFormat {
  /// FIT, the format of Garmin, COROS, Wahoo, Suunto, Stryd and most other watches and pods.
  public static let fit = ActivityFormat(
    key: "fit",
    recognizes: { head in
      head.count >= 12 && head[0] >= 12 && head[8..<12].elementsEqual(".FIT".utf8)
    },
    read: { (bytes, limits) throws(FileError) in
      try FITReader.recording(bytes, limits: limits)
    },
    write: { FITEncoder.file($0) })
}
