internal import Foundation
internal import Workflow

/// What came in on standard input, as a file among the others for as long as a command needs it.
struct StandardInput: Sendable {
  /// The paths with `-` replaced.
  let paths: [String]
  private let folder: String?

  /// Reads standard input when `-` is among the paths.
  init(replacing paths: [String]) throws(WorkflowError) {
    guard paths.contains("-") else {
      self.paths = paths
      folder = nil
      return
    }
    let place = FileManager.default.temporaryDirectory.appending(
      path: "plimsoll-" + UUID().uuidString)
    let file = place.appending(path: "stdin")
    do {
      let bytes = try FileHandle.standardInput.readToEnd() ?? Data()
      try FileManager.default.createDirectory(
        at: place, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
      try bytes.write(to: file)
    } catch {
      throw .file(path: "-", reason: "standard input cannot be read or kept for a moment")
    }
    self.paths = paths.map { $0 == "-" ? file.path : $0 }
    folder = place.path
  }

  /// How a file is called in what is printed: `-` for standard input.
  func name(of file: String) -> String {
    guard let folder, file.hasPrefix(folder + "/stdin") else { return file }
    return "-" + file.dropFirst(folder.count + "/stdin".count)
  }

  /// Removes the file.
  func remove() {
    guard let folder else { return }
    // A file left in the temporary folder harms nobody; there is nothing to tell.
    _ = try? FileManager.default.removeItem(atPath: folder)
  }
}
