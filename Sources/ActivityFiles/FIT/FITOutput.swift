/// Composes the messages of a FIT file, numbers with their lowest byte first.
struct FITOutput {
  /// The messages so far.
  private(set) var data: [UInt8] = []

  /// A field of a message to be written: its number and type, and its bytes where it is text.
  struct Field {
    let number: UInt8
    let type: FITBaseType
    var size: Int
    /// Which developer of the file it is of, where it is a developer's field.
    let developer: UInt8

    init(_ number: UInt8, _ type: FITBaseType, size: Int? = nil, developer: UInt8 = 0) {
      self.number = number
      self.type = type
      self.size = size ?? type.width
      self.developer = developer
    }
  }

  /// Makes room for messages to come.
  mutating func reserve(_ bytes: Int) { data.reserveCapacity(data.count + bytes) }

  /// Defines what messages of a local number look like.
  mutating func define(
    _ local: UInt8, _ message: UInt16, _ fields: [Field], developer: [Field] = []
  ) {
    data += [0x40 | (developer.isEmpty ? 0 : 0x20) | local, 0, 0]
    data.append(number: message)
    data.append(UInt8(fields.count))
    for field in fields { data += [field.number, UInt8(field.size), field.type.byte] }
    guard !developer.isEmpty else { return }
    data.append(UInt8(developer.count))
    for field in developer { data += [field.number, UInt8(field.size), field.developer] }
  }

  /// Begins a message.
  mutating func begin(_ local: UInt8) { data.append(local) }

  /// Puts a value as `(value + shift) * scale`, or "none" when there is none or it does not fit.
  mutating func put(
    _ value: Double?, _ type: FITBaseType, scale: Double = 1, shift: Double = 0
  ) {
    put(bits: type.bits(of: value.map { ($0 + shift) * scale }), type)
  }

  /// Puts the bits of a value.
  mutating func put(bits: UInt64, _ type: FITBaseType) {
    switch type.width {
    case 1: data.append(UInt8(truncatingIfNeeded: bits))
    case 2: data.append(number: UInt16(truncatingIfNeeded: bits))
    case 4: data.append(number: UInt32(truncatingIfNeeded: bits))
    default: data.append(number: bits)
    }
  }

  /// Puts a time given in seconds since 1970, to the whole second.
  mutating func put(time: Double?) {
    put(time.map { $0 - FITProfile.epochSeconds }, .uint32)
  }

  /// Puts bytes as they are.
  mutating func put(bytes: [UInt8]) { data += bytes }

  /// Puts text with the zero byte that ends it.
  mutating func put(_ text: [UInt8]) { data += text + [0] }

  /// The whole file, with header and checksums.
  func file() -> [UInt8] {
    // Protocol 2.0, which brought developer fields; profile 21.32, of which the tables are.
    var file: [UInt8] = [14, 0x20]
    file.reserveCapacity(data.count + 16)
    file.append(number: UInt16(2132))
    file.append(number: UInt32(truncatingIfNeeded: data.count))
    file += Array(".FIT".utf8)
    file.append(number: file.withUnsafeBytes { FITChecksum.of($0) })
    file += data
    file.append(number: file.withUnsafeBytes { FITChecksum.of($0) })
    return file
  }
}

extension FITBaseType {
  /// The bits of a number, rounded to what the type can hold; those of "none" when it cannot.
  func bits(of value: Double?) -> UInt64 {
    guard let value, value.isFinite else { return invalid }
    switch number {
    case 8: return UInt64(Float(value).bitPattern)
    case 9: return value.bitPattern
    default: break
    }
    let rounded = value.rounded()
    let isSigned = number == 1 || number == 3 || number == 5
    let bits = Double(width * 8)
    let limit = isSigned ? power(bits - 1) : power(bits)
    guard rounded < limit, rounded >= (isSigned ? -limit : 0) else { return invalid }
    return isSigned ? UInt64(bitPattern: Int64(rounded)) : UInt64(rounded)
  }

  private func power(_ bits: Double) -> Double {
    Double(sign: .plus, exponent: Int(bits), significand: 1)
  }
}

extension String {
  /// The text in UTF-8 in at most so many bytes, cut between characters.
  func bytes(atMost limit: Int) -> [UInt8] {
    var bytes: [UInt8] = []
    for character in self where character != "\0" {
      let next = Array(character.utf8)
      guard bytes.count + next.count <= limit else { break }
      bytes += next
    }
    return bytes
  }
}
