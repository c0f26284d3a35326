import Logbook
import Planning

/// What a plan holds on the day it is.
struct PlannedToday: Sendable {
  var cells: [PlanCalendar.Cell]
  /// Why a changed plan waits for a yes; empty where none does.
  var reasons: [String] = []
  var isWaiting = false

  /// Today's part of a plan; nil once the plan is over.
  init?(_ sheet: PlanSheet, formats: Formats) {
    guard sheet.week(of: sheet.today) != nil else { return nil }
    cells = PlanCalendar.day(sheet.today, of: sheet, formats: formats).cells
  }
}

extension PlanCalendar {
  /// One day of a plan, where nothing can be moved to.
  static func day(_ day: Day, of sheet: PlanSheet, formats: Formats) -> DayBox {
    var fields = FormFields()
    fields.set("span", PlanWindow.Span.week.rawValue)
    fields.set("day", day.iso)
    let window = PlanWindow(fields, today: sheet.today)
    let calendar = PlanCalendar(sheet, window, formats: formats, isFixed: true)
    return calendar.weeks[0].days[day.weekday]
  }
}
