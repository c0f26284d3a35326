public import Evidence

/// A figure of a day of the log: a catalogue entry that describes itself.
public struct DailyFigure: Sendable {
  /// The name by which it is printed. Kept for ever, never reused.
  public let key: String
  /// What it is called, in English.
  public let title: String
  /// One sentence that says what it is.
  public let definition: String
  /// Its unit: that of the chosen measure of training load (`measure`), or `1`.
  public let unit: String
  /// Where it comes from.
  public let sources: [Source]
  /// How much stands behind its use.
  public let strength: Strength
  /// What must be said wherever it is shown; empty where nothing must.
  public let caveat: String
  /// The works the caveat rests on.
  public let critics: [Source]
  /// What it is on a day.
  public let reading: @Sendable (TrainingLoadCourse.Point) -> Assessment<Estimate>
}

extension DailyFigure {
  /// Every figure of a day, in the order in which they are shown.
  public static let all: [DailyFigure] = [
    .amount, .long, .short, .balance, .monotony, .strain, .acuteChronic,
  ]

  /// How the keys of all of them begin.
  public static let keyPrefix = "trainingLoad."
  /// The key of what was done on the day itself.
  public static let dayKey = amount.key

  /// The figure of a key.
  public static func named(_ key: String) -> DailyFigure? { all.first { $0.key == key } }

  static let amount = DailyFigure(
    key: "trainingLoad.day", title: "Training load",
    definition: "What was done on the day, by the chosen measure.", unit: "measure",
    sources: [.morton1990], strength: .moderate, caveat: "", critics: []
  ) { $0.amount }

  static let long = DailyFigure(
    key: "trainingLoad.long", title: "Long-term training load",
    definition: "Rolling mean of the day's training load that forgets 1/42 each day.",
    unit: "measure", sources: [.cogganManager], strength: .expertOpinion,
    caveat: "It registers what was done. It does not measure fitness.",
    critics: [.vermeire2022]
  ) { $0.long }

  static let short = DailyFigure(
    key: "trainingLoad.short", title: "Short-term training load",
    definition: "Rolling mean of the day's training load that forgets 1/7 each day.",
    unit: "measure", sources: [.cogganManager], strength: .expertOpinion,
    caveat: "It registers what was done. It does not measure fatigue.",
    critics: [.vermeire2022]
  ) { $0.short }

  static let balance = DailyFigure(
    key: "trainingLoad.balance", title: "Training balance",
    definition: "Long-term less short-term training load of the same day.", unit: "measure",
    sources: [.cogganManager], strength: .expertOpinion,
    caveat: "Positive after easier days. It does not say that you are ready to race.",
    critics: [.vermeire2022, .marchal2025]
  ) { $0.balance }

  static let monotony = DailyFigure(
    key: "trainingLoad.monotony", title: "Monotony",
    definition: "Mean of seven days over their standard deviation, at most 10.", unit: "1",
    sources: [.foster1998], strength: .weak,
    caveat: "Above 2 the days are much alike. That it harms rests on 25 athletes.", critics: []
  ) { $0.monotony }

  static let strain = DailyFigure(
    key: "trainingLoad.strain", title: "Strain",
    definition: "Training load of seven days times their monotony.", unit: "measure",
    sources: [.foster1998], strength: .weak,
    caveat: "Thresholds were each athlete's own, in 25 athletes.", critics: []
  ) { $0.strain }

  static let acuteChronic = DailyFigure(
    key: "trainingLoad.acuteChronic", title: "Acute to chronic ratio",
    definition: "Mean training load of seven days over that of 28.", unit: "1",
    sources: [.impellizzeri2020], strength: .weak, caveat: AcuteChronicRatio.criticism,
    critics: AcuteChronicRatio.critics
  ) { $0.acuteChronic }
}
