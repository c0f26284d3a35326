/// Composes FIT files byte by byte for tests, knowing nothing of the reader or the writer.
struct FITBytes {
  /// The messages so far.
  var data: [UInt8] = []

  /// A field of a definition: number, bytes, type.
  typealias Field = (number: UInt8, size: UInt8, type: UInt8)

  static let uint8: UInt8 = 0x02
  static let sint8: UInt8 = 0x01
  static let uint16: UInt8 = 0x84
  static let sint16: UInt8 = 0x83
  static let uint32: UInt8 = 0x86
  static let sint32: UInt8 = 0x85
  static let string: UInt8 = 0x07
  static let float32: UInt8 = 0x88
  static let byte: UInt8 = 0x0D

  /// The bytes of a number in either order.
  static func bytes(_ value: some FixedWidthInteger, isBigEndian: Bool = false) -> [UInt8] {
    var rest = value
    var low: [UInt8] = []
    for _ in 0..<value.bitWidth / 8 {
      low.append(UInt8(truncatingIfNeeded: rest))
      rest >>= 8
    }
    return isBigEndian ? low.reversed() : low
  }

  /// A definition message.
  mutating func define(
    _ local: UInt8, message: UInt16, _ fields: [Field], developer: [Field] = [],
    isBigEndian: Bool = false
  ) {
    data.append(0x40 | (developer.isEmpty ? 0 : 0x20) | local)
    data += [0, isBigEndian ? 1 : 0] + Self.bytes(message, isBigEndian: isBigEndian)
    data.append(UInt8(fields.count))
    for field in fields { data += [field.number, field.size, field.type] }
    if !developer.isEmpty {
      data.append(UInt8(developer.count))
      for field in developer { data += [field.number, field.size, field.type] }
    }
  }

  /// A data message with these bytes.
  mutating func message(_ local: UInt8, _ parts: [UInt8]...) {
    data.append(local)
    for part in parts { data += part }
  }

  /// A data message with a compressed time: five bits.
  mutating func compressed(_ local: UInt8, time: UInt8, _ parts: [UInt8]...) {
    data.append(0x80 | local << 5 | time & 0x1F)
    for part in parts { data += part }
  }

  /// The bit by bit division by the polynomial, as the definition of a CRC has it.
  static func checksum(_ bytes: some Sequence<UInt8>) -> UInt16 {
    var crc: UInt16 = 0
    for byte in bytes {
      crc ^= UInt16(byte)
      for _ in 0..<8 { crc = crc & 1 == 1 ? (crc >> 1) ^ 0xA001 : crc >> 1 }
    }
    return crc
  }

  /// The whole file, with a header of 12 or 14 bytes.
  func file(headerSize: UInt8 = 14, statedSize: Int? = nil, headerChecksum: Bool = true) -> [UInt8]
  {
    var file: [UInt8] = [headerSize, 0x20] + Self.bytes(UInt16(2132))
    file += Self.bytes(UInt32(statedSize ?? data.count)) + Array(".FIT".utf8)
    if headerSize == 14 {
      file += headerChecksum ? Self.bytes(Self.checksum(file)) : [0, 0]
    }
    file += data
    return file + Self.bytes(Self.checksum(file))
  }

  /// An activity's `file_id`, as most tests want one.
  mutating func activityFile(local: UInt8 = 0) {
    define(local, message: 0, [(0, 1, 0), (1, 2, Self.uint16), (2, 2, Self.uint16)])
    message(local, [4], Self.bytes(UInt16(1)), Self.bytes(UInt16(3113)))
  }
}

extension FITBytes {
  /// 2025-06-15 08:00:00 UTC on the FIT clock, and since 1970.
  static let morning: UInt32 = 1_118_908_800
  static let morningSeconds = 1_749_974_400.0

  /// An activity of `count` records, one a second, heart rate 100, 101, …
  static func plain(count: Int) -> FITBytes {
    var fit = FITBytes()
    fit.activityFile()
    fit.define(1, message: 20, [(253, 4, uint32), (3, 1, uint8)])
    for second in 0..<count {
      fit.message(1, bytes(morning + UInt32(second)), [UInt8(100 + second % 100)])
    }
    return fit
  }
}
