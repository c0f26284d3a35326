import ActivityFiles
import Foundation

/// A file that may hold activities, found on disk or inside an archive.
struct FoundFile: Sendable {
  /// The name it is shown under: an entry of an archive is `a.zip!in/b.fit`.
  var shown: String
  /// Where its bytes are.
  var source: Source
  /// Whether a person named it, rather than a folder or archive it lies in.
  var isNamed: Bool
  /// The file of carried load that came with it, where a person sent both.
  var companion: [UInt8]?

  /// Where the bytes of a file are.
  enum Source: Sendable {
    case disk(String)
    case memory([UInt8])
    case entry(ArchivedFile)
    case made(@Sendable () -> [UInt8])
  }

  /// The largest file that is read. A choice of this project: a hundred times the largest recording
  /// known to us; whole exports of other programs can be larger than a recording.
  static let largestBytes = 512 << 20
  /// The largest archive that is read. A choice of this project.
  static let largestArchiveBytes = 2 << 30

  /// Whether the file is an archive of several.
  var isArchive: Bool {
    switch source {
    case .memory(let bytes): bytes.starts(with: Self.zipMark)
    case .entry, .made: false
    case .disk(let path):
      FileHandle(forReadingAtPath: path).flatMap { handle in
        defer { try? handle.close() }
        return try? handle.read(upToCount: 4)
      }?.elementsEqual(Self.zipMark) ?? false
    }
  }

  /// The files in it: itself, what gzip packed, or every entry.
  func files() throws(WorkflowError) -> ArchiveWalk {
    ArchiveWalk(
      try bytes(limit: isArchive ? Self.largestArchiveBytes : Self.largestBytes), name: shown)
  }

  /// What came with this file or lies beside it on disk and says what was carried; nil for what
  /// came out of an archive.
  func sidecar(of file: ArchivedFile) -> [UInt8]? {
    if let companion { return companion }
    guard case .disk(let path) = source, file.path == shown,
      let handle = FileHandle(forReadingAtPath: CarriedLoadSidecar.name(for: path))
    else { return nil }
    defer { try? handle.close() }
    // One byte more than is read shows that it is too large.
    return (try? handle.read(upToCount: CarriedLoadSidecar.largestBytes + 1)).flatMap { Array($0) }
  }

  /// Whether a recording lies in the same folder that this file says the carried load of.
  var liesBesideItsRecording: Bool {
    guard case .disk(let path) = source else { return false }
    let folder = path.contains("/") ? path[..<(path.lastIndex(of: "/") ?? path.endIndex)] : "."
    let names = (try? FileManager.default.contentsOfDirectory(atPath: String(folder))) ?? []
    let own = path.lastComponent
    return names.contains { $0 != own && CarriedLoadSidecar.name(for: $0) == own }
  }

  /// How a local entry of a zip archive begins.
  private static let zipMark: [UInt8] = [0x50, 0x4B, 0x03, 0x04]

  private func bytes(limit: Int) throws(WorkflowError) -> [UInt8] {
    switch source {
    case .memory(let bytes): return bytes
    case .entry(let file): return file.bytes
    case .made(let make): return make()
    case .disk(let path):
      do {
        let size = try FileManager.default.attributesOfItem(atPath: path)[.size] as? NSNumber
        guard (size?.intValue ?? 0) <= limit else {
          throw WorkflowError.file(path: path, reason: "it is larger than \(limit >> 20) MiB")
        }
        return Array(try Data(contentsOf: URL(filePath: path)))
      } catch let error as WorkflowError {
        throw error
      } catch {
        let isThere = FileManager.default.fileExists(atPath: path)
        throw .file(path: path, reason: isThere ? "it cannot be read" : "there is no such file")
      }
    }
  }
}

/// The files below some paths, each once, in order of name; archives are opened on the way.
struct FileWalk: IteratorProtocol {
  /// How deep folders may lie in each other. A choice of this project.
  private static let deepest = 64

  /// How many files there are, as far as is known: entries count as they are reached.
  private(set) var count = 0
  /// The archives that were opened.
  private(set) var archives: [FoundFile] = []
  private var waiting: [FoundFile] = []
  private var open: ArchiveWalk?

  /// Walks through paths. One that is not there becomes a file that cannot be read.
  init(_ paths: [String]) {
    for path in paths { walk(path, isNamed: true, depth: 0) }
    count = waiting.count
    waiting.reverse()
  }

  /// Walks through files.
  init(_ files: [FoundFile]) {
    count = files.count
    waiting = files.reversed()
  }

  /// The next file that is no archive.
  mutating func next() -> FoundFile? {
    while true {
      if let entry = open?.next() {
        count += 1
        return FoundFile(shown: entry.path, source: .entry(entry), isNamed: false)
      }
      open = nil
      guard let file = waiting.popLast() else { return nil }
      guard file.isArchive, let entries = try? file.files() else { return file }
      count -= 1
      archives.append(file)
      open = entries
    }
  }

  private mutating func walk(_ path: String, isNamed: Bool, depth: Int) {
    var isFolder: ObjCBool = false
    let isThere = FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
    guard isThere, isFolder.boolValue else {
      if isNamed || isThere {
        waiting.append(FoundFile(shown: path, source: .disk(path), isNamed: isNamed))
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
  /// Names that programs leave in folders and that hold no recording.
  fileprivate var isNoFile: Bool { hasPrefix(".") || self == "__MACOSX" }
}
