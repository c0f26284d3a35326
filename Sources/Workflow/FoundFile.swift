import Foundation

/// A file that may hold activities, found on disk or inside an archive.
struct FoundFile: Sendable {
  /// The name it is shown under: an entry of an archive is `a.zip!in/b.fit`.
  var shown: String
  /// Where its bytes are.
  var source: Source
  /// Whether a person named it, rather than a folder or archive it lies in.
  var isNamed: Bool
  /// The bytes as they came packed by gzip, where they did.
  var gzipped: [UInt8]?

  /// Where the bytes of a file are.
  enum Source: Sendable {
    case disk(String)
    case memory([UInt8])
  }

  /// The largest file that is read. A choice of this project: a hundred times the largest
  /// recording known to us.
  static let largestBytes = 512 << 20

  /// The bytes of the file.
  func bytes() throws(WorkflowError) -> [UInt8] {
    switch source {
    case .memory(let bytes): return bytes
    case .disk(let path):
      do {
        let size = try FileManager.default.attributesOfItem(atPath: path)[.size] as? NSNumber
        guard (size?.intValue ?? 0) <= Self.largestBytes else {
          throw WorkflowError.file(
            path: path, reason: "it is larger than \(Self.largestBytes >> 20) MiB")
        }
        return Array(try Data(contentsOf: URL(filePath: path)))
      } catch let error as WorkflowError {
        throw error
      } catch {
        throw .file(path: path, reason: "it cannot be read")
      }
    }
  }
}

/// Finds the files below some paths, each once, in order of name.
struct FileWalk {
  /// How deep folders may lie in each other. A choice of this project.
  static let deepest = 64

  /// What was found, in order.
  private(set) var found: [FoundFile] = []

  /// Walks through paths. One that is not there becomes a file that cannot be read.
  init(_ paths: [String]) {
    for path in paths { walk(path, isNamed: true, depth: 0) }
  }

  private mutating func walk(_ path: String, isNamed: Bool, depth: Int) {
    var isFolder: ObjCBool = false
    let isThere = FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
    guard isThere, isFolder.boolValue else {
      if isNamed || isThere {
        found.append(FoundFile(shown: path, source: .disk(path), isNamed: isNamed))
      }
      return
    }
    guard depth < Self.deepest else { return }
    let names = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
    for name in names.sorted() where !name.isNoFile {
      let inner = path.hasSuffix("/") ? path + name : path + "/" + name
      // A link to a folder above would lead round in circles.
      let type =
        try? FileManager.default.attributesOfItem(atPath: inner)[.type] as? FileAttributeType
      if type == .typeRegular || type == .typeDirectory {
        walk(inner, isNamed: false, depth: depth + 1)
      }
    }
  }
}

extension String {
  /// Names that programs leave in folders and archives and that hold no recording.
  fileprivate var isNoFile: Bool { hasPrefix(".") || self == "__MACOSX" }
}
