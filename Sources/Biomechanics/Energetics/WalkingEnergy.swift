import Quantities
import RealModule

/// The metabolic power of a walking moment.
///
/// - Shape: the load-carriage equation for a backpack holds for all that is on the trunk; a mass on
///   a limb adds its measured percentage of the gross power; a pull is folded into the slope.
/// - Range: 0.45 to 1.97 m/s, loads up to 66 % of body mass; beyond, what a meter costs over rest
///   is held.
/// - Source: `Source.looney2022`; limbs `Source.browning2007` at 1.25 m/s, between its places
///   interpolated; pulls `Source.minetti2002`. A vest is not a backpack: its own equation was not
///   found.
struct WalkingEnergy: Sendable {
  let moment: Moment

  static let speeds = 0.45...1.97

  private func backpacking(_ speed: Double, grade i: Double, load: Double) -> Double {
    let p = moment.parameters
    let s = min(max(speed, Self.speeds.lowerBound), Self.speeds.upperBound)
    let slope = 34 * s * i * (1 - Double.pow(1.05, 1 - Double.pow(1.1, 100 * i + 32)))
    let moving = 1.78 * Double.pow(s, 0.58) + 0.27 * s * s * s * s + slope
    let burden = load > 0 ? 1 + 1.96 * Double.pow(load, 1.36) : 1
    return p.walkingRestingPower + max(0, 0.19 + p.walkingTerrain * moving) * burden * speed / s
  }

  /// Power unloaded and loaded.
  func balance(loaded: Bool) -> EnergyBalance {
    let v = moment.speed.metersPerSecond
    let i = moment.surroundings.grade.riseOverRun
    let mass = moment.body.mass.kilograms
    var balance = EnergyBalance()
    let level = backpacking(v, grade: 0, load: 0)
    let bare = backpacking(v, grade: i, load: 0)
    let wide = 0.12 * (1 + 2 * RunningEnergy.excess(v, Self.speeds))
    balance.base = .init(watts: level, below: wide, above: wide)
    balance.slope = .init(watts: bare - level, below: 0.2, above: 0.2)
    balance.air = .init(
      watts: pull(moment.surroundings.unloaded, kilograms: mass), below: 0.3, above: 0.3)
    guard loaded else { return balance }
    let load = moment.carriedLoad
    let trunk = backpacking(v, grade: i, load: load.trunkMass.kilograms / mass)
    let percent = load.items.reduce(0) {
      $0 + ($1.kind.walkingPercent ?? 0) * $1.mass.kilograms / mass
    }
    let total = mass + load.mass.kilograms
    let pulled =
      pull(moment.surroundings, kilograms: total)
      - pull(moment.surroundings.unloaded, kilograms: total)
    let support = -moment.surroundings.weightSupport.newtons / (mass * Gravity.standard)
    balance.load = [
      .init(watts: trunk - bare, below: 0.25, above: 0.25),
      .init(watts: bare * percent, below: 0.5, above: 0.5),
      .init(watts: pulled, below: 0.3, above: 0.3),
      .init(watts: support * 0.5 * (bare - 1.4), below: 0.6, above: 0.6),
    ]
    return balance
  }

  private func pull(_ surroundings: Surroundings, kilograms: Double) -> Double {
    let v = moment.speed.metersPerSecond
    let pull = HorizontalPull(
      body: moment.body, surroundings: surroundings, metersPerSecond: v,
      parameters: moment.parameters)
    guard pull.total != 0 else { return 0 }
    let i = moment.surroundings.grade.riseOverRun
    let d = pull.total / (kilograms * Gravity.standard)
    return v * (RunningPower.minettiWalking(i + d) - RunningPower.minettiWalking(i)) * kilograms
      / moment.body.mass.kilograms
  }

  /// The unloaded walking speed on the level that takes this power per kilogram.
  func equivalentFlatSpeed(wattsPerKilogram target: Double) -> Double {
    var low = 0.0
    var high = 8.0
    // The curve rises throughout; halving forty times leaves less than a nanometer per second.
    for _ in 0..<40 {
      let middle = (low + high) / 2
      if backpacking(middle, grade: 0, load: 0) < target { low = middle } else { high = middle }
    }
    return (low + high) / 2
  }
}
