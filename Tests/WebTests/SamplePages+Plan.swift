import Advice
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
    view.notice = PlanView.Notice(
      words: "x", undo: .init(action: "/plan/a/move", name: "day", value: today.iso))
    let week = PlanWindow(FormFields(encoded: "span=week"), today: today)
    var proposal = PlanView(sheet, week, formats: formats, isProposal: true)
    var before = sheet
    before.sessions = (0..<20).map { session("easy", on: today + 20 + $0, id: "old\($0)") }
    proposal.proposal = PlanView.Proposal(
      sheet, instead: before, today: today, formats: formats)
    return [
      page("plan", PlanView(empty: formats, waiting: false)), page("plan", view),
      page("plan", proposal),
    ] + sessionPages(sheet, formats) + newPlanPages(formats)
  }

  private static func sessionPages(_ sheet: PlanSheet, _ formats: Formats) -> [SamplePage] {
    // One that nothing binds, and that nothing can take the place of.
    let free = PlannedSession(
      id: "free", day: today + 1, choice: sheet.sessions[0].choice, purpose: "x", isDraft: false,
      bindingRules: [], claims: [], alternatives: [])
    let pages = (sheet.sessions + [free]).map { session in
      var view = PlanSessionView(session, sheet, formats: formats)
      view.notice = PlanView.Notice(
        words: "x", undo: .init(action: "/plan/a/swap", name: "other", value: "easy/S/none"))
      view.question = PlanSessionView.Question(
        words: "x", breaches: [PlanRuleLine("spacing")], day: today.iso,
        mayGoOn: session.isDraft)
      return page("plan-session", view)
    }
    return pages
  }

  private static func newPlanPages(_ formats: Formats) -> [SamplePage] {
    ["", "goal=race&raceDay=2026-12-30&raceDistance=10&minutes6=90", "goal=race&weeks=99"].map {
      let form = PlanForm(FormFields(encoded: $0), today: today, formats: formats)
      return page(
        "plan-new", PlanNewView(form, runner: Runner(), failure: $0.isEmpty ? nil : "x"))
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

  static func planSheet() -> PlanSheet {
    let doings = [
      Doing(day: today + -8, minutes: 44, kilometers: 7.9, title: "Out", href: "/runs/1"),
      Doing(day: today + -5, minutes: 80, kilometers: 12, title: "Far", href: "/runs/2"),
      Doing(day: today + -4, isStrength: true, minutes: nil, title: "Strength", href: "/checkin"),
      Doing(day: today + -3, minutes: 20, kilometers: 3, title: "Beside", href: "/runs/3"),
    ]
    return PlanSheet(
      keptPlan(), today: today, doings: doings, easySpeed: .metersPerSecond(2.7))
  }
}
