import Logbook
import Planning

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
    var state: String
    /// Where a move is sent; nil where it stands fast.
    var move: String?
  }

  /// What a week adds up to.
  struct Total: Sendable {
    var value: String
    var of: String
    var words: String
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

/// Fills the days of a calendar.
private struct CalendarCells {
  let sheet: PlanSheet
  let formats: Formats
  let window: PlanWindow
  let isFixed: Bool
  let match: PlanMatch
  private let words: SessionWords

  init(sheet: PlanSheet, formats: Formats, window: PlanWindow, isFixed: Bool) {
    self.sheet = sheet
    self.formats = formats
    self.window = window
    self.isFixed = isFixed
    match = PlanMatch(sheet.sessions, sheet.doings)
    words = SessionWords(formats: formats)
  }

  private var texts: Texts { formats.texts }

  func day(_ day: Day) -> PlanCalendar.DayBox {
    let planned = sheet.sessions.filter { $0.day == day }
    let extra = match.extra.filter { $0.day == day }
    var cells = planned.map(cell) + extra.map(cell)
    if let race = sheet.race, race.day == day { cells.insert(self.race(race), at: 0) }
    let isToday = day == sheet.today
    let look = [
      window.isOutside(day) ? "out" : nil, cells.isEmpty ? "free" : nil, isToday ? "today" : nil,
    ]
    return PlanCalendar.DayBox(
      look: look.compactMap(\.self).joined(separator: " "), iso: day.iso,
      weekday: formats.weekday(day.weekday), number: String(day.civil.day), isToday: isToday,
      cells: cells)
  }

  private func cell(_ session: PlannedSession) -> PlanCalendar.Cell {
    let look = SessionLook(session.choice)
    let fate = match.fate(session, today: sheet.today)
    let classes = [look.color, fate.rawValue, session.isDraft ? "draft" : nil]
    let state = [texts[fate.label], session.isDraft ? texts[PlanText.draft] : nil]
    let stands = isFixed || fate != .planned
    return PlanCalendar.Cell(
      id: session.id, href: "/plan/" + session.id,
      look: classes.compactMap(\.self).joined(separator: " "), glyph: look.glyph,
      title: words.title(session.choice),
      words: done(session) ?? words.amount(session.choice),
      state: state.compactMap(\.self).joined(separator: ", "),
      move: stands ? nil : "/plan/\(session.id)/move")
  }

  /// What was done of what was planned, in the unit of the plan.
  private func done(_ session: PlannedSession) -> String? {
    guard let doing = match.done[session.id] else { return nil }
    let choice = session.choice
    if choice.traits.contains(.long), let kilometers = doing.kilometers {
      return texts(
        PlanText.ofPlanned,
        [
          "done": formats.distance(kilometers * 1000).value,
          "planned": formats.distance(choice.kilometers * 1000).joined,
        ])
    }
    return doing.minutes.map {
      texts(
        PlanText.ofPlanned,
        ["done": formats.number($0), "planned": words.minutes(choice.minutes)])
    }
  }

  private func cell(_ doing: Doing) -> PlanCalendar.Cell {
    let look: SessionLook = doing.isStrength ? .gym : .easy
    let way = doing.kilometers.map { formats.distance($0 * 1000).joined }
    return PlanCalendar.Cell(
      id: nil, href: doing.href, look: look.color + " done", glyph: look.glyph,
      title: doing.title,
      words: [texts[PlanText.notPlanned], way].compactMap(\.self).joined(separator: " · "),
      state: texts[PlanText.done], move: nil)
  }

  private func race(_ race: PlannedRace) -> PlanCalendar.Cell {
    PlanCalendar.Cell(
      id: nil, href: "/plan/new", look: "k-race plan", glyph: SessionLook.race.glyph,
      title: texts[PlanText.race], words: formats.distance(race.kilometers * 1000).joined,
      state: texts[PlanText.planned], move: nil)
  }

  func total(_ monday: Day) -> PlanCalendar.Total {
    let week = sheet.weeks.first { $0.monday == monday }
    let planned = sheet.sessions.filter { $0.day >= monday && $0.day < monday + 7 }
      .reduce(0) { $0 + $1.choice.kilometers * 1000 }
    let done = sheet.doings.filter { $0.day >= monday && $0.day < monday + 7 }
      .reduce(0) { $0 + ($1.kilometers ?? 0) * 1000 }
    let way = formats.distance(planned)
    guard let week else {
      let amount = formats.distance(done)
      return PlanCalendar.Total(
        value: done > 0 ? amount.value : "", of: done > 0 ? amount.unit : "", words: "",
        isDraft: false)
    }
    let isBegun = monday <= sheet.today
    return PlanCalendar.Total(
      value: isBegun ? formats.distance(done).value : way.value,
      of: isBegun ? texts(PlanText.ofWeek, ["planned": way.joined]) : way.unit,
      words: week.words(texts), isDraft: week.isDraft)
  }
}
