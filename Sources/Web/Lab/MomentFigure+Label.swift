import Biomechanics

extension MomentFigure {
  /// What a page calls it.
  func label(_ texts: Texts) -> String {
    if let muscle = LabMuscle.all.first(where: { $0.figure == self }) { return muscle.name(texts) }
    for tissue in Tissue.allCases {
      let blanks = ["tissue": texts[tissue.label]]
      if self == .indexPerStep(of: tissue) { return texts(LabFigureText.peakOf, blanks) }
      if self == .dosePerKilometer(of: tissue) { return texts(LabFigureText.doseOf, blanks) }
    }
    switch self {
    case .calfDosePerKilometer:
      return texts(LabFigureText.doseOf, ["tissue": texts[LabFigureText.calf]])
    case .quadricepsDosePerKilometer:
      return texts(LabFigureText.doseOf, ["tissue": texts[LabFigureText.quadriceps]])
    case .grossMetabolicWattsPerKilogram: return texts[LabFigureText.power]
    case .oxygenMlPerKilogramMinute: return texts[LabFigureText.oxygen]
    case .equivalentFlatSpeedMps: return texts[LabFigureText.flatPace]
    case .heartRateChangePercent: return texts[LabFigureText.heartRate]
    case .stepsPerMinute: return texts[LabFigureText.steps]
    case .contactSeconds: return texts[LabFigureText.contact]
    case .peakVerticalForceBodyWeights: return texts[LabFigureText.peakForce]
    case .impactPeakBodyWeights: return texts[LabFigureText.impactPeak]
    case .swingHipPositiveWorkJ: return texts[LabFigureText.swingHipWork]
    case .swingKneeNegativeWorkJ: return texts[LabFigureText.swingKneeWork]
    default: return name
    }
  }

  /// A value of it in the reader's unit.
  func amount(_ value: Double?, _ formats: Formats) -> Amount {
    guard let value, value.isFinite else { return formats.unknown }
    if self == .equivalentFlatSpeedMps { return formats.pace(value) }
    let (unit, decimals, factor) = shape(formats.texts)
    return Amount(value: formats.number(value * factor, decimals: decimals), unit: unit)
  }

  /// Unit, decimals and the number of them in a unit of the model.
  private func shape(_ texts: Texts) -> (unit: String, decimals: Int, factor: Double) {
    switch self {
    case .grossMetabolicWattsPerKilogram: (texts[LabFigureText.wattsPerKilogram], 1, 1)
    case .oxygenMlPerKilogramMinute: (texts[LabFigureText.oxygenUnit], 1, 1)
    case .heartRateChangePercent: (texts[UnitText.percent], 0, 1)
    case .stepsPerMinute: (texts[UnitText.steps], 0, 1)
    case .contactSeconds: (texts[UnitText.milliseconds], 0, 1000)
    case .peakVerticalForceBodyWeights, .impactPeakBodyWeights:
      (texts[LabFigureText.bodyWeights], 2, 1)
    case .swingHipPositiveWorkJ, .swingKneeNegativeWorkJ: (texts[LabFigureText.joules], 0, 1)
    default:
      LabMuscle.all.contains { $0.figure == self }
        ? (texts[LabFigureText.newtonMeters], 0, 1) : ("", 2, 1)
    }
  }
}
