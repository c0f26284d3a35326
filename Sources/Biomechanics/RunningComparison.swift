import Evidence
import Quantities
import RealModule

/// Works out a running moment with and without its load.
struct RunningComparison {
  let moment: Moment
  let energy: RunningEnergy

  init(_ moment: Moment) {
    self.moment = moment
    energy = RunningEnergy(moment)
  }

  /// The speed at which every tissue's index is 1, m/s.
  static let referenceSpeed = 3.0

  func comparison() -> Comparison {
    let frame = RunningState.Frame(moment, metersPerSecond: moment.speed.metersPerSecond)
    let countsArms = moment.carriedLoad.armMass > .zero
    let bare = RunningState(
      frame, load: .none, surroundings: moment.surroundings.unloaded, countsArms: countsArms)
    let isUnloaded = moment.isUnloaded
    let now =
      isUnloaded
      ? bare
      : RunningState(
        frame.with(bands: moment.surroundings.bands), load: moment.carriedLoad,
        surroundings: moment.surroundings, countsArms: countsArms)
    let reference = reference
    var writer = FigureWriter(widening: widening, isLoaded: !isUnloaded)
    writeEnergy(&writer, bare, now, isUnloaded: isUnloaded)
    writeForces(&writer, bare, now)
    writeTorques(&writer, bare, now)
    writeTissues(&writer, bare, now, reference)
    return Comparison(
      unloaded: writer.unloaded, loaded: writer.loaded, change: writer.change,
      warnings: warnings, assumptions: assumptions)
  }

  /// The same runner, unloaded, on the level, in still air: the one every index is relative to.
  var reference: RunningState {
    RunningState(
      RunningState.Frame(moment, metersPerSecond: Self.referenceSpeed), load: .none,
      surroundings: Surroundings(ground: moment.surroundings.ground))
  }

  /// Half as wide again for each width of the range an input lies beyond it.
  var widening: Double {
    let speed = RunningEnergy.excess(moment.speed.metersPerSecond, MeanStride.speeds)
    let grade = RunningEnergy.excess(moment.surroundings.grade.riseOverRun, -0.2...0.2)
    return 1 + speed + grade
  }

  /// What driver and load take, per kilogram of body: legs and arms in watts.
  func limbWatts(_ bare: RunningState, _ now: RunningState) -> (legs: Double, arms: Double) {
    let p = moment.parameters
    return (
      p.hipInertiaCost * (now.hipInertiaTorque - bare.hipInertiaTorque)
        + p.hipTorqueCost * (now.hipTorque - bare.hipTorque)
        + p.legPowerCost * (now.legPower - bare.legPower),
      (p.hipInertiaCost + p.hipTorqueCost) * (now.armTorque - bare.armTorque)
    )
  }

  /// Where the power goes without and with the load.
  func balances(
    _ bare: RunningState, _ now: RunningState, isUnloaded: Bool
  ) -> (still: EnergyBalance, moving: EnergyBalance) {
    let still = energy.unloaded()
    if isUnloaded { return (still, still) }
    let watts = limbWatts(bare, now)
    return (still, energy.loaded(legWatts: watts.legs, armWatts: watts.arms))
  }

  /// The flat, unloaded speeds of equal power. On the level, in still air, without a load that is
  /// the speed itself, to the bit.
  func equivalentSpeeds(
    _ still: EnergyBalance, _ moving: EnergyBalance
  ) -> (bare: Double, now: Double) {
    let bare =
      isPlain
      ? moment.speed.metersPerSecond : energy.equivalentFlatSpeed(wattsPerKilogram: still.watts)
    let same = moving.watts == still.watts
    return (bare, same ? bare : energy.equivalentFlatSpeed(wattsPerKilogram: moving.watts))
  }

  private var isPlain: Bool {
    moment.surroundings.grade == .zero
      && (moment.surroundings.ground == .treadmill || moment.surroundings.wind == .zero)
  }

  private func writeEnergy(
    _ writer: inout FigureWriter, _ bare: RunningState, _ now: RunningState, isUnloaded: Bool
  ) {
    let p = moment.parameters
    let (still, moving) = balances(bare, now, isUnloaded: isUnloaded)
    let base = still.doubt.above / still.watts
    // The energy's own doubt already knows how far it reaches, so it is not widened again.
    var plain = FigureWriter(widening: 1, isLoaded: !isUnloaded)
    plain.write(
      .grossMetabolicWattsPerKilogram, still.watts, moving.watts, base: base,
      doubt: moving.loadDoubt)
    let perOxygen = 60 / p.oxygenEnergy
    plain.write(
      .oxygenMlPerKilogramMinute, still.watts * perOxygen, moving.watts * perOxygen, base: base,
      doubt: moving.loadDoubt * perOxygen)
    writeSpeed(&plain, still, moving)
    if let power = plain.change[.grossMetabolicWattsPerKilogram] {
      plain.change[.heartRateChangePercent] = Self.heartRate(power, share: p.heartRateShare)
    }
    for figure in [
      MomentFigure.grossMetabolicWattsPerKilogram, .oxygenMlPerKilogramMinute,
      .equivalentFlatSpeedMps, .heartRateChangePercent,
    ] {
      writer.unloaded[figure] = plain.unloaded[figure]
      writer.loaded[figure] = plain.loaded[figure]
      writer.change[figure] = plain.change[figure]
    }
  }

  /// Heart rate rises about half as fast as oxygen uptake; the share's own band is its third.
  static func heartRate(_ power: Estimate, share: Double) -> Estimate {
    let value = share * power.value
    let own = value / 3
    let low = share * (power.value - power.low)
    let high = share * (power.high - power.value)
    return Estimate(
      value, low: value - (own * own + low * low).squareRoot(),
      high: value + (own * own + high * high).squareRoot())
  }

  /// The speed of equal power. How much this runner spends cancels; slope, air and load do not.
  private func writeSpeed(
    _ writer: inout FigureWriter, _ still: EnergyBalance, _ moving: EnergyBalance
  ) {
    let (bare, now) = equivalentSpeeds(still, moving)
    let doubt = still.changeDoubt.above
    let slope = (energy.equivalentFlatSpeed(wattsPerKilogram: still.watts + 0.1) - bare) / 0.1
    let base = isPlain ? 0 : doubt * slope / bare
    writer.write(
      .equivalentFlatSpeedMps, bare, now, base: base,
      doubt: moving.loadDoubt * slope)
  }

  private func writeForces(
    _ writer: inout FigureWriter, _ bare: RunningState, _ now: RunningState
  ) {
    let weight = moment.body.mass.kilograms * Gravity.standard
    writer.write(
      .stepsPerMinute, bare.timing.stepFrequency.perMinute, now.timing.stepFrequency.perMinute,
      FigureDoubt(0.077, 1))
    writer.write(
      .contactSeconds, bare.timing.contactSeconds, now.timing.contactSeconds, FigureDoubt(0.1, 0.6))
    func peak(_ state: RunningState, _ value: (GroundReaction) -> Double) -> Double {
      (state.ground.map(value).max() ?? 0) / weight
    }
    func highest(_ force: GroundReaction) -> Double { max(force.activePeak, force.impactPeak) }
    writer.write(
      .peakVerticalForceBodyWeights, peak(bare, highest), peak(now, highest), FigureDoubt(0.1, 0.3))
    writer.write(
      .impactPeakBodyWeights, peak(bare, \.impactPeak), peak(now, \.impactPeak),
      FigureDoubt(0.25, 0.5))
  }

  private func writeTorques(
    _ writer: inout FigureWriter, _ bare: RunningState, _ now: RunningState
  ) {
    func write(
      _ figure: MomentFigure, _ doubt: FigureDoubt, _ value: (LegEffort) -> Double
    ) {
      writer.write(figure, bare.most(value), now.most(value), doubt)
    }
    let swing = FigureDoubt(0.2, 0.2)
    write(.swingHipFlexorPeakNm, swing, \.hipFlexors.swingPeakNewtonMeters)
    write(.swingHipExtensorPeakNm, swing, \.hipExtensors.swingPeakNewtonMeters)
    write(.swingKneeFlexorPeakNm, swing, \.kneeFlexors.swingPeakNewtonMeters)
    write(.swingKneeExtensorPeakNm, swing, \.kneeExtensors.swingPeakNewtonMeters)
    write(.swingHipPositiveWorkJ, swing, \.swingHipPositiveJoules)
    write(.swingKneeNegativeWorkJ, swing, \.swingKneeNegativeJoules)
    // Late stance is where force and its place are known least: the sign of a change is a guess.
    let hip = FigureDoubt(0.5, 1)
    write(.stanceHipExtensorPeakNm, hip, \.hipExtensors.stancePeakNewtonMeters)
    write(.stanceHipFlexorPeakNm, hip, \.hipFlexors.stancePeakNewtonMeters)
    write(
      .stanceKneeExtensorPeakNm, FigureDoubt(0.35, 0.35), \.kneeExtensors.stancePeakNewtonMeters)
    write(
      .stancePlantarflexorPeakNm, FigureDoubt(0.2, 0.3), \.pushOffPeakNewtonMeters)
  }
}
