import Biomechanics
import Evidence
import Quantities

extension LabView.Answer {
  /// What the model says to one set.
  init(_ answer: LabCase, query: LabQuery, formats: Formats) {
    let texts = formats.texts
    let figures = LabFigures(answer, formats: formats)
    let isLoaded = answer.set.isLoaded
    stats = figures.stats
    figuresFile = "/lab/figures.csv" + query.state.query
    strideFile = "/lab/stride.csv" + query.state.query
    let drawn = LabCourses(answer, fillsTables: query.fillsTables, formats: formats)
    forces = drawn?.forces
    joints = drawn?.joints
    noCourses = drawn == nil ? texts[LabText.notInWalking] : nil
    let change = answer.comparison.change
    let muscles = LabMuscle.all.compactMap { muscle in
      change[muscle.figure].map {
        ChangeBars.Change(name: texts[muscle.muscle], note: texts[muscle.phase], estimate: $0)
      }
    }
    let tissues = Tissue.allCases.compactMap { tissue in
      change[.dosePerKilometer(of: tissue)].map {
        ChangeBars.Change(name: texts[tissue.label], estimate: $0)
      }
    }
    noBars =
      isLoaded
      ? muscles.isEmpty ? texts[LabText.notInWalking] : nil : texts[LabText.nothingToCompare]
    self.muscles = noBars == nil ? ChangeBars(muscles, formats: formats) : nil
    self.tissues = noBars == nil ? ChangeBars(tissues, formats: formats) : nil
    warnings = answer.comparison.warnings.map { LabView.Warning($0, formats: formats) }
    assumptions = answer.comparison.assumptions
    table = figures.table(isFilled: query.fillsTables)
  }
}

extension LabView.Warning {
  /// What the inputs of the model are called, by their names there.
  private static let inputs: [String: LabFigureText] = [
    "speedMps": .speedMps, "gradePercent": .gradePercent, "gait": .gait,
    "trunkMassPercent": .trunkMassPercent, "legMassPercent": .legMassPercent,
    "armMassPercent": .armMassPercent, "dragPercentOfBodyWeight": .dragPercentOfBodyWeight,
  ]

  init(_ warning: Comparison.Warning, formats: Formats) {
    let texts = formats.texts
    let input = Self.inputs[warning.input].map { texts[$0] } ?? warning.input
    var words = warning.reason.asSentence + "."
    if let value = warning.value, let low = warning.low, let high = warning.high {
      let unit = warning.input == "speedMps" ? texts[LabFigureText.metersPerSecond] : "%"
      let measured = Texts.english(
        LabText.measured,
        [
          "value": Amount(value: formats.number(value, decimals: 1), unit: unit).joined,
          "low": formats.shortest(low),
          "high": Amount(value: formats.shortest(high), unit: unit).joined,
        ])
      words = measured + " " + words
    }
    self.init(title: input, words: words, source: warning.source.citation)
  }
}

extension Tissue {
  /// What a page calls it.
  var label: LabFigureText {
    switch self {
    case .tibia: .tibia
    case .achilles: .achilles
    case .patellofemoral: .patellofemoral
    case .hamstring: .hamstring
    case .hipFlexor: .hipFlexor
    case .foot: .foot
    case .lowBack: .lowBack
    }
  }
}

/// The figures of one answer, written for reading.
struct LabFigures: Sendable {
  let answer: LabCase
  let formats: Formats

  private var texts: Texts { formats.texts }
  private var comparison: Comparison { answer.comparison }

  init(_ answer: LabCase, formats: Formats) {
    self.answer = answer
    self.formats = formats
  }

  /// The six that come first.
  var stats: [Stat] {
    [
      energy, flatPace, heartRate,
      stat(.stepsPerMinute), stat(.contactSeconds), stat(.peakVerticalForceBodyWeights),
    ]
  }

  /// The figures of a column that is compared: with their bands, for all columns have the same
  /// base.
  var columnStats: [Stat] {
    let figures: [MomentFigure] = [
      .stepsPerMinute, .peakVerticalForceBodyWeights, .swingHipFlexorPeakNm,
      .swingHipExtensorPeakNm, .stanceKneeExtensorPeakNm, .stancePlantarflexorPeakNm,
    ]
    let doses = Tissue.allCases.map { MomentFigure.dosePerKilometer(of: $0) }
    return [energy, flatPace] + (figures + doses).map { absolute($0) }
  }

  private var energy: Stat {
    let label = texts[LabFigureText.energy]
    let power = comparison.loaded[.grossMetabolicWattsPerKilogram]
    guard answer.set.isLoaded, let change = comparison.change[.grossMetabolicWattsPerKilogram]
    else { return absolute(.grossMetabolicWattsPerKilogram) }
    let said = formats.change(change)
    let watts = MomentFigure.grossMetabolicWattsPerKilogram.amount(power?.value, formats)
    return Stat(
      label: label, value: said.value.value, unit: said.value.unit,
      note: "\(said.band); \(watts.joined)")
  }

  private var flatPace: Stat {
    let flat = comparison.loaded[.equivalentFlatSpeedMps]
    let amount = formats.pace(flat?.value)
    return Stat(
      label: texts[LabFigureText.flatPace], value: amount.value, unit: amount.unit,
      note: texts(
        LabText.bandOf,
        ["low": formats.pace(flat?.high).value, "high": formats.pace(flat?.low).value]))
  }

  private var heartRate: Stat {
    let label = texts[LabFigureText.heartRate]
    guard let change = comparison.change[.heartRateChangePercent] else {
      return unknown(label)
    }
    guard answer.set.isLoaded else {
      return Stat(
        label: label, value: formats.unknown.value, unit: "",
        note: texts[LabLoadText.nothing])
    }
    let said = formats.change(change)
    return Stat(label: label, value: said.value.value, unit: said.value.unit, note: said.band)
  }

  private func unknown(_ label: String) -> Stat {
    Stat(
      label: label, value: formats.unknown.value, unit: "", note: texts[LabText.unknownHere])
  }

  /// A figure with the load, and its change.
  private func stat(_ figure: MomentFigure) -> Stat {
    let label = figure.label(texts)
    guard let loaded = comparison.loaded[figure] else { return unknown(label) }
    guard answer.set.isLoaded, let change = comparison.change[figure] else {
      return absolute(figure)
    }
    let amount = figure.amount(loaded.value, formats)
    let said = formats.change(change)
    let words = texts(
      LabText.changeOf,
      [
        "change": said.value.joined,
        "low": formats.number(change.low, decimals: said.decimals),
        "high": formats.number(change.high, decimals: said.decimals),
      ])
    return Stat(label: label, value: amount.value, unit: amount.unit, note: words)
  }

  /// A figure with the load and its own band.
  private func absolute(_ figure: MomentFigure) -> Stat {
    let label = figure.label(texts)
    guard let loaded = comparison.loaded[figure] else { return unknown(label) }
    let amount = figure.amount(loaded.value, formats)
    return Stat(
      label: label, value: amount.value, unit: amount.unit,
      note: band(figure, loaded))
  }

  private func band(_ figure: MomentFigure, _ estimate: Estimate) -> String {
    texts(
      LabText.bandOf,
      [
        "low": figure.amount(estimate.low, formats).value,
        "high": figure.amount(estimate.high, formats).value,
      ])
  }

  /// Every figure, without and with.
  func table(isFilled: Bool) -> LabView.Table {
    func cell(_ figure: MomentFigure, _ estimate: Estimate?) -> String {
      guard let estimate else { return formats.unknown.value }
      return figure.amount(estimate.value, formats).value + " (\(band(figure, estimate)))"
    }
    let listed = isFilled ? MomentFigure.allCases.filter { !$0.isOfChangeOnly } : []
    let rows = listed.map { figure in
      let unit = figure.amount(1, formats).unit
      let name = figure.label(texts) + (unit.isEmpty ? "" : ", " + unit)
      let change = comparison.change[figure].map { formats.change($0) }
      return LabView.Table.Row(
        name: name,
        cells: [
          cell(figure, comparison.unloaded[figure]), cell(figure, comparison.loaded[figure]),
          change.map { "\($0.value.joined) (\($0.band))" } ?? formats.unknown.value,
        ])
    }
    return LabView.Table(
      head: [
        texts[LabText.figure], texts[LabText.without].asSentence,
        texts[LabText.withLoad].asSentence, texts[LabText.change],
      ], rows: rows)
  }
}
