/// A FIT file, message by message, with nothing lost: reading and writing give the same bytes.
public struct FITDocument: Sendable, Equatable {
  /// The FIT files that are chained in this one; mostly there is one.
  public var parts: [Part]
  /// What stands after the last message that could be told apart.
  public var trailing: [UInt8]
  /// What is wrong, when the messages end before the file does.
  public private(set) var damage: FileError?

  /// One of the FIT files that are chained.
  public struct Part: Sendable, Equatable {
    /// What stands before the messages.
    public var header: Header
    /// Definitions and messages in their order.
    public var entries: [Entry]
    /// The checksum after the messages, where the file reaches that far.
    public var checksum: UInt16?
  }

  /// The header of a FIT file, as it stands there.
  public struct Header: Sendable, Equatable {
    /// How many bytes the header has, as it states itself: 14, or 12 without a checksum.
    public var size: UInt8
    /// Version of the protocol, major and minor in four bits each.
    public var protocolVersion: UInt8
    /// Version of the profile, times 100 or 1000.
    public var profileVersion: UInt16
    /// Bytes of all messages, as the header states them.
    public var statedSize: UInt32
    /// What stands after the first twelve bytes: a checksum, mostly.
    public var rest: [UInt8]
  }

  /// A definition or a message.
  public enum Entry: Sendable, Equatable {
    /// What the messages of a local number look like from here on.
    case definition(Definition)
    /// A message: its header byte and its data.
    case message(header: UInt8, data: ArraySlice<UInt8>)
  }

  /// What the messages of a local number look like.
  public struct Definition: Sendable, Equatable {
    /// The header byte: the local number and whether developer fields follow.
    public var header: UInt8
    /// A byte without meaning.
    public var reserved: UInt8
    /// 0 for numbers with the lowest byte first, 1 for the highest first.
    public var architecture: UInt8
    /// The number of the message in the profile.
    public var message: UInt16
    /// Fields of the profile.
    public var fields: [Field]
    /// Fields of developers; nil when the header byte has none.
    public var developerFields: [Field]?
  }

  /// A field of a definition.
  public struct Field: Sendable, Hashable {
    /// Its number, in the profile or of the developer.
    public var number: UInt8
    /// Its bytes.
    public var size: UInt8
    /// Its base type, or which developer it is of.
    public var kind: UInt8
  }

  /// Reads every message of a file. Throws when it does not begin as a FIT file.
  public init(_ bytes: [UInt8]) throws(FileError) {
    parts = []
    trailing = []
    let end = bytes.withUnsafeBytes { buffer in
      let reader = ByteReader(bytes: buffer)
      var budget = FITBudget.unlimited
      var position = 0
      while damage == nil || isChecksum(damage),
        let scan = FITScan(reader, from: position, budget: &budget)
      {
        parts.append(Part(scan, reader, bytes))
        position = scan.checksum == nil ? scan.dataEnd : scan.end
        damage = damage ?? scan.damage
      }
      return position
    }
    guard !parts.isEmpty else { throw .notThisFormat }
    trailing = Array(bytes[end...])
  }

  private func isChecksum(_ damage: FileError?) -> Bool {
    if case .checksum = damage { return true }
    return false
  }

  /// The bytes of the file.
  public var encoded: [UInt8] {
    var bytes: [UInt8] = []
    for part in parts { part.append(to: &bytes) }
    return bytes + trailing
  }
}

extension FITDocument.Part {
  fileprivate init(_ scan: FITScan, _ reader: ByteReader, _ bytes: [UInt8]) {
    header = FITDocument.Header(
      size: reader[scan.start],
      protocolVersion: reader[scan.start + 1],
      profileVersion: reader.uint16(at: scan.start + 2),
      statedSize: reader.uint32(at: scan.start + 4),
      rest: Array(bytes[scan.start + 12..<scan.dataStart]))
    checksum = scan.checksum
    entries = []
    entries.reserveCapacity(scan.definitions.count + scan.runs.reduce(0) { $0 + $1.count })
    var next = 0
    for run in scan.runs {
      while next < scan.definitions.count, scan.definitions[next].offset < run.offset {
        entries.append(Self.definition(scan, next, reader))
        next += 1
      }
      let length = scan.shapes[run.shape].length
      for index in 0..<run.count {
        let offset = run.offset + index * (length + 1)
        entries.append(
          .message(header: reader[offset], data: bytes[offset + 1..<offset + 1 + length]))
      }
    }
    while next < scan.definitions.count {
      entries.append(Self.definition(scan, next, reader))
      next += 1
    }
  }

  private static func definition(
    _ scan: FITScan, _ index: Int, _ reader: ByteReader
  ) -> FITDocument.Entry {
    let (offset, shapeIndex) = scan.definitions[index]
    let shape = scan.shapes[shapeIndex]
    func fields(_ count: Int, at start: Int) -> [FITDocument.Field] {
      (0..<count).map { index in
        let at = start + 3 * index
        return FITDocument.Field(number: reader[at], size: reader[at + 1], kind: reader[at + 2])
      }
    }
    let hasDeveloperFields = reader[offset] & 0x20 != 0
    return .definition(
      FITDocument.Definition(
        header: reader[offset], reserved: reader[offset + 1], architecture: reader[offset + 2],
        message: shape.message, fields: fields(shape.fieldCount, at: offset + 6),
        developerFields: hasDeveloperFields
          ? fields(shape.developerCount, at: offset + 7 + 3 * shape.fieldCount) : nil))
  }

  fileprivate func append(to bytes: inout [UInt8]) {
    bytes += [header.size, header.protocolVersion]
    bytes.append(number: header.profileVersion)
    bytes.append(number: header.statedSize)
    bytes += Array(".FIT".utf8) + header.rest
    for entry in entries {
      switch entry {
      case .definition(let definition): definition.append(to: &bytes)
      case .message(let header, let data):
        bytes.append(header)
        bytes += data
      }
    }
    if let checksum { bytes.append(number: checksum) }
  }
}

extension FITDocument.Definition {
  fileprivate func append(to bytes: inout [UInt8]) {
    bytes += [header, reserved, architecture]
    bytes.append(number: architecture & 1 == 1 ? message.byteSwapped : message)
    func append(_ fields: [FITDocument.Field]) {
      bytes.append(UInt8(truncatingIfNeeded: fields.count))
      for field in fields { bytes += [field.number, field.size, field.kind] }
    }
    append(fields)
    if let developerFields { append(developerFields) }
  }
}

extension [UInt8] {
  /// Appends a number with its lowest byte first.
  mutating func append(number: some FixedWidthInteger) {
    Swift.withUnsafeBytes(of: number.littleEndian) { append(contentsOf: $0) }
  }
}
