import Logbook
import Planning
import Workflow

/// The calendar of a plan: weeks of days with their sessions, and what each week adds up to.
struct PlanCalendar: Sendable {
  var title: String
  var before: String
  var after: String
  var spans: [Span]
  var fates: [Key]
  var looks: [Key]
  var weekdays: [String]
  var weeks: [Week]

  /// A way to look at it.
  struct Span: Sendable {
    var href: String
    var label: String
    var isCurrent: Bool
  }

  /// A line of the legend.
  struct Key: Sendable {
    var look: String
    var glyph: String?
    var label: String
  }

  /// Seven days with their total.
  struct Week: Sendable {
    var days: [DayBox]
    var total: Total
  }

  /// A day.
  struct DayBox: Sendable {
    var look: String
    var iso: String
    var weekday: String
    var number: String
    var isToday: Bool
    var cells: [Cell]
  }

  /// A session, or something that was done.
  struct Cell: Sendable {
    var id: String?
    var href: String
    var look: String
    var glyph: String
    var title: String
    var words: String
    /// How what was done compares, in a few words.
    var compared: String?
    var state: String
    /// Where a move is sent; nil where it stands fast.
    var move: String?
  }

  /// What a week adds up to.
  struct Total: Sendable {
    var value: String
    var of: String
    var words: String
    /// Time, climb, strength, loads: those there are.
    var lines: [String] = []
    var isDraft: Bool
  }

  /// The days of a window.
  init(_ sheet: PlanSheet, _ window: PlanWindow, formats: Formats, isFixed: Bool = false) {
    let texts = formats.texts
    let made = CalendarCells(sheet: sheet, formats: formats, window: window, isFixed: isFixed)
    title = window.title(formats, today: sheet.today)
    before = window.moved(-1).address
    after = window.moved(1).address
    spans = PlanWindow.Span.allCases.map {
      Span(
        href: window.spanning($0).address, label: texts[$0.label], isCurrent: $0 == window.span)
    }
    fates = SessionFate.allCases.map {
      Key(look: $0.rawValue, glyph: nil, label: texts[$0.label])
    }
    looks = SessionLook.allCases.map {
      Key(look: $0.color, glyph: $0.glyph, label: texts[$0.label])
    }
    weekdays = (0..<7).map { formats.weekday($0) }
    weeks = window.mondays.map { monday in
      Week(days: (0..<7).map { made.day(monday + $0) }, total: made.total(monday))
    }
  }
}
