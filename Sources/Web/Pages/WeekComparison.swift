import Logbook
import Workflow

/// This week so far against the same part of the weeks before it.
struct WeekComparison: Sendable, Hashable {
  /// The day it is.
  let today: Day
  /// So far this week, in meters.
  let meters: Double
  /// The mean of the four weeks before up to the same weekday, in meters; nil while the log is
  /// younger than that.
  let usualByNow: Double?
  /// The mean of those four whole weeks.
  let usualWeek: Double?

  /// How many weeks are called usual: four, our choice. Fewer swing with one race, more forget
  /// what the last month was like.
  static let weeks = 4

  init(_ report: TodayReport) {
    today = report.today
    let current = report.weeks.last
    meters = current?.meters ?? 0
    let before = report.weeks.dropLast()
    let started = before.drop { $0.count == 0 }
    let passed = current.map { report.today - $0.firstDay } ?? 0
    guard started.count >= Self.weeks else {
      (usualByNow, usualWeek) = (nil, nil)
      return
    }
    let usual = started.suffix(Self.weeks)
    usualWeek = usual.reduce(0) { $0 + $1.meters } / Double(Self.weeks)
    usualByNow =
      usual.reduce(0) { sum, week in
        sum + week.days.filter { $0.day - week.firstDay <= passed }.reduce(0) { $0 + $1.meters }
      } / Double(Self.weeks)
  }

  /// The fact of the week in a sentence.
  func sentence(_ formats: Formats) -> String {
    let weekday = formats.longWeekday(today.weekday)
    guard meters > 0 else {
      guard let usualByNow, usualByNow >= formats.metersPerUnit else {
        return formats.texts[TodayText.noneYet]
      }
      return formats.texts(
        TodayText.noneYetUsual, ["weekday": weekday, "distance": words(usualByNow, formats)])
    }
    let soFar = words(meters, formats)
    guard let usualByNow else { return formats.texts(TodayText.soFar, ["distance": soFar]) }
    // Compared as they are written, so that the sentence agrees with itself.
    let unit = formats.metersPerUnit
    let difference = (meters / unit).rounded() - (usualByNow / unit).rounded()
    if difference == 0 {
      return formats.texts(TodayText.soFarSame, ["distance": soFar, "weekday": weekday])
    }
    return formats.texts(
      difference > 0 ? TodayText.soFarMore : .soFarLess,
      [
        "distance": soFar, "weekday": weekday, "difference": formats.number(difference.magnitude),
      ])
  }

  private func words(_ meters: Double, _ formats: Formats) -> String {
    formats.distance(meters, decimals: 0).joined
  }
}
