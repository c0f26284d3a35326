import Logbook
import Planning
import Workflow

/// Fills the days of a calendar.
struct CalendarCells {
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
    match = PlanMatch(sheet)
    words = SessionWords(formats: formats)
  }

  private var texts: Texts { formats.texts }

  func day(_ day: Day) -> PlanCalendar.DayBox {
    let planned = (sheet.sessions + sheet.skipped).filter { $0.day == day }
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
    let compared = match.done[session.id].flatMap { comparison(of: $0, with: session) }
    return PlanCalendar.Cell(
      id: session.id, href: "/plan/" + session.id,
      look: classes.compactMap(\.self).joined(separator: " "), glyph: look.glyph,
      title: words.title(session.choice),
      words: done(session) ?? words.amount(session.choice), compared: compared,
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

  /// How hard it was and what it cost, beside what was planned.
  private func comparison(of doing: Doing, with session: PlannedSession) -> String? {
    let compliance = sheet.compliance(doing, of: session)
    let parts = [
      compliance.intensity.map {
        texts(PlanEditText.onTarget, ["share": formats.percent($0).joined])
      },
      compliance.fullest.map {
        texts(PlanEditText.doseShort, ["share": formats.percent($0.share).joined])
      },
    ].compactMap(\.self)
    return parts.isEmpty ? nil : parts.joined(separator: " · ")
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
}

extension CalendarCells {
  /// What a week adds up to.
  func total(_ monday: Day) -> PlanCalendar.Total {
    let week = sheet.weeks.first { $0.monday == monday }
    let planned = WeekSum(sheet.sessions.filter { $0.day >= monday && $0.day < monday + 7 }, sheet)
    let done = WeekSum(sheet.doings.filter { $0.day >= monday && $0.day < monday + 7 })
    let way = formats.distance(planned.meters)
    guard let week else {
      let amount = formats.distance(done.meters)
      return PlanCalendar.Total(
        value: done.meters > 0 ? amount.value : "", of: done.meters > 0 ? amount.unit : "",
        words: "", isDraft: false)
    }
    let isBegun = monday <= sheet.today
    return PlanCalendar.Total(
      value: isBegun ? formats.distance(done.meters).value : way.value,
      of: isBegun ? texts(PlanText.ofWeek, ["planned": way.joined]) : way.unit,
      words: week.words(texts), lines: lines(planned, done, isBegun: isBegun),
      isDraft: week.isDraft)
  }

  /// Time, climb, strength and loads of a week, each with what was done of it once it has begun.
  private func lines(_ planned: WeekSum, _ done: WeekSum, isBegun: Bool) -> [String] {
    func words(
      _ planned: String, _ done: String, _ whole: PlanEditText, _ part: PlanEditText
    ) -> String {
      isBegun
        ? texts(part, ["done": done, "planned": planned]) : texts(whole, ["planned": planned])
    }
    var lines: [String] = []
    if planned.seconds + done.seconds > 0 {
      lines.append(
        words(
          formats.duration(planned.seconds), formats.duration(done.seconds), .totalTime,
          .totalTimeOf))
    }
    if planned.climb >= 10 || isBegun && done.climb >= 10 {
      lines.append(
        words(
          formats.height(planned.climb).joined, formats.height(done.climb).value, .totalClimb,
          .totalClimbOf))
    }
    let sum = isBegun ? max(planned, done) : planned
    if sum.strength > 0 { lines.append(texts(PlanEditText.totalStrength, count: sum.strength)) }
    if sum.loaded > 0 { lines.append(texts(PlanEditText.totalLoad, count: sum.loaded)) }
    return lines
  }

  private func max(_ planned: WeekSum, _ done: WeekSum) -> WeekSum {
    var sum = planned
    sum.strength = Swift.max(planned.strength, done.strength)
    sum.loaded = Swift.max(planned.loaded, done.loaded)
    return sum
  }
}

/// What the sessions of a week add up to.
struct WeekSum {
  var seconds = 0.0
  var meters = 0.0
  var climb = 0.0
  var strength = 0
  var loaded = 0

  init(_ sessions: [PlannedSession], _ sheet: PlanSheet) {
    for session in sessions {
      let choice = session.choice
      seconds += choice.minutes * 60
      meters += choice.kilometers * 1000
      climb += sheet.workout(of: session)?.climbMeters(easySpeed: sheet.easySpeed) ?? 0
      if choice.traits.contains(.strength) { strength += 1 }
      if choice.isLoaded { loaded += 1 }
    }
  }

  init(_ doings: [Doing]) {
    for doing in doings {
      seconds += (doing.minutes ?? 0) * 60
      meters += (doing.kilometers ?? 0) * 1000
      climb += doing.done.climbMeters ?? 0
      if doing.isStrength { strength += 1 }
      if doing.done.isLoaded { loaded += 1 }
    }
  }
}
