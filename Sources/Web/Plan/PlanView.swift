import Logbook
import Planning
import Workflow

/// What the page of a plan shows.
struct PlanView: Sendable {
  var eyebrow: String
  var title: String
  var isEmpty: Bool
  /// What was just done: a session moved or swapped, a plan taken.
  var notice: Notice?
  /// A plan that waits for a yes, on the page of the present one.
  var waiting: String?
  /// Whether the last change can be taken back.
  var canUndo = false
  /// What a plan that waits would change, on its own page.
  var proposal: Proposal?
  var conflicts: [Conflict]
  var hasConflicts = false
  var calendar: PlanCalendar?
  var season: PlanSeason?
  var tissues: LineChart?

  /// What was done, and the way back.
  struct Notice: Sendable {
    var words: String
    /// Whether a button takes it back.
    var canUndo = false
  }

  /// What a plan that waits for a yes would change.
  struct Proposal: Sendable {
    var summary: String
    /// What happened that asks for it.
    var reasons: [String] = []
    var hasReasons = false
    var changes: [String]
    /// How many more there are.
    var more: String?
  }

  /// A promise that could not be kept, with what it fights and what would free it.
  struct Conflict: Sendable {
    var when: String
    var given: String
    var fights: [PlanRuleLine]
    var freed: String?
  }

  /// How many changes are listed; the rest is counted.
  static let listedChanges = 12

  /// The page without a plan.
  init(empty formats: Formats, waiting: Bool) {
    eyebrow = formats.texts[PlanText.noPlan]
    title = formats.texts[PlanText.emptyTitle]
    isEmpty = true
    conflicts = []
    self.waiting = waiting ? formats.texts[PlanText.waiting] : nil
  }

  /// The page of the plan, or of one that waits.
  init(_ sheet: PlanSheet, _ window: PlanWindow, formats: Formats, isProposal: Bool = false) {
    let texts = formats.texts
    isEmpty = false
    eyebrow = Self.eyebrow(sheet, formats)
    let week = sheet.week(of: sheet.today)
    title =
      isProposal
      ? texts[PlanText.proposalTitle]
      : week.map {
        texts(
          PlanText.titleOfWeek,
          [
            "number": String($0.index + 1),
            "count": String(sheet.weeks.count),
            "phase": texts.withinSentence(texts[$0.isDeload ? .deload : $0.phase.label]),
          ])
      } ?? texts[PlanText.title]
    conflicts = sheet.conflicts.map { Conflict($0, sheet, formats) }
    hasConflicts = !conflicts.isEmpty
    calendar = PlanCalendar(sheet, window, formats: formats, isFixed: isProposal)
    season = PlanSeason(sheet, formats: formats)
    tissues = PlanTissueChart(sheet, formats: formats)?.chart
  }

  private static func eyebrow(_ sheet: PlanSheet, _ formats: Formats) -> String {
    let goal = formats.texts[sheet.goal.label]
    guard let race = sheet.race else { return goal }
    return formats.texts(
      PlanText.raceOn, count: max(0, race.day - sheet.today),
      [
        "distance": formats.distance(race.kilometers * 1000).joined,
        "day": formats.longDay(race.day, today: sheet.today),
      ])
  }
}

extension PlanView.Proposal {
  /// What a new plan would change.
  init(
    _ after: PlanSheet, instead before: PlanSheet?, because occasions: [PlanOccasion] = [],
    today: Day, formats: Formats
  ) {
    let texts = formats.texts
    reasons = occasions.map { $0.words(formats, today: today) }
    hasReasons = !reasons.isEmpty
    guard let before else {
      summary = texts(
        PlanText.proposalFirst, count: after.sessions.count,
        ["weeks": texts(PlanText.weeks, count: after.weeks.count)])
      changes = []
      return
    }
    let all = PlanDifference.all(from: before.sessions, to: after.sessions, since: today)
    summary =
      all.isEmpty
      ? texts[PlanText.proposalSame] : texts(PlanText.proposalChanges, count: all.count)
    changes = all.prefix(PlanView.listedChanges).map { $0.words(formats, today: today) }
    let left = all.count - changes.count
    more = left > 0 ? texts(PlanText.moreChanges, count: left) : nil
  }
}

extension PlanView.Conflict {
  fileprivate init(_ conflict: PlanConflict, _ sheet: PlanSheet, _ formats: Formats) {
    let texts = formats.texts
    let english = Texts.english
    let week = texts(PlanText.weekNumber, ["number": String(conflict.week + 1)])
    when = conflict.day.map { formats.shortDay($0, today: sheet.today) } ?? week
    given = PlanRule.named(conflict.given)?.statement ?? conflict.given
    fights = conflict.fights.map(PlanRuleLine.init)
    let ways = conflict.freedBy.reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
    freed =
      ways.isEmpty
      ? nil
      : english(PlanText.freedBy, ["ways": ways.joined(separator: english[PlanText.orElse])])
  }
}

/// A rule of plans in words, with the ways to its evidence.
struct PlanRuleLine: Sendable {
  var words: String
  var cites: [AskView.Link]

  /// The rule of an id; the id itself where none is known by it.
  init(_ id: String) {
    let rule = PlanRule.named(id)
    words = rule?.statement ?? id
    cites = ((rule?.rules ?? []) + (rule?.claims ?? [])).map { AskView.Link(evidence: $0) }
  }
}

extension AskView.Link {
  /// The way to an entry of the evidence.
  init(evidence id: String) { self.init(href: EvidenceLines.address(id), label: id) }
}
