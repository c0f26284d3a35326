import Evidence
import Quantities
import RealModule

/// Works out a walking moment with and without its load: energy, and what is published of tissue.
struct WalkingComparison {
  let moment: Moment

  init(_ moment: Moment) { self.moment = moment }

  func comparison() -> Comparison {
    let energy = WalkingEnergy(moment: moment)
    let still = energy.balance(loaded: false)
    let moving = moment.isUnloaded ? still : energy.balance(loaded: true)
    var writer = FigureWriter(widening: 1, isLoaded: !moment.isUnloaded)
    let base = still.doubt.above / still.watts
    let doubt = moving.loadDoubt
    writer.write(
      .grossMetabolicWattsPerKilogram, still.watts, moving.watts, base: base, doubt: doubt)
    let per = 60 / moment.parameters.oxygenEnergy
    writer.write(
      .oxygenMlPerKilogramMinute, still.watts * per, moving.watts * per, base: base,
      doubt: doubt * per)
    if let power = writer.change[.grossMetabolicWattsPerKilogram] {
      writer.change[.heartRateChangePercent] = RunningComparison.heartRate(
        power, share: moment.parameters.heartRateShare)
    }
    writeSpeed(&writer, energy, still, moving)
    writeTissues(&writer)
    return Comparison(
      unloaded: writer.unloaded, loaded: writer.loaded, change: writer.change,
      warnings: warnings, assumptions: assumptions)
  }

  private func writeSpeed(
    _ writer: inout FigureWriter, _ energy: WalkingEnergy, _ still: EnergyBalance,
    _ moving: EnergyBalance
  ) {
    // The air of the walker's own speed is small and common to both.
    let air = still.air.watts
    func flat(_ watts: Double) -> Double {
      energy.equivalentFlatSpeed(wattsPerKilogram: watts - air)
    }
    let bare = moment.surroundings.grade == .zero ? moment.speed.metersPerSecond : flat(still.watts)
    let now = moving.watts == still.watts ? bare : flat(moving.watts)
    let slope = (flat(still.watts + 0.1) - flat(still.watts)) / 0.1
    writer.write(
      .equivalentFlatSpeedMps, bare, now,
      base: moment.surroundings.grade == .zero ? 0 : still.changeDoubt.above * slope / bare,
      doubt: moving.loadDoubt * slope)
  }

  /// Published ratios of a walking step to a running one; a load is taken to count in proportion.
  private func writeTissues(_ writer: inout FigureWriter) {
    let load = moment.carriedLoad.mass.kilograms / moment.body.mass.kilograms
    for (tissue, key) in [(Tissue.tibia, "walkingTibia"), (.achilles, "walkingAchilles")] {
      guard let ratio = Parameters.parameter(named: key) else { continue }
      let value = moment.parameters[ratio]
      let wide = (ratio.estimate.high - ratio.estimate.low) / 2 / ratio.estimate.value
      writer.write(
        .indexPerStep(of: tissue), value, value * (1 + load), FigureDoubt(wide, 1, 0.5))
    }
  }

  private var warnings: [Comparison.Warning] {
    var list: [Comparison.Warning] = [
      .init(
        input: "gait", value: nil, low: nil, high: nil, source: .fukuchi2017,
        reason: "no walking motion is built in: steps, forces, torques, doses and most tissues' "
          + "peaks are not given")
    ]
    let v = moment.speed.metersPerSecond
    if !WalkingEnergy.speeds.contains(v) {
      list.append(
        .init(
          input: "speedMps", value: v, low: WalkingEnergy.speeds.lowerBound,
          high: WalkingEnergy.speeds.upperBound, source: .looney2022,
          reason: "the cost of a meter is held at the edge of the range and its band widened"))
    }
    let trunk = 100 * moment.carriedLoad.trunkMass.kilograms / moment.body.mass.kilograms
    if trunk > 66 {
      list.append(
        .init(
          input: "trunkMassPercent", value: trunk, low: 0, high: 66, source: .looney2022,
          reason: "more than was measured"))
    }
    return list
  }

  private var assumptions: [String] {
    var list = ["Treadmill or hard even ground."]
    if moment.carriedLoad.items.contains(where: { $0.kind == .vest }) {
      list.append("A vest is priced as a backpack: its own equation was not found.")
    }
    if moment.carriedLoad.legMass > .zero || moment.carriedLoad.armMass > .zero {
      list.append("A limb's load is priced by percentages measured at 1.25 m/s.")
    }
    return list
  }
}
