public import FoundationEssentials

/// A day of the calendar where the runner was, without a time of day.
public struct Day: Sendable, Hashable, Comparable {
  /// Days since 1970-01-01.
  public let number: Int

  /// The day with a number counted from 1970-01-01.
  public init(number: Int) { self.number = number }

  /// The day on which an instant falls where clocks are ahead of UTC by `offsetSeconds`.
  public init(_ date: Date, offsetSeconds: Int) {
    number = Int(((date.timeIntervalSince1970 + Double(offsetSeconds)) / 86_400).rounded(.down))
  }

  /// The day of a proleptic Gregorian date; nil when there is no such day.
  public init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month), (1...31).contains(day) else {
      return nil
    }
    // Days before the first of March of a year that begins in March, so that leap days come last.
    let shifted = month > 2 ? month - 3 : month + 9
    let marchYear = month > 2 ? year : year - 1
    let dayOfYear = (153 * shifted + 2) / 5 + day - 1
    number =
      marchYear * 365 + marchYear / 4 - marchYear / 100 + marchYear / 400 + dayOfYear - 719_468
    guard civil == (year, month, day) else { return nil }
  }

  /// The day written as `2026-11-21`; nil for anything else.
  public init?(iso text: some StringProtocol) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 3, parts[0].count == 4, parts[1].count == 2, parts[2].count == 2,
      let year = Int(parts[0]), let month = Int(parts[1]), let day = Int(parts[2])
    else { return nil }
    self.init(year: year, month: month, day: day)
  }

  /// Year, month (1 to 12) and day of the month.
  public var civil: (year: Int, month: Int, day: Int) {
    let shifted = number + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let month = (5 * dayOfYear + 2) / 153
    return (
      yearOfEra + era * 400 + (month >= 10 ? 1 : 0), month < 10 ? month + 3 : month - 9,
      dayOfYear - (153 * month + 2) / 5 + 1
    )
  }

  /// The day as `2026-11-21`.
  public var iso: String {
    let (year, month, day) = civil
    func padded(_ value: Int, _ width: Int) -> String {
      let digits = String(value)
      return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
    return "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))"
  }

  /// The day of the week, 0 for Monday to 6 for Sunday.
  public var weekday: Int { ((number + 3) % 7 + 7) % 7 }

  /// The first day of the week this day lies in.
  public func startOfWeek(firstWeekday: Int) -> Day {
    Day(number: number - ((weekday - firstWeekday) % 7 + 7) % 7)
  }

  /// Whether a day comes before another.
  public static func < (a: Day, b: Day) -> Bool { a.number < b.number }
  /// The day some days later.
  public static func + (day: Day, days: Int) -> Day { Day(number: day.number + days) }
  /// How many days lie between two days.
  public static func - (a: Day, b: Day) -> Int { a.number - b.number }
}
