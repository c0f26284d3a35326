import Logbook
import Planning
import Quantities
import Workflow

/// What the page of a planned session shows: what to do, what it is for, what it costs, what binds
/// it, and what could stand in its place.
struct PlanSessionView: Sendable {
  var date: String
  var back: String
  var title: String
  var look: String
  var glyph: String
  var size: String
  var fate: String
  var isDraft: Bool
  var doneHref: String?
  var notice: PlanView.Notice?
  /// What a change would break, where that is asked.
  var question: PlanQuestion?
  /// How what was done compares; empty until something was.
  var compared: [Compared]
  var hasCompared: Bool
  var note: Field
  var address: String
  var purpose: String
  var phase: String?
  var picture: SessionPicture?
  /// The session as it is typed; nil where the library has none.
  var typed: String?
  var cues: [Cue]
  var hasCues: Bool
  var doses: [Dose]
  var rules: [PlanRuleLine]
  var claims: [AskView.Link]
  var hasClaims: Bool
  var alternatives: [Alternative]
  var hasAlternatives: Bool
  var action: String
  var fit: String?
  /// Days it could be moved to; empty for what has passed.
  var days: [Choice]
  var canMove: Bool
  /// Days it can be copied to.
  var copyDays: [Choice]
  /// For how many weeks it can be repeated.
  var repeats: [Choice]

  /// What to mind.
  struct Cue: Sendable {
    var label: String
    var words: String
  }

  /// What it costs a tissue, in minutes of easy running.
  struct Dose: Sendable {
    var name: String
    var value: String
    var band: String
    var width: String
    var low: String
    var high: String
  }

  /// Something that could be done instead.
  struct Alternative: Sendable {
    var id: String
    var title: String
    var size: String
    var purpose: String?
    var action: String
    var label: String
  }

  /// What was planned beside what was done.
  struct Compared: Sendable {
    var label: String
    var words: String
  }

  /// The page of a session.
  ///
  /// - Parameter swaps: what could stand in its place at no more cost to any tissue.
  init(
    _ session: PlannedSession, _ sheet: PlanSheet, swaps: [SessionChoice] = [], formats: Formats
  ) {
    let texts = formats.texts
    let words = SessionWords(formats: formats)
    let choice = session.choice
    let match = PlanMatch(sheet)
    let fate = match.fate(session, today: sheet.today)
    let look = SessionLook(choice)
    let entry = SessionLibrary.named(choice.entry)
    let workout = sheet.workout(of: session)
    date = formats.longDay(session.day, today: sheet.today)
    back = "/plan?span=month&day=\(session.day.iso)#\(session.id)"
    title = words.title(choice)
    (self.look, glyph) = (look.color, look.glyph)
    size = words.size(choice)
    self.fate = texts[fate.label]
    isDraft = session.isDraft
    doneHref = match.done[session.id]?.href
    purpose =
      session.isOwn
      ? texts[PlanEditText.ownPurpose] : entry?.purpose ?? session.purpose
    compared =
      match.done[session.id].map {
        Compared.rows(
          sheet.compliance($0, of: session), minutes: $0.minutes, of: session, words)
      } ?? []
    hasCompared = !compared.isEmpty
    note = Field(
      name: "note", label: texts[PlanEditText.note], value: sheet.notes[session.id] ?? ""
    ).with(hint: texts[PlanEditText.noteHint])
    address = "/plan/\(session.id)"
    phase = sheet.week(of: session.day)?.words(texts)
    picture = workout.flatMap { SessionPicture($0, easySpeed: sheet.easySpeed, formats: formats) }
    typed = workout?.text
    cues = entry.map { Self.cues($0.cues, texts) } ?? []
    doses = Self.doses(choice, words)
    rules = (session.bindingRules + (entry?.rules ?? [])).uniqueLines
    claims = (session.claims + (entry?.claims ?? [])).firsts.map { AskView.Link(evidence: $0) }
    action = "/plan/\(session.id)/move"
    fit = workout == nil ? nil : "/plan/\(session.id)/workout.fit"
    let isOpen = fate == .planned && session.day >= sheet.today
    days = isOpen ? Self.days(session, sheet, formats) : []
    let known = Set(swaps.map(\.entry))
    let others = session.alternatives.filter { id in !known.contains { id.hasPrefix($0 + "/") } }
    alternatives =
      isOpen
      ? swaps.map { Alternative($0, for: session, words) }
        + others.compactMap { Alternative($0, for: session, words) } : []
    copyDays = isOpen ? Self.days(session, sheet, formats) : []
    repeats =
      isOpen
      ? (1...12).map {
        Choice(value: "\($0)", label: texts(PlanText.weeks, count: $0), isChosen: $0 == 3)
      }
      : []
    (hasCues, hasClaims) = (!cues.isEmpty, !claims.isEmpty)
    (hasAlternatives, canMove) = (!alternatives.isEmpty, !days.isEmpty)
  }

  private static func cues(_ cues: SessionCues, _ texts: Texts) -> [Cue] {
    [
      Cue(label: texts[PlanText.cueWarmUp], words: cues.warmUp),
      Cue(label: texts[PlanText.cueWear], words: cues.wear),
      Cue(label: texts[PlanText.cueForm], words: cues.form),
    ]
  }

  private static func doses(_ choice: SessionChoice, _ words: SessionWords) -> [Dose] {
    let formats = words.formats
    let most = max(choice.doses.values.map(\.upper).max() ?? 0, 1)
    func place(_ value: Double) -> String { percentage(100 * min(max(value / most, 0), 1)) }
    return PlannedTissue.allCases.compactMap { tissue in
      guard let dose = choice.doses[tissue] else { return nil }
      let hasBand = dose.upper - dose.lower >= 0.5
      return Dose(
        name: formats.texts.name(tissue.rawValue, of: .plannedTissues).asSentence,
        value: words.minutes(dose.nominal),
        band: hasBand
          ? formats.texts(
            PlanText.band, ["low": formats.number(dose.lower), "high": formats.number(dose.upper)])
          : "",
        width: place(dose.nominal), low: place(dose.lower), high: place(dose.upper))
    }
  }

  /// The days of its week and the next from today on, without its own.
  private static func days(
    _ session: PlannedSession, _ sheet: PlanSheet, _ formats: Formats
  ) -> [Choice] {
    let monday = session.day.startOfWeek(firstWeekday: 0)
    return (0..<14).map { monday + $0 }
      .filter { $0 >= sheet.today && $0 != session.day }
      .map {
        Choice(
          value: $0.iso, label: formats.longDay($0, today: sheet.today),
          isChosen: $0 == session.day + 1)
      }
  }
}
