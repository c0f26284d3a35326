import Biomechanics
import Evidence
import Logbook
import Quantities

extension Metric {
  /// What a run took, with what was carried and without.
  static let exertion: [Metric] =
    [
      carriedMass, movedMass, leftShare, energy, unloadedEnergy, energyChange, loadedSpeed,
      work(
        .swingHipPositiveWorkJ, "work.hip.swing", "Hip work in swing",
        "Work that the muscles of one hip give in swing"),
      work(
        .swingKneeNegativeWorkJ, "work.knee.swing", "Knee work in swing",
        "Work, negative, that the muscles of one knee take in swing"),
    ] + LedgerTissue.all.flatMap { [dosePerKilometer($0), dose($0), doseRatio($0)] }

  private static let physics: [Source] = [
    .looney2023, .looney2026, .teunissen2007, .fukuchi2017, .plimsollCalibration,
  ]
  private static let inMotion =
    "in motion, second by second from speed and slope; mass and height of the day, for the mean "
    + "of both sexes where none is given"

  private static let carriedMass = Metric(
    key: "carried.mass", title: "Carried mass",
    definition: "Mean over the time in motion of the mass that was worn or carried.",
    unit: "kg", daily: .timeWeighted, validity: .measured, sources: [], modelVersion: 2
  ) { observation in
    if observation.carried.contains(where: \.isOfUnknownMass) {
      return .unknown(.noTrait(.massKilograms))
    }
    guard let carried = carriedKilograms(observation) else { return neverMoved(observation) }
    return .known(carried)
  }

  private static let movedMass = Metric(
    key: "carried.moved", title: "Mass moved",
    definition: "Mass of the body with the mean of what was worn or carried.",
    unit: "kg", daily: .timeWeighted, validity: .measured, sources: []
  ) { observation in
    guard let carried = carriedKilograms(observation) else { return neverMoved(observation) }
    guard let body = observation.athlete[.massKilograms] else {
      return .unknown(.noTrait(.massKilograms))
    }
    return .known(body + carried)
  }

  private static let leftShare = Metric(
    key: "carried.left", title: "Left leg's share of the load",
    definition: "The share of what the legs carried that was on the left one, by mass, mean over "
      + "the time in motion; a half where both carried alike, or nothing.",
    unit: "1", daily: .none, validity: .measured, sources: []
  ) { observation in
    let legs = means(observation, of: { $0.legMass.kilograms })
    guard let legs, let left = means(observation, of: { $0.leftLegMass.kilograms }) else {
      return neverMoved(observation)
    }
    return .known(legs > 0 ? left / legs : 0.5)
  }

  private static func neverMoved(_ observation: Observation) -> Reading {
    .unknown(observation.signals.count > 1 ? .tooShort : observation.withoutTimes)
  }

  private static func carriedKilograms(_ observation: Observation) -> Double? {
    means(observation, of: { $0.mass.kilograms })
  }

  /// The mean over the time in motion of something of the load.
  private static func means(
    _ observation: Observation, of value: (CarriedLoad) -> Double
  ) -> Double? {
    var sum = 0.0
    var seconds = 0
    let states = observation.signals.states
    for part in CarriedPart.parts(of: observation.signals, carried: observation.carried) {
      let moving = part.seconds.count { states[$0] == .moving }
      seconds += moving
      sum += value(part.load) * Double(moving)
    }
    return seconds > 0 ? sum / Double(seconds) : nil
  }

  private static let energy = Metric(
    key: "energy.gross", title: "Energy",
    definition: "Metabolic energy \(inMotion), standing included, with what was carried.",
    unit: "J", daily: .sum, validity: .modelled, sources: physics
  ) { reading($0) { $0.joules($0.totals.loaded(.grossMetabolicWattsPerKilogram)) } }

  private static let unloadedEnergy = Metric(
    key: "energy.unloaded", title: "Energy without load",
    definition: "Metabolic energy of the same run \(inMotion), standing included, had nothing been "
      + "carried.",
    unit: "J", daily: .sum, validity: .modelled, sources: physics
  ) { reading($0) { $0.joules($0.totals.unloaded(.grossMetabolicWattsPerKilogram)) } }

  private static let energyChange = Metric(
    key: "energy.carried", title: "Energy for the load",
    definition: "What the carried load added to the energy of the run, as a share of the energy "
      + "without it.",
    unit: "1", daily: .none, validity: .modelled, sources: physics
  ) { reading($0) { $0.totals.change(.grossMetabolicWattsPerKilogram) } }

  private static let loadedSpeed = Metric(
    key: "speed.adjusted.carried", title: "Load-adjusted pace",
    definition: "Mean of the speed on level ground without a load that would have cost the same "
      + "power at each moment in motion.",
    unit: "m/s", daily: .timeWeighted, validity: .modelled, sources: physics
  ) { reading($0) { $0.totals.loaded(.equivalentFlatSpeedMps)?.times(1 / $0.totals.seconds) } }

  private static func work(
    _ figure: MomentFigure, _ key: String, _ title: String, _ what: String
  ) -> Metric {
    Metric(
      key: key, title: title, definition: "\(what), over the run \(inMotion).",
      unit: "J", daily: .sum, validity: .modelled, sources: physics
    ) { reading($0) { $0.totals.loaded(figure)?.times($0.completion) } }
  }

  private static func dosePerKilometer(_ tissue: LedgerTissue) -> Metric {
    Metric(
      key: "dose.\(tissue.key).perKilometer", title: "\(tissue.title), dose of a kilometer",
      definition: "Mean dose of a kilometer, relative to this runner unloaded, on the level, at "
        + "3 m/s: steps times the peak of a step to the power by which the tissue is worn.",
      unit: "1", daily: .none, validity: .modelled, sources: physics, modelVersion: 2
    ) {
      doseReading($0) { exertion in
        guard let dose = exertion.doses(of: tissue)?.loaded, exertion.totals.meters > 0 else {
          return nil
        }
        return exertion.widened(
          dose.times(1000 / (exertion.totals.meters * exertion.completion)))
      }
    }
  }

  private static func dose(_ tissue: LedgerTissue) -> Metric {
    Metric(
      key: tissue.doseKey, title: "\(tissue.title), dose",
      definition: "The distance at 3 m/s, on the level and without a load, that would have given "
        + "the same dose as the run. Where mass, height, slope or the points are missing, that of "
        + "a usual body, of level ground or of the mean speed, with a wider band.",
      unit: "m", daily: .sum, validity: .modelled, sources: physics, modelVersion: 2
    ) {
      doseReading($0) { exertion in
        exertion.doses(of: tissue).map { exertion.widened($0.loaded.times(1000)) }
      }
    }
  }

  private static func doseRatio(_ tissue: LedgerTissue) -> Metric {
    Metric(
      key: "dose.\(tissue.key).ratio", title: "\(tissue.title), dose with and without load",
      definition: "The dose of the run relative to the same run without the carried load.",
      unit: "1", daily: .none, validity: .modelled, sources: physics, modelVersion: 2
    ) {
      doseReading($0) { exertion in
        guard exertion.walk == nil else {
          return exertion.doses(of: tissue).flatMap { $0.loaded.ratio(to: $0.unloaded) }
        }
        return exertion.totals.change(tissue.dosePerKilometer)?.plus(1)
      }
    }
  }

  /// A figure of a run's energy; what had to be taken for granted is not enough for one.
  private static func reading(
    _ observation: Observation, _ figure: (Exertion) -> Estimate?
  ) -> Reading {
    doseReading(observation, unlessAssumed: true, figure)
  }

  /// A figure of a run's exertion; what the model does not give for a gait means nothing for it.
  private static func doseReading(
    _ observation: Observation, unlessAssumed: Bool = false, _ figure: (Exertion) -> Estimate?
  ) -> Reading {
    switch observation.exertion {
    case .unknown(let reason): return .unknown(reason)
    case .known(let exertion):
      if unlessAssumed, let assumed = exertion.assumed { return .unknown(assumed.reason) }
      guard let estimate = figure(exertion) else { return .unknown(.otherSport) }
      guard estimate.low <= estimate.high else { return .unknown(.outOfRange) }
      return .known(estimate.value, band: estimate.low...estimate.high)
    }
  }
}

extension Exertion {
  /// Joules of the whole run from joules per kilogram of body.
  fileprivate func joules(_ perKilogram: Estimate?) -> Estimate? {
    perKilogram?.times(kilograms * completion)
  }
}

extension Estimate {
  /// A dose with a load relative to that without. Both share their doubts but for the exponent,
  /// whose part the ends of both hold.
  fileprivate func ratio(to bare: Estimate) -> Estimate? {
    guard bare.low > 0, bare.value > 0 else { return nil }
    let ends = [low / bare.low, high / bare.high]
    let middle = value / bare.value
    return Estimate(
      middle, low: min(middle, ends[0], ends[1]), high: max(middle, ends[0], ends[1]))
  }
}
