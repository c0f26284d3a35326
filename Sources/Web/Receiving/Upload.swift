import Foundation
import Hummingbird
import NIOCore

/// A file on its way into the log: written to a folder of its own as it arrives, and gone after.
struct Upload: Sendable {
  /// Where it lies.
  let path: String
  private let folder: URL

  /// More than this in one file is for the command line.
  static let limit = 4 << 30

  /// Writes a body to disk as it comes.
  init(_ body: RequestBody) async throws {
    folder = FileManager.default.temporaryDirectory
      .appending(path: "plimsoll-upload-\(UUID().uuidString)", directoryHint: .isDirectory)
    try FileManager.default.createDirectory(
      at: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    let file = folder.appending(path: "upload")
    path = file.path
    do {
      try await Self.write(body, to: file)
    } catch {
      remove()
      throw error
    }
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

  /// The name that a file is shown under: the folders and the name its sender gave, without signs
  /// that steer. It is never used as a path.
  static func shownName(_ name: String) -> String {
    let parts = name.split(whereSeparator: { $0 == "/" || $0 == "\\" })
      .filter { part in !part.allSatisfy { $0 == "." } }
    return parts.isEmpty ? safeName("") : parts.map { safeName(String($0)) }.joined(separator: "/")
  }

  /// A name that could not leave its folder: the last part of a path, without signs that steer.
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
