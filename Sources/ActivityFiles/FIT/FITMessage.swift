/// One message and what its fields say.
struct FITMessage {
  let reader: ByteReader
  let shape: FITShape
  /// Where its data begins, after the header byte.
  let offset: Int
  /// The time that a compressed header gave it.
  let stamp: UInt32?

  /// A field of the profile: where it stands, its bytes and its type.
  func field(_ number: UInt8) -> (offset: Int, size: Int, type: FITBaseType)? {
    var position = offset
    for index in 0..<shape.fieldCount {
      let description = shape.fieldsOffset + 3 * index
      let size = Int(reader[description + 1])
      if reader[description] == number {
        return (position, size, FITBaseType(reader[description + 2]))
      }
      position += size
    }
    return nil
  }

  /// The first value of a field as `raw / scale - shift`; nil when there is none.
  func number(_ number: UInt8, scale: Double = 1, shift: Double = 0) -> Double? {
    guard let field = field(number), field.type.width > 0, field.size >= field.type.width else {
      return nil
    }
    let value = field.type.value(reader, at: field.offset, isBigEndian: shape.isBigEndian)
    return value.isNaN ? nil : value / scale - shift
  }

  /// The first value of a field as a whole number.
  func integer(_ number: UInt8) -> Int? { self.number(number).flatMap { Int(exactly: $0) } }

  /// All values of a field; NaN for the ones that are not there.
  func numbers(_ number: UInt8) -> [Double] {
    guard let field = field(number), field.type.width > 0 else { return [] }
    return (0..<field.size / field.type.width).map { index in
      field.type.value(
        reader, at: field.offset + index * field.type.width, isBigEndian: shape.isBigEndian)
    }
  }

  /// The bytes of a field.
  func bytes(_ number: UInt8) -> [UInt8] {
    guard let field = field(number) else { return [] }
    return Array(reader.bytes[field.offset..<field.offset + field.size])
  }

  /// A field's text.
  func text(_ number: UInt8) -> String? {
    guard let field = field(number), field.type == .string else { return nil }
    return reader.text(at: field.offset, length: field.size)
  }

  /// A field's word in a table of the profile, or its number where the table has none.
  func word(_ number: UInt8, in table: [UInt16: String]) -> String? {
    guard let value = integer(number).flatMap({ UInt16(exactly: $0) }) else { return nil }
    return table[value] ?? String(value)
  }

  /// A time in seconds since 1970-01-01 UTC.
  ///
  /// Below `FITProfile.firstAbsoluteTime` a clock that was never set counts from switching on;
  /// that gives a date in 1990, which stays as recorded.
  func time(_ number: UInt8 = FITProfile.timestamp) -> Double? {
    var value = integer(number).flatMap { UInt32(exactly: $0) }
    if number == FITProfile.timestamp, value == nil { value = stamp }
    return value.map { Double($0) + FITProfile.epochSeconds }
  }
}

extension FITProfile {
  /// Whether activities are made of a message.
  static func isOfUse(_ message: UInt16) -> Bool {
    switch message {
    case record, fileID, sport, session, lap, event, deviceInfo, activity, hrv, hr,
      fieldDescription:
      true
    default: false
    }
  }
}
