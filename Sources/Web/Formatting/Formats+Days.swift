import FoundationEssentials
import Logbook
import Workflow

extension Formats {
  /// A day in full, the year only when it is another than today's: `Saturday 21 November`.
  func longDay(_ day: Day, today: Day) -> String {
    let sameYear = day.civil.year == today.civil.year
    return fill(
      sameYear ? .longDay : .longDayWithYear, day: day, weekdays: CalendarText.weekdays,
      months: CalendarText.months)
  }

  /// A day for lists: `Sat 21 Nov`, or `21 Nov 2024` in another year.
  func shortDay(_ day: Day, today: Day) -> String {
    let sameYear = day.civil.year == today.civil.year
    return fill(
      sameYear ? .shortDay : .shortDayWithYear, day: day, weekdays: CalendarText.shortWeekdays,
      months: CalendarText.shortMonths)
  }

  /// The short name of a weekday, 0 for Monday.
  func weekday(_ number: Int) -> String {
    texts[CalendarText.shortWeekdays[((number % 7) + 7) % 7]]
  }

  /// The name of a weekday, 0 for Monday.
  func longWeekday(_ number: Int) -> String {
    texts[CalendarText.weekdays[((number % 7) + 7) % 7]]
  }

  /// A day without its weekday, for axes: `21 Nov`.
  func dayAndMonth(_ day: Day) -> String {
    texts(
      CalendarText.dayAndMonth,
      [
        "day": texts.language.dayOfMonth(day.civil.day),
        "month": texts[CalendarText.shortMonths[day.civil.month - 1]],
      ])
  }

  /// A month with its year: `November 2026`.
  func month(_ day: Day) -> String {
    let civil = day.civil
    return texts(
      CalendarText.monthAndYear,
      ["month": texts[CalendarText.months[civil.month - 1]], "year": String(civil.year)])
  }

  /// The time of day where clocks are ahead of UTC by so much: `17:42` or `5:42 pm`.
  func time(_ date: Date, offsetSeconds: Int) -> String {
    let seconds = date.timeIntervalSince1970 + Double(offsetSeconds)
    guard seconds.isFinite, seconds.magnitude < 1e12 else { return texts[UnitText.unknown] }
    let minutes = ((Int((seconds / 60).rounded(.down)) % 1440) + 1440) % 1440
    let (hour, minute) = (minutes / 60, padded(minutes % 60, to: 2))
    if preferences.twentyFourHours { return "\(padded(hour, to: 2)):\(minute)" }
    let twelve = hour % 12 == 0 ? 12 : hour % 12
    return texts(
      hour < 12 ? CalendarText.morning : .afternoon, ["time": "\(twelve):\(minute)"])
  }

  private func fill(
    _ pattern: CalendarText, day: Day, weekdays: [CalendarText], months: [CalendarText]
  ) -> String {
    let civil = day.civil
    return texts(
      pattern,
      [
        "weekday": texts[weekdays[day.weekday]], "day": texts.language.dayOfMonth(civil.day),
        "month": texts[months[civil.month - 1]], "year": String(civil.year),
      ])
  }
}
