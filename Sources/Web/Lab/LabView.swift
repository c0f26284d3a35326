import Biomechanics
import Evidence
import Logbook
import Quantities

/// What the load lab shows.
struct LabView: Sendable {
  var title: String
  var lead: [String]
  /// How many fields need a look, in words; nil when none does.
  var mend: String?
  /// The page of this very state, whatever units the next reader likes.
  var address: String
  var form: Form
  var presets: [Link]
  var figure: RunnerFigure
  var figureWords: String
  var sum: String?
  var answer: Answer?
  var columns: [Column]
  var compareSub: String
  var isComparing: Bool
  /// The page with this set kept beside; nil when there is no place for it.
  var keep: String?

  /// A way to another state.
  struct Link: Sendable {
    var href: String
    var label: String
  }

  /// A number with a slider.
  struct Knob: Sendable {
    var field: Field
    /// The same in other words, beside the label.
    var aside: String?
    var note: String?
    var low: String
    var high: String
    var step: String
    /// Where its thumb stands.
    var place: String
    /// What the slider is called for those who do not see it.
    var spoken: String
  }

  /// What can be asked.
  struct Form: Sendable {
    var units: String
    /// The decimal sign of the fields, which the sliders write into.
    var decimal: String
    var places: [Choice]
    var knobs: [Knob]
    var gaits: [Choice]
    var sexes: Options
    var isTreadmill: Bool
    var fields: [Field]
    var carry: Field
    var bands: [Field]
    var others: [Field]
    var isOpen: Bool
    var isComparing: Bool
  }

  /// A field that offers a few things.
  struct Options: Sendable {
    var name: String
    var label: String
    var choices: [Choice]
  }

  /// What the model says.
  struct Answer: Sendable {
    var stats: [Stat]
    var forces: Courses?
    var joints: Courses?
    /// Why there is nothing to draw over the stride.
    var noCourses: String?
    var muscles: ChangeBars?
    var tissues: ChangeBars?
    /// Why there are no bars.
    var noBars: String?
    var warnings: [Warning]
    var assumptions: [String]
    var table: Table
    var figuresFile: String
    var strideFile: String
  }

  /// Charts over the stride with the table behind them.
  struct Courses: Sendable {
    var charts: [StrideChart]
    var table: Table
    var isLoaded: Bool
  }

  /// Numbers as a table.
  struct Table: Sendable {
    var head: [String]
    var rows: [Row]

    /// A row: what it is about, and its numbers.
    struct Row: Sendable {
      var name: String
      var cells: [String]
    }
  }

  /// Something beyond what was measured.
  struct Warning: Sendable {
    var title: String
    var words: String
    var source: String
  }

  /// One of the sets that are compared.
  struct Column: Sendable {
    var name: String
    var note: String
    var figure: RunnerFigure
    var rows: [Stat]
    var remove: String?
    var isFirst: Bool
  }

  init(_ query: LabQuery, formats: Formats) {
    let texts = formats.texts
    let state = query.state
    let first = query.cases.first
    let phrase = LabPhrase(set: state.first, formats: formats)
    let count = query.problems.count
    mend = count > 0 ? texts(LabText.mend, count: count) : nil
    let headline = first.map { LabHeadline($0, state: state, formats: formats) }
    title = headline?.title ?? texts[LabText.titleNothing]
    lead = headline?.lead ?? []
    address = state.address
    form = Form(query, formats: formats)
    presets = LabPreset.links(from: state, formats: formats)
    figure = RunnerFigure(
      places: phrase.places,
      label: state.first.isLoaded
        ? texts(LabText.figureLabel, ["load": phrase.joined]) : texts[LabText.figurePlain],
      gradePercent: state.grade(of: state.first))
    figureWords = phrase.name(grade: state.grade(of: state.first)).asSentence
    sum = Self.sum(state, phrase: phrase, texts: texts)
    answer = first.map { Answer($0, query: query, formats: formats) }
    columns = Column.all(query, formats: formats)
    isComparing = columns.count > 1
    compareSub = texts(
      LabText.compareSub, ["pace": formats.pace(state.speed.metersPerSecond).joined])
    keep =
      count == 0 && state.sets.count < LabState.mostSets
      ? state.with { $0.append($0[0]) }.address + "#compare" : nil
  }

  /// Body and carried mass as a sum.
  private static func sum(_ state: LabState, phrase: LabPhrase, texts: Texts) -> String? {
    let carried = state.first.carriedLoad.mass
    guard carried > .zero else { return nil }
    return texts(
      LabText.sum,
      [
        "sum": phrase.mass((state.body.mass + carried).kilograms),
        "body": phrase.formats.shortest(
          state.body.mass.kilograms
            / LabMeasure.mass.factor(imperial: phrase.formats.imperial)),
        "load": phrase.formats.shortest(
          carried.kilograms / LabMeasure.mass.factor(imperial: phrase.formats.imperial)),
      ])
  }
}

/// What can be tried with one press.
struct LabPreset: Sendable {
  let words: String
  let label: @Sendable (Formats) -> String

  static let all: [LabPreset] = [
    LabPreset(words: "ankle=2x1kg") { $0.texts(LabText.presetAnkles, ["mass": $0.kilograms(1)]) },
    LabPreset(words: "vest=10%") { $0.texts[LabText.presetVest] },
    LabPreset(words: "pack=8kg") { $0.texts(LabText.presetPack, ["mass": $0.kilograms(8)]) },
    LabPreset(words: "grade=10") { $0.texts[LabText.presetHill] },
    LabPreset(words: "tow=15kg") { $0.texts(LabText.presetTow, ["mass": $0.kilograms(15)]) },
    LabPreset(words: "parachute=1.1m2") { $0.texts[LabText.presetParachute] },
  ]

  /// The pages of all of them for this runner, and the way onto a treadmill or off it.
  static func links(from state: LabState, formats: Formats) -> [LabView.Link] {
    var links: [LabView.Link] = []
    for preset in all {
      guard let set = try? LabSet(words: preset.words, bodyMass: state.body.mass) else { continue }
      let address = state.with { $0[0] = set }.address
      links.append(LabView.Link(href: address, label: preset.label(formats)))
    }
    var other = state
    let isTreadmill = state.ground == .treadmill
    other.ground = isTreadmill ? .overground : .treadmill
    other.wind = .zero
    let label = formats.texts[isTreadmill ? LabText.presetGround : .presetTreadmill]
    return links + [LabView.Link(href: other.address, label: label)]
  }
}

extension Formats {
  /// A mass with as few decimals as it needs.
  fileprivate func kilograms(_ value: Double) -> String { LabNumber.amount.shown(value, self) }
}
