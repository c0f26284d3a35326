/// A time of ISO 8601 as it stands in GPX and TCX.
struct XMLTime: Equatable {
  /// Seconds since 1970-01-01 UTC.
  var seconds: Double
  /// How far the clock was ahead of UTC; nil for `Z` and for a time that does not say.
  var offsetSeconds: Int?

  /// The time in a text: date, `T` or a space, time, an optional fraction, an optional zone.
  ///
  /// A time without a zone is taken as UTC, as GPX demands. Nil when it is no such time.
  @inline(__always) init?(_ text: UnsafeBufferPointer<UInt8>) {
    guard let base = text.baseAddress else { return nil }
    var next = base
    var end = base + text.count
    while next < end, next.pointee <= 32 { next += 1 }
    while next < end, (end - 1).pointee <= 32 { end -= 1 }
    guard end - next >= 19, next[4] == UInt8(ascii: "-"), next[7] == UInt8(ascii: "-"),
      next[10] | 32 == UInt8(ascii: "t") || next[10] == UInt8(ascii: " "),
      next[13] == UInt8(ascii: ":"), next[16] == UInt8(ascii: ":")
    else { return nil }
    let year = Self.pair(next) * 100 + Self.pair(next + 2)
    let (month, day) = (Self.pair(next + 5), Self.pair(next + 8))
    let (hour, minute, second) = (
      Self.pair(next + 11), Self.pair(next + 14), Self.pair(next + 17)
    )
    guard year >= 0, year < 10_000, 1...12 ~= month, 1...31 ~= day, 0...24 ~= hour,
      0...59 ~= minute, 0...60 ~= second
    else { return nil }
    let whole = Self.days(year, month, day) * 86_400 + hour * 3600 + minute * 60 + second
    next += 19
    var fraction = 0.0
    if next < end, next.pointee == UInt8(ascii: ".") || next.pointee == UInt8(ascii: ",") {
      next += 1
      let point = next
      var digits: UInt64 = 0
      while next < end, case let digit = next.pointee &- 48, digit < 10 {
        if next - point < 15 { digits = digits &* 10 &+ UInt64(digit) }
        next += 1
      }
      fraction = XMLNumber.quotient(digits, min(15, next - point))
    }
    seconds = Double(whole) + fraction
    guard next < end else { return }
    if next.pointee | 32 == UInt8(ascii: "z"), next + 1 == end { return }
    guard let offset = Self.offset(next, end) else { return nil }
    offsetSeconds = offset
    seconds -= Double(offset)
  }

  /// Two digits as a number; far below zero when they are none.
  @inline(__always) private static func pair(_ text: UnsafePointer<UInt8>) -> Int {
    let (high, low) = (text[0] &- 48, text[1] &- 48)
    return high < 10 && low < 10 ? Int(high) * 10 + Int(low) : -1_000_000
  }

  /// Days from 1970-01-01 to a date of the Gregorian calendar.
  ///
  /// Years are counted from March, so that the leap day is the last of a year.
  @inline(__always) static func days(_ year: Int, _ month: Int, _ day: Int) -> Int {
    let shifted = month > 2 ? year : year - 1
    let era = (shifted >= 0 ? shifted : shifted - 399) / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
  }

  /// `+01:00`, `+0100` or `+01` as seconds.
  private static func offset(_ text: UnsafePointer<UInt8>, _ end: UnsafePointer<UInt8>) -> Int? {
    let sign: Int
    switch text.pointee {
    case UInt8(ascii: "+"): sign = 1
    case UInt8(ascii: "-"): sign = -1
    default: return nil
    }
    let digits = UnsafeBufferPointer(start: text + 1, count: end - text - 1)
      .filter { $0 != UInt8(ascii: ":") }
    guard digits.count == 2 || digits.count == 4, digits.allSatisfy({ $0 &- 48 < 10 }) else {
      return nil
    }
    let number = digits.reduce(0) { $0 * 10 + Int($1 - 48) }
    let (hours, minutes) = digits.count == 2 ? (number, 0) : (number / 100, number % 100)
    guard hours <= 18, minutes < 60 else { return nil }
    return sign * (hours * 3600 + minutes * 60)
  }
}

extension XMLTime {
  /// Seconds since 1970-01-01 UTC as `2024-05-01T06:00:00Z`, with milliseconds where there are any.
  static func text(_ seconds: Double) -> String {
    // Years 0001 to 9999, the span that the form can show.
    guard seconds >= -62_135_596_800, seconds < 253_402_300_799 else { return "" }
    let milliseconds = Int((seconds * 1000).rounded())
    let (days, rest) = milliseconds.quotientAndRemainder(dividingBy: 86_400_000)
    let day = rest < 0 ? days - 1 : days
    let inDay = rest < 0 ? rest + 86_400_000 : rest
    let (year, month, date) = calendar(day)
    func two(_ value: Int) -> String { value < 10 ? "0\(value)" : "\(value)" }
    let fraction = inDay % 1000
    let tail = fraction == 0 ? "" : "." + String(String(fraction + 1000).dropFirst())
    let clock = [inDay / 3_600_000, inDay / 60_000 % 60, inDay / 1000 % 60].map(two)
    return String(String(year + 10_000).dropFirst()) + "-" + two(month) + "-" + two(date) + "T"
      + clock.joined(separator: ":") + tail + "Z"
  }

  /// The date of a day counted from 1970-01-01.
  private static func calendar(_ day: Int) -> (year: Int, month: Int, day: Int) {
    let shifted = day + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let ofEra = shifted - era * 146_097
    let year = (ofEra - ofEra / 1460 + ofEra / 36_524 - ofEra / 146_096) / 365
    let ofYear = ofEra - (365 * year + year / 4 - year / 100)
    let month = (5 * ofYear + 2) / 153
    return (
      year + era * 400 + (month < 10 ? 0 : 1), month < 10 ? month + 3 : month - 9,
      ofYear - (153 * month + 2) / 5 + 1
    )
  }
}
