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
    var mantissa: UInt64 = 0
    let digits = next
    while next < end, case let digit = next.pointee &- 48, digit < 10 {
      mantissa = mantissa &* 10 &+ UInt64(digit)
      next += 1
    }
    var count = next - digits
    var places = 0
    if next < end, next.pointee == UInt8(ascii: ".") {
      next += 1
      let point = next
      while next < end, case let digit = next.pointee &- 48, digit < 10, count < 19 {
        mantissa = mantissa &* 10 &+ UInt64(digit)
        next += 1
        count += 1
      }
      places = next - point
    }
    guard count > 0, count <= 19 else {
      return long(UnsafeBufferPointer(start: begin, count: end - begin))
    }
    let value = quotient(mantissa, places)
    if next < end {
      // Digits beyond the nineteenth change nothing where the next larger number rounds alike.
      while next < end, next.pointee &- 48 < 10 { next += 1 }
      guard next == end, mantissa < UInt64.max, value == quotient(mantissa + 1, places) else {
        return long(UnsafeBufferPointer(start: begin, count: end - begin))
      }
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
  /// Up to 2^53 both are exact doubles, so that one division rounds once. Beyond, the quotient is
  /// taken in integers to 63 bits or more, and what is left over decides the rounding.
  @inline(__always) static func quotient(_ mantissa: UInt64, _ places: Int) -> Double {
    if mantissa <= 1 << 53 { return Double(mantissa) / powers[places] }
    let divisor = integerPowers[places]
    let up = divisor.leadingZeroBitCount
    let shift = mantissa.leadingZeroBitCount
    let dividend = mantissa << UInt64(shift)
    let (bits, rest) = (divisor << UInt64(up)).dividingFullWidth((dividend >> 1, dividend << 63))
    let sticky = bits | (rest == 0 ? 0 : 1)
    // Rounds to nearest, ties to even: the sticky bit lies far below the last one kept.
    return scaled(Double(sticky), by: up - shift - 63)
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
}
