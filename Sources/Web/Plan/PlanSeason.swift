import Logbook
import Planning
import Workflow

/// The weeks of a plan as bars stacked by kind, with their phases above: filled what was done,
/// hollow what is planned.
struct PlanSeason: Sendable {
  var question: String
  var scope: String
  var label: String
  var lines: [BarChart.Line]
  var phases: [PhaseBox]
  var bars: [Bar]
  var names: [Name]
  /// Where today stands; nil where it lies outside.
  var now: String?
  var table: BarChart.Table

  /// Weeks of one phase side by side.
  struct PhaseBox: Sendable {
    var x: String
    var width: String
    var middle: String
    /// Nil where it is too narrow for a word.
    var name: String?
    var isNow: Bool
    var isMinor: Bool
    var words: String
  }

  /// A part of a bar.
  struct Bar: Sendable {
    var x: String
    var y: String
    var width: String
    var height: String
    var look: String
  }

  /// The number of a week under its bar, and the mark of a light one above.
  struct Name: Sendable {
    var middle: String
    var top: String
    var number: String
    var isLight: Bool
    var isMinor: Bool
  }

  /// The season of a plan; nil for a plan without weeks.
  init?(_ sheet: PlanSheet, formats: Formats) {
    let weeks = sheet.weeks
    guard !weeks.isEmpty else { return nil }
    let texts = formats.texts
    let match = PlanMatch(sheet)
    let stacks = weeks.map { WeekStack($0, sheet, match) }
    let scale = BarScale(largest: max(stacks.map(\.hours).max() ?? 0, 0.5))
    let count = weeks.count
    question = texts(PlanText.seasonQuestion, count: count)
    scope = texts[PlanText.seasonScope]
    label = texts(PlanText.seasonLabel, count: count)
    lines = scale.ticks.map {
      BarChart.Line(
        y: scale.place(of: $0),
        number: formats.number($0, decimals: $0 == $0.rounded() ? 0 : 1))
    }
    phases = Self.phases(weeks, sheet.today, texts)
    bars = stacks.enumerated().flatMap { place, stack in
      stack.bars(place: place, of: count, on: scale)
    }
    names = zip(weeks, stacks).enumerated().map { place, pair in
      Name(
        middle: percentage(100 * (Double(place) + 0.5) / Double(count)),
        top: scale.place(of: pair.1.hours), number: String(pair.0.index + 1),
        isLight: pair.0.isDeload, isMinor: count > 10 && !place.isMultiple(of: 2))
    }
    let first = weeks[0].monday
    now =
      (0..<7 * count).contains(sheet.today - first)
      ? percentage(100 * (Double(sheet.today - first) + 0.5) / Double(7 * count)) : nil
    table = Self.table(stacks, formats: formats)
  }

  private static func phases(
    _ weeks: [PlannedWeek], _ today: Day, _ texts: Texts
  ) -> [PhaseBox] {
    var groups: [[PlannedWeek]] = []
    for week in weeks {
      if groups.last?.last?.phase == week.phase {
        groups[groups.count - 1].append(week)
      } else {
        groups.append([week])
      }
    }
    var place = 0
    return groups.compactMap { group in
      guard let first = group.first, let last = group.last else { return nil }
      let share = 100 / Double(weeks.count)
      let (start, width) = (Double(place) * share, Double(group.count) * share)
      place += group.count
      let name = texts[first.phase.label]
      return PhaseBox(
        x: percentage(start + 0.2), width: percentage(max(width - 0.4, 0.2)),
        middle: percentage(start + width / 2),
        // About a tenth of a narrow page holds a short word.
        name: width >= 10 ? name : nil, isNow: first.monday <= today && today < last.monday + 7,
        isMinor: width < 20,
        words: texts(
          PlanText.phaseWeeks,
          [
            "phase": name, "from": String(first.index + 1), "to": String(last.index + 1),
          ]))
    }
  }

  private static func table(_ stacks: [WeekStack], formats: Formats) -> BarChart.Table {
    let texts = formats.texts
    return BarChart.Table(
      heads: [
        .init(title: texts[PlanText.week], isNumber: false),
        .init(title: texts[PlanText.time], isNumber: true),
        .init(title: formats.distanceUnit, isNumber: true),
        .init(title: texts[PlanText.hardRuns], isNumber: true),
        .init(title: texts[PlanText.strength], isNumber: true),
      ],
      rows: stacks.map { stack in
        BarChart.Table.Row(
          name: stack.week.words(texts),
          href: "/plan?span=week&day=\(stack.week.monday.iso)",
          cells: [
            formats.duration(stack.hours * 3600),
            formats.distance(stack.kilometers * 1000).value, formats.number(Double(stack.hard)),
            formats.number(Double(stack.strength)),
          ])
      })
  }
}

/// What a week of a plan is made of, by kind.
private struct WeekStack {
  let week: PlannedWeek
  /// Hours by kind: done first, then planned.
  private var done: [SessionLook: Double] = [:]
  private var planned: [SessionLook: Double] = [:]
  private(set) var kilometers = 0.0
  private(set) var hard = 0
  private(set) var strength = 0

  init(_ week: PlannedWeek, _ sheet: PlanSheet, _ match: PlanMatch) {
    self.week = week
    for session in sheet.sessions
    where session.day >= week.monday && session.day < week.monday + 7 {
      let choice = session.choice
      let look = SessionLook(choice)
      switch match.fate(session, today: sheet.today) {
      case .planned: planned[look, default: 0] += choice.minutes / 60
      case .done, .over:
        done[look, default: 0] += (match.done[session.id]?.minutes ?? choice.minutes) / 60
      case .missed, .skipped: continue
      }
      kilometers += match.done[session.id]?.kilometers ?? choice.kilometers
      if choice.traits.contains(.quality) { hard += 1 }
      if choice.traits.contains(.strength) { strength += 1 }
    }
    for doing in match.extra where doing.day >= week.monday && doing.day < week.monday + 7 {
      done[doing.isStrength ? .gym : .easy, default: 0] += (doing.minutes ?? 0) / 60
      kilometers += doing.kilometers ?? 0
    }
  }

  var hours: Double { done.values.reduce(0, +) + planned.values.reduce(0, +) }

  func bars(place: Int, of count: Int, on scale: BarScale) -> [PlanSeason.Bar] {
    let share = 100 / Double(count)
    var below = 0.0
    let parts = [(done, "filled"), (planned, "hollow" + (week.isDraft ? " draft" : ""))]
    return parts.flatMap { hours, form in
      SessionLook.allCases.compactMap { look -> PlanSeason.Bar? in
        guard let value = hours[look], value > 0 else { return nil }
        below += value
        return PlanSeason.Bar(
          x: percentage(share * (Double(place) + 0.15)), y: scale.place(of: below),
          width: percentage(share * 0.7), height: percentage(100 * value / scale.top),
          look: look.color + " " + form)
      }
    }
  }
}
