/// How the bytes of a FIT field are to be read.
struct FITBaseType: Hashable {
  /// The number in a definition, without the bit that only says "has an endianness".
  let number: UInt8

  /// The type a definition names; unknown ones have no width and hold nothing.
  init(_ byte: UInt8) { number = byte & 0x1F }

  static let enumeration = FITBaseType(0x00)
  static let sint8 = FITBaseType(0x01)
  static let uint8 = FITBaseType(0x02)
  static let sint16 = FITBaseType(0x83)
  static let uint16 = FITBaseType(0x84)
  static let sint32 = FITBaseType(0x85)
  static let uint32 = FITBaseType(0x86)
  static let string = FITBaseType(0x07)
  static let float32 = FITBaseType(0x88)
  static let float64 = FITBaseType(0x89)
  static let uint32z = FITBaseType(0x8C)
  static let byte = FITBaseType(0x0D)

  /// Bytes of one value; 0 for types nobody knows.
  var width: Int {
    switch number {
    case 0, 1, 2, 7, 10, 13: 1
    case 3, 4, 11: 2
    case 5, 6, 8, 12: 4
    case 9, 14, 15, 16: 8
    default: 0
    }
  }

  /// The byte that stands for the type in a definition.
  var byte: UInt8 { width > 1 ? number | 0x80 : number }

  /// The bits that mean "no value". Every reading of a field asks here and nowhere else.
  var invalid: UInt64 {
    switch number {
    case 0, 2, 13: 0xFF
    case 1: 0x7F
    case 3: 0x7FFF
    case 4: 0xFFFF
    case 5: 0x7FFF_FFFF
    case 6, 8: 0xFFFF_FFFF
    case 14: 0x7FFF_FFFF_FFFF_FFFF
    case 9, 15: .max
    default: 0
    }
  }

  /// One value as its bits, widened with zeros.
  func bits(_ reader: ByteReader, at offset: Int, isBigEndian: Bool) -> UInt64 {
    switch width {
    case 1: UInt64(reader[offset])
    case 2: UInt64(reader.uint16(at: offset, isBigEndian: isBigEndian))
    case 4: UInt64(reader.uint32(at: offset, isBigEndian: isBigEndian))
    case 8: reader.uint64(at: offset, isBigEndian: isBigEndian)
    default: invalid
    }
  }

  /// One value as a number; NaN when there is none, or when it is text.
  func value(_ reader: ByteReader, at offset: Int, isBigEndian: Bool) -> Double {
    let bits = bits(reader, at: offset, isBigEndian: isBigEndian)
    guard bits != invalid || number == 7 else { return .nan }
    switch number {
    case 1: return Double(Int8(truncatingIfNeeded: bits))
    case 3: return Double(Int16(truncatingIfNeeded: bits))
    case 5: return Double(Int32(truncatingIfNeeded: bits))
    case 14: return Double(Int64(truncatingIfNeeded: bits))
    case 8: return finite(Double(Float(bitPattern: UInt32(truncatingIfNeeded: bits))))
    case 9: return finite(Double(bitPattern: bits))
    case 7: return .nan
    default: return width == 0 ? .nan : Double(bits)
    }
  }

  private func finite(_ value: Double) -> Double { value.isFinite ? value : .nan }
}
