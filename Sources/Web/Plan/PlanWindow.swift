import Logbook

/// The days that the calendar shows; all of it stands in the address.
struct PlanWindow: Sendable, Hashable {
  /// The page it is part of.
  var path = "/plan"
  var span: Span
  /// A day in it.
  var day: Day

  /// How much it shows.
  enum Span: String, Sendable, CaseIterable {
    case month, week

    /// What to call it.
    var label: PlanText { self == .month ? .month : .week }
  }

  init(_ fields: FormFields, today: Day, path: String = "/plan") {
    self.path = path
    span = fields["span"].flatMap { Span(rawValue: $0) } ?? .month
    day = fields["day"].flatMap { Day(iso: $0) } ?? today
  }

  /// The first day of the month.
  private var firstOfMonth: Day {
    let (year, month, _) = day.civil
    return Day(year: year, month: month, day: 1) ?? day
  }

  /// The weeks it shows. Weeks of a plan begin on Monday, as its totals do.
  var mondays: [Day] {
    let first = span == .month ? firstOfMonth : day
    let monday = first.startOfWeek(firstWeekday: 0)
    guard span == .month else { return [monday] }
    let last = moved(1).firstOfMonth + -1
    return (0...(last - monday) / 7).map { monday + 7 * $0 }
  }

  /// Whether a day stands outside the month.
  func isOutside(_ day: Day) -> Bool {
    span == .month && (day.civil.month != self.day.civil.month)
  }

  /// The window before or after.
  func moved(_ steps: Int) -> PlanWindow {
    var other = self
    switch span {
    case .week: other.day = day + 7 * steps
    // Never skips a month: the first is at most 31 days from the next, and more than 28.
    case .month: other.day = steps > 0 ? firstOfMonth + 31 : firstOfMonth + -1
    }
    return other
  }

  /// The same day in another span.
  func spanning(_ span: Span) -> PlanWindow {
    var other = self
    other.span = span
    return other
  }

  var address: String { path + "?span=\(span.rawValue)&day=\(day.iso)" }

  /// What it is called.
  func title(_ formats: Formats, today: Day) -> String {
    guard span == .week else { return formats.month(day) }
    let monday = day.startOfWeek(firstWeekday: 0)
    return formats.texts(
      PlanText.daysOfWeek,
      [
        "from": formats.shortDay(monday, today: today),
        "to": formats.shortDay(monday + 6, today: today),
      ])
  }
}
