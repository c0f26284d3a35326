import Logbook
import Workflow

/// What a first step shows.
struct WelcomeView: Sendable {
  var title: String
  var steps: [Step]
  /// Where a step is sent.
  var address: String
  /// The way back; nil in the first step.
  var back: String?
  var units: Units?
  var you: You?
  var runs: Runs?
  var question: Asking?
  var answer: AskView.Answer?

  /// A step of the line at the top.
  struct Step: Sendable {
    var href: String
    var label: String
    var isCurrent: Bool
    var isDone: Bool
  }

  /// How things are shown.
  struct Units: Sendable {
    var choices: [SettingsView.Select]

    /// The names of what is asked; the rest waits in the settings.
    private static let asked: Set = ["language", "units", "firstWeekday", "clock"]

    init(_ reader: Reader, draft: SettingsDraft) {
      choices = SettingsView.display(reader.preferences, draft: draft, formats: reader.formats)
        .filter { Self.asked.contains($0.name) }
    }
  }

  /// Who runs.
  struct You: Sendable {
    var fields: [Field]
    var sex: SettingsView.Select
    var whySex: String

    init(_ reader: Reader, today: Day, draft: SettingsDraft) {
      let texts = reader.texts
      let athlete = reader.athlete ?? Athlete(name: "")
      let year = SettingsView.youFields(athlete, draft: draft, texts: texts)
        .filter { $0.name == "birthYear" }
      let traits = SettingsView.traits(
        WelcomePage.traits, of: athlete, today: today, draft: draft, formats: reader.formats)
      let reasons: [WelcomeText] = [.whyMass, .whyHeight, .whyAge]
      fields = zip(traits + year, reasons).map { $0.with(hint: texts[$1]) }
      sex = SettingsView.sex(athlete, draft: draft, texts: texts)
      whySex = texts[WelcomeText.whySex]
    }
  }

  /// What was run.
  struct Runs: Sendable {
    var form: ImportView
    var here: String?

    init(_ form: ImportView, total: Int, texts: Texts) {
      self.form = form
      here = total > 0 ? texts(WelcomeText.runsHere, count: total) : nil
    }
  }

  /// The question that is asked first.
  struct Asking: Sendable {
    var field: Field

    init(_ usual: UsualQuestion, draft: SettingsDraft, texts: Texts) {
      field = Field(
        name: "q", label: texts[WelcomeText.question],
        value: draft.value("q", else: usual.words), error: draft.complaints["q"]
      ).with(hint: texts[WelcomeText.questionHint])
      field.errorLanguage = Language.english.tag
    }
  }

  /// A step, without what it asks.
  init(_ step: FirstStep, texts: Texts) {
    let titles: [FirstStep: WelcomeText] = [
      .units: .unitsTitle, .you: .youTitle, .runs: .runsTitle, .question: .questionTitle,
    ]
    title = titles[step].map { texts[$0] } ?? texts[WelcomeText.title]
    let index = FirstStep.allCases.firstIndex(of: step) ?? 0
    steps = FirstStep.allCases.enumerated().map { place, other in
      Step(
        href: other.address, label: texts[other.label], isCurrent: other == step,
        isDone: place < index)
    }
    address = step.address
    back = step.preceding?.address
  }
}
