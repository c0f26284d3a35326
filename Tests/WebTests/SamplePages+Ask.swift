import Advice
import Evidence
import Logbook
import Quantities

@testable import TrainingLoad
@testable import Web
@testable import Workflow

extension SamplePages {
  /// Questions and answers in the states that enter every section of their templates.
  static func askPages() -> [SamplePage] {
    let questions = [
      "", "q=5+km+easy+with+1+kg+on+each+ankle", "session=walk:30min&place=ankle&load=0.5&by=parts",
      "session=easy:5km&place=ankle&load=1&goal=muscle", "session=easy:5km&sign=chestPain",
      "q=xyzzy",
      "session=easy&amount=x&load=much&place=vest&age=16&sleptBadly=1&painPlace=knee"
        + "&painScore=12&by=parts", "session=rest", "session=easy:40min", "run=1",
      "session=hills&carry=vest=2kg&tow=5kg&goal=speed", "session=easy:5km&goal=weight",
      "session=easy:5km&goal=return&age=16", "session=easy:5km&pain=tibia-l=2:morning:soft",
    ]
    return questions.map { page("ask", ask($0)) } + [
      page("ask", ask("run=1", heavy: heavy())),
      sheet("session=easy:5km&pain=knee=2", weeks: [5000]),
      sheet("session=walk:30min&carry=ankle=1kg", weeks: [0]),
      page("ask", ask("run=1", heavy: heavy(2.5))),
    ]
  }

  static func ask(_ address: String, heavy: HeavyRun? = nil) -> AskView {
    AskView(askQuery(address), heavy: heavy, today: today, formats: reader.formats)
  }

  static func askQuery(_ address: String, runner: Runner = Runner()) -> AskQuery {
    AskQuery(
      FormFields(encoded: address), runner: runner, today: today, formats: reader.formats)
  }

  /// A run at a speed, of a runner who can hold 4 m/s.
  static func heavy(_ speed: Double = 4.4) -> HeavyRun {
    var asked = HeavyLegs.Run()
    asked.speed = .metersPerSecond(speed)
    asked.heldSpeed = HeavyLegs.HeldSpeed(
      Estimate(4, low: 3.9, high: 4.1), basis: .bestEfforts)
    asked.minutes = 30
    return HeavyRun(run: run(1, day: today), legs: HeavyLegs(asked))
  }

  static func sheet(_ address: String, weeks: [Double]) -> SamplePage {
    let screening = ScreeningView(
      Screening(day: today, yes: [.heart], acceptedDay: today),
      draft: ScreeningDraft(FormFields()), isSaved: false, today: today, formats: reader.formats)
    let answers = [ask(address).answer].compactMap(\.self)
    let sheets = answers.map {
      AskSheet(
        $0, screening: screening, ledgers: ledgers(days: weeks == [0] ? 3 : 60),
        log: report(weeks: weeks, total: 1), formats: reader.formats)
    }
    return page("ask-sheet", sheets[0])
  }

  static func screeningPages() -> [SamplePage] {
    func view(_ known: Screening?, _ form: String = "", isSaved: Bool = false) -> SamplePage {
      var draft = ScreeningDraft(FormFields(encoded: form))
      if !form.isEmpty { _ = draft.screening(on: today, knowing: known, texts: reader.texts) }
      return page(
        "screening",
        ScreeningView(
          known, draft: draft, isSaved: isSaved, today: today, formats: reader.formats))
    }
    var known = Screening(day: today, yes: [.heart], acceptedDay: today)
    known.isClearedByProfessional = true
    var fromToday = ScreeningView(
      nil, draft: ScreeningDraft(FormFields()), isSaved: false, today: today,
      formats: reader.formats)
    fromToday.from = "today"
    return [
      view(nil), view(known, isSaved: true), view(nil, "yes=heart&birth=soon"),
      page("screening", fromToday),
    ]
  }

  /// The first page with its card for the health check.
  static func invited(total: Int) -> SamplePage {
    var view = TodayView(report(weeks: [5000], total: total), formats: reader.formats)
    view.healthCheck = HealthCheckInvitation(
      nil, pause: nil, today: today, formats: reader.formats)
    return page("today", furnished(view, watch: nil, isBegun: total > 0))
  }
}
