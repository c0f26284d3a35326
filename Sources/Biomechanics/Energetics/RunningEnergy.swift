import Quantities
import RealModule

/// The metabolic power of a running moment, from its parts.
struct RunningEnergy: Sendable {
  let moment: Moment
  let curve: RunningPower
  let frontalArea: Double

  init(_ moment: Moment) {
    self.moment = moment
    frontalArea = HorizontalPull.frontalArea(moment.body)
    let curve = RunningPower(parameters: moment.parameters)
    guard let own = moment.ownCost else {
      self.curve = curve
      return
    }
    let predicted = curve.power(own.speed.metersPerSecond, grade: own.grade.riseOverRun)
    self.curve = RunningPower(
      parameters: moment.parameters, scale: own.power.wattsPerKilogram / predicted)
  }

  /// The parts of an unloaded runner.
  func unloaded() -> EnergyBalance {
    let v = moment.speed.metersPerSecond
    let i = moment.surroundings.grade.riseOverRun
    var balance = EnergyBalance()
    let wide = 1 + 2 * Self.excess(v, 1.8...5.5)
    let known = moment.ownCost == nil ? 0.09 : 0.04
    balance.base = .init(watts: curve.level(v), below: known * wide, above: known * wide)
    let slope = curve.power(v, grade: i) - curve.level(v)
    if slope != 0 {
      let share = i > 0 ? 0.1 : 0.2
      let gap = curve.slopeGap(v, grade: i) / 2
      let doubt = (share * abs(slope) + gap) / abs(slope) * (1 + 2 * Self.excess(i, -0.2...0.2))
      balance.slope = .init(watts: slope, below: doubt, above: doubt)
    }
    let pull = HorizontalPull(
      body: moment.body, surroundings: moment.surroundings.unloaded, metersPerSecond: v,
      parameters: moment.parameters)
    balance.air = .init(watts: power(of: pull, kilograms: mass), below: 0.25, above: 0.25)
    return balance
  }

  /// What a carried mass anywhere costs for being held up and pushed on, W per kilogram of it.
  var perCarriedKilogram: Double {
    let p = moment.parameters
    let v = moment.speed.metersPerSecond
    let level = curve.level(v)
    let steep = curve.power(v, grade: moment.surroundings.grade.riseOverRun) / level
    return p.trunkFactor * (level - p.standingPower) * steep
  }

  /// What the trunk's load, the limbs' load and the pulls add.
  ///
  /// - Parameters:
  ///   - legWatts: what the drivers of the legs take more than unloaded, in watts.
  ///   - armWatts: the same of the arms.
  func loaded(legWatts: Double, armWatts: Double) -> EnergyBalance {
    var balance = unloaded()
    let load = moment.carriedLoad
    let per = perCarriedKilogram
    let trunk = load.trunkMass.kilograms
    let vertical = pullDownward()
    balance.load = [
      part(trunk * per, doubt(of: load, where: { $0.segment == .trunk }, heavy: 0.3)),
      part(load.legMass.kilograms * per + legWatts, legDoubt(load)),
      part(
        load.armMass.kilograms * per + armWatts,
        doubt(of: load, where: { $0.isOnArm }, heavy: 0.03)),
      part(vertical, Sides(below: 0.15, above: 0.15)),
      dragPart(),
    ]
    return balance
  }

  /// Bands pull at the legs like a load, and are known less.
  private func legDoubt(_ load: CarriedLoad) -> Sides {
    let carried = doubt(of: load, where: { $0.isOnLeg }, heavy: 0.03)
    guard !moment.surroundings.bands.isEmpty else { return carried }
    let bands = LoadKind.band.doubt
    return Sides(
      below: max(carried.below, bands.below), above: max(carried.above, bands.above))
  }

  /// Weight held up by a harness saves, weight hung on by a rope costs.
  private func pullDownward() -> Double {
    let p = moment.parameters
    let v = moment.speed.metersPerSecond
    let pull = HorizontalPull(
      body: moment.body, surroundings: moment.surroundings, metersPerSecond: v, parameters: p)
    let newtons = pull.downward - moment.surroundings.weightSupport.newtons
    guard newtons != 0 else { return 0 }
    let net = curve.power(v, grade: moment.surroundings.grade.riseOverRun) - p.standingPower
    return net * p.weightSupportShare * newtons / Gravity.standard
  }

  private func dragPart() -> EnergyBalance.Part {
    let v = moment.speed.metersPerSecond
    let all = HorizontalPull(
      body: moment.body, surroundings: moment.surroundings, metersPerSecond: v,
      parameters: moment.parameters)
    guard all.added != 0 else { return .none }
    var still = all
    still.added = 0
    let watts =
      power(of: all, kilograms: totalMass) - power(of: still, kilograms: totalMass)
    let share = abs(all.added) / (mass * Gravity.standard)
    var doubt = share <= 0.06 ? LoadKind.drag.doubt.above : 0.25 + max(0, share - 0.3)
    if moment.surroundings.tow != nil { doubt = max(doubt, LoadKind.tow.doubt.above) }
    if moment.surroundings.parachute != nil { doubt = max(doubt, LoadKind.parachute.doubt.above) }
    return EnergyBalance.Part(watts: watts, below: doubt, above: doubt)
  }

  private var mass: Double { moment.body.mass.kilograms }
  private var totalMass: Double { mass + moment.carriedLoad.mass.kilograms }

  /// The power a pull takes of everything that moves, in watts per kilogram of body.
  private func power(of pull: HorizontalPull, kilograms: Double) -> Double {
    price(speed: moment.speed.metersPerSecond, grade: moment.surroundings.grade.riseOverRun)
      .power(pull: pull.total, weight: kilograms * Gravity.standard) * kilograms / mass
  }

  func price(speed: Double, grade: Double) -> PullPrice {
    PullPrice(
      speed: speed, grade: grade, efficiency: moment.parameters.dragEfficiency,
      net: curve.level(speed) - curve.standing,
      propulsionShare: moment.parameters.propulsionShare)
  }

  private func part(
    _ watts: Double, _ doubt: Sides
  ) -> EnergyBalance.Part {
    EnergyBalance.Part(watts: watts / mass, below: doubt.below, above: doubt.above)
  }

  /// The doubt of the kinds that are carried, by mass; wider when more is carried than was
  /// measured.
  private func doubt(
    of load: CarriedLoad, where wanted: (LoadKind) -> Bool, heavy: Double
  ) -> Sides {
    var sum = (mass: 0.0, below: 0.0, above: 0.0)
    for item in load.items where wanted(item.kind) {
      let kilograms = item.mass.kilograms
      sum.mass += kilograms
      sum.below += kilograms * item.kind.doubt.below
      sum.above += kilograms * item.kind.doubt.above
    }
    guard sum.mass > 0 else { return Sides(below: 0, above: 0) }
    let share = sum.mass / mass
    // Half as wide again at twice what was measured, and so on.
    let wide = 1 + 0.5 * max(0, share / heavy - 1)
    return Sides(
      below: sum.below / sum.mass * min(wide, 3), above: sum.above / sum.mass * min(wide, 3))
  }

  /// How far a value lies beyond a range, as a share of the range's width.
  static func excess(_ value: Double, _ range: ClosedRange<Double>) -> Double {
    let beyond = max(range.lowerBound - value, value - range.upperBound, 0)
    return beyond / (range.upperBound - range.lowerBound)
  }
}
