/// Decimal numbers and times read from bytes, without strings.
enum XMLNumber {
  /// The decimal number in a text, white space around it aside; NaN when it is none.
  ///
  /// Exact: the double nearest to the decimal, as `strtod` gives it.
  @inline(__always) static func double(_ text: UnsafeBufferPointer<UInt8>) -> Double {
    guard let base = text.baseAddress else { return .nan }
    var next = base
    var end = base + text.count
    while next < end, next.pointee <= 32 { next += 1 }
    while next < end, (end - 1).pointee <= 32 { end -= 1 }
    let begin = next
    var isNegative = false
    if next < end, next.pointee == UInt8(ascii: "-") {
      isNegative = true
      next += 1
    }
    let first = next
    while next < end, next.pointee == UInt8(ascii: "0") { next += 1 }
    var mantissa: UInt64 = 0
    let digits = next
    while next < end, case let digit = next.pointee &- 48, digit < 10 {
      mantissa = mantissa &* 10 &+ UInt64(digit)
      next += 1
    }
    // Digits are counted from the first that is not zero: nineteen of them always fit.
    var count = next - digits
    var places = 0
    var isNumber = next > first
    if next < end, next.pointee == UInt8(ascii: ".") {
      next += 1
      let point = next
      while next < end, case let digit = next.pointee &- 48, digit < 10, count < 19 {
        mantissa = mantissa &* 10 &+ UInt64(digit)
        next += 1
        count += mantissa == 0 ? 0 : 1
      }
      places = next - point
      isNumber = isNumber || places > 0
    }
    guard isNumber, count <= 19, places <= 19 else {
      return long(UnsafeBufferPointer(start: begin, count: end - begin))
    }
    var value = Double.nan
    if next == end {
      value = quotient(mantissa, places)
    } else {
      // Digits beyond the nineteenth matter only where the number lies between two doubles.
      while next < end, next.pointee &- 48 < 10 { next += 1 }
      if next == end { value = product(mantissa, places, within: 40) }
      if value.isNaN { return long(UnsafeBufferPointer(start: begin, count: end - begin)) }
    }
    return isNegative ? -value : value
  }

  /// The decimal number in a text that ends with a zero.
  @inline(__always) static func double(zeroTerminated text: UnsafePointer<CChar>) -> Double {
    var count = 0
    while text[count] != 0 { count += 1 }
    return text.withMemoryRebound(to: UInt8.self, capacity: count + 1) {
      double(UnsafeBufferPointer(start: $0, count: count))
    }
  }

  /// A decimal fraction as the nearest double: `mantissa` over ten to the power of `places`.
  ///
  /// Up to 2^53 both are exact doubles, so that one division rounds once.
  @inline(__always) static func quotient(_ mantissa: UInt64, _ places: Int) -> Double {
    if mantissa <= 1 << 53 { return Double(Int64(mantissa)) / powers[places] }
    let value = product(mantissa, places, within: 4)
    return value.isNaN ? exactQuotient(mantissa, places) : value
  }

  /// The same by multiplying with the inverse, which is short by less than its last bit; NaN when
  /// a halfway point between two doubles lies so near (`within` units of the product) above the
  /// product that it cannot decide.
  @inline(__always) private static func product(
    _ mantissa: UInt64, _ places: Int, within: UInt64
  ) -> Double {
    guard mantissa != 0 else { return 0 }
    let shift = mantissa.leadingZeroBitCount
    var (high, low) = (mantissa << UInt64(shift)).multipliedFullWidth(by: inverses[places])
    var exponent = 11 - shift - (63 - integerPowers[places].leadingZeroBitCount)
    if high >> 63 == 0 {
      high = high << 1 | low >> 63
      low = 0
      exponent -= 1
    }
    let rest = high & 0x7FF
    if rest <= 0x400, rest + within >= 0x400 { return .nan }
    return scaled(Double(Int64(high >> 11) + (rest > 0x400 ? 1 : 0)), by: exponent)
  }

  /// The same in integers to 63 bits or more, where what is left over decides the rounding.
  private static func exactQuotient(_ mantissa: UInt64, _ places: Int) -> Double {
    let divisor = integerPowers[places]
    let up = divisor.leadingZeroBitCount
    let shift = mantissa.leadingZeroBitCount
    let dividend = mantissa << UInt64(shift)
    let (bits, rest) = (divisor << UInt64(up)).dividingFullWidth((dividend >> 1, dividend << 63))
    // Rounds to nearest, ties to even: the sticky bit lies far below the last one kept.
    return scaled(Double(bits | (rest == 0 ? 0 : 1)), by: up - shift - 63)
  }

  @inline(__always) private static func scaled(_ value: Double, by exponent: Int) -> Double {
    Double(bitPattern: value.bitPattern &+ (UInt64(bitPattern: Int64(exponent)) << 52))
  }

  /// A number of more digits than fit, or with an exponent.
  private static func long(_ text: UnsafeBufferPointer<UInt8>) -> Double {
    let allowed = text.allSatisfy {
      $0 &- 48 < 10 || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "-")
        || $0 == UInt8(ascii: "+") || $0 | 32 == UInt8(ascii: "e")
    }
    guard allowed, text.count <= 400 else { return .nan }
    let value = Double(String(decoding: text, as: UTF8.self)) ?? .nan
    return value.isFinite ? value : .nan
  }

  private static let powers: [Double] = [
    1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17,
    1e18, 1e19,
  ]
  private static let integerPowers: [UInt64] = [
    1, 10, 100, 1000, 10_000, 100_000, 1_000_000, 10_000_000, 100_000_000, 1_000_000_000,
    10_000_000_000, 100_000_000_000, 1_000_000_000_000, 10_000_000_000_000, 100_000_000_000_000,
    1_000_000_000_000_000, 10_000_000_000_000_000, 100_000_000_000_000_000,
    1_000_000_000_000_000_000, 10_000_000_000_000_000_000,
  ]
  /// Inverses of the powers of ten: the 64 bits from the first one on, cut off.
  private static let inverses: [UInt64] = [
    0xFFFF_FFFF_FFFF_FFFF, 0xCCCC_CCCC_CCCC_CCCC, 0xA3D7_0A3D_70A3_D70A, 0x8312_6E97_8D4F_DF3B,
    0xD1B7_1758_E219_652B, 0xA7C5_AC47_1B47_8423, 0x8637_BD05_AF6C_69B5, 0xD6BF_94D5_E57A_42BC,
    0xABCC_7711_8461_CEFC, 0x8970_5F41_36B4_A597, 0xDBE6_FECE_BDED_D5BE, 0xAFEB_FF0B_CB24_AAFE,
    0x8CBC_CC09_6F50_88CB, 0xE12E_1342_4BB4_0E13, 0xB424_DC35_095C_D80F, 0x901D_7CF7_3AB0_ACD9,
    0xE695_94BE_C44D_E15B, 0xB877_AA32_36A4_B449, 0x9392_EE8E_921D_5D07, 0xEC1E_4A7D_B695_61A5,
  ]
}
