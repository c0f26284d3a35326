/// Reads numbers from bytes that came from outside. Whoever asks has checked that they are there.
struct ByteReader {
  /// The bytes.
  let bytes: UnsafeRawBufferPointer

  /// How many there are.
  var count: Int { bytes.count }

  /// Whether `length` bytes stand from `offset` on and before `end`.
  func holds(_ length: Int, at offset: Int, before end: Int) -> Bool {
    offset >= 0 && length >= 0 && end <= bytes.count && length <= end - offset
  }

  /// One byte.
  subscript(offset: Int) -> UInt8 { bytes[offset] }

  /// Two bytes as a number.
  func uint16(at offset: Int, isBigEndian: Bool = false) -> UInt16 {
    let value = bytes.loadUnaligned(fromByteOffset: offset, as: UInt16.self)
    return isBigEndian ? UInt16(bigEndian: value) : UInt16(littleEndian: value)
  }

  /// Four bytes as a number.
  func uint32(at offset: Int, isBigEndian: Bool = false) -> UInt32 {
    let value = bytes.loadUnaligned(fromByteOffset: offset, as: UInt32.self)
    return isBigEndian ? UInt32(bigEndian: value) : UInt32(littleEndian: value)
  }

  /// Eight bytes as a number.
  func uint64(at offset: Int, isBigEndian: Bool = false) -> UInt64 {
    let value = bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
    return isBigEndian ? UInt64(bigEndian: value) : UInt64(littleEndian: value)
  }

  /// Whether two stretches of the same length hold the same bytes.
  func isSame(_ length: Int, at first: Int, as second: Int) -> Bool {
    var index = 0
    while index < length {
      if bytes[first + index] != bytes[second + index] { return false }
      index += 1
    }
    return true
  }

  /// Text up to the first zero byte; nil when it is empty.
  func text(at offset: Int, length: Int) -> String? {
    let part = bytes[offset..<offset + length].prefix { $0 != 0 }
    return part.isEmpty ? nil : String(decoding: part, as: UTF8.self)
  }
}
