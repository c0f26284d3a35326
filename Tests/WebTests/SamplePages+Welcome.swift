import Advice
import FoundationEssentials
import Logbook

@testable import Web
@testable import Workflow

extension SamplePages {
  /// How far work has come, and nothing that goes on.
  static func live(isRunning: Bool) -> LiveView {
    var progress = WorkProgress()
    if isRunning {
      progress.importing.isRunning = true
      (progress.importing.found, progress.importing.done) = (386, 214)
      progress.lines = [
        ImportLine(file: "a.fit", result: .partial, run: 1, reason: "cut", samples: 9)
      ]
    }
    return LiveView(progress, isExpected: !isRunning, texts: reader.texts)
  }

  /// The first steps: each as it is first seen, each with something wrong, and the answer.
  static func welcomePages() -> [SamplePage] {
    let texts = reader.texts
    let draft = SettingsDraft(FormFields())
    var wrong = SettingsDraft(FormFields(encoded: "heightMeters=17.8&q=%3F"))
    wrong.complain("heightMeters", "too small")
    wrong.complain("q", "not understood")
    let usual = usualQuestion
    func step(_ step: FirstStep, _ change: (inout WelcomeView) -> Void) -> SamplePage {
      var view = WelcomeView(step, texts: texts)
      change(&view)
      return page("welcome", view)
    }
    var form = ImportView(nil, fields: FormFields(), kit: kit, formats: reader.formats)
    form.live = live(isRunning: true)
    let query = AskQuery(
      usual.fields, runner: Runner(), today: today, formats: reader.formats)
    return [
      step(.units) { $0.units = WelcomeView.Units(reader, draft: draft) },
      step(.you) { $0.you = WelcomeView.You(reader, today: today, draft: wrong) },
      step(.runs) { $0.runs = WelcomeView.Runs(form, total: 0, texts: texts) },
      step(.runs) { $0.runs = WelcomeView.Runs(form, total: 7, texts: texts) },
      step(.question) { $0.question = WelcomeView.Asking(usual, draft: wrong, texts: texts) },
      step(.question) {
        $0.answer = AskView(query, heavy: nil, today: today, formats: reader.formats).answer
      },
    ]
  }

  /// The question of a runner of whom little is known.
  static var usualQuestion: UsualQuestion {
    UsualQuestion(
      bodyKilograms: 60, latest: [], kit: KitList(), on: today, formats: reader.formats)
  }

  /// Everything of a first page that its report alone does not say.
  static func furnished(_ view: TodayView, watch: DayWatch?, isBegun: Bool) -> TodayView {
    var view = view
    var preferences = Preferences()
    preferences.firstSteps = isBegun ? "units" : ""
    view.welcome = WelcomeInvitation(
      FirstSteps(preferences), isEmpty: !isBegun, texts: reader.texts)
    view.live = live(isRunning: isBegun)
    view.offline = OfflineLine(
      .init(timeIntervalSince1970: 1_795_262_400), today: today, reader: reader)
    let query = AskQuery(
      usualQuestion.fields, runner: Runner(), today: today, formats: reader.formats)
    view.log?.answer = TodayAnswer(query, budget: watch?.budget, formats: reader.formats)
    return view
  }
}
