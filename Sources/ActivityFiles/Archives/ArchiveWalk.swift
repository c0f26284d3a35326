/// Every file in some bytes, one after the other: the bytes themselves when they are no archive,
/// what stands in them when they are gzip, each entry when they are a zip archive, and so on
/// within.
///
/// Directories and the leavings of operating systems are passed over. Entries that cannot be read
/// come with their damage, and the walk goes on. Only one entry is held inflated at a time, with
/// the archives around it.
public struct ArchiveWalk: Sequence, IteratorProtocol, Sendable {
  private var first: (path: String, bytes: [UInt8])?
  private var open: [OpenArchive] = []
  private var waiting: [ArchivedFile] = []
  private let limits: ReadingLimits
  private var entries = 0
  private var produced = 0
  private let outerBytes: Int
  private var isOver = false

  private struct OpenArchive {
    let path: String
    var zip: ZipArchive
    let sidecars: [String: [UInt8]]
  }

  /// What may come out of an archive before the ratio is looked at. Ours.
  private static let freeBytes = 64 << 20

  /// The files in these bytes.
  public init(_ bytes: [UInt8], name: String, limits: ReadingLimits = ReadingLimits()) {
    first = (ArchiveName.shown(name), bytes)
    outerBytes = bytes.count
    self.limits = limits
  }

  /// The next file, or nil after the last.
  public mutating func next() -> ArchivedFile? {
    if let (path, bytes) = first {
      first = nil
      if let file = take(ArchivedFile(path: path, bytes: bytes)) { return file }
    }
    while !isOver, let archive = open.last {
      guard let entry = open[open.count - 1].zip.next(limits) else {
        open.removeLast()
        continue
      }
      entries += 1
      if entries > limits.entries {
        return end(archive.path, .limit(what: "entries", allowed: limits.entries))
      }
      produced += entry.bytes.count
      if let limit = overflow() { return end(archive.path, limit) }
      guard !ArchiveName.isLeaving(entry.name) else { continue }
      let path = entry.name.isEmpty ? archive.path : archive.path + "!" + entry.name
      var file = ArchivedFile(path: path, bytes: entry.bytes, damage: entry.damage)
      file.sidecar = archive.sidecars[CarriedLoadSidecar.name(for: entry.name)]
      if let found = take(file) { return found }
    }
    return nil
  }

  /// Gives the file, or opens it when it is an archive itself.
  private mutating func take(_ found: ArchivedFile) -> ArchivedFile? {
    var file = found
    var layers = open.count
    while file.damage == nil, Compression.isGzip(file.bytes) {
      guard layers < limits.archiveDepth else { return tooDeep(file.path) }
      layers += 1
      let inflated = Compression.gunzip(file.bytes, limits: limits)
      produced += inflated.bytes.count
      if let limit = overflow() { return end(file.path, limit) }
      let isWhole = layers == open.count + 1 && inflated.damage == nil
      let gzip = isWhole ? file.bytes : nil
      file.bytes = inflated.bytes
      file.gzip = gzip
      file.damage = inflated.damage
    }
    guard ZipArchive.recognizes(file.bytes) else { return file }
    guard layers < limits.archiveDepth else { return tooDeep(file.path) }
    let zip = ZipArchive(file.bytes)
    open.append(OpenArchive(path: file.path, zip: zip, sidecars: zip.sidecars(limits)))
    return nil
  }

  private func tooDeep(_ path: String) -> ArchivedFile {
    let limit = FileError.limit(what: "archives within one another", allowed: limits.archiveDepth)
    return ArchivedFile(path: path, bytes: [], damage: limit)
  }

  private func overflow() -> FileError? {
    if produced > limits.archiveBytes {
      return .limit(what: "bytes out of one archive", allowed: limits.archiveBytes)
    }
    if produced > Self.freeBytes, produced / Swift.max(1, limits.ratio) > outerBytes {
      return .limit(what: "times the size of the archive", allowed: limits.ratio)
    }
    return nil
  }

  private mutating func end(_ path: String, _ limit: FileError) -> ArchivedFile {
    isOver = true
    open = []
    return ArchivedFile(path: path, bytes: [], damage: limit)
  }
}

/// Names of entries, which are only ever shown.
enum ArchiveName {
  /// A name without characters that could mislead a reader or a terminal.
  static func shown(_ name: String) -> String {
    var shown = String.UnicodeScalarView()
    for scalar in name.unicodeScalars.prefix(1024) {
      let isHarmless =
        !(scalar.value < 32 || 0x7F...0x9F ~= scalar.value || scalar.value == 0x200E
        || scalar.value == 0x200F || 0x2028...0x202E ~= scalar.value
        || 0x2066...0x2069 ~= scalar.value || scalar.value == 0xFEFF)
      shown.append(isHarmless ? scalar : "\u{FFFD}")
    }
    return String(shown)
  }

  /// Whether an entry is a directory or something that an operating system left in the archive.
  static func isLeaving(_ name: String) -> Bool {
    let parts = name.split(omittingEmptySubsequences: false) { $0 == "/" || $0 == "\\" }
    guard let last = parts.last, !name.isEmpty else { return false }
    return last.isEmpty || parts.contains("__MACOSX") || last.hasPrefix("._")
      || last == ".DS_Store" || last.lowercased() == "thumbs.db"
      || last.lowercased() == "desktop.ini"
  }
}
