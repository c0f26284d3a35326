import Advice
import Evidence
import Logbook
import Planning
import Quantities

@testable import Web
@testable import Workflow

extension SamplePages {
  static func planPages() -> [SamplePage] {
    let formats = reader.formats
    let sheet = planSheet()
    var view = PlanView(sheet, PlanWindow(FormFields(), today: today), formats: formats)
    view.waiting = "x"
    view.notice = PlanView.Notice(words: "x", canUndo: true)
    view.canUndo = true
    let week = PlanWindow(FormFields(encoded: "span=week"), today: today)
    var proposal = PlanView(sheet, week, formats: formats, isProposal: true)
    var before = sheet
    before.sessions = (0..<20).map { session("easy", on: today + 20 + $0, id: "old\($0)") }
    proposal.proposal = PlanView.Proposal(
      sheet, instead: before, because: occasions(sheet), today: today, formats: formats)
    return [
      page("plan", PlanView(empty: formats, waiting: false)), page("plan", view),
      page("plan", proposal),
    ] + sessionPages(sheet, formats) + newPlanPages(formats) + otherPages(sheet, formats)
  }

  /// A rule that may be set aside by who knows.
  private static var relenting: PlanRule {
    PlanRule.all.first { $0.firmness != .absolute } ?? PlanRule.all[0]
  }

  /// One of everything that can ask for a change.
  private static func occasions(_ sheet: PlanSheet) -> [PlanOccasion] {
    [
      .missed(sheet.sessions[1]), .overdone(sheet.sessions[2], minutes: 90),
      .extra(sheet.doings[3].done), .extra(sheet.doings[2].done),
      .pain(Pain.Spot(.achilles, .left), stage: "eased"), .eased(Pain.Spot(.foot)),
      .illness(today, .fever), .draftNear(today),
    ]
  }

  private static func otherPages(_ sheet: PlanSheet, _ formats: Formats) -> [SamplePage] {
    var wrong = PlanOwnView(
      FormFields(encoded: "day=nothing&text=6x"), today: today, formats: formats)
    wrong.complain(WorkoutTextError(.number, offset: 1, length: 1), text: "6x", reader.texts)
    wrong.question = PlanQuestion(
      "x", [relenting], action: "/plan/own", fields: [("day", "x")], button: "x")
    return [
      page("plan-own", PlanOwnView(FormFields(), today: today, formats: formats)),
      page("plan-own", wrong),
      page("plan-share", PlanShareView(failure: "x", hasPlan: true, formats: formats)),
      page("plan-share", PlanShareView(failure: nil, hasPlan: false, formats: formats)),
      page("plan-print", PlanPrintView(sheet, week: nil, formats: formats)),
      page("plan-print", PlanPrintView(sheet, week: today, formats: formats)),
    ]
  }

  private static func sessionPages(_ sheet: PlanSheet, _ formats: Formats) -> [SamplePage] {
    // One that nothing binds, and that nothing can take the place of.
    let free = PlannedSession(
      id: "free", day: today + 1, choice: sheet.sessions[0].choice, purpose: "x", isDraft: false,
      bindingRules: [], claims: [], alternatives: [])
    let pages = (sheet.sessions + [free]).map { session in
      let swaps = session.id == free.id ? [] : [sheet.sessions[0].choice]
      var view = PlanSessionView(session, sheet, swaps: swaps, formats: formats)
      view.notice = PlanView.Notice(words: "x", canUndo: true)
      view.question = PlanQuestion(
        "x", [relenting], action: "/plan/a/move", fields: [("day", today.iso)],
        button: "x", mayGoOn: session.isDraft)
      return page("plan-session", view)
    }
    return pages
  }

  private static func newPlanPages(_ formats: Formats) -> [SamplePage] {
    ["", "goal=race&raceDay=2026-12-30&raceDistance=10&minutes6=90", "goal=race&weeks=99"].map {
      let form = PlanForm(FormFields(encoded: $0), today: today, formats: formats)
      var view = PlanNewView(form, runner: Runner(), failure: $0.isEmpty ? nil : "x")
      var outlook = PlanOutlook(
        order: form.order, weeklyMinutes: 200, longestKilometers: 14, sessions: 12, conflicts: 0)
      outlook.hardest = .init(tissue: .bone, monday: today, share: 1.1)
      view.variants = PlanVariants([("x", outlook)], formats: formats)
      return page("plan-new", view)
    }
  }

  /// A session of a plan with a little of everything.
  static func session(
    _ entry: String, on day: Day, id: String, load: String = "none",
    traits: SessionTraits = [.run, .easy], minutes: Double = 45, kilometers: Double = 8,
    isDraft: Bool = false
  ) -> PlannedSession {
    let doses = PlannedTissue.allCases.enumerated().map { place, tissue in
      let dose = Double(place + 1) * 10
      return (tissue, PlannedDose(lower: dose * 0.8, nominal: dose, upper: dose * 1.4))
    }
    let choice = SessionChoice(
      entry: entry, size: .medium, carriedLoad: load, minutes: minutes, kilometers: kilometers,
      effort: 4, stimuli: [.aerobic: minutes], doses: Dictionary(uniqueKeysWithValues: doses),
      workRates: [:], high: [], tier: .novice, traits: traits)
    return PlannedSession(
      id: id, day: day, choice: choice, purpose: "x", isDraft: isDraft,
      bindingRules: ["spike", "spacing"], claims: ["C63"],
      alternatives: ["recovery/S/none", "walk/M/none"])
  }

  /// Eight weeks from two weeks ago: done, more than planned, missed, today, planned and drafts.
  static func keptPlan() -> KeptPlan {
    var order = PlanOrder(
      goal: .race, weeks: 8, race: PlannedRace(day: today + 36, kilometers: 10),
      weekdays: [0, 45, 0, 45, 0, 30, 90])
    order.wishes.hillWeeks = 2
    return KeptPlan(
      order: order, firstDay: today + -12, madeOn: today + -12,
      sessions: [
        session("easy", on: today + -8, id: "done"), session("easy", on: today + -6, id: "missed"),
        session("long", on: today + -5, id: "over", traits: [.run, .long]),
        session("strength", on: today + -4, id: "lifts", traits: [.strength], kilometers: 0),
        session("easy", on: today, id: "today"),
        session("hill-sprints", on: today + 2, id: "hills", traits: [.run, .quality, .uphill]),
        session("high-resistance", on: today + 5, id: "vest", load: "vest5"),
        session("intervals", on: today + 10, id: "fast", traits: [.run, .quality], isDraft: true),
      ],
      conflicts: [
        PlanConflict(
          week: 2, given: "oneLong", promises: ["oneLong"], fights: ["minutes", "spike"],
          freedBy: ["more minutes on that day"], day: nil),
        PlanConflict(
          week: 3, given: "pinned", promises: ["pinned"], fights: ["tier"], freedBy: [],
          day: today + 9),
      ])
  }

  /// A plan of which a run did one session.
  static func planReport(of run: Int64) -> PlanReport {
    let (kept, sheet) = (keptPlan(), planSheet())
    let (session, done) = (kept.sessions[0], sheet.doings[0].done)
    let matched = DoneSession(
      id: done.id, day: session.day, run: run, minutes: done.minutes, kilometers: done.kilometers)
    return PlanReport(
      plan: kept, today: today, match: DoneMatch(kept.sessions, [matched]),
      compliance: [
        session.id: Compliance(
          matched, of: session, workout: nil, easySpeed: .metersPerSecond(2.7))
      ])
  }

  static func planSheet() -> PlanSheet {
    func run(_ number: Int64, _ daysAgo: Int, _ minutes: Double, _ kilometers: Double) -> Doing {
      var done = DoneSession(
        id: "run-\(number)", day: today + -daysAgo, run: number, minutes: minutes,
        kilometers: kilometers)
      done.zoneSeconds = [900, 1200, 300, 120, 60]
      done.climbMeters = 80
      done.doses = [.bone: PlannedDose(lower: 8, nominal: 10, upper: 13)]
      return Doing(done, title: "Out", href: "/runs/\(number)")
    }
    let doings = [
      run(1, 8, 44, 7.9), run(2, 5, 80, 12),
      Doing(
        DoneSession(id: "strength", day: today + -4), title: "Strength", href: "/checkin"),
      run(3, 3, 20, 3),
    ]
    var sheet = PlanSheet(
      keptPlan(), today: today, doings: doings, easySpeed: .metersPerSecond(2.7))
    sheet.notes = ["today": "with Anna"]
    sheet.tissueWeeks = (2..<8).map { week in
      let value = 0.5 + 0.07 * Double(week)
      let used = Estimate(value, low: value * 0.9, high: value * 1.15)
      return TissueWeek(index: week, used: [.bone: used, .achilles: used])
    }
    return sheet
  }
}
