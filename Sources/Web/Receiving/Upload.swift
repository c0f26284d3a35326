import Foundation
import Hummingbird
import NIOCore
import Workflow

/// A file on its way into the log: written to a folder of its own as it arrives, and gone after.
struct Upload: Sendable {
  /// The name that the browser gave, for people.
  let name: String
  /// Where it lies.
  let path: String
  private let folder: URL

  /// More than this in one file is for the command line.
  static let limit = 4 << 30

  /// Writes a body to disk as it comes.
  init(_ body: RequestBody, name: String) async throws {
    self.name = name
    folder = FileManager.default.temporaryDirectory
      .appending(path: "plimsoll-upload-\(UUID().uuidString)", directoryHint: .isDirectory)
    try FileManager.default.createDirectory(
      at: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    let file = folder.appending(path: Self.safeName(name))
    path = file.path
    do {
      try await Self.write(body, to: file)
    } catch {
      remove()
      throw error
    }
  }

  /// Words about the file with the name that its sender knows in the place of ours.
  func named(_ words: String) -> String {
    var words = words
    words.replaceAll(path, with: name)
    return words
  }

  /// An error about the file with the name that its sender knows.
  func named(_ error: WorkflowError) -> WorkflowError {
    guard case .file(let path, let reason) = error else { return error }
    return .file(path: named(path), reason: named(reason))
  }

  /// Takes the file away.
  func remove() {
    do {
      try FileManager.default.removeItem(at: folder)
    } catch {
      // The folder lies among temporary files: the system clears what we could not.
    }
  }

  private static func write(_ body: RequestBody, to file: URL) async throws {
    guard FileManager.default.createFile(atPath: file.path, contents: nil) else {
      throw HTTPError(.internalServerError)
    }
    let handle = try FileHandle(forWritingTo: file)
    var written = 0
    do {
      for try await buffer in body {
        written += buffer.readableBytes
        guard written <= limit else { throw HTTPError(.contentTooLarge) }
        try handle.write(contentsOf: Data(buffer.readableBytesView))
      }
      try handle.close()
    } catch {
      try? handle.close()
      throw error
    }
  }

  /// A name that cannot leave its folder: the last part of the path, without signs that steer.
  static func safeName(_ name: String) -> String {
    let last = name.split(whereSeparator: { $0 == "/" || $0 == "\\" }).last ?? ""
    var safe = ""
    for scalar in last.unicodeScalars {
      let isPlain = scalar.value >= 0x20 && scalar.value != 0x7F && !scalar.properties.isBidiControl
      if isPlain { safe.unicodeScalars.append(scalar) }
    }
    while safe.hasPrefix(".") { safe.removeFirst() }
    while safe.utf8.count > 200 { safe.removeFirst() }
    return safe.isEmpty ? "upload" : safe
  }
}
