/// The entries of a zip archive, one after the other.
///
/// The central directory at the end says what is there. Where it is missing, because the archive
/// was cut off, the entries are walked from the front and the last one reports the damage.
struct ZipArchive: Sendable {
  /// An entry with what stands in it.
  struct Entry {
    /// The name, to be shown only. Empty when the damage is that of the archive.
    var name: String
    var bytes: [UInt8]
    var damage: FileError?
  }

  private let bytes: [UInt8]
  private var position: Int
  private var left: Int
  /// How far everything lies behind where the directory says, because something was put in front.
  private var shift = 0
  private var isWalking = false
  private var isOver = false

  /// Whether bytes begin as a zip archive does, be it an empty one.
  static func recognizes(_ bytes: [UInt8]) -> Bool {
    bytes.starts(with: [0x50, 0x4B, 3, 4]) || bytes.starts(with: [0x50, 0x4B, 5, 6])
  }

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    if let directory = ZipDirectory(of: bytes) {
      position = directory.start
      left = directory.entries
      shift = directory.shift
    } else {
      position = 0
      left = .max
      isWalking = true
    }
  }

  /// The next entry, or nil after the last.
  mutating func next(_ limits: ReadingLimits) -> Entry? {
    guard !isOver else { return nil }
    if isWalking { return walk(limits) }
    guard left > 0 else { return nil }
    left -= 1
    guard let header = ZipHeader(central: bytes, at: position) else {
      isOver = true
      return Entry(
        name: "", bytes: [],
        damage: .malformed(at: position, reason: "a directory of the archive that breaks off"))
    }
    position = header.end
    if header.isDirectory { return Entry(name: header.name + "/", bytes: []) }
    if header.isLink {
      return Entry(name: header.name, bytes: [], damage: .noActivity(holds: "a link"))
    }
    return content(of: header, limits)
  }

  /// The files of carried load by their names, where a directory says what there is. Their number
  /// and size are bounded by choices of this project.
  func sidecars(_ limits: ReadingLimits) -> [String: [UInt8]] {
    var found: [String: [UInt8]] = [:]
    guard !isWalking else { return found }
    var small = limits
    small.inflatedBytes = CarriedLoadSidecar.largestBytes
    var at = position
    var room = Self.sidecarBytes
    for _ in 0..<min(left, limits.entries) {
      guard room > 0, let header = ZipHeader(central: bytes, at: at) else { break }
      at = header.end
      guard CarriedLoadSidecar.isName(header.name), !header.isLink, !header.isDirectory else {
        continue
      }
      let entry = content(of: header, small)
      room -= entry.bytes.count
      if entry.damage == nil { found[header.name] = entry.bytes }
    }
    return found
  }

  private static let sidecarBytes = 32 << 20

  /// Reads an entry by its line in the directory and the header in front of it.
  private func content(of central: ZipHeader, _ limits: ReadingLimits) -> Entry {
    func damaged(_ error: FileError) -> Entry {
      Entry(name: central.name, bytes: [], damage: error)
    }
    let at = central.offset &+ shift
    guard let local = ZipHeader(local: bytes, at: at) else {
      return damaged(.malformed(at: max(0, at), reason: "no entry where the directory says"))
    }
    guard local.rawName == central.rawName, local.method == central.method else {
      return damaged(.malformed(at: at, reason: "an entry that differs from the directory"))
    }
    guard central.compressed <= bytes.count - local.end else {
      return damaged(.truncated(at: bytes.count))
    }
    let range = local.end..<(local.end + central.compressed)
    var entry = unpack(central, range, limits).entry
    if entry.damage == nil, Compression.checksum(entry.bytes) != central.checksum {
      entry.damage = .checksum(at: range.upperBound)
    }
    return entry
  }

  private func unpack(
    _ header: ZipHeader, _ range: Range<Int>, _ limits: ReadingLimits
  ) -> (entry: Entry, consumed: Int) {
    var entry = Entry(name: header.name, bytes: [])
    if header.isEncrypted {
      entry.damage = .malformed(
        at: range.lowerBound, reason: "an entry encrypted with a password")
      return (entry, range.count)
    }
    switch header.method {
    case 0:
      if range.count > limits.inflatedBytes {
        entry.damage = .limit(what: "bytes in one entry", allowed: limits.inflatedBytes)
      } else {
        entry.bytes = Array(bytes[range])
      }
      return (entry, range.count)
    case 8:
      let inflated = Compression.inflate(bytes, range, .bare, limits)
      entry.bytes = inflated.bytes
      entry.damage = inflated.damage
      return (entry, inflated.consumed)
    default:
      let reason = "an entry compressed by method \(header.method), which is not known"
      entry.damage = .malformed(at: range.lowerBound, reason: reason)
      return (entry, range.count)
    }
  }

  /// Reads the entry that stands here, with no directory to go by.
  private mutating func walk(_ limits: ReadingLimits) -> Entry? {
    guard let local = ZipHeader(local: bytes, at: position) else {
      isOver = true
      return Entry(name: "", bytes: [], damage: .truncated(at: bytes.count))
    }
    let isOpen = local.hasDescriptor && local.compressed == 0
    let room = bytes.count - local.end
    if isOpen, local.method == 0 || local.isEncrypted {
      isOver = true
      return Entry(
        name: local.name, bytes: [],
        damage: .malformed(at: position, reason: "an entry of unknown length"))
    }
    let length = isOpen ? room : min(room, local.compressed)
    var (entry, consumed) = unpack(local, local.end..<(local.end + length), limits)
    if !isOpen { consumed = length }
    if !isOpen, local.compressed > room { entry.damage = .truncated(at: bytes.count) }
    position = local.end + consumed
    if local.hasDescriptor { position = ZipHeader.afterDescriptor(bytes, position) }
    if local.isDirectory { entry.name += "/" }
    return entry
  }
}
