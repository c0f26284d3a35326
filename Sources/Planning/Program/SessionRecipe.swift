import Logbook
import Quantities

/// A session as the table of choices has it: how long its parts are in each size, and what it is.
struct SessionRecipe: Sendable {
  let entry: String
  let kind: SessionKind
  let mode: WorkMode
  /// Minutes of work in each size.
  let work: [Double]
  /// Minutes of easy running around and between.
  var easy: [Double] = [0, 0, 0]
  /// Minutes of standing and walking between.
  var still: [Double] = [0, 0, 0]
  /// Minutes of walking as a part of it.
  var walked: [Double] = [0, 0, 0]
  /// What it does in each size.
  let stimuli: [TrainingStimulus: [Double]]
  var high: Set<SpacingGroup> = []
  let tier: Tier
  let traits: SessionTraits
  var loads: [CarriedChoice] = [.none]

  /// Every choice that it makes for a runner.
  func choices(easyMetersPerSecond: Double) -> [SessionChoice] {
    loads.flatMap { load in
      SessionSize.allCases.prefix(work.count).map {
        choice($0, load, kilometersPerMinute: easyMetersPerSecond * 0.06)
      }
    }
  }

  private func choice(
    _ size: SessionSize, _ load: CarriedChoice, kilometersPerMinute: Double
  ) -> SessionChoice {
    let (work, easy, walked) = (work[size.rank], easy[size.rank], walked[size.rank])
    var doses: [PlannedTissue: PlannedDose] = [:]
    var rates: [PlannedTissue: Double] = [:]
    for tissue in PlannedTissue.allCases {
      let (factor, multiplier) = (load.factor(tissue), mode.multipliers[tissue.index] * work)
      let around = easy + WorkMode.walk.multipliers[tissue.index] * walked
      doses[tissue] = PlannedDose(
        lower: around + multiplier * factor.lower * (1 - mode.doubt),
        nominal: around + multiplier * factor.nominal,
        upper: around + multiplier * factor.upper * (1 + mode.doubt))
      rates[tissue] = mode.multipliers[tissue.index] * factor.nominal
    }
    let moves = kind.movement == .running || kind.movement == .walking
    let isLoaded = load != .none
    return SessionChoice(
      entry: entry, size: size, carriedLoad: load.key,
      minutes: work + easy + walked + still[size.rank],
      kilometers: moves ? (easy + work * kind.speedShare) * kilometersPerMinute : 0,
      effort: (kind.effort.lowerBound + kind.effort.upperBound) / 2,
      stimuli: stimuli.mapValues { $0[size.rank] * (1 + load.share * 3) }, doses: doses,
      workRates: rates,
      high: entry == "high-resistance" && isLoaded ? high.union([.bone]) : high,
      tier: isLoaded ? .seasoned : tier, traits: traits)
  }
}
