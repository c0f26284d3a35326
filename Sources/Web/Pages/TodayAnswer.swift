import Advice
import Evidence
import Logbook
import TrainingLoad
import Workflow

/// Whether load may be added today: what the rules say to the question that lies nearest, and the
/// fullest tissue as a gauge beside it.
struct TodayAnswer: Sendable {
  var state: String
  var icon: String
  var word: String
  var question: String
  /// The fact that weighs most.
  var because: String?
  var gauge: Gauge?
  /// What is left of the fullest tissue, in words; nil where that is not known.
  var left: String?
  var href: String

  /// The answer of a day; nil where the question cannot be asked.
  init?(_ query: AskQuery, budget: DayBudget?, formats: Formats) {
    guard let question = query.question else { return nil }
    let answer = question.answer()
    let look = AskLook(answer.verdict)
    (state, icon, word) = (look.state, look.icon, formats.texts[look.word])
    self.question = answer.question.words.asSentence
    because = answer.because.first?.words
    href = AskAddress(query.fields).page(question)
    guard let fullest = budget?.tissues.first, let used = fullest.used, let budget else { return }
    let words = TissueWords(day: budget.day, formats: formats)
    gauge = Gauge(fullest, words: words)
    left = formats.texts(
      TodayText.fullest,
      [
        "tissue": words.name(fullest.tissue, side: fullest.side), "share": words.share(used.value),
        "low": words.share(used.low), "high": words.share(used.high),
        "way": words.distance(fullest.leftKilometers?.value ?? 0).joined,
      ])
  }
}

extension Gauge {
  /// The gauge of what is left of a tissue on a day.
  init(_ tissue: DayBudget.OfTissue, words: TissueWords) {
    let margin = TissueMargin(used: tissue.used?.value)
    let blanks = [
      "tissue": words.name(tissue.tissue, side: tissue.side),
      "words": words.texts.withinSentence(words.texts[margin.text]),
      "share": tissue.used.map { words.share($0.value) } ?? "",
      "low": tissue.used.map { words.share($0.low) } ?? "",
      "high": tissue.used.map { words.share($0.high) } ?? "",
    ]
    self.init(
      id: "gauge-today", look: margin.look,
      label: tissue.used == nil
        ? words.texts[BodyText.gaugeUnknown] : words.texts(BodyText.gauge, blanks),
      level: tissue.used.map { Level($0) })
  }
}
