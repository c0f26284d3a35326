import Advice
import Biomechanics
import Evidence
import Logbook
import Quantities
import TrainingLoad
import Workflow

/// What the page shows that answers whether to run with a load.
struct AskView: Sendable {
  /// How many fields need a look, in words; nil when none does.
  var mend: String?
  var form: Form
  var answer: Answer?
  var muscle: Muscle?
  var needs: Needs?
  var legs: Legs?
  /// Questions to begin with, while nothing is asked.
  var examples: [Link]
  var hasExamples: Bool

  /// A way to another question.
  struct Link: Sendable {
    var href: String
    var label: String
  }

  /// What can be asked.
  struct Form: Sendable {
    var words: Field
    var sessions: [Choice]
    var amount: Field
    var load: Field
    var places: [Choice]
    var goals: [Choice]
    var experience: [Choice]
    var pains: [Choice]
    var painSides: [Choice]
    var painScore: Field
    var signs: [Choice]
    var sleptBadly: Bool
    var illness: [Choice]
    var day: [Field]
    var runner: [Field]
    var further: [Field]
    var isOpen: Bool
    /// What the address says of the runner that the form has no field for.
    var hidden: [Choice]
  }

  /// The answer to a question.
  struct Answer: Sendable {
    /// `yes`, `if` or `no`: the color.
    var state: String
    var icon: String
    var word: String
    var question: String
    var lead: [String]
    var facts: [Fact]
    var isRedFlag: Bool
    /// What stands behind it; nil after a red flag, which ends the matter.
    var behind: Behind?
    var address: String
    var print: String
    /// What it was made of.
    var source: Advice.Answer
  }

  /// Everything that stands behind an answer.
  struct Behind: Sendable {
    var flips: [String]
    var alternatives: [Other]
    /// What the evidence cannot separate, as a sentence.
    var unseparated: String?
    var sides: [SideBySide.Side]
    var cost: Cost?
    var dose: Dose?
    var unknown: [Unknown]
    var assumed: [Unknown]
    var near: [Link]
    var hasFlips = false
    var hasAlternatives = false
    var hasUnknown = false
    var hasAssumed = false
  }

  /// A fact that decided, with the ways to what it rests on.
  struct Fact: Sendable {
    var words: String
    var cites: [Link]
  }

  /// Another means to the same end.
  struct Other: Sendable {
    var href: String
    var name: String
    var ratio: String
    var band: String
    var better: String
    var isSeparated: Bool
    /// The bar in hundredths of the width, and its whisker.
    var width: String
    var whisker: String
  }

  /// What it would cost.
  struct Cost: Sendable {
    var scope: String
    var stats: [Stat]
    var changes: ChangeBars?
    var lab: String?
  }

  /// How much of a load.
  struct Dose: Sendable {
    var rows: [Row]
    var notes: [String]

    /// One number of it.
    struct Row: Sendable {
      var name: String
      var value: String
    }
  }

  /// Something that was not said.
  struct Unknown: Sendable {
    var name: String
    var words: String
    var href: String
  }

  /// Whether it builds muscle.
  struct Muscle: Sendable {
    var words: String
    var groups: [Group]

    /// What is known, what is not, and what does.
    struct Group: Sendable {
      var title: String
      var facts: [Fact]
    }
  }

  /// What food and sleep the goal asks for.
  struct Needs: Sendable {
    var facts: [Fact]
    var hasFacts: Bool
    var note: String
  }

  /// Why legs were heavy on a run.
  struct Legs: Sendable {
    var title: String
    var run: Link?
    var causes: [Fact]
    var hasCauses: Bool
    var none: String?
    var notCured: Fact?
    /// The pace that can be held, and how it is known.
    var held: String?
    var unknown: String?
  }

  init(_ query: AskQuery, heavy: HeavyRun?, today: Day, formats: Formats) {
    let texts = formats.texts
    let count = query.problems.count
    mend = count > 0 ? texts(LabText.mend, count: count) : nil
    form = Form(query, formats: formats)
    let address = AskAddress(query.fields)
    let phrases = AskPhrases(formats: formats, today: today)
    let answer = query.question.map {
      Answer($0.answer(), address: address, formats: formats)
    }
    self.answer = answer
    let asksMuscle = query.question?.goal == .muscle && answer?.isRedFlag == false
    muscle = asksMuscle ? query.question.map { phrases.muscle($0) } : nil
    needs = answer?.source.needs.map { phrases.needs($0) }
    legs = query.heavyLegs.map { phrases.legs(heavy, asked: $0) }
    let isAnswered = answer != nil || legs != nil
    examples = isAnswered ? [] : Self.examples(texts)
    hasExamples = !examples.isEmpty
  }

  private static func examples(_ texts: Texts) -> [Link] {
    [AskText.example1, .example2, .example3, .example4, .example5].map { text in
      // Questions in words are read in English.
      Link(href: "/ask" + FormFields([("q", Texts.english[text])]).query, label: texts[text])
    }
  }
}

extension AskView.Fact {
  /// A fact with the ways to its rules and claims.
  init(_ fact: Advice.Answer.Fact) {
    self.init(
      words: fact.words,
      cites: (fact.rules + fact.claims).map {
        AskView.Link(href: EvidenceLines.address($0), label: $0)
      })
  }
}

/// Parts of the page that need no more than the texts.
struct AskPhrases: Sendable {
  let formats: Formats
  let today: Day
  private var texts: Texts { formats.texts }

  /// Whether a question builds muscle.
  func muscle(_ question: Question) -> AskView.Muscle {
    let answer = BuildingMuscle(question)
    let groups: [(AskText, [Advice.Answer.Fact])] = [
      (.muscleKnown, answer.known), (.muscleNotKnown, answer.notKnown),
      (.muscleWorks, answer.doesWork),
    ]
    return AskView.Muscle(
      words: answer.words,
      groups: groups.map { .init(title: texts[$0.0], facts: $0.1.map { AskView.Fact($0) }) })
  }

  /// What food and sleep the goal asks for.
  func needs(_ needs: DailyNeeds) -> AskView.Needs {
    AskView.Needs(
      facts: needs.needs.map { need in
        let names = [need.rule].compactMap(\.self) + need.sources.map(\.key)
        return AskView.Fact(
          words: need.words,
          cites: names.map { AskView.Link(href: EvidenceLines.address($0), label: $0) })
      }, hasFacts: !needs.needs.isEmpty, note: needs.note)
  }

  /// Why legs were heavy; nil where the log has no run that was asked about.
  func legs(_ heavy: HeavyRun?, asked: HeavyLegsQuestion) -> AskView.Legs {
    guard let heavy else {
      var none = texts[AskText.legsNoRun]
      if case .on(let day) = asked.run {
        none = texts(AskText.legsNoRunOn, ["day": formats.longDay(day, today: today)])
      }
      return AskView.Legs(
        title: texts[AskText.legsTitle], run: nil, causes: [], hasCauses: false, none: none)
    }
    let unknown = heavy.legs.unknown.map { texts[$0.text] }
    let causes = heavy.legs.causes.map { AskView.Fact($0) }
    let distance = formats.distance(heavy.run.figures[RunFigure.distance]?.value).joined
    return AskView.Legs(
      title: texts[AskText.legsTitle],
      run: AskView.Link(
        href: "/runs/\(heavy.run.id)",
        label: formats.shortDay(heavy.run.day, today: today) + " · " + distance),
      causes: causes, hasCauses: !causes.isEmpty,
      none: causes.isEmpty ? texts[AskText.legsNone] : nil,
      notCured: AskView.Fact(heavy.legs.notCuredBy), held: heavy.legs.run.heldSpeed.map(held),
      unknown: unknown.isEmpty
        ? nil : texts(AskText.legsUnknown, ["what": unknown.joined(separator: "; ")]))
  }

  private func held(_ held: HeavyLegs.HeldSpeed) -> String {
    let speed = held.metersPerSecond
    let text: AskText =
      switch held.basis {
      case .bestEfforts: .legsHeldByEfforts
      case .thresholdSpeed: .legsHeldAsTyped
      }
    return texts(
      text,
      [
        "pace": formats.pace(speed.value).joined, "high": formats.pace(speed.high).value,
        "low": formats.pace(speed.low).value,
      ])
  }
}

extension HeavyLegs.Input {
  /// What it is, and how it comes to be known.
  fileprivate var text: AskText {
    switch self {
    case .criticalSpeed: .legsPace
    case .minutes: .legsTime
    case .daysSinceHard: .legsHard
    case .sleptHours: .legsSleep
    }
  }
}
