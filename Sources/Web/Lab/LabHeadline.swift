import Biomechanics
import Evidence
import Quantities

/// The answer in a sentence or two.
struct LabHeadline: Sendable {
  /// The answer.
  var title: String
  /// What goes with it.
  var lead: [String]

  /// A change below this is too small to say, in percent. Chosen.
  static let leastChange = 0.1

  init(_ answer: LabCase, state: LabState, formats: Formats) {
    let texts = formats.texts
    let phrase = LabPhrase(set: answer.set, formats: formats)
    let change = answer.comparison.change[.grossMetabolicWattsPerKilogram]
    let flat = answer.comparison.loaded[.equivalentFlatSpeedMps]
    let pace = formats.pace(state.speed.metersPerSecond).joined
    let blanks = [
      "pace": pace, "flat": formats.pace(flat?.value).joined,
      // The slower pace is the lower speed.
      "low": formats.pace(flat?.high).value, "high": formats.pace(flat?.low).value,
      "doing": texts[state.gait == .running ? LabText.running : .walking],
    ]
    let grade = state.grade(of: answer.set)
    if !answer.set.isLoaded {
      let size = LabNumber.grade.shown(abs(grade), formats)
      title =
        grade == 0
        ? texts[LabText.titleNothing]
        : texts(
          grade > 0 ? LabText.titleUp : .titleDown,
          blanks.merging(["grade": size]) { first, _ in first })
      lead = [
        texts(
          grade == 0 ? LabText.leadPlain : .leadSlope, blanks)
      ]
      return
    }
    title = Self.title(change, phrase: phrase, texts: texts, formats: formats)
    lead = [texts(LabText.leadLoaded, blanks)]
    if let most = Self.most(answer.comparison.change, formats: formats) { lead.append(most) }
  }

  private static func title(
    _ change: Estimate?, phrase: LabPhrase, texts: Texts, formats: Formats
  ) -> String {
    let load = phrase.joined
    guard let change, abs(change.value) >= leastChange else {
      return texts(LabText.titleSame, ["load": load])
    }
    let isMore = change.value > 0
    let size =
      isMore ? change : Estimate(-change.value, low: -change.high, high: -change.low)
    let said = formats.change(size)
    let decimals = said.decimals
    return texts(
      isMore ? LabText.titleMore : .titleLess, count: phrase.parts.count,
      [
        "load": load,
        "percent": Amount(
          value: formats.number(size.value, decimals: decimals), unit: said.value.unit
        ).joined,
        "low": formats.number(size.low, decimals: decimals),
        "high": formats.number(size.high, decimals: decimals),
      ]
    ).asSentence
  }

  /// The muscle whose torque rises most, where the rise is more than doubt.
  private static func most(_ change: MomentFigures, formats: Formats) -> String? {
    let rises = LabMuscle.all.compactMap { muscle in
      change[muscle.figure].map { (muscle, $0) }
    }
    guard let most = rises.max(by: { $0.1.value < $1.1.value }), most.1.low > 0 else { return nil }
    let said = formats.change(most.1)
    let texts = formats.texts
    return texts(
      LabText.leadMost,
      [
        "muscle": texts.withinSentence(most.0.name(texts)),
        "change": "\(said.value.joined) (\(said.band))",
      ])
  }
}

/// A muscle group and the part of the stride in which its torque is given.
struct LabMuscle: Sendable {
  let figure: MomentFigure
  let muscle: LabFigureText
  let phase: LabFigureText

  static let all: [LabMuscle] = [
    LabMuscle(figure: .swingHipFlexorPeakNm, muscle: .hipFlexors, phase: .inSwing),
    LabMuscle(figure: .swingHipExtensorPeakNm, muscle: .hipExtensors, phase: .inSwing),
    LabMuscle(figure: .swingKneeFlexorPeakNm, muscle: .kneeFlexors, phase: .inSwing),
    LabMuscle(figure: .swingKneeExtensorPeakNm, muscle: .kneeExtensors, phase: .inSwing),
    LabMuscle(figure: .stanceHipExtensorPeakNm, muscle: .hipExtensors, phase: .inStance),
    LabMuscle(figure: .stanceHipFlexorPeakNm, muscle: .hipFlexors, phase: .inStance),
    LabMuscle(figure: .stanceKneeExtensorPeakNm, muscle: .kneeExtensors, phase: .inStance),
    LabMuscle(figure: .stancePlantarflexorPeakNm, muscle: .plantarflexors, phase: .inStance),
  ]

  /// Muscle and phase in one.
  func name(_ texts: Texts) -> String {
    texts(LabFigureText.torque, ["muscle": texts[muscle], "phase": texts[phase]])
  }
}
