import ActivityFiles
import Foundation

/// A file that `Fixtures/make.py` made.
enum MadeFile {
  static func bytes(_ path: String) throws -> [UInt8] {
    [UInt8](try Data(contentsOf: folder.appending(path: path)))
  }

  /// The names of the files in a folder of the fixtures, in order.
  static func names(in name: String) -> [String] {
    let found = try? FileManager.default.contentsOfDirectory(
      atPath: folder.appending(path: name).path)
    return (found ?? []).sorted().map { name + "/" + $0 }
  }

  private static var folder: URL {
    (Bundle.module.resourceURL ?? URL(filePath: ".")).appending(path: "Fixtures")
  }

  static func read(
    _ path: String, limits: ReadingLimits = ReadingLimits()
  ) throws -> Recording {
    let bytes = try bytes(path)
    guard let format = ActivityFormat.of(bytes) else { throw FileError.notThisFormat }
    return try format.read(bytes, limits)
  }
}
